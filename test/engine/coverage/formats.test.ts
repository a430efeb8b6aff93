import { unzipSync } from "fflate";
import ICAL from "ical.js";
import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";

import type { Coverage, RequirementCoverage, Task } from "../../../src/engine/coverage/coverage.ts";
import { writeCsv } from "../../../src/engine/coverage/formats/csv.ts";
import { writeHtml } from "../../../src/engine/coverage/formats/html/write-html.ts";
import { writeIcs } from "../../../src/engine/coverage/formats/ics.ts";
import { writeJson } from "../../../src/engine/coverage/formats/json.ts";
import { makeTree } from "../../../src/engine/coverage/formats/make-tree.ts";
import { writeXlsx } from "../../../src/engine/coverage/formats/xlsx.ts";
import { makeTables, type PlainTable } from "../../../src/engine/coverage/tables.ts";
import { plainText } from "../../../src/engine/tree/plain-text.ts";
import { pageProblems } from "../writers/html/html-problems.ts";
import { sample } from "./sample.ts";

const tables = makeTables(sample);

function table(id: string): PlainTable {
  const found = tables.find((each) => each.id === id);
  if (!found) throw new Error(`No such table: ${id}`);
  return found;
}

test("every table has a cell for each column", () => {
  for (const { columns, rows } of tables)
    for (const row of rows) expect(row).toHaveLength(columns.length);
});

describe("JSON", () => {
  /** Programs are told ids and records, not what a person reads beside them. */
  const requirementOf = ({ documents, ...requirement }: RequirementCoverage): object => ({
    ...requirement,
    partTitle: undefined,
    documents: documents.map(({ kind, title }) => ({ kind, title })),
  });
  const taskOf = ({ owner, ...task }: Task): object => ({ ...task, record: owner?.record });

  test("version, date, and all that is known", () => {
    const { organizations, shared } = sample;
    expect(JSON.parse(writeJson(sample))).toEqual({
      version: 2,
      date: "2024-10-01",
      organizations: organizations.map(({ requirements, tasks, ...organization }) => ({
        ...organization,
        requirements: requirements.map(requirementOf),
        tasks: tasks.map(taskOf),
      })),
      shared: shared.map(taskOf),
    });
  });
});

describe("CSV", () => {
  test("BOM, semicolons, CRLF, Russian dates", () => {
    const lines = writeCsv(table("tasks")).split("\r\n");
    expect(lines[0]).toBe(
      "\uFEFFПапка;Организация;Шаг;Срок;Строгость;Что не так;Что сделать;Почему отложено;Файл;Строка;Правило;Подсказка",
    );
    expect(lines[1]).toBe(
      'sad;Детский сад № 1;Шаг 3. Сайт;16.09.2024;ошибка;"Положение не размещено на сайте; срок истёк, это ошибка.";Разместите его, а затем запишите «Размещён на сайте».;;content/organizations/sad/documents.yaml;30;late-publication;Разместите его, а затем запишите publishedOn.',
    );
    expect(lines.at(-1)).toBe("");
  });

  test("a cell that looks like a formula is text", () => {
    expect(writeCsv(table("coverage"))).toContain(";'=СУММ(A1);");
  });
});

describe("XLSX", () => {
  test("a sheet for each table, numbers and dates as such", async () => {
    const sheets = await readExcelFile(
      Buffer.from(await writeXlsx(tables, sample.words, sample.date)),
    );
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Требования", "Задачи", "Сводка"]);
    const [requirements = [], tasks = [], summary = []] = sheets.map(({ data }) => data);
    expect(requirements[4]?.slice(1)).toEqual([
      ...["Заключительные положения", "Положение размещается на сайте.", "4.4", null],
      ...["=СУММ(A1)", "не выполнено", "Не размещено <b>вовремя</b>.", null],
    ]);
    expect(tasks[1]?.[2]).toEqual(new Date("2024-09-16"));
    expect(summary[2]).toEqual(["Детский сад № 1", 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test("the same bytes at any time", async () => {
    const first = await writeXlsx(tables, sample.words, sample.date);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(await writeXlsx(tables, sample.words, sample.date), first)).toBe(0);
  });
});

describe("XLSX for people", () => {
  test("can be filtered, is printed with its head, follows verdicts and days with colours", async () => {
    const parts = unzipSync(await writeXlsx(tables, sample.words, sample.date));
    const part = (name: string): string => new TextDecoder().decode(parts[name]);
    const book = part("xl/workbook.xml");
    expect(book).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">');
    expect(book).toContain("'Задачи'!$1:$1");
    expect(book).toContain("'Требования'!$A$1:$I$7");
    const [first, second] = [part("xl/worksheets/sheet1.xml"), part("xl/worksheets/sheet2.xml")];
    expect(first).toContain('</sheetData><autoFilter ref="A1:I7"/>');
    expect(first).toContain('="подтверждено данными"');
    expect(first).toContain('="записано в Положении"');
    expect(first).toContain('fitToHeight="0"');
    // Calc takes the height that it is told, Excel measures a row anew that nobody has set by hand.
    expect(first).toMatch(/<row r="2" ht="\d+">/u);
    expect(first).not.toContain("customHeight");
    // 1 October 2024, as Excel counts days.
    expect(second).toMatch(/&lt;45566\)|<45566\)/u);
  });

  test("neither codes nor names of folders", async () => {
    const sheets = await readExcelFile(
      Buffer.from(await writeXlsx(tables, sample.words, sample.date)),
    );
    const cells = sheets.flatMap(({ data }) => data.flat().map(String));
    expect(cells.filter((cell) => /yaml|late-publication|^sad$|^F4$/u.test(cell))).toEqual([]);
  });
});

test("alarms: three days before and on the day, at nine; of what is overdue on the day alone", () => {
  const text = writeIcs(sample, "content");
  const alarms = ICAL.Component.fromString(text)
    .getAllSubcomponents("vevent")
    .map((event) =>
      event
        .getAllSubcomponents("valarm")
        .map((alarm) => alarm.getFirstProperty("trigger"))
        .map((trigger) => [
          ...[String(trigger?.getFirstValue()), String(trigger?.getFirstParameter("related"))],
        ]),
    );
  // What is after the end of a whole day is on the next one.
  const [early, onTheDay] = ["-P2DT15H", "PT9H"].map((time) => [time, "START"]);
  expect(alarms).toEqual([[onTheDay], [early, onTheDay], [early, onTheDay]]);
});

describe("the calendar", () => {
  const text = writeIcs(sample, "content");
  const events = ICAL.Component.fromString(text)
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));

  test("lines of no more than 75 octets end with CRLF", () => {
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test("what has a day, on it; what is overdue, on the day of the report", () => {
    expect(events.map(({ uid, startDate }) => [uid, startDate.toString()])).toEqual([
      [
        "late-publication/organizations/sad/documents.yaml/editions.regulation-1.id@reglament",
        "2024-10-01",
      ],
      [
        "late-publication/organizations/sad/documents.yaml/editions.order-use@reglament",
        "2024-11-15",
      ],
      ["act-unchecked/reference/acts.yaml/acts.r-210@reglament", "2024-12-01"],
    ]);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  test("says what to do, at which step and why it waited", () => {
    expect(events[0]?.summary).toBe(
      "Детский сад № 1: Просрочено, срок 16.09.2024. Положение не размещено на сайте; срок истёк, это ошибка.",
    );
    expect(events[0]?.description).toBe(
      "Разместите его, а затем запишите «Размещён на сайте».\nШаг 3. Сайт",
    );
    expect(events[1]?.summary).toContain("Кончается отсрочка.");
    expect(events[1]?.description).toContain("Отложено: Сайт переезжает.");
  });

  test("is stamped with the day of the report, whatever the clock says", () => {
    expect(text.match(/^DTSTAMP:.*$/gmu)).toEqual(
      Array.from({ length: 3 }, () => "DTSTAMP:20241001T000000Z\r").map((line) => line.trim()),
    );
  });

  test("two tasks at one place keep apart", () => {
    const [organization] = sample.organizations.slice(1);
    const [task] = organization?.tasks ?? [];
    if (!organization || !task) throw new Error("No task");
    const twice = { ...sample, organizations: [{ ...organization, tasks: [task, task] }] };
    const ids = ICAL.Component.fromString(writeIcs(twice, "content"))
      .getAllSubcomponents("vevent")
      .map((event) => new ICAL.Event(event).uid);
    expect(new Set(ids).size).toBe(3);
  });
});

describe("values that would begin something else", () => {
  const ends = ["\n", "\r", "\r\n", "\u0085", "\u2028", "\v", "\f"];
  const hostile =
    ends.map((end) => `a${end}BEGIN:VALARM${end}ATTACH:x;y,z\\n`).join("") + "я".repeat(90);
  const spoilt = {
    ...sample,
    organizations: sample.organizations.slice(1, 2).map((each) => ({
      ...each,
      name: hostile,
      tasks: each.tasks
        .filter(({ due }) => due !== undefined)
        .slice(0, 1)
        .map((task) => ({
          ...task,
          message: hostile,
          hint: hostile,
          file: hostile,
          rule: hostile,
          told: { message: hostile, advice: hostile },
          stage: { order: 1, title: hostile },
        })),
    })),
    shared: [],
  };

  test("an event stays one event, with nothing attached and no alarm but its own", () => {
    const text = writeIcs(spoilt, "content");
    // As the most generous reader parts lines.
    const lines = text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/);
    expect(lines.filter((line) => /^(?:BEGIN|ATTACH)/.test(line))).toEqual([
      ...["BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VALARM"],
    ]);
    expect(lines).toHaveLength(text.split("\r\n").length);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const [event, ...others] = ICAL.Component.fromString(text).getAllSubcomponents("vevent");
    expect(others).toEqual([]);
    expect(event?.getAllSubcomponents("valarm")).toHaveLength(1);
    expect(event?.getAllSubcomponents()).toHaveLength(1);
    expect(event?.getAllProperties("attach")).toEqual([]);
    expect(event?.getFirstPropertyValue("summary")).toContain("ATTACH:x;y,z\\n");
    expect(event?.getFirstPropertyValue("uid")).toContain("ATTACH:x;y,z\\n");
  });

  test("a cell of a table stays one cell, and none is a formula", () => {
    const cells = ["a\n=cmd|x!A1", "a\r=cmd|x!A1", "=1", "+1", "-1", "@x", "\t=1", "\r=1", '";=1'];
    const columns = ["Что", "Где"].map((title) => ({ title, width: 9 }));
    const csv = writeCsv({ ...table("tasks"), columns, rows: cells.map((cell) => [cell, cell]) });
    const outside = csv.replaceAll(/"(?:[^"]|"")*"/g, "x");
    expect(outside.split(/[\r\n]+/)).toHaveLength(1 + cells.length + 1);
    const quoted = [...csv.matchAll(/"((?:[^"]|"")*)"/g)].map(({ 1: cell = "" }) => cell);
    for (const text of [...outside.split(/[;\r\n]+/), ...quoted])
      expect(text).not.toMatch(/^[=+@\t\r-]/);
  });
});

describe("HTML", () => {
  const onePage = (coverage: Coverage): string => {
    const [page, ...others] = writeHtml(coverage);
    expect([page?.name, others]).toEqual(["coverage.html", []]);
    return String(page?.bytes);
  };
  const html = onePage(sample);

  test("a valid page that loads nothing, runs nothing and is not for publication", () => {
    expect(pageProblems(html)).toEqual([]);
    expect(html).not.toMatch(/<script|<link|<img|src=|@import|url\((?!#)/u);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain("Для внутреннего пользования.");
  });

  test("a square for each requirement, the same in words", () => {
    // Colours of what is filled: a square of each verdict in all, of the map, by verdict, by part.
    for (const colour of ["1D6B43", "0B4FB0", "B3261E", "C6CED9"]) {
      const [, squares = ""] = html.split("<h2>Сводка</h2>");
      expect(squares.match(new RegExp(`fill="#${colour}"`, "gu"))?.length).toBeGreaterThan(3);
    }
    const said = html.replaceAll(/&nbsp;|\u00A0/gu, " ");
    expect(said).toContain("подтверждено данными 1, не применимо 1");
    expect(said).toContain(
      "записано в Положении 1, подтвердить нечем 1, не выполнено 1, отложено 1",
    );
  });

  test("data are text, never markup", () => {
    expect(html).toContain("Не размещено &#x3C;b>вовремя&#x3C;/b>.");
  });

  test("of one organization there is no summary", () => {
    expect(onePage({ ...sample, organizations: sample.organizations.slice(1) })).not.toContain(
      "Сводка",
    );
  });
});

test("of many organizations there is a page each, and one that leads to them", () => {
  const [some] = sample.organizations;
  if (!some) throw new Error("The sample is empty");
  const organizations = Array.from({ length: 21 }, (_, index) => ({
    ...some,
    id: index === 0 ? "сад-1" : `ds${String(index)}`,
    name: `Сад № ${String(index)}`,
  }));
  const pages = new Map(
    writeHtml({ ...sample, organizations }).map(({ name, bytes }) => [name, String(bytes)]),
  );
  const first = pages.get("coverage.html") ?? "";
  expect([...pages.keys()]).toEqual([
    "coverage.html",
    ...organizations.map(({ id }) => `coverage/${id}.html`),
  ]);
  for (const html of pages.values()) expect(pageProblems(html)).toEqual([]);
  const links = [...first.matchAll(/<a href="([^"]*)"/gu)].map(([, href = ""]) => href);
  expect(links.map(decodeURI)).toEqual([...pages.keys()].slice(1));
  const page = pages.get("coverage/ds7.html") ?? "";
  expect(page).toMatch(/<title>Сад №\u00A07 — выполнение требований/u);
  expect(page).toContain('<a href="../coverage.html">');
  expect(page).toContain("Для внутреннего пользования.");
  // What all have in common is told once.
  expect(page).not.toContain("Общие файлы");
  expect(writeHtml({ ...sample, organizations: organizations.slice(1) })).toHaveLength(1);
});

test("the document says the same as the other formats", () => {
  const text = plainText(makeTree(sample)).replaceAll("\u00A0", " ");
  expect(text).toContain("о выполнении требований Положения на 01.10.2024");
  expect(text).toContain("1. Сводка");
  expect(text).toContain("3. Детский сад № 1");
  expect(text).toContain(
    "Администратор назначается приказом.\t2.1.1\tПриказ от 02.09.2024 № 86\tСоколова И. А., приказ № 86 от 02.09.2024\tподтверждено данными",
  );
  expect(text).toContain("не выполнено: Не размещено <b>вовремя</b>.");
  expect(text).toContain("16.09.2024, прошёл\tошибка: Положение не размещено");
  expect(text).toContain("Шаг 3. Сайт");
  expect(text).toContain("\tОтложено: Сайт переезжает.");
  expect(text).not.toMatch(/yaml|publishedOn|^A1\t/mu);
  expect(text).toContain("4. Общие файлы");
});

test("official names stay as the charters have them, in every sentence", () => {
  const [short, council] = ["МДОУ «Сад - ясли»", "Совет - главный"];
  const told = { message: `${short} - сад. ${council} - совет.`, advice: `Прочтите: ${council}.` };
  const busy = sample.organizations.filter(({ tasks }) => tasks.length > 0).slice(0, 1);
  const organizations = busy.map((each) => ({
    ...each,
    name: short,
    officialNames: [council],
    tasks: each.tasks.map((task) => ({ ...task, told })),
    requirements: each.requirements.map((one) => ({ ...one, evidence: told.message })),
  }));
  const changed: Coverage = { ...sample, organizations };
  const [page] = writeHtml(changed);
  for (const text of [plainText(makeTree(changed)), String(page?.bytes)]) {
    const plain = text.replaceAll("\u00A0", " ");
    expect(plain).toContain(`${short} — сад. ${council} — совет.`);
    expect(plain).not.toMatch(/Сад — ясли|Совет — главный/u);
  }
  expect(writeJson(changed)).not.toContain("officialNames");
});
