import { defineProvision } from "@clauselint/core";
import { words } from "./words.js";

const LEVELS =
  "(?:service levels?|(?:specific |particular |minimum )?(?:levels? of (?:service|performance|availability)|up-?time|response times?|performance levels?)|slas?)";

export const serviceLevelDenial = defineProvision({
  type: "service-level-denial",
  description: "The provider says that it promises no service level.",
  anchors: ["level", "uptime", "up-time", "response time", "sla", "uninterrupted"],
  patterns: [
    words(
      `\\b(?:no|not|nor|without|disclaims?|excludes?)\\b[^.;]{0,100}\\b(?:guarantee\\w*|warrant\\w*|commit\\w*|promise\\w*|provide|apply|offer)\\b[^.;]{0,60}\\b${LEVELS}`,
    ),
    words(
      `\\bno ${LEVELS}\\b[^.;]{0,60}\\b(?:appl(?:y|ies)|(?:is|are) (?:promised|given|agreed|offered|guaranteed))\\b`,
    ),
    words(
      `\\b${LEVELS}\\b[^.;]{0,40}\\b(?:do(?:es)? not apply|(?:is|are) not (?:guaranteed|promised|included|part))\\b`,
    ),
  ],
  refine: () => ({ favours: "provider" }),
  examples: {
    yes: ["Supplier does not guarantee any service levels.", "No service levels apply to the Services."],
    no: ["Supplier shall not fall below the service levels.", "Supplier shall meet the service levels in Schedule 2."],
  },
});
