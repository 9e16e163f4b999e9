import type { ProfileCheck } from "@clauselint/core";
import { authorityChecks } from "./authorities.js";
import { endingChecks } from "./ending.js";
import { healthChecks } from "./health.js";
import { leavingChecks } from "./leaving.js";
import { performanceChecks } from "./performance.js";
import { personalDataChecks } from "./personal-data.js";
import { processorHelpChecks } from "./processor-help.js";
import { safeguardChecks } from "./safeguards.js";
import { securityChecks } from "./security.js";
import { subprocessorChecks } from "./subprocessors.js";
import { switchingChecks } from "./switching.js";
import { termChecks } from "./terms.js";

/** Every rule that only profiles ask for. */
export const profileChecks: readonly ProfileCheck[] = [
  ...authorityChecks,
  ...endingChecks,
  ...leavingChecks,
  ...healthChecks,
  ...performanceChecks,
  ...termChecks,
  ...personalDataChecks,
  ...subprocessorChecks,
  ...processorHelpChecks,
  ...securityChecks,
  ...safeguardChecks,
  ...switchingChecks,
];
