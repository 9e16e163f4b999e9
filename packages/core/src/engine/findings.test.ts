import { describe, expect, it } from "vitest";
import { lintTestDocument } from "../testing/lint-test-document.js";
import { defineRule } from "../rule/define-rule.js";

const noHelp = defineRule({
  meta: {
    id: "t/help",
    severity: "info",
    docs: { summary: "s", why: "w", fix: "f" },
    messages: { found: "Found in {{clause}}" },
  },
  create: ({ document, report }) => ({
    Sentence(node) {
      if (!document.quote(node).includes("help desk")) return;
      report({ messageId: "found", at: node, data: { clause: document.clauseName(node.start) } });
    },
  }),
});

async function fingerprints(text: string): Promise<readonly string[]> {
  const { result } = await lintTestDocument(noHelp, { text });
  return result.findings.map(({ fingerprint }) => fingerprint);
}

describe("fingerprints of findings", () => {
  const services = "## 1. Services\n\n1.1 Supplier shall run the help desk.\n\n1.2 The help desk is open on 5 days.";

  it("survive a new section before, new numbers and new words elsewhere", async () => {
    const before = await fingerprints(`# Agreement\n\n${services}`);
    const moved = services.replaceAll("1.", "2.").replace("5 days", "7 days");
    const after = await fingerprints(
      `# Agreement\n\n## 1. Terms\n\n1.1 Words mean what they say.\n\n${moved}\n\n## 3. Fees\n\n3.1 None.`,
    );
    expect(before).toHaveLength(2);
    expect(after).toEqual(before);
  });

  it("change when the words do", async () => {
    const [first, second] = await fingerprints(`# Agreement\n\n${services}`);
    const changed = await fingerprints(`# Agreement\n\n${services.replace("shall run", "may run")}`);
    expect(changed[0]).not.toBe(first);
    expect(changed[1]).toBe(second);
  });
});
