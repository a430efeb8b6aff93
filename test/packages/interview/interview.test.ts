import { describe, expect, test } from "vitest";

import {
  type InterviewAnswers as Answers,
  check,
  type Interview,
  memoryFolder,
  openContent,
  openInterview,
} from "../../../src/index.ts";
import { kindergarten } from "./answers.ts";
import { readStarter } from "./read-starter.ts";

const today = "2027-01-29";
const starter = readStarter();
const opened = openInterview(openContent(memoryFolder(new Map()), starter), { today });
if (!opened) throw new Error("No questions");
const interview: Interview = opened;

function fileOf(answers: Answers, name: string): string {
  const files = interview.write(interview.fill(answers));
  const found = [...files].find(([path]) => path.endsWith(`/${name}.yaml`));
  return found?.[1] ?? "";
}

/** «question rule severity» of what is no mere information. */
function findingsOf(answers: Answers): string[] {
  return interview
    .check(interview.fill(answers))
    .filter(({ severity }) => severity !== "info")
    .map(({ question, rule, severity }) => `${question} ${rule} ${severity}`);
}

describe("the answers of a kindergarten", () => {
  test("are about twenty-five and make a complete content folder without mistakes", async () => {
    const answers = interview.fill(kindergarten);
    expect(interview.list(answers).length).toBeLessThanOrEqual(32);
    expect(interview.listGaps(answers)).toEqual([]);
    expect(findingsOf(kindergarten)).toEqual([]);
    const files = interview.write(answers, "../../../schemas");
    expect([...files.keys()]).toEqual(
      ["organization", "administrators", "groups", "assignments", "documents"].map(
        (name) => `organizations/ds5-pugachev/${name}.yaml`,
      ),
    );
    const { problems } = await check(openContent(memoryFolder(files), starter), { day: today });
    expect(problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      "official-data-missing info",
    ]);
  });

  test("are enough for papers whatever known posts the people have", () => {
    const posts = ["старший воспитатель", "старший вожатый", "методист", "педагог-организатор"];
    const more = [...posts, "тьютор", "советник директора по воспитанию", "главный бухгалтер"];
    const people = more.map((position, index) => ({
      ...{
        name: `${["Жук", "Кравец", "Цой", "Лис", "Гай", "Дуб", "Сорока"][index]} Марина Павловна`,
      },
      ...{ position, since: "03.09.2018" },
    }));
    const educators = ["Солнышко", "Ласточка"].map((group, index) => ({
      ...{ name: `${["Белова", "Каримова"][index]} Ольга Николаевна`, position: "воспитатель" },
      ...{ group, since: "03.09.2018" },
    }));
    expect(findingsOf({ ...kindergarten, people: [...educators, ...people] })).toEqual([]);
  });

  test("stand in the files, with where they are printed", () => {
    expect(fileOf(kindergarten, "organization")).toContain(
      [
        "name:",
        "  # Печатается: бланк, шапка Положения и приказов, заявка, сайт.",
        "  full: Муниципальное дошкольное образовательное учреждение «Детский сад № 5 „Родничок“»",
        "  # Печатается: текст всех документов, грифы, сайт.",
        "  short: МДОУ «Детский сад № 5 „Родничок“»",
        "type: kindergarten",
      ].join("\n"),
    );
    expect(fileOf(kindergarten, "organization")).toContain(
      "phones:\n  - 8 (84574) 0-00-05\n  - +7 (84574) 0-00-06, доб. 2\n",
    );
    expect(fileOf(kindergarten, "documents")).toContain("status: draft: он печатается");
  });

  test("name each person once: the head in the table is the head", () => {
    const ids = [...fileOf(kindergarten, "assignments").matchAll(/ - id: (\S+)/gu)];
    expect(ids.map(([, id]) => id)).toEqual(["orlova", "belova", "karimova", "sokolova"]);
  });

  test("are shown by examples of the type that was answered", () => {
    const example = (type: string): unknown =>
      interview.list({ type }).find(({ id }) => id === "name-short")?.control;
    expect(example("additional")).toMatchObject({ example: "МУДО «Дом детского творчества»" });
    expect(example("school")).toMatchObject({ example: "МОУ «СОШ № 5»" });
    expect(interview.list({}).find(({ id }) => id === "name-short")?.control).toMatchObject({
      example: "МДОУ «Детский сад № 5 „Родничок“»",
    });
  });

  test("put people into groups from the school year of papers that are dated back", () => {
    const answers = { ...kindergarten, "order-day": "25.08.2026" };
    expect(fileOf(answers, "assignments")).toContain(
      "staff: belova\n    group: solnyshko\n    from: 2025-09-01\n",
    );
  });

  test("put people into groups from the school year on, or from their first day", () => {
    expect(fileOf(kindergarten, "assignments")).toContain(
      [
        "educators:",
        "  - staff: belova\n    group: solnyshko\n    from: 2026-09-01",
        "  - staff: karimova\n    group: lastochka\n    from: 2026-11-02\n",
      ].join("\n"),
    );
  });
});

describe("questions lean on what was answered", () => {
  const asked = (answers: Answers) => interview.list(interview.fill(answers)).map(({ id }) => id);
  const suggested = (answers: Answers, id: string) =>
    interview.list(interview.fill(answers)).find((question) => question.id === id)?.suggested;

  test("the sex is asked only where the patronymic does not tell", () => {
    expect(asked({ "head-name": "Орлова Галина Ивановна" })).not.toContain("head-sex");
    expect(asked({ "head-name": "Каримова Лейла" })).toContain("head-sex");
  });

  test("an administrator from the table is not asked about again", () => {
    const answers = { ...kindergarten, "administrator-name": "белова  Ольга Николаевна" };
    expect(asked(answers)).not.toContain("administrator-position");
    expect(fileOf(answers, "administrators")).toContain("staff: belova\n");
    expect(findingsOf(answers)).toEqual([]);
  });

  test("nor is the head", () => {
    const answers = { ...kindergarten, "administrator-is-head": true };
    expect(asked(answers)).not.toContain("administrator-name");
    expect(fileOf(answers, "administrators")).toContain("staff: orlova\n");
    expect(findingsOf(answers)).toEqual([]);
  });

  test("an entrepreneur has no KPP", () => {
    expect(asked({ inn: "6499000002" })).toContain("kpp");
    expect(asked({ inn: "649900000210" })).not.toContain("kpp");
  });

  test.each([
    ["Муниципальное бюджетное дошкольное образовательное учреждение «Сад»", "МБДОУ «Сад»"],
    ["Муниципальное автономное общеобразовательное учреждение «Школа № 2»", "МАОУ «Школа № 2»"],
    ["Детский сад «Сад»", null],
    ["Муниципальное учреждение", null],
  ])("the short name of %s", (full, short) => {
    expect(suggested({ "name-full": full }, "name-short")).toBe(short);
  });

  test("days are working days", () => {
    expect(suggested({}, "order-day")).toBe("2027-01-29");
    // Unasked as yet, the day of the orders is the usual one, and that of the request goes with it.
    expect(suggested({}, "request-day")).toBe("2027-02-01");
    expect(suggested({ "order-day": "29.01.2027" }, "request-day")).toBe("2027-02-01");
  });

  test.each([
    [{ "name-short": "МДОУ «Детский сад „Солнышко“»" }, "solnyshko"],
    [
      { "name-short": "МДОУ «Детский сад № 5»", address: { locality: "г. Пугачев" } },
      "ds5-pugachev",
    ],
    [{ "name-short": "МОУ «СОШ № 2»", type: "school" }, "school2"],
    [{}, "organizatsiya"],
    [{ folder: "sad" }, "sad"],
  ])("the folder of %j", (answers, id) => {
    expect(interview.idOf(answers)).toBe(id);
  });

  test("forms are shown, and only what was corrected is written", () => {
    const question = interview
      .list(interview.fill(kindergarten))
      .find(({ id }) => id === "name-forms");
    const [full] = question?.control.kind === "forms" ? question.control.forms : [];
    expect(full?.cases.genitive).toBe(
      "Муниципального дошкольного образовательного учреждения «Детский сад № 5 „Родничок“»",
    );
    const { genitive = "", dative = "" } = full?.cases ?? {};
    const forms = [{ of: "full", genitive, dative: `${dative} (исправлено)` }];
    expect(fileOf({ ...kindergarten, "name-forms": forms }, "organization")).toContain(
      `  forms:\n    full:\n      dative: ${dative} (исправлено)\n`,
    );
  });
});

test.each<[Answers, string, string]>([
  [{ site: "rodnichok.example" }, "organization", "site: https://rodnichok.example\n"],
  [{ site: "сад.рф/о-нас" }, "organization", "site: https://сад.рф/о-нас\n"],
  [{ site: "http://rodnichok.example" }, "organization", "site: http://rodnichok.example\n"],
  [{ site: "нет сайта" }, "organization", "site: нет сайта\n"],
  [{ inn: "64 9900 0002" }, "organization", 'inn: "6499000002"\n'],
  [{ phones: "(84574) 0-00-05" }, "organization", "- +7 (84574) 0-00-05\n"],
  [{ founder: 'ООО "Ромашка"' }, "organization", "name: ООО «Ромашка»\n"],
  [
    { "name-full": 'Учреждение "Детский сад № 5 "Родничок""' },
    ...(["organization", "full: Учреждение «Детский сад № 5 „Родничок“»\n"] as const),
  ],
  [{ "administrator-mobile": "9000000011" }, "administrators", "personalMobile: +7 9000000011\n"],
])("%j is understood as it was meant", (answers, file, line) => {
  expect(fileOf({ ...kindergarten, ...answers }, file)).toContain(line);
});

describe("wrong answers are told in the words of validate, at their question", () => {
  test.each<[Answers, string]>([
    [{ inn: "6499000003" }, "inn wrong-checksum error"],
    [{ email: "инфо" }, "email wrong-format error"],
    [{ phones: "123" }, "phones wrong-format error"],
    [{ "head-since": "31.02.2014" }, "head-since wrong-date error"],
    [{ folder: "Сад 5" }, "folder wrong-name error"],
    [{ platform: "sferum" }, "platform unknown-reference error"],
    [
      { people: [{ name: "Белова Ольга Николаевна", position: "воспитатель" }] },
      "people missing-field error",
    ],
    [
      { people: [{ name: "Белова", position: "воспитатель", since: "2020-01-09" }] },
      "people missing-field error",
    ],
    [{ "force-day": "завтра" }, "force-day wrong-date error"],
    [{ "order-day": "30.01.2027" }, "order-day dated-on-day-off warning"],
  ])("%j", (answers, finding) => {
    expect(findingsOf({ ...kindergarten, ...answers })).toContain(finding);
  });

  test("a quote without its pair is told at its question, whoever typed which", () => {
    for (const name of [
      "МБДОУ «Ромашка",
      'МБДОУ "Ромашка',
      "МБДОУ Ромашка»",
      "МБДОУ «Сад «Ромашка»",
    ]) {
      const found = interview.check(interview.fill({ ...kindergarten, "name-short": name }));
      const own = found.filter(({ question }) => question === "name-short");
      expect(own.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
        "wrong-answer error",
      ]);
      expect(own[0]?.message).toMatch(/^Кавычка .*: .*Ромашка/u);
    }
    const people = [{ name: "Ли Анна «Львовна", position: "няня" }];
    expect(interview.check({ people }).some(({ question }) => question === "people")).toBe(true);
  });

  test("with message and hint", () => {
    const [found] = interview.check(interview.fill({ ...kindergarten, inn: "6499000003" }));
    expect(found).toMatchObject({
      message: "Поле «ИНН» (inn): контрольная цифра не сходится, в номере «6499000003» опечатка.",
      hint: "Сверьте номер с выпиской из ЕГРЮЛ.",
    });
  });
});

describe("a draft", () => {
  test("names what is still to be answered, and finds nothing else wrong", () => {
    const files = interview.write({});
    expect(files.get("organizations/organizatsiya/organization.yaml")).toContain(
      "# Осталось ответить:\n#   Какая это организация? (type)\n",
    );
    expect(interview.check({})).toEqual([]);
    const gaps = interview.listGaps(interview.fill({})).map(({ id }) => id);
    expect(gaps).toContain("name-full");
    expect(gaps).not.toContain("working-hours");
  });

  test("still tells what is wrong with the answers that there are", () => {
    const found = interview.check({ inn: "6499000003" });
    expect(found.map(({ question }) => question)).toEqual(["inn"]);
  });
});

test("what a hostile hand types stays a value", () => {
  const hostile = "Сад: «#1»\n- x: {{y}}";
  const answers = { ...kindergarten, "name-short": hostile, groups: [{ name: "__proto__" }] };
  expect(fileOf(answers, "organization")).toContain('short: "Сад: «#1» - x: {{y}}"');
  expect(fileOf(answers, "groups")).toContain("name: __proto__");
  expect(interview.idOf({ "name-short": "МДОУ «../..»" })).toBe("organizatsiya");
});
