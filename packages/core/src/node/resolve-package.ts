import path from "node:path";
import { fileURLToPath } from "node:url";

/** The file that a package name leads to, seen from a folder, or `null` where no such package is installed. */
export async function resolvePackage(name: string, folder: string): Promise<string | null> {
  const { createJiti } = await import("jiti");
  const url = createJiti(path.join(folder, "_")).esmResolve(name, { try: true });
  return url === undefined ? null : url.startsWith("file:") ? fileURLToPath(url) : url;
}
