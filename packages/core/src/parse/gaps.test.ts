import { describe, expect, it } from "vitest";
import { gapsInWords } from "./gaps.js";
import type { NotRead } from "./types.js";

const image = (page: number): NotRead => ({
  kind: "image-only-page",
  what: `page ${page} is an image without text`,
  page,
});

describe("gapsInWords", () => {
  it("names pages that follow one another together, and others on their own", () => {
    const damaged: NotRead = { kind: "unreadable-page", what: "page 5 is damaged", page: 5 };
    const object: NotRead = { kind: "embedded-object", what: "a chart" };
    expect(gapsInWords([image(2), image(3), image(4), damaged, image(7), object, object])).toEqual([
      "pages 2 to 4 are images without text",
      "page 5 is damaged",
      "page 7 is an image without text",
      "a chart",
      "a chart",
    ]);
  });
});
