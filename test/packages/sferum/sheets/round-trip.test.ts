import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { stringify } from "yaml";
import { describe, expect, test } from "vitest";

import { readTables } from "../../../../src/engine/sheets/files/read-tables.ts";
import { openContent } from "../../../../src/engine/content/open-content.ts";
import { exportBooks } from "../../../../src/engine/sheets/export-sheets.ts";
import { importTables, readerOf } from "../../../../src/engine/sheets/import-tables.ts";
import { diskFolder } from "../../../../src/node/input/disk-folder.ts";
import {
  listSheets,
  listTemplate,
  type OwnSheet,
} from "../../../../src/engine/sheets/write/list-sheets.ts";
import { writeWorkbook } from "../../../../src/engine/sheets/write/write-workbook.ts";
import { sferumSheets } from "../../../../src/packages/sferum/sheets/index.ts";
import { strFromU8, unzipSync } from "fflate";
import { exampleTexts, merge, mergeTables, told } from "../../sheets.ts";

function sheetsOf(texts: ReadonlyMap<string, string>): OwnSheet[] {
  return listSheets(
    sferumSheets,
    readerOf(new Map([...texts].map(([name, text]) => [name, { text }]))),
  );
}

/** Our sheets as tables, without a file between. */
function tablesOf(sheets: readonly OwnSheet[]) {
  return sheets.map(({ title, columns, rows }) => ({
    sheet: title,
    rows: [columns.map((column) => column.title), ...rows],
  }));
}

describe("what is exported and imported changes nothing", () => {
  test("the example, through a real workbook whose bytes are always the same", async () => {
    const sheets = sheetsOf(exampleTexts);
    const bytes = await writeWorkbook(sheets);
    expect(await writeWorkbook(sheets)).toEqual(bytes);
    const read = await readTables(bytes);
    const { texts, problems } = merge("tables" in read ? read.tables : []);
    expect(problems).toEqual([]);
    expect(texts.size).toBe(0);
  });

  test.each(["content", "test/fixtures/small/content", "test/fixtures/school/content"])(
    "all tables of %s, with the list of organizations",
    (folder) => {
      const content = openContent(
        diskFolder(fileURLToPath(new URL(`../../../../${folder}`, import.meta.url))),
      );
      for (const { name, sheets } of exportBooks(content, { sheets: sferumSheets })) {
        const organization = name.startsWith("_") ? null : name.replace(".xlsx", "");
        const ours = { sheets: sferumSheets, mergeTables };
        expect(importTables(content, ours, tablesOf(sheets), { organization })).toMatchObject({
          ...{ files: [], changes: [], added: [], problems: [] },
        });
      }
    },
  );

  const word = fc.constantFrom(
    "=1+1",
    "+7",
    "-а",
    "@b",
    "да",
    "null",
    "007",
    "1e5",
    "а: б",
    "#в",
    "«Г»",
    "'",
    '"',
    "\\",
    "|",
    "2024",
    "ё",
    "А-1",
  );
  const line = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
  const day = fc.constantFrom("1900-01-01", "1900-02-28", "1950-01-01", "2024-02-29", "2026-11-28");
  const phone = fc.constantFrom("8 (84574) 0-00-01 доб. 5", "+7 000 000-00-01", "80000000001");
  const name = fc.constantFrom("Жук", "Ковалёв", "Петрова-Водкина", "О’Нил", "Ли", "Гарсиа Лопес");

  const member = fc.record(
    {
      surname: name,
      firstName: fc.constantFrom("Анна", "Пётр", "Лейла"),
      patronymic: fc.constantFrom("Ильинична", "Али оглы", "Петрович"),
      position: fc.oneof(
        line,
        fc.constantFrom("воспитатель", "Учитель физики", "муз. руководитель"),
      ),
      role: fc.constantFrom("educator", "other"),
      sex: fc.constantFrom("male", "female"),
      employedFrom: day,
      employedUntil: day,
      workPhone: phone,
    },
    { requiredKeys: ["surname", "firstName", "position", "employedFrom"] },
  );

  test("any people and groups, written in any way", () => {
    fc.assert(
      fc.property(
        fc.array(member, { minLength: 1, maxLength: 5 }),
        fc.array(fc.record({ name: line, age: line, description: line }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.constantFrom<"BLOCK_FOLDED" | "PLAIN" | "QUOTE_DOUBLE" | "QUOTE_SINGLE">(
          "BLOCK_FOLDED",
          "PLAIN",
          "QUOTE_DOUBLE",
          "QUOTE_SINGLE",
        ),
        fc.boolean(),
        (members, groups, defaultStringType, isFlow) => {
          const style = {
            defaultStringType,
            lineWidth: 20,
            collectionStyle: isFlow ? ("flow" as const) : ("any" as const),
          };
          const texts = new Map([
            [
              "assignments",
              stringify(
                {
                  staff: members.map((each, index) => ({ id: `m${index}`, ...each })),
                  educators: [{ staff: "m0", group: "g0", from: "2024-09-02" }],
                },
                style,
              ),
            ],
            [
              "groups",
              stringify(
                {
                  groups: groups.map((each, index) => ({
                    id: `g${index}`,
                    kind: "class",
                    ...each,
                  })),
                },
                style,
              ),
            ],
          ]);
          const { texts: changed, problems } = merge(tablesOf(sheetsOf(texts)), texts);
          expect(told(problems)).toEqual([]);
          expect([...changed.keys()]).toEqual([]);
        },
      ),
      { numRuns: 20, seed: 14 },
    );
  });

  test("a change in a sheet changes its line alone, and the second time nothing", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...[...exampleTexts.keys()]),
        fc.nat(9),
        line,
        (_, index, text) => {
          const tables = tablesOf(sheetsOf(exampleTexts)).filter(
            ({ sheet }) => sheet === "Работники",
          );
          const rows = tables[0]?.rows.map((row, at) =>
            at === index + 1 ? row.with(row.length - 8, "") : row,
          );
          const next =
            rows?.map((row, at) => (at === index + 1 ? row.with(4, `повар ${text}`) : row)) ?? [];
          const { texts, changes } = merge([{ sheet: "Работники", rows: next }]);
          const before = exampleTexts.get("assignments")?.split("\n") ?? [];
          const after = texts.get("assignments")?.split("\n") ?? [];
          expect(after).toHaveLength(before.length);
          expect(after.filter((each, at) => each !== before[at])).toHaveLength(1);
          expect(changes).toHaveLength(1);
          const again = merge(
            [{ sheet: "Работники", rows: next }],
            new Map([...exampleTexts, ...texts]),
          );
          expect(again.texts.size).toBe(0);
        },
      ),
      { numRuns: 3, seed: 14 },
    );
  });
});

describe("a workbook to be filled", () => {
  test("is imported as nothing until somebody fills it", async () => {
    const read = await readTables(await writeWorkbook(listTemplate(sferumSheets)));
    const { texts, problems } = merge("tables" in read ? read.tables : []);
    expect([texts.size, problems]).toEqual([0, []]);
  });

  test("has drop-downs, help, and text formats for whole columns", async () => {
    const parts = unzipSync(await writeWorkbook(listTemplate(sferumSheets)));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toContain("<formula1>&quot;женский,мужской&quot;</formula1>");
    expect(sheet).toContain(
      'promptTitle="Рабочий телефон" prompt="Печатается в документах и на сайте',
    );
    const style = /<col style="(\d+)" min="1"/u.exec(sheet)?.[1];
    const formats = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
    const [cellFormats = ""] = /<cellXfs.*<\/cellXfs>/u.exec(formats) ?? [];
    const own = [...cellFormats.matchAll(/<xf [^>]*>/gu)][Number(style)]?.[0] ?? "";
    const id = /numFmtId="(\d+)"/u.exec(own)?.[1] ?? "";
    expect(formats).toContain(`<numFmt numFmtId="${id}" formatCode="@"`);
    expect(sheet.indexOf("<dataValidations")).toBe(
      sheet.indexOf("</sheetData>") + "</sheetData>".length,
    );
  });
});
