import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";

import { askQuestions } from "../../src/cli/init/ask-questions.ts";
import type { Prompts } from "../../src/cli/init/prompts.ts";
import { type Interview, memoryFolder, openContent, openInterview } from "../../src/index.ts";
import { kindergarten } from "../packages/interview/answers.ts";
import { readStarter } from "../packages/interview/read-starter.ts";
import { runCommand } from "./terminal.ts";

let root: string;
let answers: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "reglament-init-"));
  answers = join(root, "answers.yaml");
  // On the day of these commands nobody has begun later.
  const text = stringify(kindergarten).replace("02.11.2026", "02.11.2020");
  writeFileSync(answers, text);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const init = async (...words: string[]) => {
  const { code, out, err } = await runCommand(["init", ...words]);
  return { code, out: out.replaceAll(root, "."), err: err.replaceAll(root, ".") };
};

describe("reglament init", () => {
  test("makes the files of a new organization, which hold, and leaves what is there", async () => {
    const sad = join(root, "sad");
    const first = await init(sad, "--from", answers, "--yes");
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toContain("  ./sad/organizations/ds5-pugachev/organization.yaml\n");
    expect(first.out).toContain("npx reglament validate --content ./sad");
    const checked = await runCommand(["validate", "--content", sad, "--max-warnings", "0"]);
    expect(checked.code).toBe(0);
    const before = readFileSync(join(sad, "organizations/ds5-pugachev/organization.yaml"), "utf8");
    expect(before).toMatch(
      /^# yaml-language-server: \$schema=.*schemas\/organization\.schema\.json\n/u,
    );
    const again = await init(sad, "--from", answers, "--yes", "--answer", "inn=7707083893");
    expect(again.code).toBe(1);
    expect(again.err).toContain("«./sad/organizations/ds5-pugachev» уже есть.");
    expect(readFileSync(join(sad, "organizations/ds5-pugachev/organization.yaml"), "utf8")).toBe(
      before,
    );
    const other = await init(sad, "--from", answers, "--yes", "--answer", "folder=sosed");
    expect(other.code).toBe(0);
    expect(readdirSync(join(sad, "organizations")).sort()).toEqual(["ds5-pugachev", "sosed"]);
  });

  test("quotes no private answer where others may read", async () => {
    const mobile = "+7 (000) 123-45-6";
    const wrong = ["--answer", `administrator-mobile=${mobile}`, "--yes", "--dry-run"];
    const told = await runCommand(["init", join(root, "dry"), "--from", answers, ...wrong]);
    expect(told.code).toBe(1);
    expect(told.err).toContain("+• (•••) •••-••-•» — не номер телефона");
    const broken = join(root, "broken.yaml");
    writeFileSync(broken, `administrator-mobile: "${mobile}"\nadministrator-email: [a.b@c,d\n`);
    const refused = await runCommand(["init", join(root, "dry"), "--from", broken]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("administrator-email: [•.•@•");
    expect(refused.err).not.toContain("123-45");
  });

  test("with --dry-run writes nothing, not even the folder", async () => {
    const { code, out } = await init(join(root, "dry"), "--from", answers, "--yes", "--dry-run");
    expect(code).toBe(0);
    expect(out).toMatch(/^Записались бы файлы:\n[^]*Ничего не записано\.\n$/u);
    expect(existsSync(join(root, "dry"))).toBe(false);
  });

  test("off a terminal names the words that answer, and writes nothing", async () => {
    const { code, err } = await init(join(root, "gaps"), "--answer", "inn=6499000002");
    expect(code).toBe(1);
    expect(err).toContain(
      '«ОГРН организации?»: нет ответа\n  Подсказка: --answer ogrn="1026499000000"\n',
    );
    expect(err).toMatch(
      /^Не хватает ответов: \d+\. В окне терминала .* команда спросит о них сама/u,
    );
    expect(err).not.toContain("ИНН организации");
    expect(err).toMatch(/Обычный ответ есть на вопросы: type, .*Взять их: --yes\n/u);
    expect(existsSync(join(root, "gaps"))).toBe(false);
  });

  test("of who heads nothing is said to be missing beside the questions about it", async () => {
    const words = ["inn=6499000002", "head-name=Орлова Галина Ивановна", "address.region=Край"];
    const given = words.flatMap((each) => ["--answer", each]);
    const { code, err } = await init(join(root, "gaps"), ...given);
    expect(code).toBe(1);
    expect(err).toContain("--answer head-since=");
    expect(err).not.toContain("role");
    expect(err).not.toContain("employedFrom");
    // A part of an answer is its own to lack.
    expect(err).toContain("не хватает поля «Почтовый индекс»");
  });

  test("with --draft writes what is there, and the files say what is not", async () => {
    const { code } = await init(join(root, "draft"), "--draft", "--answer", "inn=6499000002");
    expect(code).toBe(0);
    const text = readFileSync(
      join(root, "draft/organizations/organizatsiya/organization.yaml"),
      "utf8",
    );
    expect(text).toContain("#   ОГРН организации? (ogrn)\n");
    expect(text).toContain('inn: "6499000002"\n');
  });

  test("tells a wrong answer at its question, in the words of validate", async () => {
    const { code, err } = await init(
      join(root, "bad"),
      "--from",
      answers,
      "--yes",
      "--answer",
      "inn=6499000003",
    );
    expect(code).toBe(1);
    expect(err).toBe(
      "«ИНН организации?» (inn): ошибка\n  Поле «ИНН» (inn): контрольная цифра не сходится, в номере «6499000003» опечатка.\n  Подсказка: Сверьте номер с выпиской из ЕГРЮЛ.\nНичего не записано.\n",
    );
  });

  test.each([
    [["--answer", "innn=1"], "Вопроса «innn» нет.", "Возможно, вы имели в виду «inn»."],
    [
      ["--answer", "administrator-is-head=может быть"],
      "Так на вопрос",
      "--answer administrator-is-head=да",
    ],
    [["--answer", "groups=Солнышко"], "Так на вопрос", "--from ФАЙЛ"],
    [["--from", "nowhere.yaml"], "Файла «nowhere.yaml» нет.", "Проверьте его имя"],
  ])("%j is refused", async (words, message, hint) => {
    const { code, err } = await init(join(root, "refused"), ...words);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err).toContain(hint);
  });

  test("a file of answers with mistakes is told by line", async () => {
    const file = join(root, "wrong.yaml");
    writeFileSync(file, "inn: 0645\nplatfrom: sferum-max\ngroups: Солнышко\naddress: [1]\n");
    const { code, err } = await init(join(root, "wrong"), "--from", file);
    expect(code).toBe(1);
    expect(err).toContain("wrong.yaml:2:1 ошибка wrong-answer\n  Вопроса «platfrom» нет.");
    expect(err).toContain("wrong.yaml:3:9 ошибка wrong-answer\n  Здесь нужен список.");
    expect(err).toContain("wrong.yaml:4:10 ошибка wrong-answer\n  Здесь нужны части ответа");
  });

  test("a column that there is not is told: what it says would be lost", async () => {
    const file = join(root, "columns.yaml");
    const people = "people:\n  - surname: Ким\n    name: Ким Ирина\n";
    const forms = "name-short: МДОУ «Сад»\nname-forms:\n  - { of: short, genitiv: МДОУ }\n";
    writeFileSync(file, `${people}address:\n  distict: Район\n${forms}`);
    const { code, err } = await init(join(root, "columns"), "--from", file);
    expect(code).toBe(1);
    expect(err).toContain("columns.yaml:2:5 ошибка wrong-answer");
    expect(err).toContain("У вопроса «Кто ещё работает в организации?» нет графы «surname».");
    expect(err).toContain("columns.yaml:5:3 ошибка wrong-answer");
    expect(err).toContain("columns.yaml:8:18 ошибка wrong-answer");
    expect(err).toContain("Возможно, вы имели в виду «genitive».");
    const part = await init(join(root, "columns"), "--answer", "address.distict=Район");
    expect(part.err).toContain("Так на вопрос «address.distict» не ответить");
  });
});

describe("asked in a terminal", () => {
  const today = "2027-01-29";
  const opened = openInterview(openContent(memoryFolder(new Map()), readStarter()), { today });
  if (!opened) throw new Error("No questions");
  const interview: Interview = opened;

  /** What is typed to go back to the question before. */
  const back = "<Esc>";

  /** A person who knows some answers, takes what is suggested, and is heard. */
  function personWith(texts: Readonly<Record<string, string[]>>, leavesAt?: string) {
    const heard: string[] = [];
    const warned: string[] = [];
    const answerOf = (message: string): string | undefined => {
      const key = Object.keys(texts).find((each) => message.includes(each));
      return key === undefined ? undefined : texts[key]?.shift();
    };
    let isBack = false;
    const prompts: Prompts = {
      isBack: () => isBack,
      note: () => undefined,
      warn: (text) => void warned.push(text),
      text: ({ message, initial, refuse }) => {
        heard.push(message);
        if (leavesAt !== undefined && message.includes(leavesAt)) return Promise.resolve(null);
        for (;;) {
          const text = answerOf(message) ?? initial;
          isBack = text === back;
          if (isBack) return Promise.resolve(null);
          const refusal = refuse(text);
          if (refusal === null) return Promise.resolve(text);
          warned.push(refusal);
          if (text === initial) throw new Error(`${message}: ${refusal}`);
        }
      },
      choose: ({ message, choices, initial }) => {
        heard.push(message);
        return Promise.resolve(answerOf(message) ?? initial ?? choices.at(-1)?.value ?? "");
      },
      confirm: (message, initial) => {
        heard.push(message);
        const answer = answerOf(message);
        isBack = answer === back;
        if (isBack) return Promise.resolve(null);
        return Promise.resolve(answer === undefined ? initial : answer === "да");
      },
    };
    return { prompts, heard, warned };
  }

  const rest = Object.fromEntries(
    Object.entries(kindergarten).filter(([id]) => !["groups", "people", "inn"].includes(id)),
  );

  test("what is known is not asked; a wrong answer is asked again with its words", async () => {
    const person = personWith({ ИНН: ["6499000003", "6499000002"] });
    const answers = await askQuestions(interview, rest, person.prompts);
    expect(answers?.inn).toBe("6499000002");
    expect(person.warned).toEqual([
      "Поле «ИНН» (inn): контрольная цифра не сходится, в номере «6499000003» опечатка. Сверьте номер с выпиской из ЕГРЮЛ.",
    ]);
    expect(person.heard).not.toContain("ОГРН организации?");
    expect(interview.listGaps(answers ?? {})).toEqual([]);
    expect(interview.check(answers ?? {}).filter(({ severity }) => severity === "error")).toEqual(
      [],
    );
  });

  test("a part of an address is refused when it is typed, in words that are no YAML", async () => {
    const person = personWith({
      "Почтовый индекс": ["6499000002", "413720"],
      Регион: ["Саратовская область"],
      "Город или село": ["г. Пугачев"],
      Дом: ["д. 5"],
    });
    const others = Object.fromEntries(
      Object.entries(kindergarten).filter(([id]) => id !== "address"),
    );
    const answers = await askQuestions(interview, others, person.prompts);
    expect(answers?.address).toMatchObject({ postalCode: "413720", building: "д. 5" });
    expect(person.warned).toEqual([
      "Поле «Почтовый индекс» (postalCode): значение «6499000002» не подходит. Шесть цифр. Например: 413720",
    ]);
  });

  test("a day is hinted at as it is asked: day, month, year", async () => {
    const person = personWith({ "С какого дня": ["3 августа 2015", "03.08.2015"] });
    const others = Object.fromEntries(
      Object.entries(kindergarten).filter(([id]) => id !== "head-since"),
    );
    await askQuestions(interview, others, person.prompts);
    expect(person.warned.join("\n")).toMatch(/День, месяц и год через точку: 03\.08\.2015$/u);
  });

  test("rows of a table are asked one by one, only the parts that are needed", async () => {
    const person = personWith({
      "Должность руководителя?": ["заведующий"],
      "Какие есть группы или классы? Записать?": ["да"],
      Название: ["Солнышко"],
      "Добавить ещё (группа)": ["нет"],
      "Кто ещё работает": ["да"],
      "Фамилия, имя, отчество": ["Каримова Лейла"],
      "Пол: по": ["female"],
      Должность: ["воспитатель"],
      "С какого дня работает": ["03.09.2018"],
      "С кем работает": ["Солнышко"],
    });
    const answers = await askQuestions(interview, { ...rest, inn: "6499000002" }, person.prompts);
    expect(answers?.groups).toEqual([{ name: "Солнышко" }]);
    expect(answers?.people).toEqual([
      {
        ...{ name: "Каримова Лейла", sex: "female", position: "воспитатель" },
        ...{ since: "03.09.2018", group: "Солнышко" },
      },
    ]);
    expect(person.heard.join("\n")).not.toContain("Кем приходится");
  });

  test("wrong forms are corrected one by one", async () => {
    const person = personWith({
      "Верно ли склоняются имя и должность руководителя?": ["нет"],
      "Фамилия, кого? чего?": ["Орловой-Исправленной"],
    });
    const answers = await askQuestions(interview, kindergarten, person.prompts);
    const text = [...interview.write(answers ?? {})].map(([, each]) => each).join("");
    expect(text).toContain("forms:\n      surname:\n        genitive: Орловой-Исправленной\n");
  });

  test("who goes back finds what was answered, and may change it", async () => {
    const ogrn = typeof kindergarten.ogrn === "string" ? kindergarten.ogrn : "";
    const others = Object.fromEntries(Object.entries(rest).filter(([id]) => id !== "ogrn"));
    const person = personWith({ ИНН: ["6499000002"], ОГРН: [back, ogrn] });
    const known = { ...others, groups: [], people: [] };
    const answers = await askQuestions(interview, known, person.prompts);
    expect(person.heard.filter((words) => words.includes("ИНН"))).toHaveLength(2);
    expect(answers).toMatchObject({ inn: "6499000002", ogrn });
  });

  test("in an address one goes back part by part, and to the question before at the first", async () => {
    const person = personWith({
      ИНН: ["6499000002"],
      "Почтовый индекс": ["413720", back],
      Регион: ["Саратовская обл.", "Саратовская область"],
      Район: [back],
      "Город или село": ["г. Пугачев"],
      Дом: ["д. 5"],
    });
    const others = Object.fromEntries(Object.entries(rest).filter(([id]) => id !== "address"));
    const answers = await askQuestions(interview, others, person.prompts);
    expect(answers?.address).toMatchObject({ postalCode: "413720", region: "Саратовская область" });
  });

  test("a row that was written by mistake goes when one goes back", async () => {
    const person = personWith({
      "Какие есть группы или классы? Записать?": ["да", "да", "да"],
      Название: ["Солнишко", back, "Солнышко"],
      "Добавить ещё (группа)": [back, "нет"],
    });
    const others = { ...rest, inn: "6499000002", people: [] };
    const answers = await askQuestions(interview, others, person.prompts);
    expect(answers?.groups).toEqual([{ name: "Солнышко" }]);
  });

  test("who leaves has answered nothing", async () => {
    const person = personWith({}, "ИНН");
    expect(await askQuestions(interview, rest, person.prompts)).toBeNull();
  });
});
