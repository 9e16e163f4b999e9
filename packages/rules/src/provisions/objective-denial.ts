import { defineProvision } from "@clauselint/core";
import { sentenceBefore } from "./sentence-before.js";
import { words } from "./words.js";

const AIMS = "(?:objectives?|goals?|aims?|(?:desired |expected |intended )?(?:outcomes?|results?)|benefits)";
const NOT_OWED =
  "(?:not (?:\\w+ )?binding|for information(?:al)? (?:purposes )?only|not (?:\\w+ )?(?:oblig\\w+|commitments?|guarantee\\w*)|(?:not|no|nor) (?:\\w+ ){0,3}(?:create|impose|constitute|give rise to) (?:any |an? )?(?:obligation|duty|commitment|liability|warranty)|no (?:legal )?(?:obligations?|liability)|for (?:context|background|orientation|illustration) (?:purposes )?only|(?:is|are|be) (?:disregarded|an expectation))";

/** "Availability is 99 %. It is a goal and not a guarantee": a goal of how the service runs, named before. */
const BACK = words(
  "^\\W*(?:it|this|that|such (?:level|figure|target)|(?:the|this|that) (?:level|figure|target)) is (?:only |merely )?an? (?:\\w+ )?(?:goal|objective|target|aim)\\b",
);
const OF_SERVICE = words("\\b(?:availab\\w+|up-?time|service levels?|response|latency|restoration)\\b");

export const objectiveDenial = defineProvision({
  type: "objective-denial",
  description: "The provider does not commit to the objectives.",
  anchors: ["objective", "aim", "goal", "outcome", "result", "benefit", "information", "binding", "oblig", "liab"],
  patterns: [
    words(
      `\\b(?:no|not|nor|without|neither|disclaims?|excludes?)\\b[^.;]{0,60}\\b(?:commit\\w*|guarantee\\w*|warrant\\w*|promise\\w*|represent\\w*|oblig\\w*|responsib\\w*|liab\\w*|undertak\\w*)\\b[^.;]{0,100}\\b${AIMS}`,
    ),
    words(`\\b(?:activities|efforts?|work|services),? (?:and )?not (?:for )?${AIMS}`),
    words(`\\bnot promise\\b[^.;]{0,60}\\b${AIMS}`),
    words(`\\b${AIMS}\\b[^.;]{0,80}\\b${NOT_OWED}`),
    words(
      `\\b${AIMS}\\b[^.;]{0,60}\\b(?:sole(?:ly)?|alone|exclusive(?:ly)?)\\b[^.;]{0,40}\\bresponsib|\\bresponsib\\w*\\b[^.;]{0,40}\\b${AIMS}\\b[^.;]{0,60}\\b(?:sole(?:ly)?|alone)\\b`,
    ),
  ],
  // what is not paid for when something goes wrong, and what a party may but need not do, says nothing of aims
  unless: [
    // goals of how the service runs are no aims of the customer's
    words(
      "\\b(?:service|performance|processing|response|availability|support) (?:level |performance )?(?:goals|targets|objectives)\\b[^.;]{0,60}?\\bare\\b",
    ),
    words("\\bloss(?:es)? of\\b|\\brights?,? but (?:not|no)\\b"),
  ],
  headingPatterns: [{ heading: /\b(?:objectives?|goals?|outcomes?|aims?)\b/i, pattern: words(`\\b${NOT_OWED}`) }],
  refine: ({ sentence: { sentence, reading }, document }) =>
    BACK.test(reading) && OF_SERVICE.test(sentenceBefore(document, { sentence })) ? null : { favours: "provider" },
  examples: {
    yes: [
      "Supplier makes no commitment that the objectives will be achieved.",
      "The goals in this Section are for information only.",
      "Supplier shall not be liable if the desired outcomes are not reached.",
      "Reaching the objectives is the sole responsibility of Customer.",
    ],
    no: [
      "The performance goals in Exhibit 2 are objectives and not commitments.",
      "Supplier is not liable for any loss of expected benefits.",
      "If the drill does not reach the Goal Line, Customer shall have the right, but not the obligation, to stop.",
      "Supplier shall achieve the objectives.",
      "Supplier shall not change the objectives without consent.",
    ],
  },
});
