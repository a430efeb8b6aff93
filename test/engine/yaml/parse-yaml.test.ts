import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseYaml } from "../../../src/engine/yaml/parse-yaml.ts";
import type { Problem } from "../../../src/engine/problem.ts";
import { show } from "../check/support.ts";
import { cpuTimeOf } from "../../cpu-time.ts";

function parse(text: string) {
  return parseYaml({ path: "f.yaml", text });
}

function problemsOf(text: string): string {
  return show(parse(text).problems);
}

test("reads values as YAML 1.2 does", () => {
  const { data, problems } = parse("a: 2024-09-01\nb: [yes, 1, ~]\n1: x\nc: |\n  one\n  two\n");
  expect(problems).toEqual([]);
  expect(data).toEqual({ a: "2024-09-01", b: ["yes", 1, null], "1": "x", c: "one\ntwo\n" });
});

test("a byte order mark is not a column", () => {
  const { problems, source } = parse("\uFEFFa: 1\na: 2\n");
  expect(source.text).toBe("a: 1\na: 2\n");
  expect(problems).toMatchObject([{ rule: "yaml-duplicate-key", line: 2, column: 1 }]);
});

test("the key __proto__ is an ordinary key", () => {
  const { data } = parse("__proto__:\n  a: 1\nconstructor: 2\n");
  expect(Object.keys(data ?? {})).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
});

describe("syntax", () => {
  test("an unclosed quote, up to the end of the file", () => {
    expect(problemsOf("a: 'текст\nb: 1\n")).toMatchInlineSnapshot(`
      "f.yaml:1:4–1:10 error yaml-unclosed-quote
      Кавычка открыта, но не закрыта.
      Поставьте в конце значения такую же кавычку: '"
    `);
  });
  test("an unclosed quote, closed by chance in another line", () => {
    expect(problemsOf('a:\n  b: "текст\n    и "ещё"\nc: 1\n')).toMatchInlineSnapshot(`
      "f.yaml:2:6–2:12 error yaml-unclosed-quote
      Кавычка открыта, но не закрыта.
      Поставьте в конце значения такую же кавычку: ""
    `);
  });
  test("quotes within quotes", () => {
    expect(problemsOf('a: "Детский сад "Солнышко""\n')).toMatchInlineSnapshot(`
      "f.yaml:1:18–1:28 error yaml-syntax
      Лишний текст после закрывающей кавычки.
      Внутри кавычек ставьте «ёлочки» или возьмите всё значение в одинарные кавычки: '…'."
    `);
  });
  test("an unclosed bracket", () => {
    expect(problemsOf("a: [1, 2\nb: 1\n")).toMatchInlineSnapshot(`
      "f.yaml:1:4–1:9 error yaml-syntax
      Скобка «[» открыта, но не закрыта.
      Поставьте закрывающую скобку; если скобка — часть текста, возьмите его в кавычки."
    `);
  });
  test("a list with dashes in brackets", () => {
    expect(problemsOf("a: [\n  - b\n  ]\n")).toMatchInlineSnapshot(`
      "f.yaml:2:3–2:6 error yaml-syntax
      Внутри скобок [ ] или { } начат список или набор полей без скобок.
      Закройте скобку или перечислите значения в ней через запятую."
    `);
  });
  test("a bracket that closes nothing", () => {
    expect(problemsOf("a: 1\nb: ]\n")).toMatchInlineSnapshot(`
      "f.yaml:2:4–2:5 error yaml-syntax
      Здесь не может стоять «]».
      Удалите лишнее или возьмите всё значение в кавычки."
    `);
  });
  test("an indent too large", () => {
    expect(problemsOf("a:\n  b: 1\n   c: 2\n")).toMatchInlineSnapshot(`
      "f.yaml:3:4–3:8 error yaml-syntax
      Отступ этой строки не такой, как у соседних строк.
      Строки одного уровня начинаются с одного столбца; вложенные сдвинуты на два пробела."
    `);
  });
  test("an indent too small", () => {
    expect(problemsOf("a:\n  b: 1\n c: 2\n")).toMatchInlineSnapshot(`
      "f.yaml:3:2–3:6 error yaml-syntax
      Отступ этой строки не такой, как у соседних строк.
      Строки одного уровня начинаются с одного столбца; вложенные сдвинуты на два пробела."
    `);
  });
  test("a list element that is out of line", () => {
    expect(problemsOf("a:\n  - b\n - c\n")).toMatchInlineSnapshot(`
      "f.yaml:3:2–3:5 error yaml-syntax
      Отступ этой строки не такой, как у соседних строк.
      Строки одного уровня начинаются с одного столбца; вложенные сдвинуты на два пробела."
    `);
    expect(problemsOf("a:\n- b\nc: 1\n- d\n")).toMatchInlineSnapshot(`
      "f.yaml:4:1–4:4 error yaml-syntax
      Отступ этой строки не такой, как у соседних строк.
      Строки одного уровня начинаются с одного столбца; вложенные сдвинуты на два пробела."
    `);
  });
  test("no colon", () => {
    expect(problemsOf("a: 1\nимя Нина\nb: 2\n")).toMatchInlineSnapshot(`
      "f.yaml:2:1–2:9 error yaml-syntax
      В строке нет двоеточия с пробелом после имени поля.
      Запишите поле так: имя, двоеточие, пробел, значение."
    `);
  });
  test("no space after the colon", () => {
    expect(problemsOf("имя:Нина\nb: 2\n")).toMatchInlineSnapshot(`
      "f.yaml:1:1–1:9 error yaml-syntax
      В строке нет двоеточия с пробелом после имени поля.
      Поставьте пробел после двоеточия."
    `);
  });
  test("a colon in a text", () => {
    expect(problemsOf("a: Приказ: о назначении\n")).toMatchInlineSnapshot(`
      "f.yaml:1:4–1:24 error yaml-syntax
      Двоеточие с пробелом внутри значения: YAML принимает его за ещё одно поле.
      Возьмите всё значение в кавычки."
    `);
  });
  test.each([
    ["a: Приказ: о:\n", ["1:4 Двоеточие с пробелом внутри значения"]],
    ["a: б в:\n", ["1:4 Двоеточие с пробелом внутри значения"]],
    ["a: б\n  c: d\n", ["2:3 Отступ этой строки"]],
    ["a: б\nc: d e\n\n   f g: h\n", ["4:4 Отступ этой строки"]],
    ["a:\n  b: 1 c\n   d: 2\n", ["3:4 Отступ этой строки"]],
    ["a:\n  - b\n  c: 1\n", ["3:3 Отступ этой строки"]],
    ["a: б\n\n в\n   d: 1\n", ["3:2 Отступ этой строки", "4:4 Отступ этой строки"]],
    ["- имя\n  b: 2\n", ["1:3 В строке нет двоеточия с пробелом"]],
  ])("a field that stands where none can: %j", (text, said) => {
    const { problems } = parse(text);
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(
      said.map((part): unknown => expect.stringContaining(part)),
    );
  });

  test.each([
    ["x имя:Нина\nb: 2\n", "1:1 Запишите поле так: имя, двоеточие, пробел, значение."],
    ["x: 1\nимя:Нина\nb: 2\n", "2:1 Поставьте пробел после двоеточия."],
    ["x: 1\nимя\nb:Нина\nc: 3\n", "2:1 Запишите поле так: имя, двоеточие, пробел, значение."],
  ])("a line without a colon, or without the space after it: %j", (text, said) => {
    const { problems } = parse(text);
    expect(problems.map(({ line, column, hint = "" }) => `${line}:${column} ${hint}`)).toEqual([
      said,
    ]);
  });

  test("characters that start no text", () => {
    expect(problemsOf("a: @mail\nb: %x\nc: `d`\n")).toMatchInlineSnapshot(`
      "f.yaml:1:4–1:5 error yaml-syntax
      Значение не может начинаться со знака «@».
      Возьмите всё значение в кавычки.
      f.yaml:2:4–2:5 error yaml-syntax
      Значение не может начинаться со знака «%».
      Возьмите всё значение в кавычки.
      f.yaml:3:4–3:5 error yaml-syntax
      Значение не может начинаться со знака «\`».
      Возьмите всё значение в кавычки."
    `);
  });
  test("a backslash in double quotes", () => {
    expect(problemsOf('a: "C:\\users"\n')).toMatchInlineSnapshot(`
      "f.yaml:1:7–1:8 error yaml-syntax
      Неизвестная последовательность с обратной косой чертой в двойных кавычках.
      Замените двойные кавычки одинарными: в них черта — обычный знак."
    `);
  });
  test("a list as a key", () => {
    expect(problemsOf("? [a]\n: b\n")).toMatchInlineSnapshot(`
      "f.yaml:1:3–1:4 error yaml-syntax
      Имя поля должно быть словом, а здесь список или набор полей.
      Запишите поле так: имя, двоеточие, пробел, значение."
    `);
  });
  test("a key of more than 1024 characters", () => {
    expect(problemsOf(`${"a".repeat(1025)}: 1\n`)).toMatchInlineSnapshot(`
      "f.yaml:1:1–1:1026 error yaml-syntax
      Имя поля длиннее 1024 знаков.
      Проверьте, не потерялось ли двоеточие или перевод строки."
    `);
  });
  test("a note without a space before it", () => {
    expect(problemsOf('a: "x"#y\n')).toMatchInlineSnapshot(`
      "f.yaml:1:7–1:9 error yaml-syntax
      Перед знаком «#» нет пробела.
      Если это примечание, поставьте пробел; если часть значения — возьмите всё в кавычки."
    `);
  });
  test("directives", () => {
    expect(problemsOf("%FOO\n---\na: 1\n")).toMatchInlineSnapshot(`
      "f.yaml:1:1–1:5 error yaml-syntax
      Строка, которая начинается с «%», — служебная команда YAML; здесь они не допускаются.
      Удалите эту строку."
    `);
    expect(problemsOf("%YAML 1.2\na: 1\n")).toMatchInlineSnapshot(`
      "f.yaml:1:1–1:10 error yaml-syntax
      Строка, которая начинается с «%», — служебная команда YAML; здесь они не допускаются.
      Удалите эту строку."
    `);
  });
  test("tags", () => {
    expect(problemsOf("a: !Солнышко\nb: !!int 1\n")).toMatchInlineSnapshot(`
      "f.yaml:1:4–1:13 error yaml-tag
      Восклицательный знак в начале значения — метка типа YAML; здесь они не допускаются.
      Если знак — часть текста, возьмите весь текст в кавычки."
    `);
  });
  test("an asterisk and an ampersand that are text", () => {
    expect(problemsOf("a: *важно*\n")).toMatchInlineSnapshot(`
      "f.yaml:1:4–1:11 error yaml-alias
      Знаки «*» и «&» в начале значения — ссылки и метки YAML; здесь они не допускаются.
      Если знак — часть текста, возьмите весь текст в кавычки; иначе повторите само значение."
    `);
    expect(problemsOf("a: &Ко\n")).toMatchInlineSnapshot(`
      "f.yaml:1:4–1:7 error yaml-alias
      Знаки «*» и «&» в начале значения — ссылки и метки YAML; здесь они не допускаются.
      Если знак — часть текста, возьмите весь текст в кавычки; иначе повторите само значение."
    `);
    expect(problemsOf("&a b: 1\n")).toMatchInlineSnapshot(`
      "f.yaml:1:1–1:3 error yaml-alias
      Знаки «*» и «&» в начале значения — ссылки и метки YAML; здесь они не допускаются.
      Если знак — часть текста, возьмите весь текст в кавычки; иначе повторите само значение."
    `);
  });
  test("no-break spaces as an indent", () => {
    expect(problemsOf("a:\n\u00A0\u00A0b: 1\n")).toMatchInlineSnapshot(`
      "f.yaml:2:1–2:4 error yaml-tabs
      Отступ сделан не обычными пробелами, а неразрывными: YAML принимает их за часть имени поля.
      Сотрите отступ и наберите его пробелами."
    `);
  });
  test("every line with a tab", () => {
    expect(problemsOf("a:\n\tb: 1\n\tc: 2\n")).toMatchInlineSnapshot(`
      "f.yaml:2:1–2:2 error yaml-tabs
      Отступ сделан табуляцией, а YAML допускает в отступах только пробелы.
      Замените каждый знак табуляции двумя пробелами.
      f.yaml:3:1–3:2 error yaml-tabs
      Отступ сделан табуляцией, а YAML допускает в отступах только пробелы.
      Замените каждый знак табуляции двумя пробелами."
    `);
  });
  const N = "\u00A0";
  test.each([
    [`inn:${N}1\nb: c\n`, "1:5", "двоеточия"],
    [`b: c\ninn:${N}1\n`, "2:5", "двоеточия"],
    [`o:\n  full:${N}1\n`, "2:8", "двоеточия"],
    [`o:\n  - name:${N}1\n    b: c\n`, "2:10", "двоеточия"],
    [`inn:\u200B1\nb: c\n`, "1:5", "двоеточия"],
    [`a:\u2003b\n`, "1:3", "двоеточия"],
    [`list:\n -${N}x\n`, "2:3", "дефиса"],
  ])("an odd space where YAML wants a plain one: %j", (text, place, after) => {
    expect(problemsOf(text)).toContain(`f.yaml:${place}`);
    expect(problemsOf(text)).toContain(`После ${after} стоит не обычный пробел, а `);
  });
  test.each([`a: Сад${N}№ 5\n`, `a: "b:${N}c"\n`, `a: >\n  b:${N}c\n`, `a: b\n# c:${N}d\n`])(
    "fine within a value: %j",
    (text) => {
      expect(problemsOf(text)).toBe("");
    },
  );
  test.each([
    [
      "name: Кабинет #5 и занятия\n",
      "1:15–1:27 error yaml-cut-number",
      "Кабинет",
      "Кабинет #5 и занятия",
    ],
    ["name: Гномики #2\r\nb: c\r\n", "1:15–1:17 error yaml-cut-number", "Гномики", "Гномики #2"],
    ["list:\n  - Кабинет # 5\n", "2:13–2:16 warning yaml-cut-value", "Кабинет", "Кабинет # 5"],
    ["a: Сад #первый\n", "1:8–1:15 warning yaml-cut-value", "Сад", "Сад #первый"],
  ])("a value that a comment cuts: %j", (text, place, left, whole) => {
    const found = problemsOf(text);
    expect(found).toContain(`f.yaml:${place}`);
    expect(found).toContain(`от значения осталось «${left}».`);
    expect(found).toContain(`Возьмите значение в кавычки: "${whole}".`);
  });
  test("nothing is left of a value; a bracket that goes with it is not told apart", () => {
    expect(problemsOf("name: #5\n")).toContain("значения не осталось");
    const list = problemsOf("a: [Кабинет #5, б]\n");
    expect(list).toContain("error yaml-cut-number");
    // The bracket that is open now follows from it.
    expect(list).not.toContain("Скобка");
  });
  test.each(["a: b # примечание\n", "a: b\n#note\n", 'a: "x" #5\n', "a: |\n  x #5\n", "a: b#5\n"])(
    "a true comment, or none: %j",
    (text) => {
      expect(problemsOf(text)).toBe("");
    },
  );
  test("a file in another encoding", () => {
    expect(problemsOf("a: \uFFFD\uFFFD\n")).toMatchInlineSnapshot(`
      "f.yaml:1:1 error encoding
      Файл сохранён не в кодировке UTF-8: часть букв не читается.
      Откройте файл в Блокноте, выберите «Файл» → «Сохранить как» и внизу окна в списке «Кодировка» — UTF-8."
    `);
  });
  test("errors that do not follow from one another are all found", () => {
    expect(problemsOf("a: 1\na: 2\nb: @x\nc: [\nd: 1\n")).toMatchInlineSnapshot(`
      "f.yaml:2:1–2:2 error yaml-duplicate-key
      Поле «a» указано дважды: первый раз — в строке 1.
      Оставьте одну из двух строк.
      f.yaml:3:4–3:5 error yaml-syntax
      Значение не может начинаться со знака «@».
      Возьмите всё значение в кавычки.
      f.yaml:4:4–4:5 error yaml-syntax
      Скобка «[» открыта, но не закрыта.
      Поставьте закрывающую скобку; если скобка — часть текста, возьмите его в кавычки."
    `);
  });
});

/** What is told of a text: where, of which rule. */
function toldOf(text: string): string[] {
  return parse(text).problems.map(({ line, column, endColumn, rule }) =>
    [`${line}:${column}`, ...(endColumn === undefined ? [] : [`–${endColumn}`]), ` ${rule}`].join(
      "",
    ),
  );
}

describe("of several mistakes", () => {
  const cut = "yaml-cut-value";
  test.each<[string, string[]]>([
    ["a: !x 1\nb: @y\n", ["1:4–6 yaml-tag", "2:4–5 yaml-syntax"]],
    // What is said of indents after a tab is not believed; of quotes it is.
    ["z: @x\na:\n\tb: 1\nc: @y\n", ["1:4–5 yaml-syntax", "3:1–2 yaml-tabs"]],
    ["a:\n\tb: 1\nd: 'y\n", ["2:1–2 yaml-tabs", "3:4–6 yaml-unclosed-quote"]],
    ["a: @x\nb: c\u0001\n", ["2:5–6 control-character", "1:4–5 yaml-syntax"]],
    ["a: [Сад #первый]\n", [`1:9–17 ${cut}`, "1:4–17 yaml-syntax"]],
    ["a: Сад #первый #5\n", [`1:8–18 ${cut}`]],
    ["a: &x 1\nb: *x\nc: *x\n", ["1:4–6 yaml-alias"]],
    ["*a : b\n", ["1:1–3 yaml-alias"]],
  ])("%j", (text, told) => {
    expect(toldOf(text)).toEqual(told);
  });

  test("in so many lines a hundred are told", () => {
    expect(toldOf(Array.from({ length: 101 }, (_, at) => `a${at}: @x\n`).join(""))).toHaveLength(
      100,
    );
  });
});

describe("what is no file of ours", () => {
  test.each<[string, string[]]>([
    ["", ["1:1 yaml-empty"]],
    ["\n \n", ["1:1 yaml-empty"]],
    ["# примечание\n", ["1:1 yaml-empty"]],
    ["a".repeat(1_000_001), ["1:1 yaml-too-large"]],
    ["a: 1\n---\nb: 2\n", ["2:1–4 yaml-multiple-documents"]],
    [`a: ${"[".repeat(40)}${"]".repeat(40)}\n`, []],
    [`a: ${"[".repeat(41)}${"]".repeat(41)}\n`, ["1:44–45 yaml-too-deep"]],
    [`a: ${"[".repeat(45)}\n`, ["1:44–45 yaml-too-deep"]],
    [`a: ${"[".repeat(3_000)}`, ["1:44–45 yaml-too-deep"]],
  ])("%#", (text, told) => {
    expect(toldOf(text)).toEqual(told);
  });

  test("an empty one has no data, one that is too large says its size", () => {
    expect(parse("# примечание\n").data).toBeUndefined();
    expect(parse("a".repeat(1_000_001)).problems[0]?.message).toContain("знаков в нём 1000001, а");
  });
});

describe("a sign that no document can hold", () => {
  test.each<[string, string[]]>([
    ['a: "\\u0001\\u0002"\n', ["1:4–18 control-character"]],
    ["a: '\\u0001'\n", []],
    ['x: \u0001\na: "\\u0001"\n', ["1:4–5 control-character", "2:4–12 control-character"]],
    ['a: "\u0001\\t"\n', ["1:5–6 control-character"]],
  ])("is told where it is written, be it by its number: %j", (text, told) => {
    expect(toldOf(text)).toEqual(told);
  });
});

test.each([
  ["a: ['b'", "1:4–8 ["],
  ["a: {b: 'c'", "1:4–11 {"],
  ["a: [[b]", "1:4–8 ["],
  ["a: [[b]\n", "1:4–8 ["],
  ["a: [b, [c\nd: 1\n", "1:4–10 ["],
  ["a: [b", "1:4–6 ["],
])("of brackets that end together the open one is told: %j", (text, told) => {
  const [first] = parse(text).problems.map(({ line, column, endColumn, message }) => {
    const sign = /^Скобка «(.)» открыта/u.exec(message)?.[1];
    return `${line}:${column}–${endColumn} ${sign}`;
  });
  expect(first).toBe(told);
});

describe("what cannot stand where it does", () => {
  const here = (words: string) => `Здесь не может стоять «${words}».`;
  const unfinished = "Запись не закончена: не хватает двоеточия, запятой или пробела.";
  test.each([
    [`a: [1] ${"б".repeat(40)}\n`, "1:8", here("б".repeat(40))],
    [`a: [1] ${"б".repeat(41)}\n`, "1:8", here(`${"б".repeat(40)}…`)],
    ["a: [1] 'b\n  c'\n", "1:8", here("'b")],
    ["a: b\nc: 'd'  e\n", "2:9", "Лишний текст после закрывающей кавычки."],
    ['a: ["b" "c"]\n', "1:9", unfinished],
    ["- - a\n -b\n", "2:1", unfinished],
  ])("is shown as far as one line goes: %j", (text, place, said) => {
    expect(
      parse(text).problems.map(({ line, column, message }) => [`${line}:${column}`, message]),
    ).toEqual([[place, said]]);
  });

  test.each([
    ["a: &x!y 1\n", "1:4–8 yaml-alias"],
    ["a: !x&y 1\n", "1:4–8 yaml-tag"],
    ["a: !x{y 1\n", "1:4–6 yaml-tag"],
    ["a: &x{y\n", "1:4–6 yaml-alias"],
    ["a: &x &y 1\n", "1:7–9 yaml-alias"],
    ["a: !a !b 1\n", "1:7–9 yaml-tag"],
  ])("a word that begins with a mark of YAML is told as that mark: %j", (text, told) => {
    expect(toldOf(text)).toEqual([told]);
  });
});

/** Pieces that YAML gives a meaning to: random letters alone would be plain text. */
const yamlLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."- |: |, |[|]|{|}|\"|'|#|&a |*a |!x |? |\n|\n  |\n\t|---\n|...\n|%Y\n|>\n|\\|\r\n|\0|@|a: ".split(
          "|",
        ),
      ),
      fc.string({ unit: "grapheme", maxLength: 5 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("any text", () => {
  const text = fc.oneof(yamlLike, fc.string({ unit: "binary" }));

  test("is parsed without throwing; it has data or problems, all at places inside it", () => {
    fc.assert(
      fc.property(text, (input) => {
        const { data, problems, source } = parse(input);
        expect(data !== undefined || problems.length > 0).toBe(true);
        const lines = source.text.split("\n");
        for (const problem of problems) expectInside(problem, lines);
      }),
      { numRuns: 3000 },
    );
  });
});

function expectInside(problem: Problem, lines: string[]): void {
  const { line, column, endLine = line, endColumn = column } = problem;
  expect(line).toBeGreaterThanOrEqual(1);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
  expect(endLine).toBeLessThanOrEqual(lines.length);
  expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
  expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1] ?? "").length + 1);
}

test.each(['"', '"\n', "'\n", "}", "[]]", "a: {\n", "!x "])(
  "of broken lines a hundred are told at most: %j",
  (piece) => {
    expect(parse(`a: ${piece.repeat(500)}`).problems.length).toBeLessThanOrEqual(101);
  },
);

test("time grows as the text does", () => {
  const text = `a: ${"[]]".repeat(5000)}`;
  expect(cpuTimeOf(() => parse(text))).toBeLessThan(1000);
});
