import { spawnSync } from "node:child_process";

const known = new Map();

/** Whether a command is there. */
export function hasTool(name) {
  if (!known.has(name)) known.set(name, spawnSync("sh", ["-c", `command -v ${name}`]).status === 0);
  return known.get(name);
}

/** Runs a command and gives what it printed; an error where it fails. */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    ...options,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed (${status}): ${stderr}`);
  return stdout;
}
