import { expect, test } from "vitest";
import { threadCount } from "./thread-count.js";

const megabyte = 1_000_000;

test("auto starts threads for much work only, and no more than there are cores", () => {
  expect(threadCount([megabyte], "auto", 4)).toBe(1);
  expect(threadCount([40_000, 40_000], "auto", 4)).toBe(1);
  expect(threadCount(Array<number>(20).fill(megabyte), "auto", 4)).toBe(4);
  expect(threadCount(Array<number>(20).fill(megabyte), "auto", 1)).toBe(1);
  expect(threadCount(Array<number>(500).fill(megabyte), "auto", 64)).toBe(8);
});

test("a number holds, but no thread is started for nothing", () => {
  expect(threadCount([1, 1, 1], 2, 1)).toBe(2);
  expect(threadCount([1, 1, 1], 16, 1)).toBe(3);
  expect(threadCount([megabyte, megabyte], "off", 8)).toBe(1);
});
