import { strFromU8, unzipSync } from "fflate";
import { decodeEntities } from "../base/decode-entities.ts";
import { invalidInXml } from "../yaml/unusable-characters.ts";

/** What a file from outside says, as far as a program can read it. */
export interface TextLayer {
  /** None for a scan. */
  paragraphs: string[];
  sheets: number;
}

/** More than any document has; what is beyond is in the file itself. */
const maximumPages = 500;

/** In bytes, unpacked. */
const maximumXml = 50_000_000;

/**
 * The words of a PDF or DOCX that somebody else made. In Russian why it cannot be one; any bytes are
 * taken.
 */
export async function readTextLayer(
  bytes: Uint8Array,
  format: "pdf" | "docx",
): Promise<TextLayer | string> {
  return format === "pdf" ? await readPdf(bytes) : readDocx(bytes);
}

async function readPdf(bytes: Uint8Array): Promise<TextLayer | string> {
  // At the very start, else the gate before the site cannot tell what it is.
  if (!strFromU8(bytes.subarray(0, 5), true).startsWith("%PDF-")) return "это не PDF";
  // Loaded here: it is large, and only signed files that came back need it.
  const { extractText, getDocumentProxy } = await import("unpdf");
  try {
    // It takes the bytes away from who gives them.
    const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    if (document.numPages > maximumPages) return `в нём больше ${maximumPages} страниц`;
    const { text } = await extractText(document, { mergePages: false });
    return { paragraphs: text.flatMap(joinLines), sheets: document.numPages };
  } catch {
    return "он повреждён или закрыт паролем";
  }
}

/** Lines of a page as paragraphs: one ends where a sentence or an item of a list does. */
function joinLines(page: string): string[] {
  const paragraphs: string[] = [];
  let open = "";
  for (const line of page.split("\n").map(clean)) {
    open = joinWords(open, line);
    if (line !== "" && !/[.;:!?…»)]$/u.test(line)) continue;
    if (open !== "") paragraphs.push(open);
    open = "";
  }
  return open === "" ? paragraphs : [...paragraphs, open];
}

/**
 * A word that was parted at the end of a line is one word again. A plain hyphen stays: nobody can
 * tell whether it parts «информационно-коммуникационный» or was put there by the typesetter.
 */
function joinWords(open: string, line: string): string {
  if (open === "") return line;
  if (/^\p{Ll}/u.test(line)) {
    if (/\p{L}[\u00AD\u2010]$/u.test(open)) return `${open.slice(0, -1)}${line}`;
    if (/\p{L}-$/u.test(open)) return `${open}${line}`;
  }
  return `${open} ${line}`.trim();
}

function clean(line: string): string {
  return line.replace(invalidInXml, "").replaceAll(/\s+/gu, " ").trim();
}

const body = "word/document.xml";

function readDocx(bytes: Uint8Array): TextLayer | string {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        (name === body || name === "docProps/app.xml") && originalSize < maximumXml,
    });
    const xml = files[body];
    if (!xml) return "это не DOCX";
    const facts = new TextDecoder().decode(files["docProps/app.xml"] ?? new Uint8Array());
    const sheets = Number(/<Pages>(\d{1,4})<\/Pages>/.exec(facts)?.[1] ?? "1");
    return { paragraphs: paragraphsIn(new TextDecoder().decode(xml)), sheets: Math.max(1, sheets) };
  } catch {
    return "это не DOCX";
  }
}

function paragraphsIn(xml: string): string[] {
  return xml
    .split("</w:p>")
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr|noBreakHyphen)\b/g)]
        .map(([tag, words = tag.endsWith("Hyphen") ? "-" : " "]) => decodeEntities(words))
        .join(""),
    )
    .map(clean)
    .filter((paragraph) => paragraph !== "");
}
