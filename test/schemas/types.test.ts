import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("the generated types are those of the schemas", () => {
  const root = new URL("../../", import.meta.url);
  const check = spawnSync(process.execPath, ["scripts/generate-types.ts", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(check.stderr).toBe("");
  expect(check.status).toBe(0);
});
