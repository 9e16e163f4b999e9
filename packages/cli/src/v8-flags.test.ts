import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { v8Flags } from "./v8-flags.js";

describe("v8Flags", () => {
  it("names only flags that the V8 at hand knows", () => {
    const flags = v8Flags(process.versions.v8);
    const { status, stderr } = spawnSync(process.execPath, [...flags, "-e", "0"], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("leaves the budget to Node 22 and later, whose V8 has no such flag", () => {
    expect(v8Flags("11.3.244.8-node.33")).toContain("--interrupt-budget=2000000");
    expect(v8Flags("12.4.254.21-node.57")).toEqual(["--no-regexp-tier-up"]);
    expect(v8Flags("13.6.233.17-node.53")).toEqual(["--no-regexp-tier-up"]);
  });
});
