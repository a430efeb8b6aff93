import { describe, expect, test } from "vitest";
import { checkSettings } from "../../../src/engine/check/check-settings.ts";
import { openCommon } from "../../../src/engine/check/open-common.ts";
import { openOrganization } from "../../../src/engine/check/open-organization.ts";
import type { CommonFiles } from "../../../src/engine/content/open-content.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";
import { change, organizationFolder, referenceFolder } from "./support.ts";

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

describe("what all organizations share", () => {
  const file = (path: string, body: string) => ({ path: `content/${path}`, text: body });
  const head = "---\ntitle: Т\nlayout: sheet\naudience: public\nformats: [html]\n---\n\n";

  const filesWith = (changes: Partial<CommonFiles> = {}): CommonFiles => ({
    folder: "content",
    reference: referenceFolder(),
    ...{ settings: null, others: [], otherTexts: [] },
    documents: new Map([
      ["regulation", file("documents/regulation.mdx", `${head}{organization.forms.genitive}\n`)],
    ]),
    parts: new Map([["end", file("parts/end.mdx", "{head.name.dative}\n")]]),
    hasText: () => true,
    ...changes,
  });
  const open = (day: string | null, changes?: Partial<CommonFiles>) =>
    openCommon(filesWith(changes), sferum, day);
  const told = (day: string | null, changes?: Partial<CommonFiles>) =>
    open(day, changes).problems.map(({ rule, file: path }) => `${rule} ${path}`);

  test("is judged where a day is asked for", () => {
    const acts = change("acts", "О системе", "O системе");
    const reference = referenceFolder({ acts });
    expect(open("2026-11-28").isJudged).toBe(true);
    expect(told("2026-11-28", { reference })).toEqual(["latin-letters reference/acts.yaml"]);
    expect(open(null).isJudged).toBe(false);
    expect(told(null, { reference })).toEqual([]);
  });

  test("has the forms that texts and parts print, and names the files that were read", () => {
    const settings = file("reglament.yaml", "rules: []\n");
    const { printed, sources } = open(null, { settings });
    expect([...printed].sort()).toEqual(["forms.genitive", "name.dative"]);
    const read = [...referenceFolder().data.values()].map(({ path }) => path);
    const texts = ["content/documents/regulation.mdx", "content/parts/end.mdx"];
    expect(sources).toEqual(["content/reglament.yaml", ...read, ...texts]);
    expect(open(null).sources).toEqual([...read, ...texts]);
  });

  test("is told each mistake of its names, settings and texts", () => {
    const found = told(null, {
      documents: new Map([["help", file("documents/help.mdx", `${head}Текст\n`)]]),
      parts: new Map([["a_b", file("parts/a_b.mdx", "Текст\n")]]),
      settings: file("reglament.yaml", "rules: 5\n"),
      others: ["reglament.yml"],
      otherTexts: ["content/documents/memo.md"],
    });
    expect(found).toEqual([
      "reserved-name content/documents/help.mdx",
      "wrong-name content/parts/a_b.mdx",
      "stray-file content/reglament.yml",
      "stray-file content/documents/memo.md",
      "wrong-type content/reglament.yaml",
    ]);
  });

  test("and the texts of an organization tell together which forms are printed", () => {
    const assignments = change("assignments", "surname: Соколова", "surname: Кравец")
      .replace("firstName: Нина", "firstName: Пётр")
      .replace("sex: female", "sex: male");
    const doubtsOf = (own: string, common: string): string[] => {
      const shared = open(null, {
        documents: new Map([["memo", file("documents/memo.mdx", `${head}${common}\n`)]]),
      });
      const { problems } = openOrganization(
        {
          ...{ ...organizationFolder({ assignments }), id: "o", signatures: new Map() },
          texts: new Map([
            ["letter", file("organizations/o/documents/letter.mdx", `${head}${own}\n`)],
          ]),
          ...{ listSealed: () => [], readSealed: () => null },
        },
        shared,
      );
      return problems.map(({ rule }) => rule);
    };
    const printed = "{head.surnameFirst.genitive}";
    expect(doubtsOf("Текст", "Текст")).toEqual([]);
    expect(doubtsOf(printed, "Текст")).toEqual(["doubtful-form"]);
    expect(doubtsOf("Текст", printed)).toEqual(["doubtful-form"]);
  });

  test("lacks the document that requirements are of, where a day is asked for", () => {
    const none = { hasText: (kind: string) => kind !== "regulation" };
    const [missing, ...more] = open("2026-11-28", none).problems;
    expect(missing).toMatchObject({
      rule: "unknown-reference",
      file: "content/documents",
      message: "Текста «regulation.mdx» нет, а в его пунктах должны стоять требования.",
    });
    // The same of the requirement that names it.
    expect(more.map(({ rule, file: path }) => [rule, path])).toEqual([
      ["unknown-reference", "reference/requirements.yaml"],
    ]);
    expect(told(null, none)).toEqual([]);
  });
});
