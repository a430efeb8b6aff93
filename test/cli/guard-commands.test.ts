import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

import { guardCommands } from "../../src/cli/guard-commands.ts";

test.each([
  "::stop-commands::x",
  "  ::set-env name=PATH::/tmp",
  "a\n::add-mask::x",
  "a\r\n\t::debug::x",
  "::error::x",
  "a ##[add-path]/tmp",
  "##vso[task.setvariable variable=PATH]x",
])("%j gives no order to the runner", (text) => {
  const guarded = guardCommands(text);
  expect(guarded).not.toMatch(/^\s*::/m);
  expect(guarded).not.toMatch(/##\w*\[/);
  expect(guarded).toHaveLength(text.length);
});

test.each(["::error file=a.yaml,line=1::Ошибка", "a::b", "# заголовок", '{ "a": "b::c" }'])(
  "%s stays",
  (text) => {
    expect(guardCommands(`${text}\n`)).toBe(`${text}\n`);
  },
);

test("the program guards what it says in CI", () => {
  const name = "нет\n::stop-commands::x";
  const words = ["bin/reglament.js", "validate", "--organization", name];
  const said = (env: Record<string, string>): string => {
    const { stdout, stderr } = spawnSync(process.execPath, words, {
      encoding: "utf8",
      env: { ...process.env, ...env },
    });
    return stdout + stderr;
  };
  expect(said({ CI: "true" })).not.toMatch(/^\s*::stop/m);
  expect(said({ CI: "true" })).toContain("∶∶stop-commands");
});
