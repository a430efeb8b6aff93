import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it.each(["types", "validators"])("the generated %s are those of the schemas", (name) => {
  const check = spawnSync(process.execPath, [`scripts/generate-${name}.ts`, "--check"], {
    cwd: new URL("../../", import.meta.url),
    encoding: "utf8",
  });
  expect(check.stderr).toBe("");
  expect(check.status).toBe(0);
});
