import { attachmentWords } from "../lexicon/families.js";
import { attachmentKeys } from "../references/attachment-name.js";
import { matchesOf } from "../../matches-of.js";

const attachment = new RegExp(
  `\\b(?:${attachmentWords.join("|")}) (?:no )?(?:\\d{1,3}[a-z]?|[a-z]\\d{0,3}|[ivx]{1,5})(?![\\p{L}\\d])`,
  "giu",
);

/** Keys of the attachments that names of files speak of: `schedule-2-service-levels.docx` is Schedule 2. */
export function attachmentsNamed(fileNames: readonly string[]): ReadonlySet<string> {
  return new Set(
    fileNames.flatMap((fileName) => {
      const words = fileName.replace(/\.[a-z]+$/i, "").replace(/[\s_.-]+/g, " ");
      return matchesOf(attachment, words).flatMap(([name]) => attachmentKeys(name));
    }),
  );
}
