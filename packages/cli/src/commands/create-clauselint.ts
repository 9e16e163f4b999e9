import { checkConfig, ClauselintError, ConfigError, type Config } from "@clauselint/core";
import { rules } from "@clauselint/rules";
import { Clauselint } from "../clauselint.js";
import type { Settings, WaiverSettings } from "../settings.js";
import type { Streams } from "../streams.js";
import { todayOf } from "../today.js";

/**
 * The linter as the command line asks for it.
 *
 * @throws ConfigError for a `--rule` that does not exist or has no such severity
 */
export async function createClauselint(
  settings: Pick<Settings, "rules" | "provisions" | "configFile" | "concurrency" | "cacheFolder"> &
    Partial<Pick<Settings, "stats"> & WaiverSettings> & { readonly baseline?: string | true | null },
  streams: Streams,
): Promise<Clauselint> {
  return new Clauselint({
    cwd: streams.cwd,
    overrideConfig: await overrideOf(settings),
    reportProvisions: settings.provisions,
    reportStats: settings.stats ?? false,
    concurrency: settings.concurrency,
    ...(settings.cacheFolder === null ? {} : { cacheFolder: settings.cacheFolder }),
    ...(settings.configFile === null ? {} : { configFile: settings.configFile }),
    baseline: settings.baseline ?? false,
    today: todayOf(settings.today ?? null, streams.env),
    inlineWaivers: settings.inline ?? true,
    ...(typeof settings.waiversFile === "string" ? { waiversFile: settings.waiversFile } : {}),
  });
}

async function overrideOf(settings: Pick<Settings, "rules">): Promise<Config> {
  const { config, problems } = await checkConfig(
    { rules: Object.fromEntries(settings.rules.map(({ id, severity }) => [id, severity])) },
    rules.map((rule) => rule.meta),
  );
  const [first, ...rest] = problems.map(
    ({ code, message, hint }) =>
      new ClauselintError(code, message, { place: "--rule", ...(hint === undefined ? {} : { hint }) }),
  );
  if (first !== undefined) throw new ConfigError([first, ...rest]);
  return config;
}
