import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import readExcelFile from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type ContentFolder, copyExample } from "../content-folder.ts";
import { openPdf, pdfText } from "../engine/writers/pdf-text.ts";
import { runCommand, type Spoken } from "./terminal.ts";

const all = ["--format", "html,json,xlsx,csv,docx,pdf"];
const files = [
  ...[
    "coverage.csv",
    "coverage.docx",
    "coverage.html",
    "coverage.json",
    "coverage.pdf",
    "coverage.xlsx",
  ],
  ...["summary.csv", "tasks.csv", "tasks.ics"],
];

describe("reglament report", () => {
  let folder: ContentFolder;

  beforeAll(() => {
    folder = copyExample();
  });

  afterAll(() => {
    folder.remove();
  });

  const place = (out: string, name = ""): string => join(folder.root, out, name);

  const report = (out: string, ...words: string[]): Promise<Spoken> =>
    runCommand(["report", "--content", folder.content, "--out", place(out), ...words]);

  test("usually a page and a calendar, for today", async () => {
    const { code, out, err } = await report("usual");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.replace(place("usual"), "report")).toBe(
      "Требования на 12.01.2026:\n" +
        "  ничего не осталось сделать: 1 организация\n" +
        "Отчёт: report (coverage.html, tasks.ics). Для внутреннего пользования.\n",
    );
    expect(readdirSync(place("usual")).sort()).toEqual([
      ".reglament",
      "coverage.html",
      "tasks.ics",
    ]);
  });

  describe("in all formats, of a spoilt copy", () => {
    let spoken: Spoken;

    beforeAll(async () => {
      folder.change(
        "organizations/ds1-pugachev/documents.yaml",
        "    publishedOn: 2024-09-05\n    signature:",
        "    signature:",
      );
      spoken = await report("all", ...all, "--date", "2024-10-02");
    });

    const bytes = (name: string): Buffer => readFileSync(place("all", name));

    test("exit code 0 all the same", () => {
      expect(spoken.code).toBe(0);
      expect(spoken.out).toContain(
        "\n  МДОУ «Детский сад № 1 г. Пугачева» (ds1-pugachev): подтверждено данными 31, записано в Положении 19, не выполнено 1, не применимо 3\nОтчёт",
      );
      expect(readdirSync(place("all")).sort()).toEqual([".reglament", ...files]);
    });

    const reason = "Положение от 02.09.2024 не размещено на сайте, а срок истёк 16.09.2024.";

    test("HTML", () => {
      const html = bytes("coverage.html").toString().replaceAll("\u00A0", " ");
      expect(html).toContain("на 02.10.2024");
      expect(html).toContain(reason);
    });

    test("JSON", () => {
      expect(JSON.parse(bytes("coverage.json").toString())).toMatchObject({
        version: 2,
        date: "2024-10-02",
        organizations: [
          {
            id: "ds1-pugachev",
            counts: { confirmed: 31, stated: 19, unmet: 1, inapplicable: 3 },
            errors: 1,
          },
        ],
      });
    });

    test("XLSX", async () => {
      const [requirements] = await readExcelFile(bytes("coverage.xlsx"));
      const row = requirements?.data.find((cells) => cells[6] === "не выполнено");
      expect(row?.slice(6, 8)).toEqual(["не выполнено", reason]);
    });

    test("CSV", () => {
      expect(bytes("coverage.csv").toString()).toContain(`;не выполнено;${reason};`);
      expect(bytes("tasks.csv").toString()).toContain(";16.09.2024;ошибка;");
    });

    test("PDF, tagged as documents are", async () => {
      const pdf = new Uint8Array(bytes("coverage.pdf"));
      const text = (await pdfText(pdf)).replaceAll(/\s+/gu, " ");
      expect(text).toContain("о выполнении требований Положения на 02.10.2024");
      expect(text).toContain("не размещено на сайте, а срок истёк 16.09.2024.");
      expect((await (await openPdf(pdf)).getMarkInfo())?.Marked).toBe(true);
    });

    test("the calendar", () => {
      const calendar = ICAL.Component.fromString(bytes("tasks.ics").toString());
      const days =
        bytes("coverage.json")
          .toString()
          .match(/"due": /gu) ?? [];
      expect(days.length).toBeGreaterThan(1);
      expect(calendar.getAllSubcomponents("vevent")).toHaveLength(days.length);
    });

    test("the same bytes a second time", async () => {
      await report("again", ...all, "--date", "2024-10-02");
      for (const name of files)
        expect({ name, same: readFileSync(place("again", name)).equals(bytes(name)) }).toEqual({
          name,
          same: true,
        });
    });
  });

  test("an organization that is not there, and reference data with mistakes: exit code 1, nothing written", async () => {
    const unknown = await report("none", "--organization", "ds1");
    expect(unknown.code).toBe(1);
    folder.change("reference/platforms.yaml", "vendor: VK", "vendr: VK");
    const { code, err } = await report("none");
    expect(code).toBe(1);
    expect(err).toContain("vendr");
    expect(existsSync(place("none"))).toBe(false);
  });

  test("its help says that it is internal, and what the exit code means", async () => {
    const { out } = await runCommand(["report", "--help"]);
    expect(out).toContain("для внутреннего пользования");
    expect(out).toContain("Код возврата 0");
  });
});
