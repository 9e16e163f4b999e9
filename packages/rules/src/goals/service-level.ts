import type { Span } from "@clauselint/core";
import type { ServiceLevelReading } from "../provisions/service-level-reader.js";

/** A service level and where it stands. */
export interface ServiceLevel extends ServiceLevelReading {
  readonly evidence: Span;
}
