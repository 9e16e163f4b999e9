import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Pair } from "yaml";
import type { ConfigPath } from "../config/problem.js";
import { ClauselintError } from "../errors.js";
import type { RawConfig } from "./config-source.js";
import { notJson } from "./not-json.js";

/**
 * Reads YAML or JSON and keeps the line of every key and value. JSON is read as YAML too, which contains it, so that
 * both give lines; it must still be JSON.
 *
 * @throws ClauselintError `config-invalid` with the line of the first mistake
 */
export function parseConfigText(source: string, place: string, json: boolean): RawConfig {
  const text = source.replace(/^\uFEFF/, "");
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  const [mistake] = document.errors;
  if (mistake !== undefined) {
    const language = json ? "JSON" : "YAML";
    throw new ClauselintError("config-invalid", `this is not valid ${language}: ${lowerFirst(mistake.message)}`, {
      place: `${place}:${lineAt(mistake.pos[0])}`,
      // the file may be a configuration, a playbook or one of waivers
      hint: `Mend the place that is named, or the line above it; an editor that knows ${language} shows it too.`,
    });
  }
  if (json) refuseYaml(text, place, lineAt);
  const line = (path: ConfigPath, at: "key" | "value"): number | null => {
    const offset = offsetOf(document, path, at);
    return offset === null ? null : lineAt(offset);
  };
  return { value: toValue(document, place), line };
}

function refuseYaml(text: string, place: string, lineAt: (offset: number) => number): void {
  try {
    JSON.parse(text);
  } catch (error) {
    const found = notJson(text);
    throw new ClauselintError("config-invalid", "this is not valid JSON", {
      place: found === null ? place : `${place}:${lineAt(found.offset)}`,
      hint: found?.hint ?? `${error instanceof Error ? error.message : String(error)}.`,
      cause: error,
    });
  }
}

function toValue(document: Document.Parsed, place: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // an alias that multiplies without end
    throw new ClauselintError("config-invalid", error instanceof Error ? error.message : String(error), {
      place,
      cause: error,
    });
  }
}

function offsetOf(document: Document.Parsed, path: ConfigPath, at: "key" | "value"): number | null {
  let node: unknown = document.contents;
  let key: unknown = null;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === step,
      );
      if (pair === undefined) break;
      key = pair.key;
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number") {
      key = null;
      node = node.items[step];
    } else break;
  }
  const wanted = at === "key" && key !== null ? key : (node ?? key);
  return startOf(wanted);
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
