import type { Frame } from "../provisions/framed.js";

/** What makes a period a notice: "thirty days' prior notice", "notice of at least thirty days". */
export const noticeOf: Frame = {
  before: /\bnotice\s+(?:period\s+)?of\s+(?:(?:at\s+least|not\s+less\s+than)\s+)?$/i,
  after: /^['’]?\s*(?:\w+\s+){0,3}notice\b/i,
};
