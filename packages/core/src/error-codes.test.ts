import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { errorCodes } from "./error-codes.js";
import { ClauselintError } from "./errors.js";

const source = fileURLToPath(new URL(".", import.meta.url));
const command = fileURLToPath(new URL("../../cli/src/", import.meta.url));
const program = [source, command]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "error-codes.ts")
      .map((name) => readFileSync(path.join(folder, name), "utf8")),
  )
  .join("\n");

test("every code is in use", () => {
  const unused = Object.keys(errorCodes).filter(
    (code) => !program.includes(`"${code}"`) && !program.includes(`(${code})`),
  );
  expect(unused).toEqual([]);
});

test("an error says what to do, if only what its code says", () => {
  expect(new ClauselintError("file-empty", "the file is empty").hint).toBe(errorCodes["file-empty"].help);
  expect(new ClauselintError("file-empty", "the file is empty", { hint: "Fill it." }).hint).toBe("Fill it.");
});
