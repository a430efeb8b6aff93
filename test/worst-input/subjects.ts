import { guardCommands } from "../../src/cli/guard-commands.ts";
import { guardTerminal } from "../../src/cli/guard-terminal.ts";
import { asciiLink, emailSpellings } from "../../src/engine/base/ascii-address.ts";
import { decodeEntities } from "../../src/engine/base/decode-entities.ts";
import { escapeXml } from "../../src/engine/base/escape-xml.ts";
import { isDay } from "../../src/engine/base/is-day.ts";
import {
  findCyrillicTwins,
  findDigitTwins,
  findLatinTwins,
} from "../../src/engine/base/look-alikes.ts";
import { oneLine } from "../../src/engine/base/one-line.ts";
import { suggest } from "../../src/engine/base/suggest.ts";
import { languageRules, textRules } from "../../src/engine/check/engine-rules.ts";
import { findPrintedForms } from "../../src/engine/check/printed-forms.ts";
import { createFinder } from "../../src/engine/privacy/create-finder.ts";
import { pdfText } from "../../src/engine/privacy/reading/pdf-text.ts";
import { openRoom } from "../../src/engine/privacy/reading/room.ts";
import { readableText } from "../../src/engine/privacy/reading/readable-text.ts";
import { frameCode, splitLines } from "../../src/engine/reports/code-frame.ts";
import { makePrintable } from "../../src/engine/reports/printable.ts";
import { wrapText } from "../../src/engine/reports/wrap-text.ts";
import { agree } from "../../src/engine/russian/agree.ts";
import { normalizePhone, parsePhone } from "../../src/engine/russian/parse-phone.ts";
import { readWrittenDate } from "../../src/engine/russian/read-written-date.ts";
import { wholePieces } from "../../src/engine/russian/whole-pieces.ts";
import { phoneUrl } from "../../src/engine/russian/phone-url.ts";
import { splitName } from "../../src/engine/russian/split-name.ts";
import { typography } from "../../src/engine/russian/typography.ts";
import { checksums } from "../../src/engine/schema/checksum.ts";
import { explainFormat } from "../../src/engine/schema/format-wordings.ts";
import { formats } from "../../src/engine/schema/formats.ts";
import { isComment } from "../../src/engine/text/compile/says-something.ts";
import { parseText } from "../../src/engine/text/parse/parse-text.ts";
import { parseYaml } from "../../src/engine/yaml/parse-yaml.ts";
import { readTextTables } from "../../src/engine/sheets/files/read-text-table.ts";
import { findFields } from "../../src/engine/fields/find-fields.ts";
import { splitFrontmatter } from "../../src/engine/text/parse/frontmatter.ts";
import { findExcess } from "../../src/engine/text/parse/limits.ts";
import { agreeMarks } from "../../src/engine/text/render/agree-marks.ts";
import { splitPath } from "../../src/engine/text/render/resolve-path.ts";
import { tidyText } from "../../src/engine/text/render/tidy-inlines.ts";
import { safeUrl, urlOfAddress } from "../../src/engine/tree/link-url.ts";
import {
  encodeHeader,
  encodeName,
  encodeParameter,
} from "../../src/engine/writers/eml/encode-header.ts";
import { secureAlone } from "../../src/engine/writers/html/security-policy.ts";
import { findMissingGlyph } from "../../src/engine/writers/measures/missing-glyph.ts";
import { wrongType } from "../../src/node/check-site/content-types.ts";
import { sferum } from "../../src/packages/sferum/package.ts";
import { readPage } from "../../src/node/check-site/page-parts.ts";

const field = { name: "x", subject: "x", example: "x", withValue: String };
const explain = (limit: string) => (value: string) =>
  explainFormat({ field, value, token: value, limit, description: "" });

const find = createFinder(
  ["+7 900 000-00-01", "anna.home@mail.example", "Анна  Петровна Иванова", "a a a"].map(
    (value) => ({
      value,
    }),
  ),
);

const nameField = [
  {
    ...{ path: "head.name", is: "имя руководителя", of: "", forms: [], isInternal: false },
    ...{ kind: "value" as const, now: () => null },
  },
];

const nothing = (): void => undefined;

/** Everything that an expression of ours looks for in what a user, or a stranger, wrote; by name. */
export const subjects: Readonly<Record<string, (text: string) => unknown>> = {
  ...Object.fromEntries(Object.entries(formats).map(([name, check]) => [`format ${name}`, check])),
  ...Object.fromEntries(
    Object.entries(checksums).map(([name, check]) => [`digits ${name}`, check]),
  ),
  "wording date": explain("date"),
  "wording email": explain("idn-email"),
  "wording phone": explain("phone"),
  day: isDay,
  ...Object.fromEntries(
    languageRules.map(({ id, check }) => [
      `rule ${id}`,
      (text: string) => {
        check({ strings: [{ file: "groups", path: [], text }] }, nothing);
      },
    ]),
  ),
  ...Object.fromEntries(
    [...textRules, ...(sferum.definition.rules.texts ?? [])].map(({ id, check }) => [
      `rule ${id}`,
      (text: string) => {
        check({ text, audience: "public" }, nothing);
      },
    ]),
  ),
  finder: find,
  "readable text": (text) => readableText(new TextEncoder().encode(text)),
  "pdf text": (text) => pdfText(new TextEncoder().encode(text), openRoom(), () => ""),
  entities: decodeEntities,
  "escaped text": escapeXml,
  suggestion: (text) => suggest(text, ["organization", "documents"]),
  frame: (text) => frameCode(splitLines(text), { file: "x", line: 1, column: 50_000 }),
  printable: makePrintable,
  wrapped: (text) => wrapText(text, 80, 2, 2),
  commands: guardCommands,
  "guarded terminal": guardTerminal,
  "one line": oneLine,
  "printed forms": (text) => findPrintedForms([{ path: "x", text }]),
  agreement: (text) => agree(text),
  "telephone link": phoneUrl,
  name: splitName,
  typography,
  tidy: (text) => tidyText(text, { setType: typography }),
  "approval marks": (value) =>
    agreeMarks([
      { type: "approvalMarks", marks: [{ title: [{ type: "text", value }], lines: [] }] },
      { type: "documentKind", children: [{ type: "text", value }] },
    ]),
  frontmatter: (text) => splitFrontmatter({ path: "x", text: `---\ntitle: x\n---\n${text}` }),
  "open frontmatter": (text) => splitFrontmatter({ path: "x", text: `---\n${text}` }),
  bounds: (text) => findExcess({ path: "x" }, text),
  path: splitPath,
  url: safeUrl,
  address: urlOfAddress,
  header: (text) => encodeHeader("Subject", text),
  sender: (text) => encodeName("From", text),
  comment: isComment,
  telephone: parsePhone,
  printedTelephone: normalizePhone,
  "date as written": readWrittenDate,
  "whole pieces": wholePieces,
  twins: (text) => [findLatinTwins(text), findCyrillicTwins(text), findDigitTwins(text)],
  spellings: emailSpellings,
  "ascii link": asciiLink,
  parameter: (text) => encodeParameter("name", text.toWellFormed()),
  policy: secureAlone,
  glyphs: findMissingGlyph,
  "content type": (text) => wrongType("a.html", text),
  "html reader": readPage,
  "scripts of a page": (text) => readPage(`<script>${text}`),
  // Between two empty lines a text may be as long.
  inline: (text) =>
    parseText({
      path: "x",
      text: `---\ntitle: x\n---\n\n1. ${text.slice(0, 2000).replaceAll("\n", " ")}`,
    }),
  yaml: (text) => parseYaml({ path: "x", text: text.slice(0, 6000) }),
  values: (text) => parseYaml({ path: "x", text: `a: ${text.slice(0, 6000)}` }),
  "pasted table": (text) => readTextTables(text.slice(0, 2000)),
  "pasted page": (text) => readTextTables(`<html><table><tr><td>${text}`),
  fields: (text) => findFields(nameField, text.slice(0, 10_000)),
  "fields by a pattern": (text) => findFields(nameField, Array.from(text.slice(0, 1000)).join("*")),
};
