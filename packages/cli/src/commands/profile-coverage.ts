import {
  profileCsv,
  profileJson,
  profileMarkdown,
  profileSettings,
  profileText,
  type Profile,
  type ProfileCoverage,
  type RuleSetting,
} from "@clauselint/core";
import { loadProfiles, rules } from "@clauselint/rules";
import { Clauselint } from "../clauselint.js";
import { listed } from "../formats.js";
import type { SharedSettings } from "../settings.js";
import type { Streams } from "../streams.js";
import { UsageProblem } from "../usage-problem.js";
import { deliver } from "./deliver.js";
import { lintPaths } from "./lint-paths.js";
import { tellUnread } from "./unread.js";

/** Which articles of a regulation each document has words for; 2 where a document could not be read. */
export async function profileCoverage(
  request: { readonly profile: string; readonly critical: boolean; readonly paths: readonly string[] },
  settings: SharedSettings,
  streams: Streams,
): Promise<number> {
  const profiles = await loadProfiles();
  const profile = profileNamed(request.profile, profiles);
  const { critical } = request;
  if (critical && !asksMore(profile)) refuseCritical(profile, profiles);
  const preset = critical ? `${profile.id}-critical` : profile.id;
  const clauselint = new Clauselint({
    cwd: streams.cwd,
    overrideConfig: {
      extends: [preset],
      rules: {
        ...onlyThese(profileSettings(profile, critical)),
        ...Object.fromEntries(settings.rules.map(({ id, severity }) => [id, severity])),
      },
    },
    overrideOrigin: "--rule",
    concurrency: settings.concurrency,
    reportFiles: settings.outputs.flatMap(({ file }) => file ?? []),
    ...(settings.configFile === null ? {} : { configFile: settings.configFile }),
  });
  const report = await lintPaths(clauselint, request.paths, streams);
  tellUnread(report, streams, settings.outputs);
  const coverage: ProfileCoverage = { report, profile, critical, rules: await clauselint.rules() };
  for (const output of settings.outputs) {
    await deliver(
      (look) => {
        if (output.format === "json") return profileJson(coverage);
        if (output.format === "csv") return profileCsv(coverage);
        if (output.format === "markdown") return profileMarkdown(coverage);
        return profileText(coverage, look);
      },
      output,
      settings,
      streams,
    );
  }
  return report.summary.failed > 0 ? 2 : 0;
}

function profileNamed(name: string, profiles: readonly Profile[]): Profile {
  const profile = profiles.find(({ id }) => id === name);
  if (profile !== undefined) return profile;
  const allowed = profiles.map(({ id }) => id);
  throw new UsageProblem(`unknown value "${name}" for --profile`, { given: name, allowed, prefix: "" });
}

/** Whether it has articles that only critical or important functions are asked. */
function asksMore({ articles }: Profile): boolean {
  return articles.some((article) => article.critical === true);
}

function refuseCritical({ id }: Profile, profiles: readonly Profile[]): never {
  const others = profiles.filter(asksMore).map((profile) => profile.id);
  throw new UsageProblem(
    `--critical asks nothing further of --profile ${id}`,
    undefined,
    `Leave it out, or take ${listed(others, "or")}.`,
  );
}

/** The rules of the profile alone run: others have no place in its table. */
function onlyThese(settings: Readonly<Record<string, RuleSetting>>): Readonly<Record<string, RuleSetting>> {
  return { ...Object.fromEntries(rules.map(({ meta }) => [meta.id, "off" as const])), ...settings };
}
