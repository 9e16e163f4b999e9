import { ClauselintError, ConfigError, nearest, printable } from "@clauselint/core";
import { UsageProblem } from "../usage-problem.js";

/**
 * What a person reads when a run cannot be done.
 *
 * @param command - the one that was asked for, where it has a help text of its own
 */
export function errorText(error: unknown, command?: string): string {
  if (error instanceof ConfigError) return error.problems.map(coded).join("");
  if (error instanceof ClauselintError) return coded(error);
  if (error instanceof UsageProblem) return usage(error, command);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `clauselint: something went wrong that should not. Please report it.\n${detail}\n`;
}

function coded({ place, message, hint, code }: ClauselintError): string {
  const where = place === undefined ? "" : `${printable(place)}: `;
  return `clauselint: ${where}${printable(message)} (${code})\n  ${printable(hint)}\n`;
}

function usage({ message, wrongName, hint }: UsageProblem, command: string | undefined): string {
  const near = wrongName === undefined ? null : nearest(wrongName.given, wrongName.allowed);
  const meant =
    near !== null ? `Did you mean ${wrongName?.prefix ?? ""}${near}? ` : hint === undefined ? "" : `${hint} `;
  return `clauselint: ${printable(message)} (usage)\n  ${meant}clauselint ${command === undefined ? "" : `${command} `}--help lists every option.\n`;
}
