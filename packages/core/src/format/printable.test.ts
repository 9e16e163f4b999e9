import { expect, test } from "vitest";
import { printable, printableJson } from "./printable.js";

test("a document cannot send commands to the terminal", () => {
  expect(printable("a\u001B[31mred\u0007\u009B2J")).toBe("a\\u001b[31mred\\u0007\\u009b2J");
});

test("a document cannot turn the direction of writing around", () => {
  expect(printable("\u202Eevil\u2066")).toBe("\\u202eevil\\u2066");
});

test("lines become one line", () => {
  expect(printable("one\r\n\ttwo\u00A0three\u2028four")).toBe("one two three four");
});

test("letters of every language and emoji stay", () => {
  expect(printable("Überwachung № 5 ≥ 99,9 % 契約 👩‍⚖️")).toBe("Überwachung № 5 ≥ 99,9 % 契約 👩‍⚖️");
});

test("JSON keeps its value", () => {
  const value = { quote: 'a\u001B[0m\u202E\u0085\u2028 "b"', list: [1] };
  const text = printableJson(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(text).not.toMatch(/[^\n\x20-\x7e]/);
});
