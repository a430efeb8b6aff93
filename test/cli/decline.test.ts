import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { declineLines } from "../../src/cli/decline/decline-lines.ts";
import { runCommand } from "./terminal.ts";

const program = fileURLToPath(new URL("../../bin/reglament.js", import.meta.url));

function decline(...words: string[]): ReturnType<typeof runCommand> {
  return runCommand(["decline", ...words]);
}

const sokolova = `Имя полностью
  именительный  Соколова Анна Петровна
  родительный   Соколовой Анны Петровны
  дательный     Соколовой Анне Петровне
  винительный   Соколову Анну Петровну
  творительный  Соколовой Анной Петровной
  предложный    Соколовой Анне Петровне

Инициалы и фамилия
  именительный  А.·П.·Соколова
  родительный   А.·П.·Соколовой
  дательный     А.·П.·Соколовой
  винительный   А.·П.·Соколову
  творительный  А.·П.·Соколовой
  предложный    А.·П.·Соколовой

Фамилия и инициалы
  именительный  Соколова·А.·П.
  родительный   Соколовой·А.·П.
  дательный     Соколовой·А.·П.
  винительный   Соколову·А.·П.
  творительный  Соколовой·А.·П.
  предложный    Соколовой·А.·П.
`;

const educator = `Должность
  именительный  старший воспитатель
  родительный   старшего воспитателя
  дательный     старшему воспитателю
  винительный   старшего воспитателя
  творительный  старшим воспитателем
  предложный    старшем воспитателе
`;

describe("a name and a position", () => {
  test("all forms as a table; capitals become an ordinary name", async () => {
    const { code, out, err } = await decline(
      "СОКОЛОВА АННА ПЕТРОВНА",
      "--position",
      " старший  воспитатель",
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.replaceAll("\u00A0", "·")).toBe(`${sokolova}\n${educator}`);
  });

  test("the quotes around the name may be forgotten", async () => {
    expect(await decline("Соколова", "Анна", "Петровна")).toEqual(
      await decline("Соколова Анна Петровна"),
    );
  });

  test("a position alone", async () => {
    expect((await decline("--position", "старший воспитатель")).out).toBe(educator);
  });

  test.each([["Анна Петровна"], ["Соколова", "--sex", "f"]])(
    "without a surname or a first name there are no initials: %s",
    async (...words) => {
      const { code, out } = await decline(...words);
      expect(code).toBe(0);
      expect(out.match(/^\S.*$/gmu)).toEqual(["Имя полностью"]);
    },
  );

  test("--sex wins over the patronymic", async () => {
    const { out } = await decline("Ким Саша Петрович", "--sex", "f");
    expect(out).toContain("дательный     Ким Саше");
  });

  test("what is doubtful is marked, and the YAML to paste is printed", async () => {
    const { code, out } = await decline("Кравец Иван Петрович", "--position", "прораб");
    expect(code).toBe(0);
    expect(out.match(/^.* \(проверьте\)$/gmu)).toHaveLength(4);
    expect(out).toContain(
      "фамилия «Кравец» (гласная перед последней согласной может выпадать, а от",
    );
    const yaml: unknown = parse(/^forms: .*$/mu.exec(out)?.[0] ?? "");
    expect(yaml).toMatchObject({
      forms: { surname: { instrumental: "Кравцом" }, position: { dative: "прорабу" } },
    });
  });

  test("a doubtful first name does not mark the initials", async () => {
    const { out } = await decline("Иванова Айгуль Петровна");
    expect(out.match(/^.* \(проверьте\)$/gmu)).toEqual(["Имя полностью (проверьте)"]);
  });

  test("TSV: a heading, a line a thing, doubts in the last column and on stderr", async () => {
    const { code, out, err } = await decline("Кравец Иван Петрович", "--format", "tsv");
    expect(code).toBe(0);
    const rows = out.trimEnd().split("\n");
    expect(rows.map((row) => row.split("\t").length)).toEqual([8, 8, 8, 8]);
    expect(rows[0]).toBe(
      "форма\tименительный\tродительный\tдательный\tвинительный\tтворительный\tпредложный\tпроверьте",
    );
    expect(rows[1]).toContain("\tКравца Ивана Петровича\t");
    expect(rows[1]?.split("\t")[7]).toContain("фамилия «Кравец»");
    expect(err).toContain("\nforms: { surname: { genitive: Кравца,");
  });

  test("JSON", async () => {
    const sure: unknown = JSON.parse(
      (await decline("Ким Женя", "--sex", "f", "--format", "json")).out,
    );
    expect(sure).toMatchObject({
      forms: { full: { genitive: "Ким Жени" }, surnameFirst: { dative: "Ким\u00A0Ж." } },
      doubtful: [],
      yaml: null,
    });
    const doubtful: unknown = JSON.parse(
      (await decline("--position", "прораб", "--format", "json")).out,
    );
    expect(doubtful).toHaveProperty("yaml");
    expect(JSON.stringify(doubtful)).toContain('"yaml":"forms: { position: ');
    expect(doubtful).toMatchObject({
      forms: { position: { genitive: "прораба" } },
      doubtful: [
        { part: "position", description: "должность «прораб» (слово «прораб» правилам незнакомо)" },
      ],
    });
  });
});

describe("refuses", () => {
  test("a name of unknown sex", async () => {
    expect(await decline("Ким Женя", "--position", "учитель")).toEqual({
      code: 1,
      out: "",
      err: "По имени «Ким Женя» не понять, мужчина это или женщина.\nДобавьте --sex f (женщина) или --sex m (мужчина).\n",
    });
  });

  test.each<[string[], string]>([
    [[], "Напишите имя или --position с должностью.\nСправка: reglament decline --help\n"],
    [
      ["", "--position", " "],
      "Напишите имя или --position с должностью.\nСправка: reglament decline --help\n",
    ],
    [
      ["Ким", "--stdin"],
      "С --stdin имени и должности не пишут: слова берутся со стандартного ввода.\nСправка: reglament decline --help\n",
    ],
    [
      ["Ким", "--sex", "q"],
      "Ключ --sex <пол>: такого значения нет. Допустимо: «f», «m».\nСправка: npx reglament decline --help\n",
    ],
    [
      ["Ким", "--format", "jsn"],
      "Ключ --format <вид>: такого значения нет. Возможно, вы имели в виду «json».\nСправка: npx reglament decline --help\n",
    ],
  ])("%j", async (words, err) => {
    expect(await decline(...words)).toEqual({ code: 2, out: "", err });
  });
});

/** Lines given in pieces, and what came of them. */
async function declined(...pieces: string[]): Promise<{ out: string; refused: string[] }> {
  const refused: string[] = [];
  let out = "";
  // oxlint-disable-next-line typescript/require-await
  async function* give(): AsyncGenerator<string> {
    yield* pieces;
  }
  for await (const text of declineLines(give(), (message) => refused.push(message))) out += text;
  return { out, refused };
}

const anna = "first\tf\tАнна\tАнны\tАнне\tАнну\tАнной\tАнне\n";

describe("lines", () => {
  test("of each kind get five more columns", async () => {
    const { out, refused } = await declined(
      "surname\tm\tИванов\nfirst\tf\tАнна\npatronymic\t\tПетровна\npatronymic\tm\tГасан\nposition\t\tучитель\nposition\tf\tнаучный сотрудник\nsurname\tf\tСОКОЛОВА\n",
    );
    expect(refused).toEqual([]);
    expect(out).toBe(
      "surname\tm\tИванов\tИванова\tИванову\tИванова\tИвановым\tИванове\n" +
        anna +
        "patronymic\t\tПетровна\tПетровны\tПетровне\tПетровну\tПетровной\tПетровне\n" +
        "patronymic\tm\tГасан\tГасан\tГасан\tГасан\tГасан\tГасан\n" +
        "position\t\tучитель\tучителя\tучителю\tучителя\tучителем\tучителе\n" +
        "position\tf\tнаучный сотрудник\tнаучного сотрудника\tнаучному сотруднику\tнаучного сотрудника\tнаучным сотрудником\tнаучном сотруднике\n" +
        "surname\tf\tСОКОЛОВА\tСОКОЛОВОЙ\tСОКОЛОВОЙ\tСОКОЛОВУ\tСОКОЛОВОЙ\tСОКОЛОВОЙ\n",
    );
  });

  test("may come in any pieces, with BOM and CRLF, without the last line break", async () => {
    const { out, refused } = await declined("\uFEFFfirst\tf", "\tАн", "на\r", "\nfirst\tf\tАнна");
    expect({ out, refused }).toEqual({ out: anna + anna, refused: [] });
  });

  test("that are blank stay", async () => {
    const { out } = await declined("\n\r\nfirst\tf\tАнна\n \n\t\t\n");
    expect(out).toBe(`\n\n${anna} \n\t\t\n`);
  });

  test("none of them: nothing", async () => {
    expect(await declined()).toEqual({ out: "", refused: [] });
  });

  test.each([
    ["name\tf\tАнна", "вида «name» нет. Допустимо: «surname», «first», «patronymic», «position»."],
    ["surnam\tf\tКим", "вида «surnam» нет. Возможно, вы имели в виду «surname»."],
    ["__proto__\tf\tКим", "вида «__proto__» нет. "],
    ["first\tx\tАнна", "пола «x» нет. Нужно m, f или пусто."],
    ["position\tmale\tучитель", "пола «male» нет. Нужно m, f или пусто."],
    ["first\t\tАнна", "для «Анна» нужен пол: m или f."],
    ["surname\t\tИванова", "для «Иванова» нужен пол: m или f."],
    ["patronymic\t\tГасан", "по отчеству «Гасан» пол не понять. Нужно m или f."],
    ["first\tf", "нужны три столбца через табуляцию: вид, пол, слово в именительном падеже."],
    ["first\tf\t ", "нужны три столбца"],
    ["first\tf\tАнна\tАнны", "нужны три столбца"],
    ["Анна", "нужны три столбца"],
    ["first\tf\tАн\uFFFDа", "буквы не читаются. Сохраните файл в кодировке UTF-8."],
  ])("a bad one ends the work after the good ones: %j", async (line, expected) => {
    const { out, refused } = await declined(`first\tf\tАнна\n\n${line}\nfirst\tf\tАнна\n`);
    expect(out).toBe(`${anna}\n`);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.startsWith(`Строка 3: ${expected}`)).toBe(true);
    expect(refused[0]?.endsWith("\n")).toBe(true);
  });
});

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the program with a text on its standard input; `close`: the reader leaves after the first output. */
function declineStdin(input: string, close = false): Promise<Ended> {
  const child = spawn(process.execPath, [program, "decline", "--stdin"]);
  const ended: Ended = { code: null, out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    ended.out += text;
    if (close) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    ended.err += text;
  });
  // The program may end before it has read everything.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      resolve({ ...ended, code });
    });
  });
}

describe("--stdin", () => {
  test("reads and writes the standard streams", async () => {
    expect(await declineStdin("first\tf\tАнна\n")).toEqual({ code: 0, out: anna, err: "" });
  });

  test("a bad line: exit code 1, after the good ones", async () => {
    expect(await declineStdin("first\tf\tАнна\nfirst\n")).toEqual({
      code: 1,
      out: anna,
      err: "Строка 2: нужны три столбца через табуляцию: вид, пол, слово в именительном падеже.\n",
    });
  });

  test("many lines come through whole and in order", async () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => `position\t\tучитель ${index}`);
    const { code, out } = await declineStdin(numbers.join("\n"));
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => line.split("\t").slice(0, 3).join("\t")),
    ).toEqual(numbers);
  });

  test("a closed pipe ends it quietly", async () => {
    const { code, err } = await declineStdin("first\tf\tАнна\n".repeat(200_000), true);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});
