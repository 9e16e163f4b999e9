import { profileRules, profileSettings, type LazyPreset } from "@clauselint/core";

/** Names and summaries stand here, so that naming a profile does not read all of them. */
const summaries: readonly (readonly [name: string, summary: string])[] = [
  ["au-apra-cps230", "APRA CPS 230, Australia"],
  ["eba-outsourcing", "EBA guidelines on outsourcing"],
  ["eu-data-act", "Data Act, switching between cloud services"],
  ["eu-dora", "DORA, ICT services to financial entities"],
  ["eu-dora-critical", "DORA, where critical or important functions are supported"],
  ["eu-gdpr", "GDPR, processing on behalf of a controller"],
  ["eu-nis2", "NIS 2, security in the supply chain"],
  ["iso-27001", "ISO/IEC 27001:2022, controls on suppliers"],
  ["sg-mas", "MAS on outsourcing, Singapore"],
  ["uk-gdpr", "UK GDPR, processing on behalf of a controller"],
  ["uk-pra-fca", "PRA and FCA on outsourcing, United Kingdom"],
  ["us-hipaa", "HIPAA, business associate contracts"],
  ["us-interagency", "Interagency guidance on third parties, United States"],
  ["us-nist-800-161", "NIST SP 800-161, controls for acquisition"],
];

/** Each profile as a preset: its rules at the severities of its articles. */
export const profilePresets: readonly LazyPreset[] = summaries.map(([name, summary]) => ({
  name,
  summary,
  load: async () => {
    const { profiles } = await import("./index.js");
    const critical = name.endsWith("-critical");
    const id = critical ? name.slice(0, -"-critical".length) : name;
    const profile = profiles.find((one) => one.id === id);
    if (profile === undefined) throw new Error(`There is no profile “${id}”.`);
    return {
      config: { rules: profileSettings(profile, critical) },
      rules: await profileRules(profile, critical),
    };
  },
}));
