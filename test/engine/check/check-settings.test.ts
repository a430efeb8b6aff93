import { expect, test } from "vitest";
import { checkSettings } from "../../../src/engine/check/check-settings.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";

const text = "security:\n  email: it@sad.example\n  expires: 2026-08-31\n";

function check(day: string | null) {
  return checkSettings({ path: "content/reglament.yaml", text }, "content", sferum.rulePages, day);
}

test("the address for reports of weaknesses holds on its last day, and on any without a day", () => {
  for (const day of ["2026-08-31", null]) {
    const { problems, settings } = check(day);
    expect(problems).toEqual([]);
    expect(settings?.data.security).toEqual({ email: "it@sad.example", expires: "2026-08-31" });
    expect(settings?.ignorePlaces).toEqual([]);
  }
});

test("the day after it is a warning at its place, and the settings hold all the same", () => {
  const { problems, settings } = check("2026-09-01");
  expect(settings).not.toBeNull();
  expect(problems).toEqual([
    {
      rule: "security-expired",
      severity: "warning",
      file: "content/reglament.yaml",
      line: 3,
      column: 12,
      owner: { record: "security.expires" },
      endLine: 3,
      endColumn: 22,
      message:
        "Адрес для сообщений об уязвимостях действовал по 31.08.2026: файлу security.txt больше не верят.",
      hint: "Проверьте, что письма на этот адрес читают, и поставьте новую дату, не дальше года.",
    },
  ]);
});

/** What is wrong with reglament.yaml: line, rule, message and hint. */
function wrong(settings: string): string[] {
  const source = { path: "content/reglament.yaml", text: settings };
  const found = checkSettings(source, "content", sferum.rulePages, "2026-09-01");
  expect(found.settings).toBeNull();
  return found.problems.map(({ line, column, rule, message, hint = "" }) =>
    [`${line}:${column} ${rule}`, message, hint].join("\n"),
  );
}

const ignoring = (rule: string) =>
  `ignores:\n  - { rule: ${rule}, file: organizations/sad/groups.yaml, reason: Переезд., until: 2026-12-31 }\n`;

test("a rule that is not there, with what was meant", () => {
  expect(wrong("rules:\n  - { rule: late-publicaton, severity: off }\n")).toEqual([
    `2:13 wrong-setting
Правила «late-publicaton» нет.
Возможно, вы имели в виду «late-publication».`,
  ]);
  expect(wrong(ignoring("late-publicaton"))).toEqual([
    expect.stringContaining("2:13 wrong-setting\nПравила «late-publicaton» нет."),
  ]);
});

test("a rule without which nothing may be made can neither be softened nor waived", () => {
  const told = `wrong-setting
Правило «duplicate-id» нельзя ни ослабить, ни обойти: без него документы не сделать.
Удалите эту запись и исправьте то, о чём говорит правило.`;
  expect(wrong("rules:\n  - { rule: duplicate-id, severity: warning }\n")).toEqual([
    `2:37 ${told}`,
  ]);
  expect(wrong(ignoring("duplicate-id"))).toEqual([`2:13 ${told}`]);
});

test("a period for a rule that has none", () => {
  // Nothing is softened here, so nothing is said of that.
  expect(wrong("rules:\n  - { rule: duplicate-id, days: 5 }\n")).toEqual([
    expect.stringContaining("2:33 wrong-setting\nУ правила «duplicate-id» нет срока."),
  ]);
  expect(wrong("rules:\n  - { rule: duplicate-number, days: 5 }\n")).toEqual([
    `2:37 wrong-setting
У правила «duplicate-number» нет срока.
Удалите строку days; срок есть только у правил, на странице которых он назван.`,
  ]);
});

test("what holds is told with the places of its ignores; without the file all is as rules say", () => {
  const valid = `rules:
  - { rule: certificate-expiring, days: 60 }
  - { rule: duplicate-number, severity: off }
${ignoring("late-publication")}`;
  const source = { path: "content/reglament.yaml", text: valid };
  const { settings, problems } = checkSettings(source, "content", sferum.rulePages, null);
  expect(problems).toEqual([]);
  expect(settings?.folder).toBe("content");
  expect(settings?.data.rules).toHaveLength(2);
  expect(settings?.ignorePlaces.map(({ rule, until }) => [rule, until])).toMatchObject([
    [
      { file: "content/reglament.yaml", line: 5, column: 13 },
      { file: "content/reglament.yaml", line: 5, column: 93 },
    ],
  ]);
  expect(checkSettings(null, "content", sferum.rulePages, "2026-09-01")).toEqual({
    settings: { data: {}, folder: "content", ignorePlaces: [] },
    problems: [],
  });
});

test("settings that the schema refuses are none", () => {
  expect(wrong("rules:\n  - { rule: duplicate-number, severity: loud }\n")).toHaveLength(1);
});
