import { readdir, readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";

const packages = fileURLToPath(new URL("../../", import.meta.url));

interface Source {
  /** Relative to `packages/`, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly imports: readonly string[];
}

let sources: readonly Source[] = [];

beforeAll(async () => {
  const found = await Promise.all(
    ["core", "rules", "cli"].map(async (name) => {
      const entries = await readdir(path.join(packages, name, "src"), { recursive: true });
      return entries
        .filter((entry) => entry.endsWith(".ts"))
        .map((entry) => path.posix.join(name, "src", entry.split(path.sep).join("/")));
    }),
  );
  sources = await Promise.all(
    found
      .flat()
      .sort()
      .map(async (file) => {
        const text = await readFile(path.join(packages, file), "utf8");
        return { file, text, imports: importsOf(text) };
      }),
  );
});

function importsOf(text: string): string[] {
  const found = text.matchAll(
    /^(?:import|export)\s[^"';]*from\s*"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm,
  );
  return [...found].flatMap(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? []);
}

function isTest({ file }: Source): boolean {
  return file.endsWith(".test.ts");
}

/** `file imports name` for every import that breaks a rule. */
function offences(of: (source: Source) => boolean, breaks: (name: string, source: Source) => boolean): string[] {
  return sources
    .filter(of)
    .flatMap((source) =>
      source.imports.filter((name) => breaks(name, source)).map((name) => `${source.file} imports ${name}`),
    );
}

function inPackage(name: string): (source: Source) => boolean {
  return ({ file }) => file.startsWith(`${name}/`);
}

function isOurs(name: string): boolean {
  return name === "clauselint" || name.startsWith("clauselint/") || name.startsWith("@clauselint/");
}

function isBuiltIn(name: string): boolean {
  return name.startsWith("node:") || builtinModules.includes(name);
}

test("the sources are really read", () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.find(({ file }) => file === "cli/src/clauselint.ts")?.imports).toEqual([
    "@clauselint/core/node",
    "@clauselint/rules",
    "./build-name.js",
    "./today.js",
    "./version.js",
  ]);
  expect(sources.find(({ file }) => file === "cli/src/main.ts")?.imports).toContain("./commands/lint.js");
});

test("core imports nothing of ours", () => {
  expect(offences(inPackage("core"), isOurs)).toEqual([]);
});

test("rules import core and nothing else of ours", () => {
  expect(
    offences(inPackage("rules"), (name) => isOurs(name) && !/^@clauselint\/core(?:\/testing)?$/.test(name)),
  ).toEqual([]);
});

test("no import leaves its package by the back door", () => {
  const leaves = (name: string, { file }: Source): boolean =>
    name.startsWith(".") &&
    !path.posix.join(path.posix.dirname(file), name).startsWith(`${file.split("/")[0] ?? ""}/src/`);
  expect(offences((source) => !isTest(source), leaves)).toEqual([]);
});

test("only core/src/node and the command touch the machine", () => {
  const mayTouch = (source: Source): boolean => isTest(source) || /^(?:core\/src\/node|cli\/src)\//.test(source.file);
  expect(offences((source) => !mayTouch(source), isBuiltIn)).toEqual([]);
  expect(
    sources
      .filter(
        (source) =>
          !mayTouch(source) && /\bprocess\.|\bBuffer\b/.test(source.text.replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, "")),
      )
      .map(({ file }) => file),
  ).toEqual([]);
});

test("nothing outside core/src/node rests on it", () => {
  const outside = ({ file }: Source): boolean => file.startsWith("core/") && !file.startsWith("core/src/node/");
  expect(offences(outside, (name) => /(?:^|\/)node\//.test(name) && name.startsWith("."))).toEqual([]);
});

test("the command never ends the process itself", () => {
  expect(
    sources.filter((source) => !isTest(source) && /\bprocess\.exit\(/.test(source.text)).map(({ file }) => file),
  ).toEqual([]);
});

test("default exports are for rules", () => {
  const withDefault = sources.filter(
    ({ file, text }) => /^export default\b/m.test(text) && !file.startsWith("rules/src/"),
  );
  expect(withDefault.map(({ file }) => file)).toEqual([]);
});
