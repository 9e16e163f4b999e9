import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { outline } from "../../outline/outline.js";
import { defaultLimits } from "../limits.js";
import type { ParsedFile } from "../types.js";
import { linesAt, makePdf, stream, type Page, type Text } from "./make-pdf.fixture.js";
import { readPdf } from "./read.js";

const read = (pages: readonly Page[], options?: Parameters<typeof makePdf>[1]): Promise<ParsedFile> =>
  readPdf(makePdf(pages, options), defaultLimits);

const textsOf = (parsed: ParsedFile): string[] => parsed.tree.children.map((block) => toString(block));

const first = [
  "The Provider performs the hosting services with the care that a prudent operator of data",
  "centres would take, and keeps the premises in which the equipment stands locked by day and",
  "by night, so that nobody but its own trained people can enter them.",
];
const second = [
  "The Customer pays every undisputed invoice within thirty days after it has received it, and",
  "tells the Provider in writing which items it disputes and for what reasons it does so.",
];

describe("paragraphs", () => {
  it("joins lines and parts paragraphs at a gap", async () => {
    const parsed = await read([
      { texts: [...linesAt(first, { x: 72, y: 740 }), ...linesAt(second, { x: 72, y: 684 })] },
    ]);
    expect(textsOf(parsed)).toEqual([first.join(" "), second.join(" ")]);
  });

  it("parts paragraphs at a short line and at a first-line indent without a gap", async () => {
    const lines = linesAt([...first, ...second], { x: 72, y: 740 }).map((text, index) => ({
      ...text,
      x: index === 0 || index === 3 ? 90 : 72,
    }));
    expect(textsOf(await read([{ texts: lines }]))).toEqual([first.join(" "), second.join(" ")]);
  });

  it("begins a block at each clause number, not at a number the line merely wrapped before", async () => {
    const lines = [
      "4.1 The Provider meets the service levels of this part and reports on them in the form of",
      "Section 7.3 every month to the person whom the Customer has named to it for this purpose.",
      "4.2 It repairs faults.",
      "(a) Urgent faults come first.",
      "(b) Others follow.",
    ];
    const parsed = await read([{ texts: linesAt(lines, { x: 72, y: 740 }) }]);
    expect(textsOf(parsed)).toEqual([`${lines[0] ?? ""} ${lines[1] ?? ""}`, ...lines.slice(2)]);
  });

  it("begins a block at a clause number between lines that stand away from both edges", async () => {
    const lines = [
      ...linesAt(first, { x: 72, y: 740 }),
      { x: 100, y: 698, text: "7. Notices. A notice is given in writing to the person named in the schedule." },
      { x: 100, y: 684, text: "8. Severance. A part that does not hold leaves the other parts as they are." },
    ];
    const texts = textsOf(await read([{ texts: lines }]));
    expect(texts.map((text) => text.slice(0, 2))).toEqual(["Th", "7.", "8."]);
  });

  it("goes on with a paragraph behind a bracket that no line may end with", async () => {
    const lines = [
      "The person who answers questions about the services that are ordered here is named",
      "{{ provider.contact.full.name }}, who can be reached on every day of the week.",
    ];
    const parsed = await read([
      { texts: [...linesAt(first, { x: 72, y: 740 }), ...linesAt(lines, { x: 72, y: 684 })] },
    ]);
    expect(textsOf(parsed)).toEqual([first.join(" "), lines.join(" ")]);
  });

  it("goes on behind a gap only where the sentence plainly does", async () => {
    const title = "RULES FOR EVERYBODY WHO COMES INTO THE PREMISES OF THE PROVIDER (MARCH)";
    const [line = ""] = first;
    const of = async (above: string, below: string): Promise<string[]> => {
      const texts = [...linesAt([...first, ...first], { x: 72, y: 780 }), { x: 72, y: 672, text: above }];
      return textsOf(await read([{ texts: [...texts, { x: 72, y: 650, text: below }] }])).slice(-2);
    };
    expect(await of(title, line)).toEqual([title, line]);
    expect((await of(line, "centres of the region would do it.")).at(-1)).toContain("data centres");
    const waiting = "The Provider performs the hosting services with the care that is asked of all of them by the";
    expect((await of(waiting, "Data Act show in all of its work.")).at(-1)).toContain("by the Data Act");
  });

  it("ends an item of a list where a line stands left of its bullet", async () => {
    const parsed = await read([
      {
        texts: [
          ...linesAt(first, { x: 72, y: 740 }),
          { x: 84, y: 698, text: "\x95" },
          { x: 96, y: 698, text: "The Provider keeps a list of those whom it lets in and" },
          {
            x: 96,
            y: 684,
            text: "Customer staff may look at it, in writing or by telephone, at no charge beyond the fees of",
          },
          ...linesAt(second, { x: 72, y: 670 }),
        ],
      },
    ]);
    expect(textsOf(parsed).map((text) => text.slice(0, 14))).toEqual([
      "The Provider p",
      "• The Provider",
      "The Customer p",
    ]);
  });

  it("parts paragraphs at a line drawn with signs and leaves it out", async () => {
    const lines = [...first, "-".repeat(60), ...second];
    expect(textsOf(await read([{ texts: linesAt(lines, { x: 72, y: 740 }) }]))).toEqual([
      first.join(" "),
      second.join(" "),
    ]);
  });

  it("reads words whose letters were moved apart to fill the line", async () => {
    const spread = "BT /F1 11 Tf 5 Tc 72 712 Td (kept apart by the printer) Tj ET";
    const texts = linesAt(["The letters of the line below were", "", "and those of this one were not."], {
      x: 72,
      y: 726,
    });
    expect(textsOf(await read([{ texts, content: spread }])).join(" ")).toContain("kept apart by the printer");
  });

  it("joins a paragraph that runs over the page", async () => {
    const parsed = await read([
      { texts: linesAt(first.slice(0, 2), { x: 72, y: 90 }) },
      { texts: [...linesAt(first.slice(2), { x: 72, y: 760 }), ...linesAt(second, { x: 72, y: 720 })] },
    ]);
    expect(textsOf(parsed)).toEqual([first.join(" "), second.join(" ")]);
    const [block] = parsed.tree.children;
    expect(block?.data?.origin?.page).toBe(1);
    const parts = block?.type === "paragraph" ? block.children.map((child) => child.data?.origin?.page) : [];
    expect(parts).toEqual([1, 2]);
  });

  it("joins words cut at the end of a line and keeps hyphens that belong", async () => {
    const lines = [
      "The licence is non-exclusive and covers the documentation in every language the main-",
      "tenance team has written it in. It remains non-",
      "exclusive after the end of this agreement and may be passed to any third-",
      "party contractor.",
    ];
    const parsed = await read([{ texts: linesAt(lines, { x: 72, y: 740 }) }]);
    const text = textsOf(parsed).join(" ");
    expect(text).toContain("the maintenance team");
    expect(text).toContain("remains non-exclusive after");
    expect(text).toContain("any third-party contractor");
  });

  it("knows page and box of every word of a clause that runs over the page", async () => {
    const parsed = await read([
      { texts: linesAt(first.slice(0, 2), { x: 72, y: 90 }) },
      { texts: linesAt(first.slice(2), { x: 72, y: 760 }) },
    ]);
    const document = outline(parsed, "contract.pdf");
    const [start, end] = [document.place(0), document.place(document.text.indexOf("people"))];
    expect([start.page, end.page]).toEqual([1, 2]);
    expect(start.box?.[0]).toBeCloseTo(72, 0);
    expect(start.box?.[3]).toBeLessThan(105);
    expect(end.box?.[1]).toBeGreaterThan(750);
  });

  it("says where each block stands", async () => {
    const parsed = await read([{ texts: [{ x: 72, y: 700, text: "The term is three years.", size: 12 }] }]);
    const origin = parsed.tree.children[0]?.data?.origin;
    expect(origin?.page).toBe(1);
    const [left = 0, bottom = 0, right = 0, top = 0] = origin?.box ?? [];
    expect(left).toBeCloseTo(72, 0);
    expect(bottom).toBeGreaterThan(694);
    expect(top).toBeLessThan(712);
    expect(right - left).toBeGreaterThan(100);
    expect(right - left).toBeLessThan(150);
  });
});

describe("headings and weight", () => {
  it("makes headings of bold, large and numbered capital lines and keeps run-in bold as strong", async () => {
    const texts: Text[] = [
      { x: 72, y: 780, text: "Hosting Agreement", size: 18, bold: true },
      { x: 72, y: 740, text: "1. Definitions", bold: true },
      ...linesAt(first, { x: 72, y: 712 }),
      { x: 72, y: 656, text: "2.1 Fees.", bold: true },
      { x: 126, y: 656, text: "The fees are fixed for the first year of the term." },
      { x: 72, y: 628, text: "3. TERMINATION" },
    ];
    const { tree } = await read([{ texts }]);
    const kinds = tree.children.map((block) => (block.type === "heading" ? `h${block.depth}` : block.type));
    expect(kinds).toEqual(["h1", "h2", "paragraph", "paragraph", "h2"]);
    const runIn = tree.children[3];
    expect(runIn?.type === "paragraph" ? runIn.children.map((child) => child.type) : []).toEqual(["strong", "text"]);
    expect(tree.children[0]?.data?.layout).toMatchObject({ size: 18, bold: true });
  });

  it("takes letters printed twice for bold and reads them once", async () => {
    const text = { x: 72, y: 740, text: "Confidentiality" };
    const parsed = await read([{ texts: [text, { ...text, x: 72.3 }, ...linesAt(second, { x: 72, y: 700 })] }]);
    expect(textsOf(parsed)[0]).toBe("Confidentiality");
    expect(parsed.tree.children[0]?.data?.layout?.bold).toBe(true);
  });
});

describe("what belongs to the paper", () => {
  const page = (number: number, body: readonly string[]): Page => ({
    texts: [
      { x: 72, y: 815, text: "Hosting Agreement (draft)", size: 9 },
      { x: 430, y: 815, text: "Confidential", size: 9 },
      ...linesAt(body, { x: 72, y: 760 }),
      { x: 280, y: 30, text: `Page ${number} of 2`, size: 9 },
      { x: 100, y: 300, text: "SPECIMEN", size: 60, turned: 45 },
    ],
  });

  it("drops running heads, page numbers and stamps across the page", async () => {
    expect(textsOf(await read([page(1, first), page(2, second)]))).toEqual([first.join(" "), second.join(" ")]);
  });

  it("drops the running head and the page number of a single page", async () => {
    const { texts = [] } = page(1, first);
    const single = texts.map((text) => ({ ...text, text: text.text.replace("of 2", "of 1") }));
    expect(textsOf(await read([{ texts: single }]))).toEqual([first.join(" ")]);
  });

  it.each([
    ["a title as large as the text", { x: 72, y: 815, text: "Hosting Agreement" }],
    ["a footnote", { x: 72, y: 30, text: "1 Measured at the gateway", size: 8 }],
    ["a sentence in small print", { x: 72, y: 30, text: "The Provider pays the stamp duty.", size: 8 }],
    ["a line for a name", { x: 72, y: 30, text: "Signed: ______________", size: 8 }],
  ])("keeps %s in the margin of a single page", async (_, text) => {
    const all = textsOf(await read([{ texts: [...linesAt(first, { x: 72, y: 760 }), text] }]));
    expect(all.join(" ")).toContain(text.text);
  });

  it("drops page numbers in the middle of a page and goes on with the sentence around them", async () => {
    const bodies = [
      first,
      second,
      [
        "The Provider insures the equipment against fire, water and theft for what it would cost to",
        "buy it anew, and shows the Customer the policy.",
      ],
    ];
    const pages = bodies.map((lines, index): Page => {
      const y = 780 - index * 60;
      const rest = linesAt(lines.slice(1), { x: 72, y: y - 100 });
      return {
        texts: [...linesAt(lines.slice(0, 1), { x: 72, y }), { x: 300, y: y - 50, text: `- ${index + 3} -` }, ...rest],
      };
    });
    expect(textsOf(await read(pages))).toEqual(bodies.map((lines) => lines.join(" ")));
  });

  it.each([
    ["drops page numbers with a full stop at the right edge", 520, false],
    ["keeps clause numbers on lines of their own", 72, true],
  ])("%s", async (_, x, kept) => {
    const pages = [first, second, first].map((lines, index): Page => ({
      texts: [{ x, y: 760, text: `${index + 4}.` }, ...linesAt(lines, { x: 72, y: 720 })],
    }));
    expect(textsOf(await read(pages)).some((text) => /^\d\.$/.test(text))).toBe(kept);
  });

  it("keeps headings of schedules and clause numbers that stand at the same place on each page", async () => {
    const schedule = (number: number): Page => ({
      texts: [
        { x: 260, y: 780, text: `Schedule ${number}`, bold: true },
        { x: 72, y: 750, text: `${number}.1` },
        ...linesAt(first, { x: 110, y: 750 }),
      ],
    });
    const texts = textsOf(await read([1, 2, 3, 4].map(schedule)));
    expect(texts.filter((text) => text.startsWith("Schedule"))).toEqual([
      "Schedule 1",
      "Schedule 2",
      "Schedule 3",
      "Schedule 4",
    ]);
    expect(texts.filter((text) => /^\d\.1 The Provider/.test(text))).toHaveLength(4);
  });

  it("drops the numbers of lines in the margin", async () => {
    const body = [...first, ...second, ...first, ...second];
    const numbers = body.map((_, index): Text => ({ x: 40, y: 740 - index * 14, text: String(index + 1) }));
    const texts = textsOf(await read([{ texts: [...linesAt(body, { x: 72, y: 740 }), ...numbers] }]));
    expect(texts.join(" ")).toBe(body.join(" "));
  });
});

describe("columns and tables of contents", () => {
  const left = [
    "The Provider keeps backups of",
    "all data for ninety days and",
    "tests each month whether they",
    "can be restored in the time",
    "that the parties have agreed",
    "for it in the service levels.",
  ];
  const right = [
    "The Customer may inspect the",
    "records of these tests at any",
    "time and may ask for another",
    "test where it has reason to",
    "doubt that the data could be",
    "restored as it was before.",
  ];

  it.each(["column by column", "line by line"])("reads two columns drawn %s", async (order) => {
    const lefts = linesAt(left, { x: 72, y: 740 });
    const rights = linesAt(right, { x: 320, y: 740 });
    const inTurns = lefts.flatMap((text, index) => [text, ...rights.slice(index, index + 1)]);
    const texts = textsOf(await read([{ texts: order === "line by line" ? inTurns : [...lefts, ...rights] }]));
    expect(texts).toEqual([left.join(" "), right.join(" ")]);
  });

  it("marks a table of contents", async () => {
    const entries = ["Definitions", "Services", "Fees", "Liability"].flatMap((title, index) => [
      { x: 72, y: 740 - index * 16, text: `${index + 1}. ${title}` },
      { x: 510, y: 740 - index * 16, text: String(index + 2) },
    ]);
    const { tree } = await read([{ texts: [...entries, ...linesAt(first, { x: 72, y: 600 })] }]);
    expect(tree.children.map((block) => block.data?.aside ?? "")).toEqual(["toc", "toc", "toc", "toc", ""]);
  });
});

describe("what is not plain text", () => {
  const image = stream(
    "\u0000",
    "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
  );
  const scan: Page = {
    content: "q 595 0 0 842 0 0 cm /Im0 Do Q",
    extra: "/Resources << /XObject << /Im0 100 0 R >> >>",
  };
  const objects = new Map([[100, image]]);

  it("lists pages whose fonts do not say which letters they draw, and reads none of them", async () => {
    const counted = (text: string): string =>
      text.replace(/./g, (sign) => String.fromCharCode((sign.charCodeAt(0) % 26) + 1));
    const earlier = (text: string): string =>
      text.replace(/./g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 29)).replace(/[\\()]/g, "_");
    const glyphs = Array.from({ length: 126 }, (_, index) => index + 1);
    const font = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [0.1 0 0 0.1 0 0] /FirstChar 1 /LastChar 126
      /Widths [${glyphs.map(() => 5).join(" ")}] /Encoding << /Differences [1 ${glyphs.map((n) => `/a${n}`).join(" ")}] >>
      /CharProcs << ${glyphs.map((n) => `/a${n} 101 0 R`).join(" ")} >> /Resources << >> >>`;
    const objects = new Map([
      [100, font],
      [101, stream("5 0 d0 0 0 4 7 re f")],
    ]);
    const extra = "/Resources << /Font << /F1 100 0 R >> >>";
    const pageOf = (lines: readonly string[]): Page => ({ texts: linesAt(lines, { x: 72, y: 740 }) });
    const pages = [{ ...pageOf(first.map(counted)), extra }, pageOf(first), { ...pageOf(first.map(earlier)), extra }];
    const parsed = await read(pages, { objects });
    const what = (page: number): string => `the fonts of page ${page} do not say which letters they draw`;
    expect(parsed.notRead).toEqual([1, 3].map((page) => ({ kind: "unnamed-letters", what: what(page), page })));
    expect(parsed.tree.children).not.toEqual([]);
  });

  it("lists pages that are only an image, and no blank ones", async () => {
    const parsed = await read([{ texts: linesAt(first, { x: 72, y: 740 }) }, scan, {}], { objects });
    expect(parsed.notRead).toEqual([{ kind: "image-only-page", what: "page 2 is an image without text", page: 2 }]);
    expect(parsed.pages).toBe(3);
  });

  it("returns an empty tree when every page is an image", async () => {
    const large = stream(
      "\u0000".repeat(64),
      "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8",
    );
    const parsed = await read([scan, scan], { objects: new Map([[100, large]]) });
    expect(parsed.tree.children).toEqual([]);
    expect(parsed.notRead.map((entry) => entry.page)).toEqual([1, 2]);
  });

  it("reads what was filled into form fields", async () => {
    const parsed = await read([{ texts: [{ x: 72, y: 700, text: "Customer:" }], extra: "/Annots [101 0 R]" }], {
      objects: new Map([
        [
          101,
          "<< /Type /Annot /Subtype /Widget /FT /Tx /T (customer) /V (Harbour Mills Ltd) /Rect [130 694 300 712] /F 4 >>",
        ],
      ]),
      catalog: "/AcroForm << /Fields [101 0 R] >>",
    });
    expect(textsOf(parsed)).toEqual(["Customer: Harbour Mills Ltd"]);
  });

  it("stops at the page limit and says so", async () => {
    const pages = [1, 2, 3].map((): Page => ({ texts: linesAt(first, { x: 72, y: 740 }) }));
    const parsed = await readPdf(makePdf(pages), { ...defaultLimits, maxPages: 2 });
    expect(parsed.notRead).toEqual([
      { kind: "page-limit", what: "pages 3 to 3 are beyond the limit of 2 pages", page: 3 },
    ]);
  });
});

describe("files that cannot be read", () => {
  const good = makePdf([{ texts: linesAt(first, { x: 72, y: 740 }) }]);
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`;

  it.each([
    ["an empty file", new Uint8Array(), "file-empty"],
    ["something else", new TextEncoder().encode("<html><body>no</body></html>"), "file-damaged"],
    ["a file cut in half", good.slice(0, good.length / 2), "file-damaged"],
    ["a file without pages", makePdf([]), "file-damaged"],
    [
      "a password",
      makePdf([{ texts: [] }], { objects: new Map([[100, encrypt]]), trailer: `/Encrypt 100 0 R /ID [<00><00>]` }),
      "file-encrypted",
    ],
  ])("says what is wrong with %s", async (_, bytes, code) => {
    await expect(readPdf(bytes, defaultLimits)).rejects.toMatchObject({
      name: "ClauselintError",
      code,
      hint: expect.any(String) as string,
    });
  });

  it("refuses a file above the size limit", async () => {
    await expect(readPdf(good, { ...defaultLimits, maxFileBytes: 100 })).rejects.toMatchObject({
      code: "file-too-large",
    });
  });

  it("leaves the bytes it was given as they were", async () => {
    const bytes = good.slice();
    await readPdf(bytes, defaultLimits);
    expect(bytes).toEqual(good);
  });
});
