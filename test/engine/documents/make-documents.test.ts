import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { collectRun } from "../../../src/node/run/collect-run.ts";
import { plainText } from "../../../src/engine/tree/plain-text.ts";
import { runCommand } from "../../cli/terminal.ts";
import { type ContentFolder, copySimple } from "../../content-folder.ts";

let folder: ContentFolder;

beforeEach(() => {
  // As it was in its first month, so that what is said of it does not depend on what came later.
  folder = copySimple();
});

afterEach(() => {
  folder.remove();
});

function look(documents: string[] = []): ReturnType<typeof collectRun> {
  return collectRun({ content: folder.content, organizations: [], documents });
}

async function textOf(name: string): Promise<string> {
  const documents = (await look()).results[0]?.documents ?? [];
  const found = documents.find((document) => document.name === name);
  if (!found) throw new Error(`No document ${name}`);
  return plainText(found.tree).replaceAll("\u00A0", " ");
}

describe("the documents of an organization", () => {
  test("each order bears the id of its record, each group has its sheets", async () => {
    const names = (await look()).results[0]?.documents.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "order-appointment",
        "order-appointment-additional",
        "sheet-parent",
        "sheet-parent-solnyshko",
        "zayavka",
      ]),
    );
  });

  test("two that would come to one name are told, and neither is lost in silence", async () => {
    const file = "organizations/ds1-pugachev/documents/sheet-parent-solnyshko.mdx";
    mkdirSync(join(folder.content, "organizations/ds1-pugachev/documents"), { recursive: true });
    folder.write(
      file,
      "---\ntitle: Т\nlayout: sheet\naudience: public\nformats: [html]\n---\n\nТекст.\n",
    );
    const { problems } = await look();
    const told = problems.filter(({ rule }) => rule === "same-name");
    expect(told.map((problem) => problem.file.endsWith(file) && problem.message)).toEqual([
      "Имя «sheet-parent-solnyshko» получают два документа: этот и sheet-parent.mdx для «solnyshko».",
    ]);
  });

  test("people stand in the cases that the sentence asks for", async () => {
    expect(await textOf("order-appointment")).toContain(
      "1. Назначить администратором Платформы Соколову Ирину Андреевну, старшего воспитателя, со 2 сентября 2024 г.",
    );
    expect(await textOf("order-appointment-additional")).toContain(
      "Назначить дополнительным администратором Платформы Громову Светлану Юрьевну, воспитателя",
    );
  });

  test("a sheet names the clauses of the Regulation, another text may quote them", async () => {
    const duty = "вносит на Платформу сведения об Организации и изменяет их";
    expect(await textOf("regulation")).toContain(`2.1.4. ${duty};`);
    expect(await textOf("sheet-administrator")).toContain("верны (пункт 2.1.4)");
    folder.write(
      "documents/memo.mdx",
      "---\ntitle: Справка\nlayout: sheet\naudience: internal\nformats: [pdf]\n---\n\n" +
        'Администратор <Quote clause="organization-data" in="regulation" /> (пункт <Ref to="organization-data" in="regulation" />).\n',
    );
    expect(await textOf("memo")).toContain(`Администратор ${duty} (пункт 2.1.4).`);
    folder.change("parts/administrator-duties.mdx", duty, "вносит всё");
    expect(await textOf("memo")).toContain("Администратор вносит всё (пункт 2.1.4).");
  });

  test("an order shows who worked with a group on its day, a register on the last one", async () => {
    folder.change("organizations/ds1-pugachev/organization.yaml", "asOf: 2024-10-01\n", "");
    expect(await textOf("order-use")).toMatch(
      /Теремок.*Громова Светлана Юрьевна; Жук Марина Павловна$/m,
    );
    expect(await textOf("register-educators")).toMatch(
      /Теремок.*Громова Светлана Юрьевна, воспитатель$/m,
    );
  });

  test("an order made beforehand shows who works with a group when it takes effect", async () => {
    folder.change(
      "organizations/ds1-pugachev/documents.yaml",
      "inForceFrom: 2024-09-02\n    publishedOn",
      "inForceFrom: 2025-06-02\n    publishedOn",
    );
    expect(await textOf("order-use")).toMatch(/Теремок.*Громова Светлана Юрьевна$/m);
    expect(await textOf("order-use")).toMatch(
      /Радуга.*Жук Марина Павловна; Лебедева Анна Львовна$/m,
    );
  });

  test("a mistake in a text that others quote, or that they include, is told once", async () => {
    folder.change("parts/administrator-duties.mdx", "вносит на Платформу", "вносит на {oops}");
    expect((await look()).problems.map(({ rule, line }) => [rule, line])).toEqual([
      ["text-unknown-path", 7],
    ]);
  });

  test.each([
    ["a text that cannot be read", "documents/regulation.mdx", "text-syntax", "<Ref ", "<<Ref "],
    ["a part that cannot be read", "parts/administrator-duties.mdx", "text-syntax", "<La", "<<La"],
    [
      "a text with a wrong element",
      "documents/regulation.mdx",
      "text-unknown-element",
      "<Ref",
      "<Rf",
    ],
  ])("%s is told once, and nothing of those that quote it", async (_name, path, rule, from, to) => {
    folder.change(path, from, to);
    const { problems, results } = await look();
    expect(problems.map((problem) => [problem.rule, problem.file.endsWith(path)])).toEqual([
      [rule, true],
    ]);
    const names = results[0]?.documents.map(({ name }) => name);
    expect(names).toContain("acquaintance-sheet");
    expect(names).not.toContain("regulation");
    expect(names).not.toContain("sheet-administrator");
  });
});

describe("reglament forms", () => {
  test("lists every inflected form with its case and its documents", async () => {
    const { code, out } = await runCommand(["forms", "--content", folder.content]);
    expect(code).toBe(0);
    expect(out).toContain(
      "ds1-pugachev: Соколова Ирина Андреевна\n  дательный     Соколовой Ирине Андреевне  (handout-parent, sheet-administration, sheet-educator, sheet-parent)\n  винительный   Соколову Ирину Андреевну  (order-appointment-extract, order-appointment, order-use-extract, order-use)\n",
    );
    const words = ["forms", "--content", folder.content, "--format", "tsv"];
    const rows = (await runCommand(words)).out.trimEnd().split("\n");
    expect(rows.every((row) => row.split("\t").length === 5)).toBe(true);
  });
});
