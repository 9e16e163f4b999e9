import { writeFile } from "node:fs/promises";
import path from "node:path";
import { ClauselintError, nearest } from "@clauselint/core";
import { findConfig } from "@clauselint/core/node";
import { presets } from "@clauselint/rules";
import type { Streams } from "../streams.js";

const configName = "clauselint.config.yaml";

/** One thing that is asked, with what is taken where nothing is answered. */
interface Question {
  readonly text: string;
  readonly choices: readonly string[];
  readonly usual: string;
}

const questions = {
  preset: {
    text: "Which rules? A preset for everybody, or one for a kind of engagement",
    choices: presets.map(({ name }) => name),
    usual: "recommended",
  },
  perspective: { text: "Whose side do you take?", choices: ["customer", "provider"], usual: "customer" },
  failOn: {
    text: "From which severity on should a run fail?",
    choices: ["error", "warning", "info", "never"],
    usual: "error",
  },
} as const satisfies Readonly<Record<string, Question>>;

/**
 * Writes a configuration with comments. On a terminal three questions are asked first; elsewhere the usual answers are taken.
 *
 * @throws ClauselintError `output-unwritable` where the folder has a configuration already
 */
export async function init({ stdin, stdout, cwd }: Streams): Promise<number> {
  const found = await findConfig(cwd);
  if (found !== null && path.dirname(found) === path.resolve(cwd)) throw thereIs(path.basename(found));
  const lines = stdout.isTTY === true ? linesOf(stdin) : null;
  const ask = async (question: Question): Promise<string> =>
    lines === null ? question.usual : askUntilRight(question, lines, (text) => stdout.write(text));
  const text = configText({
    preset: await ask(questions.preset),
    perspective: await ask(questions.perspective),
    failOn: await ask(questions.failOn),
  });
  try {
    await writeFile(path.join(cwd, configName), text, { flag: "wx" });
  } catch (error) {
    throw new ClauselintError("output-unwritable", "the configuration cannot be written", {
      place: configName,
      cause: error,
    });
  }
  stdout.write(`Wrote ${configName}. clauselint --print-config FILE shows what holds for a file.\n`);
  return 0;
}

function thereIs(name: string): ClauselintError {
  return new ClauselintError("output-unwritable", "there is a configuration already, and a folder has one", {
    place: name,
    hint: "Take it away, or change it by hand.",
  });
}

async function askUntilRight(
  { text, choices, usual }: Question,
  lines: AsyncIterator<string, undefined>,
  write: (text: string) => unknown,
): Promise<string> {
  write(`${text} (${choices.join(", ")}) [${usual}]: `);
  for (;;) {
    const answer = (await lines.next()).value?.trim() ?? "";
    if (answer === "") return usual;
    if (choices.includes(answer)) return answer;
    const near = nearest(answer, choices);
    write(`There is no "${answer}".${near === null ? "" : ` Did you mean ${near}?`} `);
  }
}

async function* linesOf(stdin: Streams["stdin"]): AsyncGenerator<string, undefined> {
  let rest = "";
  const decoder = new TextDecoder();
  for await (const chunk of stdin) {
    rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

interface Answers {
  readonly preset: string;
  readonly perspective: string;
  readonly failOn: string;
}

function configText({ preset, perspective, failOn }: Answers): string {
  return `# What holds for the contracts in and below this folder. Every key is told in docs/configuration.md.
# For completion in editors: clauselint schema --output-file clauselint.schema.json, and in the first line
# yaml-language-server: $schema=./clauselint.schema.json

# Presets, files and packages, the later over the earlier:
# ${presets.map(({ name }) => name).join(", ")}
extends: [${preset}]

# Whose side the requirements are judged from: customer or provider
perspective: ${perspective}

# From which severity on a run fails: error, warning, info or never
failOn: ${failOn}

# Single rules: off, info, warning or error, with options where they have some. "clauselint rules" lists them.
rules: {}
#  liability/cap: [error, { minMonths: 24 }]

# Figures of the house; each fills the option of a rule
#thresholds:
#  breachNotice: 72 hours
#  governingLaw: [Germany]

# Rules for some files only
#overrides:
#  - files: ["nda/**"]
#    rules: { goals/objectives-stated: off }

# Who is who, where a document leaves it open
#parties:
#  customer: [Acme]

# What folders and globs leave out, as in a .gitignore file
#ignores: ["templates/"]
`;
}
