import { describe, expect, expectTypeOf, it } from "vitest";
import { defineRule } from "./define-rule.js";

describe("defineRule", () => {
  it("refuses a rule without its function, which an author without types may leave out", () => {
    const meta = {
      id: "test/none",
      severity: "info",
      docs: { summary: "s", why: "w", fix: "f" },
      messages: { a: "A" },
    } as const;
    const define: (...given: never[]) => unknown = defineRule;
    expect(() => void Reflect.apply(define, undefined, [{ meta }])).toThrow(
      expect.objectContaining({
        code: "config-plugin",
        message: "create of the rule test/none must be a function, not nothing",
      }) as Error,
    );
  });

  it("types options from the schema, with defaults always there", () => {
    defineRule({
      meta: {
        id: "test/options",
        severity: "warning",
        docs: { summary: "s", why: "w", fix: "f" },
        schema: {
          type: "object",
          properties: {
            minDays: { type: "integer", minimum: 1 },
            mode: { enum: ["strict", "lenient"] },
            words: { type: "array", items: { type: "string" } },
          },
          additionalProperties: false,
        },
        defaultOptions: { minDays: 30 },
        messages: { short: "{{days}} days", plain: "Plain" },
      },
      create({ options, report }) {
        expectTypeOf(options.minDays).toEqualTypeOf<number>();
        expectTypeOf(options.mode).toEqualTypeOf<"strict" | "lenient" | undefined>();
        expectTypeOf(options.words).toEqualTypeOf<string[] | undefined>();
        return {
          Sentence(node, ancestors) {
            expectTypeOf(node.type).toEqualTypeOf<"Sentence">();
            report({ messageId: "short", at: node, data: { days: options.minDays + ancestors.length } });
            report({ messageId: "plain" });
            // @ts-expect-error the placeholder needs a value
            report({ messageId: "short" });
            // @ts-expect-error no such placeholder
            report({ messageId: "short", data: { hours: 3 } });
            // @ts-expect-error no such message
            report({ messageId: "long" });
          },
        };
      },
    });
  });

  it("refuses defaults that the schema does not allow", () => {
    const rule = defineRule({
      meta: {
        id: "test/defaults",
        severity: "info",
        docs: { summary: "s", why: "w", fix: "f" },
        schema: { type: "object", properties: { minDays: { type: "integer" } }, additionalProperties: false },
        // @ts-expect-error not a number
        defaultOptions: { minDays: "thirty" },
        messages: { any: "Any" },
      },
      create: () => ({}),
    });
    expect(rule.meta.type).toBe("check");
  });

  it("gives a rule without options an empty object", () => {
    const rule = defineRule({
      meta: {
        id: "test/none",
        severity: "info",
        docs: { summary: "s", why: "w", fix: "f" },
        messages: { any: "Any" },
      },
      create: ({ options }) => {
        expectTypeOf(options).toEqualTypeOf<Readonly<Record<string, never>>>();
        return {};
      },
    });
    expect(rule.meta.defaultOptions).toEqual({});
  });
});
