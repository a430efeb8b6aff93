import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { checkSettings } from "../../src/engine/check/check-settings.ts";
import { sferum } from "../../src/packages/sferum/package.ts";
import { writeSettingsExample } from "../../src/engine/check/settings-example.ts";
import { runCommand } from "./terminal.ts";

const { families, rulePages } = sferum;
const pages = families.flatMap((family) => family.pages);

test("without a rule: all of them by family, with severity and title", async () => {
  const { code, out, err } = await runCommand(["explain"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  for (const { title } of families) expect(out).toContain(`${title}\n`);
  const lines = [...out.matchAll(/^ {2}([●○]) ([a-z-]+) +(\S.*)$/gmu)].map((line) => line.slice(1));
  expect(lines).toEqual(
    pages.map(({ id, severity, title }) => [severity === "error" ? "●" : "○", id, title]),
  );
});

test("the page of a rule", async () => {
  const { code, out } = await runCommand(["explain", "unused-invitation"]);
  expect(code).toBe(0);
  expect(out).toBe(`unused-invitation ошибка
Ссылки, которыми никто не воспользовался, отозваны.

Зачем
  Ссылка действует, пока её не отозвали. Если она попала в чужие руки, по ней в закрытое пространство войдёт посторонний.

Основание
  Требование A13: неиспользованные ссылки отзывают.

Как исправить
  Отзовите ссылку на платформе и запишите день в revokedOn. Если человек всё же присоединился, запишите usedOn.

Срок
  30 дней

Так плохо (17.10.2024)
  # assignments.yaml
  invitations:
    - { id: romashka-parents, createdOn: 2024-09-16, usedOn: }

Так хорошо (16.10.2024)
  # assignments.yaml
  invitations:
    - { id: romashka-parents, createdOn: 2024-09-16, usedOn: }

Смягчить правило или изменить срок: reglament.yaml
  rules:
    - rule: unused-invitation
      severity: warning
      days: 30

Отложить замечание до дня: reglament.yaml
  ignores:
    - rule: unused-invitation
      # Путь из замечания, от папки с данными.
      file: organizations/ПАПКА/ФАЙЛ.yaml
      reason: Почему решено подождать
      until: 2026-02-11
`);
});

test("a rule that may not be softened says so", async () => {
  const { out } = await runCommand(["explain", "duplicate-id"]);
  expect(out).toMatch(/Исключения\n {2}Это правило нельзя ни ослабить, ни обойти: [^\n]+\n$/);
  expect(out).not.toContain("ignores:");
});

test("a check without a page of its own", async () => {
  expect((await runCommand(["explain", "yaml-tabs"])).out).toBe(`yaml-tabs ошибка
Отступы сделаны пробелами.

Как исправить
  Замените каждый знак табуляции двумя пробелами, а неразрывные пробелы — обычными.
`);
});

test("on a terminal lines fit, severities have colours", async () => {
  const look = { colours: true, width: 60 };
  for (const words of [["explain"], ["explain", "late-publication"]]) {
    const { out } = await runCommand(words, look);
    expect(out).toContain("\u001b[31m");
    // oxlint-disable-next-line no-control-regex
    for (const line of out.replaceAll(/\u001b\[\d+m/gu, "").split("\n"))
      expect(line.length).toBeLessThanOrEqual(60);
  }
});

test.each([
  [
    "late-publicaton",
    "Правила «late-publicaton» нет. Возможно, вы имели в виду «late-publication».\n",
  ],
  ["абракадабра", "Правила «абракадабра» нет.\n"],
])("refuses %s", async (id, expected) => {
  const { code, out, err } = await runCommand(["explain", id]);
  expect({ code, out, err }).toEqual({
    ...{ code: 2, out: "" },
    err: `${expected}Все правила: reglament explain\n`,
  });
});

describe("YAML for reglament.yaml", () => {
  const softened = rulePages.filter(({ locked }) => !locked);

  test.each(softened.map((page) => [page.id, page] as const))(
    "%s: may be copied as it is",
    (_, page) => {
      const example = writeSettingsExample(page, "2024-10-31");
      const text = `${example?.rules ?? ""}\n${example?.ignores ?? ""}\n`;
      const source = { path: "reglament.yaml", text };
      const { problems } = checkSettings(source, "content", rulePages, null);
      expect(problems).toEqual([]);
      expect(parse(text)).toMatchObject({
        rules: [{ rule: page.id }],
        ignores: [{ rule: page.id }],
      });
    },
  );
});
