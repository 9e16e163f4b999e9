import { defineProvision } from "@clauselint/core";
import { readServiceLevel } from "./service-level-reader.js";
import { SHARE } from "./service-words.js";
import { words } from "./words.js";

export const serviceLevel = defineProvision({
  type: "service-level",
  description: "A metric of a service with the target that the provider is to meet.",
  anchors: [
    "%",
    "percent",
    "per cent",
    "out of",
    "in ten",
    " 100",
    "hundred",
    "second",
    "minute",
    "min ",
    "hour",
    "hrs",
    " day",
    "uptime",
    "response time",
    "load time",
    "defect",
    "error",
    "fault",
    "failure",
    "complaint",
    "outage",
    "interruption",
    "correction",
    "elimination",
    "mistake",
    "running again",
  ],
  unless: [words("\\breference (?:account|inquir\\w+|visits?|calls?|customer)\\b")],
  patterns: [
    words(SHARE),
    words(
      "\\b(?:availab\\w+|up-?time|of the time|up|accessible|operational|respon[ds]\\w*|acknowledg\\w+|call-?back|answer\\w*|resol\\w+|restor\\w+|repair\\w*|fix\\w*|correct\\w*|work-?around|recover\\w*|escalat\\w+|process\\w*|complet\\w+|fulfil\\w*|ship\\w*|dispatch\\w*|turn-?around|accura\\w+|rates?|on[ -]time|first|satisfaction|coverage|throughput|levels?|load\\w*|latency|transactions?|render\\w*|severity|priority|emergency|critical|serious|urgent|high|medium|low|minor|major|sold|contact\\w*|allocate|minutes|hours|defects|errors|faults|failures|complaints|outages|interruptions|corrections|mistakes|premises|location|eliminat\\w+|running)\\b",
    ),
  ],
  refine({ sentence, document }) {
    const level = readServiceLevel(sentence, document);
    if (level === null) return null;
    return { favours: "customer", facts: { metric: level.name, ...(level.soft === null ? {} : { soft: level.soft }) } };
  },
  examples: {
    yes: [
      "Supplier shall keep the platform available at least 99.5 % of each calendar month.",
      "Supplier shall respond to each Priority 1 incident within thirty (30) minutes.",
      "Supplier will restore the service within four hours of a critical outage.",
      "The nightly batch must be finished by six on at least 99 % of the nights of a month.",
      "Carrier shall deliver 98.5% of parcels on the next working day, measured weekly.",
      "At least 98% of all orders shall be processed on the day they arrive.",
      "The Website shall load each page in less than 2 seconds.",
      "The Supplier shall ship each order within two (2) business days after receipt.",
      "There shall be no more than two defects per month.",
      "Nine out of ten orders shall be delivered on the promised day.",
      "The error rate of the coded records shall not exceed 0.5 % in any week.",
      "We promise that the service is up 99.9 percent of the time in each month.",
      "Supplier will use reasonable efforts to respond to support requests within one business day.",
    ],
    no: [
      "(ii) breaches any other material provision and such breach continues for twenty days after a notice requiring it to correct the error; or (iii) becomes insolvent;",
      "At least 75 % of the votes of the committee shall be cast in each quarter.",
      "Customer shall respond to support questions of Supplier within two business days.",
      "Supplier shall pay interest of 2% per month.",
      "A party may terminate this Agreement if the other does not cure a material breach within thirty (30) days.",
      "Supplier shall perform the Services in a professional manner.",
      "Support is staffed 24 hours a day.",
      "Supplier shall respond to each reference call within 48 hours.",
    ],
  },
});
