import { defineProvision } from "@clauselint/core";
import { elementsIn } from "./service-level-reader.js";
import { words } from "./words.js";

const LEVELS =
  "(?:service levels?|availability|up-?time|response times?|performance (?:standards?|levels?|targets?|metrics)|slas?|kpis?|quality levels?|on[ -]time deliver\\w+|delivery performance)";
const MEASURE =
  "(?:measure[sd]?|measurement|measuring|calculate[sd]?|calculating|computed|monitors?|monitored|monitoring|report(?:s|ed)?|assess(?:ed)?|determined)";

export const serviceLevelMeasurement = defineProvision({
  type: "service-level-measurement",
  description: "How, by whom or over which period service levels are measured.",
  anchors: ["measur", "calculat", "comput", "monitor", "report", "assess", "determin"],
  patterns: [words(`\\b${LEVELS}\\b[^;]{0,160}\\b${MEASURE}\\b`), words(`\\b${MEASURE}\\b[^;]{0,160}\\b${LEVELS}\\b`)],
  refine({ sentence: { reading } }) {
    const has = elementsIn(reading);
    return {
      favours: "customer",
      facts: {
        ...(has.includes("method") ? { method: true } : {}),
        ...(has.includes("period") ? { period: true } : {}),
      },
    };
  },
  examples: {
    yes: [
      "The Supplier shall measure availability for each calendar month with the monitoring tool named in Schedule 2.",
      "Service levels are calculated monthly.",
    ],
    no: ["Supplier shall monitor the market.", "The parties shall measure the floor space."],
  },
});
