import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/universal";

import { readPasted, readTables } from "../../../../src/engine/sheets/files/read-tables.ts";

const utf8 = (text: string): Uint8Array => strToU8(text);

/** «ФИО» and such, as Russian Excel and older programs save them. */
function inOneByte(text: string, table = "windows-1251"): Uint8Array {
  const letters = new TextDecoder(table).decode(
    Uint8Array.from({ length: 256 }, (_, code) => code),
  );
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

async function rowsOf(bytes: Uint8Array): Promise<unknown> {
  const read = await readTables(bytes);
  return "tables" in read ? read.tables.map(({ rows }) => rows)[0] : read.fault.message;
}

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const read = await readTables(bytes);
  return "fault" in read ? read.fault.message : "";
}

const wanted = [
  ["ФИО", "Должность"],
  ["Жук; Марина", "повар"],
];

describe("texts", () => {
  test.each<[string, Uint8Array]>([
    ["Windows-1251, semicolons", inOneByte('ФИО;Должность\r\n"Жук; Марина";повар\r\n')],
    ["of DOS", inOneByte('ФИО;Должность\r\n"Жук; Марина";повар\r\n', "ibm866")],
    ["of Unix", inOneByte('ФИО;Должность\n"Жук; Марина";повар\n', "koi8-r")],
    ["UTF-8 with a mark, semicolons", utf8('\uFEFFФИО;Должность\r\n"Жук; Марина";повар\r\n')],
    ["tabs", utf8("ФИО\tДолжность\nЖук; Марина\tповар")],
    ["commas", utf8('ФИО,Должность\n"Жук; Марина",повар\n')],
    [
      "UTF-16 of Excel",
      Uint8Array.from([
        0xfe,
        0xff,
        ...Array.from("ФИО\tДолжность\nЖук; Марина\tповар", (c) => [
          c.charCodeAt(0) >> 8,
          c.charCodeAt(0) & 255,
        ]).flat(),
      ]),
    ],
    ["bars", utf8("ФИО|Должность\nЖук; Марина|повар\n")],
    [
      "UTF-16 without its mark",
      Uint8Array.from(
        Array.from("ФИО\tДолжность\nЖук; Марина\tповар", (c) => [
          c.charCodeAt(0) & 255,
          c.charCodeAt(0) >> 8,
        ]).flat(),
      ),
    ],
    [
      "a page under the name of a workbook",
      utf8(
        "<html><table><tr><th>ФИО<th>Должность</tr><tr><td>Жук;<br>Марина</td><td>пов&shy;ар</td></tr></table>".replace(
          "&shy;",
          "",
        ),
      ),
    ],
  ])("%s", async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(wanted);
  });

  test("rows keep their numbers: empty lines, a line that names the delimiter", async () => {
    expect(await rowsOf(utf8("sep=|\nа|б\n\nв|г"))).toEqual([[], ["а", "б"], [""], ["в", "г"]]);
  });

  test("what is pasted: a page keeps breaks within cells, merged cells reach down", () => {
    const html =
      "<style>td{}</style><table><tr><td>Группа<td>ФИО</tr><tr><td rowspan=2>Солнышко</td><td>Жук <b>М</b></td></tr><tr><td>Ким</td></tr></table>";
    const read = readPasted({ html, text: "нет" });
    expect("tables" in read && read.tables[0]?.rows).toEqual([
      ["Группа", "ФИО"],
      ["Солнышко", "Жук М"],
      ["Солнышко", "Ким"],
    ]);
    const plain = readPasted({ html: "<b>нет</b>", text: 'ФИО\tЧто\n"Жук\nМ"\tда' });
    expect("tables" in plain && plain.tables[0]?.rows).toEqual([
      ["ФИО", "Что"],
      ["Жук\nМ", "да"],
    ]);
  });

  test("a million rows", async () => {
    expect(await refusalOf(utf8("а;б\n".repeat(1_000_000)))).toBe("В таблице больше 20000 строк.");
  });
});

describe("workbooks", () => {
  let book: Uint8Array;

  const sheetName = "xl/worksheets/sheet1.xml";

  /** The book with its first sheet otherwise. */
  function withSheet(change: (xml: string) => string): Uint8Array {
    const parts = unzipSync(book);
    const xml = strFromU8(parts[sheetName] ?? new Uint8Array());
    return zipSync({ ...parts, [sheetName]: utf8(change(xml)) });
  }

  beforeAll(async () => {
    const blob = await writeExcelFile([
      {
        sheet: "Лист",
        data: [
          ["ФИО", 1026499000000, new Date("2024-09-02"), true],
          ["=cmd", null, null, null],
        ],
        dateFormat: "dd.mm.yyyy",
      },
    ]).toBlob();
    book = new Uint8Array(await blob.arrayBuffer());
  });

  test("numbers keep their digits, days are days, «=» is a text", async () => {
    expect(await rowsOf(book)).toEqual([
      ["ФИО", "1026499000000", "2024-09-02", "да"],
      ["=cmd", "", "", ""],
    ]);
  });

  test("as LibreOffice writes it: texts in place, empty formatted cells to the end of the sheet", async () => {
    const bytes = withSheet((xml) =>
      xml.replace(
        /<sheetData>.*<\/sheetData>/u,
        '<sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>ФИО</t></is></c><c r="AMJ1" s="1"/></row><row r="3"><c r="A3" t="str"><f>A1&amp;"!"</f><v>ФИО!</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="1048576" s="1"><c r="A1048576" s="1"/></row></sheetData>',
      ),
    );
    expect(await rowsOf(bytes)).toEqual([
      ["ФИО", ""],
      ["", ""],
      ["ФИО!", "#DIV/0!"],
    ]);
  });

  test("cells over several rows are of all of them; a formula that nobody reckoned; what is hidden", async () => {
    const bytes = withSheet((xml) =>
      xml.replace(
        /<sheetData>.*<\/sheetData>/u,
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Группа</t></is></c><c r="B1" t="inlineStr"><is><t>ФИО</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Лучики</t></is></c><c r="B2" t="str"><f>C1&amp;D1</f></c></row><row hidden="1" r="3"><c r="B3"><f t="shared" si="0"/></c></row><row r="4"><c r="B4" t="str"><f>""</f><v></v></c><c r="C4"><v>1</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="A1:D1"/></mergeCells>',
      ),
    );
    const parts = unzipSync(bytes);
    const name = "xl/workbook.xml";
    const hidden = strFromU8(parts[name] ?? new Uint8Array()).replace(
      "<sheet ",
      '<sheet state="hidden" ',
    );
    const read = await readTables(zipSync({ ...parts, [name]: utf8(hidden) }));
    expect("tables" in read && read.tables[0]).toEqual({
      ...{ sheet: "Лист", isHidden: true, hiddenRows: new Set([3]) },
      rows: [
        ["Группа", "ФИО", ""],
        ["Лучики", "#ФОРМУЛА!", ""],
        ["Лучики", "#ФОРМУЛА!", ""],
        ["Лучики", "", "1"],
      ],
    });
  });

  test("a workbook as one XML file is named", async () => {
    const xml =
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>';
    expect(await refusalOf(utf8(xml))).toBe("Это книга Excel в виде XML.");
  });

  test.each(["<v></v>", "<v/>", ""])(
    "a formula that a script wrote has no value: %s",
    async (none) => {
      const bytes = withSheet((xml) =>
        xml.replace(
          /<sheetData>.*<\/sheetData>/u,
          `<sheetData><row r="1"><c r="A1"><f>DATE(2020,9,1)</f>${none}</c></row></sheetData>`,
        ),
      );
      expect(await rowsOf(bytes)).toEqual([["#ФОРМУЛА!"]]);
    },
  );

  test("entities of XML are not expanded, damaged parts are told", async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const bytes = withSheet((xml) =>
      xml
        .replace(/^<\?xml[^>]*>/u, (head) => head + bomb)
        .replace(/<c r="A1".*?<\/c>/u, '<c r="A1" t="inlineStr"><is><t>&b;</t></is></c>'),
    );
    expect(JSON.stringify(await rowsOf(bytes))).not.toContain("aaaaaaaaaa");
    expect(await refusalOf(book.slice(0, 800))).toContain("Файл повреждён");
    expect(
      await refusalOf(withSheet(() => "<worksheet><sheetData><row r='99999999999'/>")),
    ).toContain("повреждён");
  });

  test("rows that only have a format are none", async () => {
    const rows = Array.from({ length: 60_000 }, (_, row) => `<row r="${row + 900}" s="1"/>`).join(
      "",
    );
    const bytes = withSheet((xml) => xml.replace("</sheetData>", `${rows}</sheetData>`));
    expect(await rowsOf(bytes)).toEqual(await rowsOf(book));
  });

  test.each<[string, () => Uint8Array, string]>([
    [
      "a zip bomb",
      () => zipSync({ "xl/workbook.xml": new Uint8Array(60_000_000) }),
      "Файл слишком велик: в развёрнутом виде он занял бы больше 40 МБ.",
    ],
    [
      "millions of empty rows",
      () => withSheet(() => `<worksheet><sheetData>${"<row/>".repeat(1_210_000)}`),
      "В таблице больше 20000 строк или 500 столбцов.",
    ],
    [
      "a beginning that does not end",
      () => withSheet(() => `<worksheet><sheetData><c ${" r".repeat(20_000)}`),
      "Файл повреждён: таблицу не прочесть.",
    ],
    [
      "blanks without end",
      () => withSheet(() => `<worksheet><sheetData>${" ".repeat(400_000)}</sheetData>`),
      "Файл повреждён: таблицу не прочесть.",
    ],
    [
      "a cell far away",
      () =>
        withSheet((xml) =>
          xml.replace(
            "</sheetData>",
            '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
          ),
        ),
      "В таблице больше 20000 строк или 500 столбцов.",
    ],
    [
      "an .ods",
      () => zipSync({ mimetype: utf8("application/vnd.oasis.opendocument.spreadsheet") }),
      "Это таблица OpenDocument (.ods).",
    ],
    [
      "a .docx",
      () => zipSync({ "word/document.xml": utf8("<a/>") }),
      "Это документ, а не таблица.",
    ],
    [
      "an .xlsb",
      () => zipSync({ "xl/workbook.bin": utf8("x") }),
      "Это двоичная книга Excel (.xlsb).",
    ],
    ["an archive", () => zipSync({ "a.txt": utf8("x") }), "Это архив, а не таблица."],
    ["an .xls", () => old("Workbook"), "Это книга Excel прежнего вида (.xls)."],
    ["under a password", () => old("EncryptedPackage"), "Файл защищён паролем."],
    ["a PDF", () => utf8("%PDF-1.7"), "Это PDF, а не таблица."],
    [
      "bytes",
      () => Uint8Array.from([1, 2, 0, 4]),
      "Это не таблица и не текст: в файле двоичные данные.",
    ],
    ["nothing", () => new Uint8Array(), "Файл пуст."],
  ])("%s is refused in words", async (_, bytes, message) => {
    expect(await refusalOf(bytes())).toBe(message);
  });

  /** A file of Office before 2007 that has a part of this name. */
  function old(name: string): Uint8Array {
    return Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...Array.from(name, (c) => [c.charCodeAt(0), 0]).flat(),
    ]);
  }
});

test("of a page, what nobody sees is left out, also where it does not end", async () => {
  const page = `<html><!-- <td>a</td> --><STYLE>td{}</style ><script>"<td>b"</script><table><tr><td>c</td></tr></table>`;
  expect(await rowsOf(utf8(page))).toEqual([["c"]]);
  expect(await rowsOf(utf8("<html><table><tr><td>a <!-- b</td><td>c</td></tr></table>"))).toEqual([
    ["a <!-- b", "c"],
  ]);
});

test.each(["<", "<!--", "<script ", "<a ", "<!-- --", "<td", "<style></"])(
  "a page of «%s» is read in time that grows as it does",
  async (piece) => {
    const page = utf8(`<html><table><tr><td>${piece.repeat(Math.ceil(200_000 / piece.length))}`);
    const begun = process.cpuUsage();
    await rowsOf(page);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(4000);
  },
);
