import { defineProfile } from "./define-profile.js";
import { gdprRows } from "./gdpr-rows.js";

/** Processing of personal data for another, United Kingdom. */
export const ukGdpr = defineProfile({
  id: "uk-gdpr",
  title: "UK GDPR: processing on behalf of a controller",
  citation: "Regulation (EU) 2016/679, Article 28, as it forms part of the law of the United Kingdom",
  asOf: "2026-11-23",
  verified: "V",
  note: "The text that was read is that of the Union.",
  rows: gdprRows,
});
