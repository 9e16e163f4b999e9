import type { Arguments } from "../parse-arguments.js";
import { sharedSettingsOf } from "../settings.js";
import type { Streams } from "../streams.js";
import { UsageProblem } from "../usage-problem.js";
import { diagnose } from "../diagnosis.js";
import { diagnosisText } from "../diagnosis-text.js";
import { deliverEverywhere } from "./deliver.js";

/** Tells what a run here would work with; 2 where its configuration is not right. */
export async function doctor(given: Arguments, streams: Streams): Promise<number> {
  if (given.paths.length > 0) throw new UsageProblem("doctor takes no paths");
  const settings = sharedSettingsOf(given);
  const diagnosis = await diagnose(settings, streams);
  const text = {
    json: () => `${JSON.stringify(diagnosis, null, 2)}\n`,
    people: () => diagnosisText(diagnosis),
  };
  await deliverEverywhere(text, settings, streams);
  return diagnosis.problem === null ? 0 : 2;
}
