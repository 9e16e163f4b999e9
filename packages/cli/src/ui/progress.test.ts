import { expect, test } from "vitest";
import { progressOn } from "./progress.js";

function watch(
  output: { isTTY?: boolean; columns?: number },
  env: Record<string, string>,
  times: number[],
  filePath?: string,
): string {
  let text = "";
  const queue = [0, ...times];
  const line = progressOn(
    {
      ...output,
      write: (more) => {
        text += more;
      },
    },
    env,
    () => queue.shift() ?? 0,
  );
  times.forEach((_, done) => {
    line.show({ done, total: times.length, filePath: filePath ?? `contracts/${done}.md` });
  });
  line.erase();
  return text;
}

test("nothing in the first second", () => {
  expect(watch({ isTTY: true }, {}, [10, 999])).toBe("");
});

test("then the count and the file, erased at the end", () => {
  expect(watch({ isTTY: true }, {}, [10, 1200])).toBe("\r\u001B[2K2/2 contracts/1.md\r\u001B[2K");
});

test("a long path loses its beginning, so that the line fits", () => {
  const text = watch({ isTTY: true, columns: 40 }, {}, [2000], `contracts/${"deep/".repeat(20)}last.md`);
  const [shown = ""] = text.split("\r\u001B[2K").filter((part) => part !== "");
  expect(shown.length).toBeLessThan(40);
  expect(shown).toMatch(/^1\/1 ….*last\.md$/);
});

test("nobody looks, nothing is shown", () => {
  expect(watch({}, {}, [5000])).toBe("");
  expect(watch({ isTTY: true }, { TERM: "dumb" }, [5000])).toBe("");
});
