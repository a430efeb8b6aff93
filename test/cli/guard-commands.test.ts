import { spawnSync } from "node:child_process";
import { expect, test, vi } from "vitest";

import { guardCommands } from "../../src/cli/guard-commands.ts";
import { guardTerminal } from "../../src/cli/guard-terminal.ts";
import { guardFor } from "../../src/cli/terminal.ts";

test.each([
  "::stop-commands::x",
  "  ::set-env name=PATH::/tmp",
  "a\n::add-mask::x",
  "a\r\n\t::debug::x",
  "::error::x",
  "a ##[add-path]/tmp",
  "##vso[task.setvariable variable=PATH]x",
  "##teamcity[setParameter name='x']",
  "\u0085::stop-commands::x",
  "\u180e\u200b ::stop-commands::x",
  "a\r::stop-commands::x",
  "a\u2028::stop-commands::x",
  "\u001b[1m::stop-commands::x",
  ":::stop-commands::x",
])("%j gives no order to the runner", (text) => {
  const guarded = guardCommands(text);
  expect(guarded).not.toMatch(/^\s*::/m);
  expect(guarded).not.toMatch(/##\w*\[/);
  expect(guarded).toHaveLength(text.length);
});

test.each([
  "::error file=a.yaml,line=1::Ошибка",
  "::notice file=a.yaml::К сведению",
  "a::b",
  "# заголовок",
  '{ "a": "b::c" }',
])("%s stays", (text) => {
  expect(guardCommands(`${text}\n`)).toBe(`${text}\n`);
});

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

test("a list of words is guarded as all else is", () => {
  const words = ["bin/reglament.js", "decline", "--stdin"];
  const input = "position\t\tврач\r::stop-commands::x\nposition\t\tврач ##vso[x]\r\n::set-output\n";
  const { stdout, stderr, status } = spawnSync(process.execPath, words, {
    encoding: "utf8",
    input,
    env: { ...process.env, CI: "true" },
  });
  expect(status).toBe(1);
  expect(stdout).toContain("врача");
  expect(stdout + stderr).not.toMatch(/^\s*::|##\w*\[/m);
});

test.each([
  ["имя\u001b[2J", "имя\u241b[2J"],
  ["имя\u009b2J", "имя\ufffd2J"],
  ["а\rб", "а\u240dб"],
  ["а\u202eб", "а\ufffdб"],
  ["\u001b[31mкрасное\u001b[39m", "\u001b[31mкрасное\u001b[39m"],
  ["\r\u001b[KСравнение…", "\r\u001b[KСравнение…"],
])("on a terminal %j is only seen", (text, seen) => {
  expect(guardTerminal(text)).toBe(seen);
});

test("files and pipes get what was said, terminals what is harmless", () => {
  vi.stubEnv("CI", "");
  expect(guardFor({})("а\u009bб\n::x::\n")).toBe("а\u009bб\n::x::\n");
  expect(guardFor({ isTTY: true })("а\u009bб\n")).toBe("а\ufffdб\n");
  vi.stubEnv("CI", "true");
  expect(guardFor({})("::x::\n")).toBe("∶∶x::\n");
  vi.unstubAllEnvs();
});
