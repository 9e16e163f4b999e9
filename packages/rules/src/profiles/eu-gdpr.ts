import { defineProfile } from "./define-profile.js";
import { gdprRows } from "./gdpr-rows.js";

/** Processing of personal data for another, European Union. */
export const euGdpr = defineProfile({
  id: "eu-gdpr",
  title: "GDPR: processing on behalf of a controller",
  citation: "Regulation (EU) 2016/679, Article 28",
  asOf: "2026-11-23",
  verified: "V",
  rows: gdprRows,
});
