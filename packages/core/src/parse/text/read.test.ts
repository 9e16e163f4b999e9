import type { RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import { readText } from "./read.js";

async function parse(source: string): Promise<RootContent[]> {
  return (await readText(new TextEncoder().encode(source), defaultLimits)).tree.children;
}

async function blocks(source: string): Promise<string[]> {
  return (await parse(source)).flatMap((node) =>
    node.type === "table"
      ? node.children.map((row) => row.children.map((cell) => toString(cell)).join("|"))
      : [toString(node)],
  );
}

/** Pages of a contract with the same header and a page number each, parted by form feeds or blank lines. */
function paged(pages: readonly string[], gap: string): string {
  return pages.map((page, index) => `Harbour Agreement, draft ${index + 1}\n\n${page}\n\n${index + 4}`).join(gap);
}

describe("readText: wrapped lines", () => {
  it("passes over signs that only say where a line may end", async () => {
    expect(
      await blocks(
        "\u200B1. SER\u00ADVICES\n\n\u200B\n\n1.1 The Sup\u00ADplier shall keep the confi\u200Bdential infor\u00AD\nmation se\u2060cret.\n\nA\u00ADb\tC\nD\tE\u200B\nF\tG",
      ),
    ).toEqual([
      "1. SERVICES",
      "1.1 The Supplier shall keep the confidential information secret.",
      "Ab|C",
      "D|E",
      "F|G",
    ]);
  });

  it("joins the lines of a paragraph and splits at numbers", async () => {
    expect(
      await blocks(
        "1. TERM\n1.1 The term starts on the day that both of the parties have\nsigned and ends two years later, or earlier under Section\n2.3 of this Agreement.\n1.2 It is renewed by written agreement only.",
      ),
    ).toEqual([
      "1. TERM",
      "1.1 The term starts on the day that both of the parties have signed and ends two years later, or earlier under Section 2.3 of this Agreement.",
      "1.2 It is renewed by written agreement only.",
    ]);
  });

  it.each([
    ["The Know\u00ADHow of 2019\u00AD2020 is confi\u00ADdential.", "The Know-How of 2019-2020 is confidential."],
    ["Its know\u00ADhow stays. All know-how does.", "Its know-how stays. All know-how does."],
    ["Pay with\u00ADin a day, with in\u00ADterest in it.", "Pay within a day, with interest in it."],
    ["Do not under\u00ADtake what you take under.", "Do not undertake what you take under."],
  ])("takes soft hyphens for hyphens only where they stand for them: %s", async (source, read) => {
    expect(await blocks(source)).toEqual([read]);
  });

  it("joins a sentence that empty lines cut in two, and nothing else", async () => {
    expect(
      await blocks("The Supplier shall deliver the\n\n\ngoods in time.\n\nNext sentence.\n\n(a) item one"),
    ).toEqual(["The Supplier shall deliver the goods in time.", "Next sentence.", "(a) item one"]);
  });

  it("joins a short first line to what cannot start a paragraph", async () => {
    expect(
      await blocks(
        "10.1\n\nLICENSOR\nshall pay for any and all claims of third parties in full.\n\n8.\n\nREPRESENTATIONS\nAND WARRANTIES. Each party may sign.\n\nCopper\ntin\n\nBridge Road 4\nSpringfield",
      ),
    ).toEqual([
      "10.1",
      "LICENSOR shall pay for any and all claims of third parties in full.",
      "8.",
      "REPRESENTATIONS AND WARRANTIES. Each party may sign.",
      "Copper",
      "tin",
      "Bridge Road 4",
      "Springfield",
    ]);
  });

  it("keeps figures behind their words", async () => {
    expect(await blocks("Payment is due within thirty\n\n(30) days after receipt.")).toEqual([
      "Payment is due within thirty (30) days after receipt.",
    ]);
  });

  it("undoes hyphenation but keeps real hyphens", async () => {
    const source =
      "The termination of the licence for all of the services by either\nparty: after termi-\nnation the non-\nexclusive licence, the know-\nledge and twenty-\nfour copies end; a cross-border trans-\nfer and a cross-\nborder sale too.";
    expect(toString(await parse(source))).toBe(
      "The termination of the licence for all of the services by either party: after termination the non-exclusive licence, the knowledge and twenty-four copies end; a cross-border transfer and a cross-border sale too.",
    );
  });

  it("parts short lines of addresses and titles", async () => {
    const body =
      "The parties make this agreement about the transport of goods by road and rail\nbetween the sites of the shipper.";
    expect(await blocks(`SERVICE AGREEMENT\nHarbour Freight Ltd\n12 Quay Road\n\n${body}`)).toEqual([
      "SERVICE AGREEMENT",
      "Harbour Freight Ltd",
      "12 Quay Road",
      body.replace("\n", " "),
    ]);
  });
});

describe("readText: page furniture", () => {
  const pages = [
    "1. The Carrier shall load the goods and shall",
    "carry them. The Shipper pays.",
    "2. The Shipper shall insure the goods.",
  ];
  const clean = [
    "1. The Carrier shall load the goods and shall carry them. The Shipper pays.",
    "2. The Shipper shall insure the goods.",
  ];

  it("is left out between form feeds", async () => {
    expect(await blocks(paged(pages, "\n\f"))).toEqual(clean);
  });

  it("is left out between wide gaps", async () => {
    const filled = pages.map((page) => page.replace("2. ", "\n\n2. "));
    expect(await blocks(paged(filled, "\n\n\n\n\n\n"))).toEqual(clean);
  });

  it.each([
    [
      "NEITHER PARTY SHALL BE ANSWERABLE TO THE OTHER FOR LOST CARGO, LOST HIRE,",
      "LOST BERTHS OR ANY LOSS THAT FOLLOWS FROM THESE, WHATEVER ITS CAUSE MAY BE.",
    ],
    [
      "The Carrier shall hand over the goods at the quay in the harbour of the",
      "Shipper, and shall tell it the hour of their arrival beforehand.",
    ],
    [
      "The Shipper may end these terms as to any quay by giving the Carrier thirty days'",
      "notice in writing, which begins with the month that follows.",
    ],
  ])("joins the halves of a sentence that a page number parted: %s", async (before, after) => {
    const source = `1. First clause.\n\n1\n\n2. ${before}\n\n                    2\n\n${after}\n\n3\n\n3. Third clause.`;
    expect(await blocks(source)).toEqual(["1. First clause.", `2. ${before} ${after}`, "3. Third clause."]);
  });

  it("keeps the names of attachments at the heads of pages", async () => {
    const names = ["EXHIBIT A.1", "EXHIBIT A.2", "EXHIBIT A.3"];
    const source = ["1. The Carrier shall load.", ...names.map((name) => `${name}\n\nThe quays.`)].join("\n\n\f");
    expect((await blocks(source)).filter((block) => block.startsWith("EXHIBIT"))).toEqual(names);
  });

  it("does not join a title in capitals to the sentence on the page before", async () => {
    const before = "THE PARTIES HAVE SIGNED THESE TERMS IN TWO COPIES AT THE HARBOUR OFFICE";
    expect(await blocks(`1. ${before}\n\n1\n\nSCHEDULE OF RATES\n\n2\n\nRates.\n\n3`)).toEqual([
      `1. ${before}`,
      "SCHEDULE OF RATES",
      "Rates.",
    ]);
  });

  it("includes page counts at the end of a line, marks of old filings and drawn lines", async () => {
    expect(
      await blocks(
        "1. First clause.   Page 1 of 2\n\n\n\n\n\n2. Second clause.\n\n-----------------\n\n<PAGE>   3\n\n---------------- 3. Third clause.\n\nPage 2 of 2",
      ),
    ).toEqual(["1. First clause.", "2. Second clause.", "3. Third clause."]);
  });

  it("includes a running head in front of the first words of a page", async () => {
    const gap = "\n\n\n\n\n\n";
    const source = [
      "Charter terms. 1. Cargo. 1.1 The Carrier loads the goods.",
      "FOR THE PARTIES ONLY 2. Freight. 2.1 The Shipper pays it.",
      "FOR THE PARTIES ONLY 2.2 It is due at the quay.",
      "FOR THE PARTIES ONLY 3. Law. 3.1 The law of the port applies.",
      "FOR THE PARTIES ONLY Signed at the harbour.",
    ].join(`${gap}Source: Harbour register${gap}`);
    expect(await blocks(source)).toEqual([
      "Charter terms.",
      "1. Cargo.",
      "1.1 The Carrier loads the goods.",
      "2. Freight.",
      "2.1 The Shipper pays it.",
      "2.2 It is due at the quay.",
      "3. Law.",
      "3.1 The law of the port applies.",
      "Signed at the harbour.",
    ]);
    const mentions = ["1. Cargo is dear.", "2. Freight is cheap.", "3. Quays are free."];
    const pages = mentions.map((mention) => `The price is in Schedule ${mention}`);
    expect(await blocks(pages.join(gap))).toEqual(pages);
  });

  it("does not include clauses, signature lines or figures", async () => {
    const source =
      "1. Fee\n\nBy: ____________\n\n2. Fee\n\nBy: ____________\n\n3. Fee\n\nBy: ____________\n\nFee in euro:\n\n500";
    expect(await blocks(source)).toHaveLength(8);
  });
});

describe("readText: tables", () => {
  it("reads aligned columns", async () => {
    expect(
      await blocks(
        "As follows:\n\n  Priority   Response     Fix\n  1          10 minutes   3 hours\n  2          1 hour       2 days\n\nEnd.",
      ),
    ).toEqual(["As follows:", "Priority|Response|Fix", "1|10 minutes|3 hours", "2|1 hour|2 days", "End."]);
  });

  it("reads pipes", async () => {
    expect(await blocks("| Item | Fee |\n|------|-----|\n| A    | 10  |")).toEqual(["Item|Fee", "A|10"]);
  });

  it("reads columns parted by single tabs", async () => {
    expect(await blocks("What\tWhen\tWho\nDraft plan\tin May\tSupplier\nA longer test run\tin June\tCustomer")).toEqual(
      ["What|When|Who", "Draft plan|in May|Supplier", "A longer test run|in June|Customer"],
    );
  });

  it("takes contents, numbered clauses and signatures for none", async () => {
    for (const source of [
      "1. Term        4\n2. Fees        6\n3. Liability   9",
      "1.1\tThe term is long.\n1.2\tThe fee is low.\n1.3\tThe law is here.",
      "(a)   first item\n(b)   second item\n(c)   third item",
      "Signed         Signed\nBy: ____       By: ____\nName: Ada      Name: Ben",
    ]) {
      expect((await parse(source)).map((node) => node.type)).not.toContain("table");
    }
  });
});

describe("readText: places", () => {
  it("finds every text in the source, wherever it was joined or cut", async () => {
    const source =
      "1. Term.  The term   is two\r\nyears.   2. Fees. They are due in termi-\r\nnated   months.\r\n\r\nA  B  C\r\nd  e  f\r\ng  h  i\r\n";
    const texts = (await parse(source)).flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(12);
    for (const { value, offset, line } of texts) {
      expect(source.slice(offset, offset + value.length).replace("\n", " ")).toBe(value);
      expect(line).toBe(source.slice(0, offset).split("\n").length);
    }
  });
});

function textsOf(node: RootContent): { value: string; offset: number; line: number }[] {
  if (node.type === "text") {
    return [{ value: node.value, offset: node.data?.origin?.offset ?? -1, line: node.data?.origin?.line ?? -1 }];
  }
  return "children" in node ? node.children.flatMap(textsOf) : [];
}

describe("readText: files of countless lines", () => {
  it.each(["1.\tFees", "1.  Fees of the", "| 1. | b |", "1.  Fees of      4"])(
    "comes to the end of lines %j",
    async (line) => {
      const read = await blocks(`${line}\n`.repeat(50_000));
      expect(read.join(" ").match(/1\./g)).toHaveLength(50_000);
    },
  );

  it("keeps a table of thousands of rows together", async () => {
    const [table, ...more] = await parse("P1   call   soon\n".repeat(3000));
    expect(more).toEqual([]);
    expect(table).toMatchObject({ type: "table", children: { length: 3000 } });
  });
});
