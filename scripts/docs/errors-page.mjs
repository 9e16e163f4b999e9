import { table } from "./table.mjs";

/** The page of error codes, from the table that errors take what is to be done from. */
export function errorsPage(errorCodes) {
  return `${[
    "<!-- Made by `pnpm run docs`; changes are overwritten. -->",
    "# Errors",
    "What keeps a run or a document from being linted is told with its place, what is wrong, a code that stays the same in every version, and what to do:",
    '```text\nclauselint: clauselint.config.yaml:7: unknown rule "liability/cup" (config-unknown-rule)\n  Did you mean "liability/cap"? "clauselint rules" lists them.\n```',
    "In JSON reports it stands under `error` of a document (`code`, `message`, `hint`), in SARIF among the notifications. A run with one ends with 2. Findings are no errors: [rules.md](rules.md) tells them.",
    table(
      ["code", "what it means", "what to do, where the error says nothing better"],
      Object.entries(errorCodes).map(([code, { meaning, help }]) => [`\`${code}\``, meaning, help]),
    ),
  ].join("\n\n")}\n`;
}
