import type { ConfigPath } from "../config/problem.js";
import { checkKeys, checkTextOrTexts, describe, nameHint, wrong, type Report } from "../config/shape.js";

/** The keys of one mapping of a playbook; every reader reports what is wrong and goes on. */
export class Fields {
  readonly #value: Readonly<Record<string, unknown>>;
  readonly path: ConfigPath;
  readonly report: Report;

  constructor(value: Readonly<Record<string, unknown>>, path: ConfigPath, report: Report) {
    this.#value = value;
    this.path = path;
    this.report = report;
  }

  /** Reports keys that are none of these. */
  allow(allowed: readonly string[]): void {
    checkKeys(this.#value, allowed, this.path, this.report);
  }

  has(key: string): boolean {
    return this.#value[key] !== undefined;
  }

  value(key: string): unknown {
    return this.#value[key];
  }

  at(key: string): ConfigPath {
    return [...this.path, key];
  }

  /** A text; `undefined` where there is none. */
  text(key: string): string | undefined {
    const value = this.#value[key];
    if (value === undefined) return undefined;
    if (typeof value === "string" && value.trim() !== "") return value.trim();
    this.report(wrong(value, "a text", this.at(key)));
    return undefined;
  }

  /** A text that has to be there; `hint` shows one. */
  needed(key: string, hint: string): string {
    if (!this.has(key)) this.lacks(key, hint);
    return this.text(key) ?? "";
  }

  /** One of some words. */
  choice<Word extends string>(key: string, allowed: readonly Word[]): Word | undefined {
    const value = this.text(key);
    const known = allowed.find((word) => word === value);
    if (value !== undefined && known === undefined) this.unknown(key, value, allowed);
    return known;
  }

  flag(key: string): boolean | undefined {
    const value = this.#value[key];
    if (value === undefined || typeof value === "boolean") return value;
    this.report(wrong(value, "true or false", this.at(key)));
    return undefined;
  }

  /** A text or a list of texts. */
  texts(key: string): readonly string[] | undefined {
    const value = this.#value[key];
    return value === undefined ? undefined : checkTextOrTexts(value, this.at(key), this.report);
  }

  lacks(key: string, hint: string): void {
    this.report({
      code: "config-invalid",
      message: `"${key}" is missing`,
      hint,
      path: this.path,
      at: "value",
    });
  }

  unknown(key: string, value: string, allowed: readonly string[]): void {
    this.report({
      code: "config-invalid-option",
      message: `${key} cannot be ${describe(value)}`,
      hint: nameHint(value, allowed),
      path: this.at(key),
      at: "value",
    });
  }
}
