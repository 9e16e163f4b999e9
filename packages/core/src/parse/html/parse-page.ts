import type { Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { defaultTreeAdapter, type DefaultTreeAdapterMap, parse, type TreeAdapter } from "parse5";
import { VFile } from "vfile";
import type { Tally } from "../tally.js";

/**
 * Parses a page as a browser does, which opens each of `<b>`, `<font …>` and their like that nobody closed anew in each
 * paragraph behind: a page of a few thousand of them would become one of millions of elements. So `tally` counts each.
 *
 * @throws ClauselintError `file-limit` for more elements than the limit
 */
export function parsePage(html: string, tally: Tally): Root {
  const page = parse(html, { treeAdapter: counting(tally), sourceCodeLocationInfo: true, scriptingEnabled: false });
  const root = fromParse5(page, { file: new VFile(html) });
  return root.type === "root" ? root : { type: "root", children: [] };
}

function counting(tally: Tally): TreeAdapter<DefaultTreeAdapterMap> {
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      tally.add("maxPageElements", 1);
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
  };
}
