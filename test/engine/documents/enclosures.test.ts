import { describe, expect, test } from "vitest";
import type { NumberedDocument } from "../../../src/engine/documents/make-documents.ts";
import { writeDocuments } from "../../../src/engine/documents/write-documents.ts";
import type { DocumentTree } from "../../../src/engine/tree/types.ts";
import type { Writers } from "../../../src/engine/writers/index.ts";
import { openWriters } from "../../../src/node/input/open-writers.ts";
import { collectRun } from "../../../src/node/run/collect-run.ts";
import { organizations } from "../../content-folder.ts";

/** The message with the request of an organization of the tests: its files, its text, its head. */
async function messageOf(
  content: string,
): Promise<{ names: string[]; text: string; head: string }> {
  const writers = await openWriters();
  const scope = { content, organizations: [], documents: ["zayavka"] };
  const { results } = await collectRun(scope, writers.countPages);
  const documents = results.flatMap((each) => each.documents);
  const made = await writeDocuments(documents, ["eml"], "info@ds1.example", writers);
  const bytes = made.find(({ name }) => name === "zayavka")?.files[0]?.bytes ?? new Uint8Array();
  const message = new TextDecoder().decode(bytes);
  const [head = "", ...parts] = message.split("--=_reglament_part_=");
  const [, body = ""] = parts[0]?.split("\r\n\r\n") ?? [];
  return {
    names: [...message.matchAll(/ filename\*=utf-8''(\S+)/gu)].map(([, name = ""]) =>
      decodeURIComponent(name),
    ),
    text: Buffer.from(body, "base64").toString("utf8"),
    head,
  };
}

describe("the message with the request", () => {
  test("encloses papers under Russian names with their numbers, and reminds to sign them", async () => {
    const { names, text, head } = await messageOf(organizations.kindergarten);
    expect(names).toEqual(["Заявка от 03.09.2024 № 01-21-47.pdf", "Приказ от 02.09.2024 № 88.pdf"]);
    expect(text).toMatch(/^\[Перед отправкой замените приложенные файлы сканами подписанных/u);
    expect(head).not.toMatch(/^Date:/mu);
  });

  test("encloses no draft, and says so to who would send it", async () => {
    const { names, text } = await messageOf(organizations.small);
    expect(names).toEqual([]);
    expect(text).toMatch(/^\[Заявка ещё не подписана и к письму не приложена\./u);
  });

  test("of what is signed in itself there is nothing to remind of", async () => {
    const { names, text } = await messageOf(organizations.large);
    expect(names.length).toBeGreaterThan(0);
    expect(text).toMatch(/^Здравствуйте!/u);
  });
});

function treeOf(title: string): DocumentTree<string> {
  const properties = {
    kind: "memo",
    title,
    author: "а",
    layout: "sheet",
    date: "2024-09-02",
  } as const;
  return { type: "document", properties: { ...properties, audience: "public" }, children: [] };
}

describe("documents are written", () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const written: string[] = [];
  const writer = (format: string) => (tree: DocumentTree<string>) => {
    written.push(`${format} ${tree.properties.title}`);
    return Promise.resolve(bytesOf(`${format} of ${tree.properties.title}`));
  };
  const writers: Writers = {
    ...{ html: writer("html"), pdf: writer("pdf"), docx: writer("docx"), countPages: () => 1 },
  };
  const settings = { title: "т", layout: "sheet", audience: "public" } as const;
  const document = (title: string, more: Partial<NumberedDocument> = {}): NumberedDocument => ({
    ...{ name: title, tree: treeOf(title), record: null, enclosures: [], forms: [], kept: null },
    ...{ isRepeated: false, item: null, settings: { ...settings, formats: ["docx", "pdf"] } },
    ...more,
  });
  const write = async (
    documents: NumberedDocument[],
    ...wanted: ("pdf" | "docx" | "html" | "eml")[]
  ) => {
    written.length = 0;
    const made = await writeDocuments(documents, wanted, "a@b.ru", writers);
    return made.map(({ files }) =>
      files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]),
    );
  };

  test("in the formats that their texts ask for and the user wants, in the order of the texts", async () => {
    expect(await write([document("a"), document("b")], "pdf", "docx", "html")).toEqual([
      [
        ["a.docx", "docx of a"],
        ["a.pdf", "pdf of a"],
      ],
      [
        ["b.docx", "docx of b"],
        ["b.pdf", "pdf of b"],
      ],
    ]);
    expect(await write([document("a")], "html")).toEqual([[]]);
  });

  test("a signed one is what was kept, and nothing else", async () => {
    const kept = (["pdf", "docx"] as const).map((format) => ({
      ...{ format, bytes: bytesOf(`kept ${format}`), sha256: "0", path: [] },
    }));
    expect(await write([document("a", { kept })], "docx")).toEqual([[["a.docx", "kept docx"]]]);
    expect(written).toEqual([]);
  });

  test("a message encloses them by their numbers; a PDF is written once, of a signed one never", async () => {
    const order = treeOf("Приказ от 02.09.2024 №\u00A08/1 «О чатах»");
    const kept = (format: "pdf" | "docx" | "html") => ({
      ...{ format, bytes: bytesOf("kept"), sha256: "0", path: [] },
    });
    const memo = treeOf("М".repeat(90));
    const enclosures: NumberedDocument["enclosures"] = [
      { name: "order", tree: order, kept: null },
      { name: "memo", tree: memo, kept: [kept("html"), kept("docx")] },
      { name: "both", tree: treeOf("Оба № 1"), kept: [kept("docx"), kept("pdf")] },
      { name: "page", tree: treeOf("Страница"), kept: [kept("html")] },
    ];
    const mail = document("m", { enclosures, settings: { ...settings, formats: ["eml"] } });
    const [, files = []] = await write([document("o", { tree: order }), mail], "eml", "pdf");
    const message = files.map(([, text]) => text).join("");
    const names = [...message.matchAll(/ filename\*=utf-8''(\S+)/gu)].map(([, name = ""]) =>
      decodeURIComponent(name),
    );
    expect(names).toEqual([
      ...[
        "Приказ от 02.09.2024 № 8-1.pdf",
        `${"М".repeat(80)}.docx`,
        "Оба № 1.pdf",
        "Страница.pdf",
      ],
    ]);
    expect(written).toEqual([`pdf ${order.properties.title}`, "pdf Страница"]);
  });
});
