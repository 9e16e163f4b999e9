/** Puts README and docs/ into the package of the command: its messages say which page to read. */
import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
for (const name of ["README.md", "docs"]) cpSync(`${root}${name}`, `${root}packages/cli/${name}`, { recursive: true });
