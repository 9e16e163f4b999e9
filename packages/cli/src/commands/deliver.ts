import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { ClauselintError } from "@clauselint/core";
import type { Output, Settings } from "../settings.js";
import type { Streams } from "../streams.js";
import { columnsOf, wantsColour } from "../ui/terminal.js";

/** How the text is going to be looked at. */
export interface Look {
  readonly colour: boolean;
  readonly columns: number;
}

/** Delivers what is no list of findings: to every place that was asked for, in JSON or for people. */
export async function deliverEverywhere(
  text: { readonly json: () => string; readonly people: (look: Look) => string },
  settings: Pick<Settings, "outputs" | "colour">,
  streams: Streams,
): Promise<void> {
  for (const output of settings.outputs) {
    await deliver(output.format === "json" ? text.json : text.people, output, settings, streams);
  }
}

/**
 * Makes the text for the place it goes to and puts it there.
 *
 * @throws ClauselintError `output-unwritable`
 */
export async function deliver(
  text: (look: Look) => string,
  { file: name }: Pick<Output, "file">,
  settings: Pick<Settings, "colour">,
  { stdout, env, cwd }: Streams,
): Promise<void> {
  if (name === null) {
    stdout.write(text({ colour: settings.colour ?? wantsColour(stdout, env), columns: columnsOf(stdout) }));
    return;
  }
  const file = path.resolve(cwd, name);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text({ colour: settings.colour ?? false, columns: 100 }));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new ClauselintError("output-unwritable", `the report cannot be written (${code})`, {
      place: name,
      cause: error,
    });
  }
}
