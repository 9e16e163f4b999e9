import { describe, expect, it } from "vitest";
import { outline } from "../outline/outline.js";
import { defaultLimits } from "../parse/limits.js";
import { parseFile } from "../parse/parse.js";
import { createFacts } from "./facts.js";

const PREAMBLE =
  'This agreement is between Northwind Ltd ("we", "us") and Ana Contoso, a freelance developer ("you"). You will build an app. We will pay you.\n\n';

async function readings(body: string, preamble = PREAMBLE): Promise<readonly string[]> {
  const parsed = await parseFile(new TextEncoder().encode(`${preamble}${body}\n`), "contract.md", defaultLimits);
  const document = outline(parsed, "contract.md");
  const facts = createFacts(document, { parties: {}, kind: null, provisions: [] });
  const from = document.text.indexOf("pay you.") + 8;
  return document.sentences.filter(({ start }) => start >= from).map((node) => facts.sentence(node).reading);
}

describe("what you are told", () => {
  it.each([
    ["Keep the files to yourself.", "You shall keep the files to yourself."],
    ["Please send us a report each Friday.", "Please you shall send us a report each Friday."],
    ["Don't resell the service.", "You shall not resell the service."],
    ["Never hold on to our data.", "You shall not hold on to our data."],
    [
      "Send us back our data, then delete every copy.",
      "You shall send us back our data, then you shall delete every copy.",
    ],
    [
      "Use it for the work. Don't copy it, don't sell it and never train on it.",
      "You shall not copy it, you shall not sell it and you shall not train on it.",
    ],
    [
      "If anything is lost, or you think so, tell us within a day.",
      "If anything is lost, or you think so, you shall tell us within a day.",
    ],
    ["Before you leave, don't delete the logs.", "Before you leave, you shall not delete the logs."],
    ["Document each login.", "You shall document each login."],
    [
      "Once it is live, document our servers and never share a key.",
      "Once it is live, you shall document our servers and you shall not share a key.",
    ],
    ["Report to us any fault.", "You shall report to us any fault."],
    ["In particular:\n\n- write the tests;\n- don't skip the review.", "In particular: you shall not skip the review."],
  ])("%s", async (text, expected) => {
    expect((await readings(text)).at(-1)).toBe(expected);
  });

  it.each([
    "Support services are free.",
    "Return of the files costs nothing.",
    "Access rights end with the contract.",
    "Access to the servers is with us.",
    "Work on Sundays costs twice the rate.",
    "If you lose, copy or sell the data, you will pay for it.",
    "If you cancel, return the files we sent, the fee is lost.",
    "We store the data and don't sell it.",
    "Report: the one that you send.",
    "Work products are ours.",
    "Access to the shop's logs takes a key.",
    "Once the work ends, access to the shop stops.",
    "Support in Irish comes at a price.",
    "Work that is half done belongs to us.",
    "Plan B covers five shops.",
    "Limit on damages: 900 euros",
    "The work is yours; access to it costs extra.",
  ])("nothing: %s", async (text) => {
    expect((await readings(text)).at(-1)).toBe(text);
  });

  it("leaves the items of a list to whoever acts in front of it", async () => {
    expect((await readings("Each month we:\n\n- send the plan;\n- pay the bills.")).at(-1)).toBe(
      "Each month we: pay the bills.",
    );
  });

  it.each(["Not in the price:", "Northwind's part:", "Extras:", "Done for you:"])(
    "tells nobody what stands under %s",
    async (heading) => {
      const body = `${heading}\n\n- write the tests;\n- report any fault within a day.`;
      expect((await readings(body)).at(-1)).toBe(`${heading} report any fault within a day.`);
    },
  );

  it("tells nobody where no party is called you", async () => {
    const preamble =
      'Between Northwind Ltd (the "Customer") and Contoso Ltd (the "Supplier"). The Customer shall pay you.\n\n';
    expect(await readings("Keep the files safe.", preamble)).toEqual(["Keep the files safe."]);
  });
});
