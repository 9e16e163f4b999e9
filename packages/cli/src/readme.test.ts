import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkConfig } from "@clauselint/core";
import { rules, thresholds } from "@clauselint/rules";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const bin = fileURLToPath(new URL("../bundle/bin.js", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");

/** The contents of the README's fenced blocks of a language. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, block]) => block ?? "");

describe("README", () => {
  it.each(blocks("console"))("shows what the command prints: %s", (block) => {
    const [command = "", ...shown] = block.split("\n");
    const [, ...args] = command.replace(/^\$ /, "").split(" ");
    const { stdout } = spawnSync(process.execPath, [bin, ...args], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", COLUMNS: "100" },
    });
    expect(shown.join("\n").trim()).toBe(stdout.trim());
  });

  it.each(blocks("yaml"))("shows a configuration that is accepted", async (block) => {
    const { config, problems } = await checkConfig(
      parse(block),
      rules.map(({ meta }) => meta),
      thresholds,
    );
    expect(problems).toEqual([]);
    expect(Object.keys(config)).toEqual(
      expect.arrayContaining(["extends", "rules", "thresholds", "parties", "documents", "limits"]),
    );
  });

  it.each(blocks("js"))("shows a program that runs", (block) => {
    const file = fileURLToPath(new URL("../dist/readme-example.mjs", import.meta.url));
    writeFileSync(file, block);
    const printed = execFileSync(process.execPath, [file], { cwd: root, encoding: "utf8" });
    expect(printed).toContain("fixtures/sow-defective.docx");
  });
});
