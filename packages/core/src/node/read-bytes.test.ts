import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readBytes } from "./read-bytes.js";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-read-"));
  await writeFile(path.join(folder, "a.md"), Uint8Array.of(1, 2, 255));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test("the bytes as they are", () => {
  expect([...readBytes(path.join(folder, "a.md"), 3)]).toEqual([1, 2, 255]);
});

test("a file over the limit is not opened", () => {
  expect(() => readBytes(path.join(folder, "a.md"), 2)).toThrow(expect.objectContaining({ code: "file-too-large" }));
});

test("a missing file", () => {
  expect(() => readBytes(path.join(folder, "b.md"), 2)).toThrow(expect.objectContaining({ code: "file-missing" }));
  expect(() => readBytes(path.join(folder, "a.md", "b.md"), 2)).toThrow(
    expect.objectContaining({ code: "file-missing" }),
  );
});

test("a device or folder is refused instead of read without end", () => {
  expect(() => readBytes("/dev/zero", 2)).toThrow(expect.objectContaining({ code: "file-unreadable" }));
  expect(() => readBytes(folder, 1e6)).toThrow(expect.objectContaining({ code: "file-unreadable" }));
});
