import { profileRules, profileSettings, type RuleMeta } from "@clauselint/core";
import { expect, it } from "vitest";
import { rules } from "../index.js";
import { profileChecks } from "./checks/index.js";
import { profiles } from "./index.js";
import { profilePresets } from "./presets.js";

const made = (await Promise.all(profiles.map((profile) => profileRules(profile, true)))).flat();
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

it("every profile is a preset, with the settings of its articles and the rules they need", async () => {
  const names = profilePresets.map(({ name }) => name);
  expect(names).toEqual([...profiles.map(({ id }) => id), "eu-dora-critical"].sort());
  for (const preset of profilePresets) {
    const { config, rules: brought } = await preset.load();
    const known = new Set([...rules, ...brought].map(({ meta }) => meta.id));
    expect(Object.keys(config.rules ?? {}).filter((id) => !known.has(id))).toEqual([]);
    expect(Object.keys(config.rules ?? {})).toEqual(expect.arrayContaining(brought.map(({ meta }) => meta.id)));
  }
});
