import { descendantsOf, toInteger } from "./element.js";
import type { XmlElement } from "./xml.js";

const emuPerCentimetre = 360_000;
/** A picture this large in both directions may be the scan of a page. */
const pageSize = 14 * emuPerCentimetre;
const containers = new Set(["w:drawing", "w:pict", "w:object", "w:contentPart"]);

/** True for an element of a run that shows something other than characters. */
export function looksLikeUnreadObject(name: string): boolean {
  return containers.has(name);
}

/** What of an object may hold words that are not in the document itself, for people. */
export function unreadObjects(element: XmlElement): string[] {
  const found: string[] = [];
  for (const ole of descendantsOf(element, "o:OLEObject")) {
    found.push(`an embedded object (${ole.attributes["ProgID"] ?? "kind not stated"})`);
  }
  if (descendantsOf(element, "c:chart").length > 0) found.push("a chart");
  if (descendantsOf(element, "dgm:relIds").length > 0) found.push("a diagram");
  const isPicture = descendantsOf(element, "pic:pic").length > 0;
  if (isPicture && descendantsOf(element, "wp:extent").some(isLarge)) found.push("a picture as large as a page");
  return found;
}

function isLarge(extent: XmlElement): boolean {
  const width = toInteger(extent.attributes["cx"]) ?? 0;
  const height = toInteger(extent.attributes["cy"]) ?? 0;
  return width >= pageSize && height >= pageSize;
}
