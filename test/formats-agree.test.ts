import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";

import { listFiles } from "../src/node/input/list-files.ts";
import { collectRun } from "../src/node/run/collect-run.ts";
import { openWriters } from "../src/node/input/open-writers.ts";
import { plainText } from "../src/engine/tree/plain-text.ts";
import { type MadeDocument, writeDocuments } from "../src/engine/documents/write-documents.ts";
import { type Format, formats } from "../src/engine/writers/formats.ts";
import { layouts } from "../src/engine/writers/measures/layout.ts";
import { copyExample, exampleContent, organizations } from "./content-folder.ts";
import { docxText } from "./engine/writers/docx-text.ts";
import { htmlText } from "./engine/writers/html-text.ts";
import { pdfText } from "./engine/writers/pdf-text.ts";

/** Names that a careless program spoils; all may stand in a name. */
const hostileNames = [
  `Имя <b>&amp;</b> & "кавычки" 'апострофы'`,
  "Смайлик 👍🏽 и 🇷🇺 и ☀️",
  "До\u2028после",
  "И\u0306ошкар-Ола, е\u0301лка, Ё",
  `Слово${"длинноесловобезпробелов".repeat(20)}`,
  "**жирно** {organization.name} <If> ]]> &lt; \\",
];

/** Every format shows the text of the tree, numbers included, and nothing else. */
async function expectAgreement({ name, tree, files }: MadeDocument): Promise<void> {
  const text = withoutSpace(plainText(tree));
  const { halves } = layouts[tree.properties.layout];
  for (const { format, bytes } of files) {
    const expected = halves && format !== "html" ? text + text : text;
    expect(withoutSpace(await readers[format](bytes)), `${name}.${format}`).toBe(expected);
  }
}

const readers: Record<Format, (bytes: Uint8Array) => string | Promise<string>> = {
  html: (bytes) => htmlText(new TextDecoder().decode(bytes)),
  docx: docxText,
  pdf: pdfText,
  eml: emlText,
};

/** The body of a message: the first part, in base64. */
function emlText(bytes: Uint8Array): string {
  const [, part = ""] = new TextDecoder().decode(bytes).split("Content-Transfer-Encoding: base64");
  return Buffer.from(part.split("--=_")[0] ?? "", "base64").toString("utf8");
}

function withoutSpace(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/gu, "");
}

/** The large organization has twenty groups; the sheets of two stand for all. */
const skippedSheets = /^(?:sheet-educator|(?:sheet|handout)-parent)-(?!dyuymovochka$|yolochka$)/u;

async function makeAll(content: string, documents: string[] = []): Promise<MadeDocument[]> {
  const writers = await openWriters();
  const scope = { content, organizations: [], documents };
  const { results, problems } = await collectRun(scope, writers.countPages);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const made: MadeDocument[] = [];
  for (const { documents: all, subject } of results) {
    const isLarge = content === organizations.large;
    const wanted = isLarge ? all.filter(({ name }) => !skippedSheets.test(name)) : all;
    made.push(...(await writeDocuments(wanted, formats, subject?.email ?? "", writers)));
  }
  return made;
}

/** Papers of events that the other organizations have not had. */
const ofEvents = [
  "letter-administrator",
  "order-chats",
  "order-etiquette",
  "order-transition",
  "transition-report",
];

/** Papers of events that none of them has had: `test/packages/sferum/texts/` makes them. */
const ofOthers = ["order-amendment"];

const texts = listFiles(join(exampleContent, "documents"))
  .map((file) => basename(file, ".mdx"))
  .filter((kind) => !ofOthers.includes(kind))
  .toSorted();

/** Of an order there is the one or the other, and of a draft neither. */
const isPublicOrder = (kind: string): boolean => /^order-.*-(?:extract|public)$/u.test(kind);

describe("HTML, DOCX and PDF say what the tree says", () => {
  test.each(Object.entries(organizations))("%s", async (name, content) => {
    const documents = await makeAll(content);
    // Every text of content/documents is compared, in each of the organizations. A former edition
    // that was sealed bears its own name and no text.
    const sealed = name === "kindergarten" ? ["regulation-1"] : [];
    const kinds =
      name === "kindergarten" ? texts : texts.filter((kind) => !ofEvents.includes(kind));
    const compared = new Set(documents.map(({ tree }) => tree.properties.kind));
    const always = [...kinds, ...sealed].filter((kind) => !isPublicOrder(kind));
    const made = [...compared];
    expect(made.filter((kind) => !isPublicOrder(kind)).toSorted()).toEqual(always.toSorted());
    const published = {
      ...{ kindergarten: ["appointment-extract", "appointment-public", "use-extract"], small: [] },
      ...{ school: ["appointment-extract", "appointment-public", "use-extract"] },
      ...{ large: ["appointment-extract", "appointment-public", "use-extract"] },
    }[name];
    expect(made.filter(isPublicOrder).toSorted()).toEqual(
      published?.map((kind) => `order-${kind}`),
    );
    for (const document of documents) await expectAgreement(document);
  });

  test.each(hostileNames)("a kindergarten named %j", async (name) => {
    const copy = copyExample();
    copy.change(
      "organizations/ds1-pugachev/organization.yaml",
      "short: МДОУ «Детский сад № 1 г. Пугачева»",
      `short: ${JSON.stringify(name)}`,
    );
    const [document] = await makeAll(copy.content, ["regulation"]);
    copy.remove();
    if (!document) throw new Error("No document was made");
    // An official name is printed to the letter, its quotes too.
    expect(withoutSpace(plainText(document.tree))).toContain(withoutSpace(`(${name})`));
    await expectAgreement(document);
  });
});
