import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { main } from "./main.js";

const acme = `export default { name: "acme", version: "1.2.0", rules: [{
  meta: {
    id: "acme/short-title", type: "check", severity: "info", messages: { long: "too long" },
    docs: { summary: "Titles are short.", why: "They are read aloud.", fix: "Shorten it." },
    schema: { type: "object", properties: { max: { type: "integer" }, names: { type: "array" } }, required: ["names"] },
    defaultOptions: { max: 80 },
  },
  create: () => ({}),
}], provisions: [{ type: "acme-travel", description: "d", anchors: ["travel"], patterns: [/travel needs the approval/i] }] };
`;
const house = `name: house
rules:
  - id: no-renewal
    type: forbidden-phrase
    find: automatically renew
  - id: recovery-test
    type: required-clause
    subject: a test of the recovery plan
    find: recovery plan
    why: A plan that nobody tried is a wish.
    modelClause: "{provider} tests its recovery plan each year."
`;
const configured = "plugins: [../acme.mjs]\nplaybooks: [../house.yaml]\nextends: [eu-dora, recommended]\n";
const broken =
  "extends: [acme/calm]\nplugins: [../gone.mjs, ../breaks.mjs]\nplaybooks: [../house.yaml]\nrules: { acme/short-title: info }\n";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-brought-"));
  await writeFile(path.join(folder, "acme.mjs"), acme);
  await writeFile(path.join(folder, "breaks.mjs"), 'throw new Error("no key");\n');
  await writeFile(path.join(folder, "house.yaml"), house);
  await writeFile(path.join(folder, "rulez.yaml"), "name: rulez\nrulez: []\n");
  await config("plain", "");
  await config("configured", configured);
  await config("broken", broken);
  await config("half", "plugins: [../acme.mjs, ../gone.mjs]\n");
  await config("unreadable", "rules: [\n");
  await config("books", "plugins: [../acme.mjs]\nplaybooks: [../gone.yaml, ../house.yaml, ../rulez.yaml]\n");
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function config(name: string, text: string): Promise<void> {
  await mkdir(path.join(folder, name));
  if (text !== "") await writeFile(path.join(folder, name, "clauselint.config.yaml"), text);
}

async function run(where: string, line: string): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: "", err: "" };
  const code = await main(line.split(" "), {
    stdin: (async function* () {})(),
    stdout: { write: (text) => (texts.out += text) },
    stderr: { write: (text) => (texts.err += text) },
    cwd: path.join(folder, where),
    env: {},
  });
  return { code, ...texts };
}

interface Listed {
  readonly id: string;
  readonly origin: { readonly kind: string };
}

async function listed(where: string): Promise<readonly Listed[]> {
  const { out } = await run(where, "rules --format json");
  return (JSON.parse(out) as { rules: readonly Listed[] }).rules;
}

describe("rules that the configuration brings along", () => {
  test("are listed behind those about contracts, by what brings them", async () => {
    const { code, out, err } = await run("configured", "rules");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("\n\nacme  plug-in acme 1.2.0, ../acme.mjs\n  info     acme/short-title\n");
    expect(out).toContain("\n\nhouse  playbook ../house.yaml\n  warning  house/no-renewal\n");
    expect(out).toMatch(/^regulation {2}preset eu-dora$/m);
    expect(out).toMatch(/^data-security$/m);
    expect(out.indexOf("\nclauselint\n")).toBeGreaterThan(out.indexOf("\nregulation "));
  });

  test("are in JSON with their origin; what there was without them stays as it was", async () => {
    const rules = await listed("configured");
    const origins = new Map(rules.map(({ id, origin }) => [id, origin]));
    expect(origins.get("acme/short-title")).toEqual({
      kind: "plug-in",
      name: "acme",
      version: "1.2.0",
      file: "../acme.mjs",
    });
    expect(origins.get("house/recovery-test")).toEqual({
      kind: "playbook",
      name: "house",
      file: "../house.yaml",
      line: 6,
    });
    const own = rules.filter(({ origin }) => origin.kind === "built-in");
    expect(own).toEqual(await listed("plain"));
  });

  test("are explained from what they say of themselves", async () => {
    const { code, out } = await run("configured", "explain house/recovery-test");
    expect(code).toBe(0);
    expect(out).toContain("\nWhere it comes from\n  playbook ../house.yaml:6\n");
    expect(out).toContain("\nWhy\n  A plan that nobody tried is a wish.\n");
    expect(out).toContain("\nWording to start from\n  {provider} tests its recovery plan each year.\n");
    expect((await run("configured", "rules house/recovery-test")).out).toBe(out);
    const checked = await run("configured", "explain acme/short-title");
    expect(checked.out).toContain("  max: 80\n  names: has to be set\n");
  });

  test.each([
    ["rules house/recovry-test", "house/recovery-test"],
    ["explain acme/short-titel", "acme/short-title"],
    ["explain short-title", "acme/short-title"],
    ["rules liabilty/cap", "liability/cap"],
    ["rules --rule house/no-renewl=off", '"house/no-renewal"'],
  ])("are near names of others: %s", async (line, name) => {
    const { code, err } = await run("configured", line);
    expect([code, err]).toEqual([2, expect.stringContaining(`Did you mean ${name}?`)]);
  });

  test("are set, shown and described like any other", async () => {
    const shown = await run("configured", "--rule house/no-renewal=off --print-config a.md");
    expect(shown.out).toMatch(/^ {2}off: .*house\/no-renewal/m);
    expect((await run("configured", "schema")).out).toContain('"acme/short-title": {');
  });

  test("are counted by doctor", async () => {
    const { code, out } = await run("configured", "doctor");
    expect(code).toBe(0);
    expect(out).toContain("plug-ins       acme 1.2.0\nplaybooks      house (../house.yaml)\n");
    expect(out).toMatch(/^rules {10}\d+ of \d+ on; \d+ of presets, 1 of plug-ins, 2 of playbooks$/m);
    const own = (await listed("configured")).filter(({ id }) => !id.startsWith("clauselint/"));
    const told: unknown = JSON.parse((await run("configured", "doctor --format json")).out);
    expect(told).toMatchObject({
      playbooks: [{ name: "house", file: "../house.yaml" }],
      notLoaded: [],
      rules: { known: own.length, brought: { "plug-in": 1, playbook: 2 } },
    });
  });
});

const travel = (name: string): string =>
  `name: ${name}\nrules:\n  - id: travel\n    type: required-clause\n    subject: travel\n    find: { provision: acme-travel }\n    examples:\n      satisfied: Travel needs the approval of the Customer.\n      missing: The Supplier hosts.\n`;

describe("a playbook that is tested", () => {
  test("may name what plug-ins of the configuration recognise", async () => {
    await writeFile(path.join(folder, "configured", "travel.yaml"), travel("travel"));
    expect(await run("configured", "test travel.yaml")).toMatchObject({ code: 0, err: "" });
  });

  test.each(["acme", "regulation", "clauselint", "liability"])("cannot take the family %s", async (name) => {
    await writeFile(path.join(folder, "configured", "taken.yaml"), travel(name));
    const { code, err } = await run("configured", "test taken.yaml");
    expect([code, err]).toEqual([2, expect.stringContaining(`the family "${name}" has rules of its own`)]);
  });
});

describe("a playbook that is tested beside a configuration that is not right", () => {
  const recovery = `${house}    examples: { missing: The Supplier hosts. }\n`;

  test.each(["broken", "unreadable"])("is tested all the same, and what is wrong is told (%s)", async (where) => {
    await writeFile(path.join(folder, where, "own.yaml"), recovery.replace("house", "own"));
    const { code, out, err } = await run(where, "test own.yaml");
    expect(code).toBe(0);
    expect(out).toContain("1 example of 2 rules: all pass");
    expect(err).toMatch(/^clauselint: clauselint\.config\.yaml:2: .*\n/);
    expect(err).toMatch(/\nclauselint: tested without what could not be loaded\n$/);
  });

  test("may name what those plug-ins recognise that were loaded", async () => {
    await writeFile(path.join(folder, "half", "travel.yaml"), travel("travel"));
    const { code, err } = await run("half", "test travel.yaml");
    expect([code, err]).toEqual([0, expect.stringContaining('no file or installed package "../gone.mjs"')]);
  });

  test("is refused where it names what only the others may recognise, with what keeps them from being loaded", async () => {
    await writeFile(path.join(folder, "broken", "travel.yaml"), travel("travel"));
    const { code, out, err } = await run("broken", "test travel.yaml");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/no file or installed package "\.\.\/gone\.mjs"[\s\S]*there is no provision "acme-travel"/);
  });

  test("is not tested beside one that is named and cannot be read", async () => {
    const { code, err } = await run("plain", "test ../house.yaml --config ../unreadable/clauselint.config.yaml");
    expect([code, err]).toEqual([2, expect.stringContaining("this is not valid YAML")]);
    expect(err).not.toContain("tested without");
  });
});

describe("two playbooks of one name", () => {
  test("are tested, and told that no configuration can name both", async () => {
    await writeFile(path.join(folder, "other.yaml"), house);
    const { code, err } = await run("plain", "test ../house.yaml ../other.yaml ../house.yaml");
    expect([code, err]).toEqual([
      0,
      'clauselint: ../house.yaml and ../other.yaml have the same name "house": a configuration can name only one of them\n',
    ]);
  });
});

describe("a configuration that is not right", () => {
  const gone = 'clauselint: clauselint.config.yaml:2: there is no file or installed package "../gone.mjs"';

  test("leaves the built-in rules to be listed, and every plug-in that is not loaded is told", async () => {
    const { code, out, err } = await run("broken", "rules");
    expect({ code, out }).toEqual({ code: 2, out: (await run("plain", "rules")).out });
    expect(err).toContain(gone);
    expect(err).toContain("clauselint: ../breaks.mjs:1: it cannot be loaded: no key (config-invalid)\n");
    expect(err).not.toContain("preset");
    expect(err).toMatch(/\nclauselint: only the built-in rules are listed\n$/);
    expect(await listed("broken")).toEqual(await listed("plain"));
  });

  test("is of no matter to a rule that is built in", async () => {
    expect(await run("broken", "explain liability/cap")).toEqual(await run("plain", "explain liability/cap"));
  });

  test("is told where another rule is asked about", async () => {
    const { code, out, err } = await run("broken", "explain house/recovery-test");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(gone);
    expect(err).toMatch(
      /\nclauselint: there is no built-in rule "house\/recovery-test" \(rule-unknown\)\n {2}Those of plug-ins and playbooks are known once the configuration is right\.\n$/,
    );
  });

  test("is told where only --rule is wrong, and not of the rule that is asked about", async () => {
    const { code, out, err } = await run("configured", "rules acme/short-title --rule nope/y=error");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain('--rule: unknown rule "nope/y"');
    expect(err).not.toContain("acme/short-title");
  });

  test("has doctor name the plug-ins that could not be loaded", async () => {
    const { code, out } = await run("broken", "doctor");
    expect(code).toBe(2);
    expect(out).toContain("plug-ins       not loaded: ../gone.mjs, ../breaks.mjs\n");
    expect(out).toMatch(/^rules {10}\d+ built in$/m);
    expect(out).toContain(gone);
  });

  test("has doctor name the playbooks that could not be loaded", async () => {
    const { code, out } = await run("books", "doctor");
    expect(code).toBe(2);
    expect(out).toContain("plug-ins       acme 1.2.0\nplaybooks      not loaded: ../gone.yaml, ../rulez.yaml\n");
    expect(out).toMatch(/^rules {10}\d+ built in; 1 of plug-ins$/m);
    expect(out).toContain('there is no playbook "../gone.yaml" (config-missing)');
    expect(out).toContain('../rulez.yaml:2: unknown key "rulez" (config-unknown-key)');
    const told: unknown = JSON.parse((await run("books", "doctor --format json")).out);
    expect(told).toMatchObject({
      plugins: [{ name: "acme", version: "1.2.0" }],
      rules: { on: null, brought: { "plug-in": 1 } },
      notLoaded: [
        { kind: "playbook", name: "../gone.yaml" },
        { kind: "playbook", name: "../rulez.yaml" },
      ],
    });
  });
});
