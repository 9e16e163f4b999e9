import type { ProfileCheck } from "@clauselint/core";
import { authorityChecks } from "./authorities.js";
import { endingChecks } from "./ending.js";
import { healthChecks } from "./health.js";
import { performanceChecks } from "./performance.js";
import { personalDataChecks } from "./personal-data.js";
import { processorHelpChecks } from "./processor-help.js";
import { securityChecks } from "./security.js";
import { switchingChecks } from "./switching.js";

/** Every rule that only profiles ask for. */
export const profileChecks: readonly ProfileCheck[] = [
  ...authorityChecks,
  ...endingChecks,
  ...healthChecks,
  ...performanceChecks,
  ...personalDataChecks,
  ...processorHelpChecks,
  ...securityChecks,
  ...switchingChecks,
];
