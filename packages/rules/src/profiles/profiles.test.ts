import { profileRules, profileSettings, type RuleMeta } from "@clauselint/core";
import { expect, it } from "vitest";
import { rules } from "../index.js";
import { profileChecks } from "./checks/index.js";
import { profiles } from "./index.js";

const made = await profileRules(profiles);
const metas: ReadonlyMap<string, RuleMeta> = new Map([...rules, ...made].map(({ meta }) => [meta.id, meta]));

it.each(profiles.map((profile) => [profile.id, profile] as const))(
  "%s names rules and elements that exist",
  (_, profile) => {
    for (const { evidence, ref } of profile.articles) {
      for (const { rule, elements = [], options = {} } of evidence) {
        const meta = metas.get(rule);
        expect({ ref, rule: meta?.id }).toEqual({ ref, rule });
        expect(Object.keys(meta?.elements ?? {})).toEqual(expect.arrayContaining([...elements]));
        expect(Object.keys(meta?.defaultOptions ?? {})).toEqual(expect.arrayContaining(Object.keys(options)));
      }
    }
  },
);

it.each(profiles.map((profile) => [profile.id, profile] as const))("%s says what it rests on", (id, profile) => {
  expect(profile.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(profile.articles.length).toBeGreaterThan(4);
  expect(id).toMatch(/^[a-z0-9-]+$/);
  for (const { asks } of profile.articles) expect(asks).toMatch(/^[A-Z].*\.$/);
});

it("no article promises more than that words were found", () => {
  expect(JSON.stringify(profiles)).not.toMatch(/\bcompliant\b|\bcomplies with the regulation\b/i);
});

it("every check is asked by some profile", () => {
  const asked = new Set(
    profiles.flatMap(({ articles }) => articles.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))),
  );
  expect(profileChecks.map(({ rule }) => rule.id).filter((id) => !asked.has(id))).toEqual([]);
});

it("critical functions add articles, and the most severe article decides on a rule", () => {
  const dora = profiles.find(({ id }) => id === "eu-dora");
  if (dora === undefined) throw new Error("eu-dora is gone");
  expect(profileSettings(dora, false)).not.toHaveProperty("regulation/exit-plan");
  expect(profileSettings(dora, true)).toMatchObject({
    "regulation/exit-plan": "error",
    "data-security/security-standard": "error",
  });
});
