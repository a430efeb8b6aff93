import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("the generated types, checks and complete schemas are those of the schemas", () => {
  const check = spawnSync(process.execPath, ["scripts/generate.ts", "--check"], {
    cwd: new URL("../../", import.meta.url),
    encoding: "utf8",
  });
  expect(check.stderr).toBe("");
  expect(check.status).toBe(0);
});
