/** What the command says about a text, in the terms of a plant. */
async function read(clauselint, text, filePath) {
  const { results } = await clauselint.lintText(text, { filePath });
  const [result] = results;
  if (result === undefined || result.error !== undefined)
    throw new Error(`${filePath}: ${result?.error?.message ?? "no result"}`);
  return {
    outcomes: new Map(result.assessments.map(({ ruleId, outcome }) => [ruleId, outcome])),
    findings: result.findings,
    provisions: result.provisions ?? [],
  };
}

/**
 * Lints the clean contract and each plant, and compares.
 *
 * @returns for each plant whether what was planted was found, what of it was not, and the findings that have nothing to do with it
 */
export async function judgePlants(clauselint, { file, clean, plants }) {
  const filePath = file.replace(/^.*\//, "");
  const before = await read(clauselint, clean, filePath);
  // a work statement leaves to its parent agreement what stands there, and says so
  if (before.findings.some(({ outcome }) => outcome !== "deferred")) throw new Error(`${file} is not clean.`);
  const judged = [];
  for (const plant of plants) {
    const after = await read(clauselint, plant.text, filePath);
    judged.push({
      ...plant,
      file,
      missed: missedOf(plant, before, after),
      otherOutcomes: otherOutcomesOf(plant, after),
      unrelated: unrelatedOf(plant, before, after),
    });
  }
  return judged;
}

function missedOf({ expect, provision }, before, after) {
  const missed = Object.entries(expect)
    .filter(([rule, outcomes]) =>
      outcomes === "reported"
        ? !after.findings.some(({ ruleId }) => ruleId === rule)
        : after.outcomes.get(rule) === before.outcomes.get(rule),
    )
    .map(([rule]) => `${rule} is ${after.outcomes.get(rule) ?? "not reported"}`);
  if (provision !== undefined) {
    const sides = after.provisions.filter(({ type }) => type === provision.type).map(({ favours }) => favours);
    if (!sides.includes(provision.favours)) missed.push(`${provision.type} favours ${sides.join(", ") || "nobody"}`);
  }
  return missed;
}

/** Requirements whose outcome is another one than a reader of the plant would give. */
function otherOutcomesOf({ expect }, after) {
  return Object.entries(expect)
    .filter(([rule, outcomes]) => outcomes !== "reported" && !outcomes.includes(after.outcomes.get(rule) ?? ""))
    .map(([rule, outcomes]) => `${rule} is ${after.outcomes.get(rule)}, not ${outcomes.join(" or ")}`);
}

function unrelatedOf({ expect, may, harmless }, before, after) {
  const findings = after.findings
    .filter(({ ruleId, outcome }) => !(outcome === "deferred" && before.outcomes.get(ruleId) === outcome))
    .filter(({ ruleId }) => !(ruleId in expect) && !may.includes(ruleId))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
  if (!harmless) return findings;
  const changed = [...before.outcomes]
    .filter(([rule, outcome]) => after.outcomes.get(rule) !== outcome)
    .map(([rule, outcome]) => `${rule} was ${outcome}, is ${after.outcomes.get(rule)}`);
  return [...findings, ...changed];
}
