import { describe, expect, test } from "vitest";

import { type MadeDocument, prepare, writeDocuments } from "../src/build.ts";
import { plainText } from "../src/tree/plain-text.ts";
import { formats } from "../src/writers/index.ts";
import { copyExample, exampleContent, schoolContent } from "./content-folder.ts";
import { docxText } from "./writers/docx-text.ts";
import { htmlText } from "./writers/html-text.ts";
import { pdfText } from "./writers/pdf-text.ts";

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
async function expectAgreement({ tree, files }: MadeDocument): Promise<void> {
  const expected = withoutSpace(plainText(tree));
  const shown = Object.fromEntries(files.map(({ format, bytes }) => [format, bytes]));
  const { html = noBytes, docx = noBytes, pdf = noBytes } = shown;
  expect(withoutSpace(htmlText(new TextDecoder().decode(html)))).toBe(expected);
  expect(withoutSpace(docxText(docx))).toBe(expected);
  expect(withoutSpace(await pdfText(pdf))).toBe(expected);
}

const noBytes = new Uint8Array();

function withoutSpace(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/gu, "");
}

async function makeAll(content: string): Promise<MadeDocument[]> {
  const { organizations } = prepare({ content, organizations: [], documents: [] });
  const made: MadeDocument[] = [];
  for await (const { documents } of writeDocuments(organizations, formats)) made.push(...documents);
  return made;
}

describe("HTML, DOCX and PDF say what the tree says", () => {
  test.each([
    ["the kindergarten", exampleContent],
    ["the school", schoolContent],
  ])("%s", async (_name, content) => {
    const made = await makeAll(content);
    expect(made.map(({ tree }) => tree.properties.kind)).toEqual(["regulation"]);
    for (const document of made) await expectAgreement(document);
  });

  test.each(hostileNames)("a kindergarten named %j", async (name) => {
    const copy = copyExample();
    copy.change(
      "organizations/ds1-pugachev/organization.yaml",
      "short: МДОУ «Детский сад № 1 г. Пугачева»",
      `short: ${JSON.stringify(name)}`,
    );
    const [document] = await makeAll(copy.content);
    copy.remove();
    if (!document) throw new Error("No document was made");
    expect(withoutSpace(plainText(document.tree))).toContain(withoutSpace(`(${name})`));
    await expectAgreement(document);
  });
});
