import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));

/** What the compiler says of configurations, each in a file of its own beside this one. */
function problemsIn(configs: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const texts = new Map(
    Object.entries(configs).map(([name, config]) => [
      path.posix.join(here.replaceAll("\\", "/"), `${name}.config.ts`),
      `import { defineConfig } from "./define-config.js";\nexport default defineConfig(${config});\n`,
    ]),
  );
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.getSourceFile = (file, target, ...rest) => {
    const text = texts.get(file);
    return text === undefined ? getSourceFile(file, target, ...rest) : ts.createSourceFile(file, text, target);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return Object.fromEntries(
    [...texts.keys()].map((file) => [
      path.basename(file, ".config.ts"),
      program
        .getSemanticDiagnostics(program.getSourceFile(file))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
    ]),
  );
}

test("a configuration is typed down to the options of each rule, and rules of plug-ins may be named", () => {
  const problems = problemsIn({
    right: `{
      extends: ["saas", "acme/house"],
      rules: {
        "hygiene/undefined-term": "off",
        "data-ownership/exit-assistance": ["error", { minDays: 90 }],
        "acme/travel-approval": ["info", { limit: 3 }],
      },
      thresholds: { breachNotice: "72 hours", paymentDays: 30 },
      overrides: [{ files: ["nda/**"], thresholds: { noticeDays: 30 }, rules: { "goals/objectives-stated": "off" } }],
    }`,
    wrongOption: `{ rules: { "data-ownership/exit-assistance": ["error", { minDay: 90 }] } }`,
    wrongType: `{ rules: { "data-ownership/exit-assistance": ["error", { minDays: "ninety" }] } }`,
    wrongLevel: `{ rules: { "acme/travel-approval": "fatal" } }`,
    wrongInOverride: `{ overrides: [{ files: ["a"], rules: { "data-ownership/exit-assistance": ["error", { minDay: 1 }] } }] }`,
    wrongThreshold: `{ thresholds: { breachNotise: 72 } }`,
    wrongThresholdInOverride: `{ overrides: [{ files: ["a"], thresholds: { noticeDay: 30 } }] }`,
    wrongKey: `{ rule: {} }`,
  });
  expect(problems["right"]).toEqual([]);
  expect(problems["wrongOption"]?.join("\n")).toContain("minDay");
  expect(problems["wrongType"]?.join("\n")).toContain("not assignable to type 'number'");
  expect(problems["wrongLevel"]?.join("\n")).toContain("fatal");
  expect(problems["wrongInOverride"]?.join("\n")).toContain("minDay");
  expect(problems["wrongThreshold"]?.join("\n")).toContain("breachNotise");
  expect(problems["wrongThresholdInOverride"]?.join("\n")).toContain("noticeDay");
  expect(problems["wrongKey"]?.join("\n")).toContain("rule");
}, 60_000);
