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
