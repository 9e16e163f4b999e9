import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const page = readFileSync(`${root}docs/writing-a-plugin.md`, "utf8");

// the plug-in itself is run from its tarball by the test of the packed command
test.each(["package.json", "index.js", "travel-approval.js", "ledger.js", "read-asciidoc.js"])(
  "docs/writing-a-plugin.md shows fixtures/plugin/%s as it is",
  (file) => {
    expect(page).toContain(`\n${readFileSync(`${root}fixtures/plugin/${file}`, "utf8")}\`\`\`\n`);
  },
);
