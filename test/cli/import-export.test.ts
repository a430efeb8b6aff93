import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { readFolder } from "../../src/node/input/list-files.ts";
import { type ContentFolder, copyExample } from "../content-folder.ts";
import { runCommand } from "./terminal.ts";

const folderOf = "organizations/ds1-pugachev";

let folder: ContentFolder;
let before: ReadonlyMap<string, Uint8Array>;

beforeAll(() => {
  folder = copyExample();
  before = new Map(readFolder(folder.content));
});

afterAll(() => {
  folder.remove();
});

const at = (name: string): string => join(folder.content, "..", name);

const run = async (words: readonly string[], isPrivate = false) => {
  const { code, out, err } = await runCommand([...words, "--content", folder.content], {
    isPrivate,
  });
  const short = (text: string): string =>
    text.replaceAll(folder.content, "content").replaceAll(at("x").slice(0, -1), "");
  return { code, out: short(out), err: short(err) };
};

const read = (file: string): string => readFileSync(join(folder.content, file), "utf8");

/** A list as Russian Excel saves it. */
function write(name: string, text: string): string {
  const letters = new TextDecoder("windows-1251").decode(
    Uint8Array.from({ length: 256 }, (_, code) => code),
  );
  writeFileSync(
    at(name),
    Uint8Array.from(text, (letter) => letters.indexOf(letter)),
  );
  return at(name);
}

describe("reglament export", () => {
  test("what is exported and imported changes no byte; it is said that private data are inside", async () => {
    const exported = await run(["export", "--out", at("t")]);
    expect(exported).toEqual({
      ...{ code: 0, err: "" },
      out: "Таблицы: t (ds1-pugachev.xlsx). Для внутреннего пользования: в таблицах личные данные.\n",
    });
    expect(await run(["import", at("t/ds1-pugachev.xlsx")])).toEqual({
      ...{ code: 0, err: "" },
      out: "Менять нечего: в данных уже всё так.\n",
    });
    expect(new Map(readFolder(folder.content))).toEqual(before);
  });

  test("never into the site, nor among the data", async () => {
    for (const out of ["dist", "dist/tables", join(folder.content, "organizations/t")]) {
      expect((await run(["export", "--out", out])).code).toBe(1);
      expect(existsSync(join(out, "ds1-pugachev.xlsx"))).toBe(false);
    }
  });

  test("a template knows nobody and imports as nothing", async () => {
    const { out } = await run(["export", "--template", "--out", at("t")]);
    expect(out).toBe("Таблицы: t (_template.xlsx).\n");
    expect((await run(["import", at("t/_template.xlsx")])).out).toContain("Менять нечего");
  });
});

describe("reglament import", () => {
  beforeEach(() => {
    for (const [file, bytes] of before) writeFileSync(join(folder.content, file), bytes);
  });

  const list = "ФИО;Должность;Принят\r\nПримеров Иван Ильич;Сторож;02.03.2026\r\n";

  test("shows the lines beforehand, writes them, and has nothing to do the second time", async () => {
    const file = write("список.csv", list);
    const dry = await run(["import", file, "--dry-run"]);
    expect(dry.code).toBe(0);
    expect(dry.out).toBe(
      [
        "content/organizations/ds1-pugachev/assignments.yaml",
        "+  114    - id: primerov",
        "+  115      surname: Примеров",
        "+  116      firstName: Иван",
        "+  117      patronymic: Ильич",
        "+  118      position: сторож",
        "+  119      employedFrom: 2026-03-02",
        "Изменилось бы: 1 запись, 1 файл. Ничего не записано.\n",
      ].join("\n"),
    );
    expect(dry.err).toMatch(/^список\.csv: предупреждение\n {2}В таблице нет: «Макарова/u);
    expect(new Map(readFolder(folder.content))).toEqual(before);
    expect((await run(["import", file])).out).toBe(
      "  + ds1-pugachev: Примеров Иван Ильич\nИзменено: 1 запись, 1 файл.\n",
    );
    expect(read(`${folderOf}/assignments.yaml`)).toContain("\n    position: сторож\n");
    expect((await run(["validate"])).out).not.toContain("primerov");
    expect((await run(["import", file])).out).toContain("Менять нечего");
  });

  test("with a mistake nothing is written; its cell is named", async () => {
    const file = write("список.csv", `${list}Ким И.И.;повар;01.01.2026\r\n`);
    expect(await run(["import", file])).toEqual({
      ...{ code: 1, out: "" },
      err: "список.csv, ячейка A3: ошибка\n  Инициалы вместо имени: «Ким И.И.».\n  Подсказка: Запишите имя и отчество целиком: в документах они нужны во всех падежах.\nНичего не записано: исправьте ошибки в таблице и повторите команду.\n",
    });
    expect(new Map(readFolder(folder.content))).toEqual(before);
  });

  test("headings alone say that there is nobody; of a file that is refused no line is shown", async () => {
    expect((await run(["import", write("никого.csv", "ФИО;Должность\r\n")])).out).toBe(
      "Менять нечего: в таблице нет ни одной записи.\n",
    );
    const { err } = await run(["import", write("кавычка.csv", 'ФИО;Должность\r\n"Ким Анна;повар')]);
    expect(err).toContain("где-то не закрыта кавычка");
    expect(err).not.toContain("Ким Анна");
  });

  test("private values are seen on a private terminal alone", async () => {
    const file = write(
      "админ.csv",
      "Администратор;Приказ;Назначен с;Личный телефон;Личная почта\r\nГромова С.Ю.;96;01.10.2025;8 000 000-11-09;s.gromova@mail.example\r\n",
    );
    folder.change(
      `${folderOf}/administrators.yaml`,
      "personalMobile: +7 (000) 000-11-02",
      "personalMobile: 8 000 000 11 02",
    );
    const hidden = await run(["import", file, "--dry-run"]);
    const wrong = write(
      "админ2.csv",
      "Администратор;Приказ;Личный телефон\r\nГромова С.Ю.;96;000-11-77\r\n",
    );
    expect((await run(["import", wrong])).err).toContain("Это не номер телефона: (личное).");
    expect((await run(["import", wrong], true)).err).toContain("«000-11-77»");
    expect(hidden.out).toContain("personalMobile: (личное)");
    expect(hidden.out).not.toContain("11-09");
    expect(hidden.out).not.toMatch(/11.02/u);
    expect((await run(["import", file, "--dry-run"], true)).out).toContain("+7 (000) 000-11-09");
  });

  test("a list of organizations: one changes, one comes", async () => {
    const file = write(
      "сады.csv",
      "Полное наименование;Краткое наименование;Тип;ИНН;Режим работы\r\n;МДОУ «Детский сад № 1 г. Пугачева»;;6499000002;пн – пт, 8:00–18:00\r\nДетский сад «Примерный»;ДС «Примерный»;сад;;\r\n",
    );
    const { code, out } = await run(["import", file]);
    expect(code).toBe(0);
    expect(out).toContain(
      [
        "Новые организации: ds-primernyy. Первая записана в файл content/organizations/ds-primernyy/organization.yaml.",
        "Дальше у каждой: люди, группы и администраторы — тоже таблицей (reglament import ФАЙЛ ds-primernyy), остальное — в мастерской (reglament workshop, «Открыть папку с данными»).",
        "Чего ещё не хватает, скажет reglament validate.\n",
      ].join("\n"),
    );
    expect(read(`${folderOf}/organization.yaml`)).toContain(
      'workingHours: "пн – пт, 8:00–18:00"\n',
    );
    expect(read("organizations/ds-primernyy/organization.yaml")).toBe(
      "name:\n  full: Детский сад «Примерный»\n  short: ДС «Примерный»\ntype: kindergarten\n",
    );
    expect((await run(["import", file])).out).toContain("Менять нечего");
    expect((await run(["import", write("люди.csv", list)])).err).toContain(
      "Организаций несколько, а в таблице не сказано, о какой речь.",
    );
    expect((await run(["import", write("люди.csv", list), "ds1-pugachev", "-n"])).code).toBe(0);
  });

  test("the first organizations, with the empty sheets of a template, make the folders around them", async () => {
    const file = write(
      "первые.csv",
      "Полное наименование;Краткое наименование;Тип\r\nДетский сад «Первый»;ДС «Первый»;сад\r\n\r\nФИО;Должность;Принят\r\n",
    );
    mkdirSync(at("пусто/organizations"), { recursive: true });
    for (const [name, path] of [
      ["нет", "нет/organizations/ds-pervyy"],
      ["пусто", "пусто/organizations/ds-pervyy"],
    ] as const) {
      const { code, out } = await runCommand(["import", file, "--content", at(name)]);
      expect([code, out]).toEqual([0, expect.stringContaining("+ ds-pervyy: ДС «Первый»\n")]);
      expect(readFileSync(join(at(path), "organization.yaml"), "utf8")).toContain("ДС «Первый»");
    }
    const inside = join(folder.content, "organizations");
    expect((await runCommand(["import", file, "--content", inside])).err).toContain(
      "Это сама папка organizations",
    );
  });

  test("with the only organization of a new folder come its people", async () => {
    const file = write(
      "всё.csv",
      `Полное наименование;Краткое наименование;Тип\r\nДетский сад «Первый»;ДС «Первый»;сад\r\n\r\n${list}`,
    );
    expect((await runCommand(["import", file, "--content", at("все")])).code).toBe(0);
    expect(readFileSync(at("все/organizations/ds-pervyy/assignments.yaml"), "utf8")).toContain(
      "surname: Примеров",
    );
  });

  test("beside an organization whose file has mistakes no row is a new one, unless it says so", async () => {
    const list =
      "Полное наименование;Краткое наименование;Тип\r\nДетский сад «Сосед»;ДС «Сосед»;сад\r\n";
    folder.change(`${folderOf}/organization.yaml`, "name:", "name: &a");
    const { code, err } = await run(["import", write("соседи.csv", list)]);
    expect(code).toBe(1);
    expect(err).toContain("файл organization.yaml папки «ds1-pugachev» не прочесть");
  });

  test.each([
    ["нет такого", null, "Файла «нет такого» нет"],
    ["старая.xlsx", "\u00D0\u00CF\u0011\u00E0", "прежнего вида"],
  ])("%s is told in words", async (name, content, words) => {
    if (content !== null)
      writeFileSync(
        at(name),
        Uint8Array.from(content, (c) => c.charCodeAt(0)),
      );
    const { code, err } = await run(["import", at(name)]);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(words, "u"));
    expect(err).not.toContain("Внутренняя ошибка");
  });
});
