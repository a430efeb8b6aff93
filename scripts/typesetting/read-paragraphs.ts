import { getDocumentProxy, getResolvedPDFJS } from "unpdf";

/** A line as it stands on the page. */
export interface PrintedLine {
  text: string;
  /** The widest of the gaps that were made wider or narrower, in normal widths; 0 if none was. */
  gap: number;
  page: number;
}

/** The lines of one element of the structure tree: a paragraph, a heading, a cell. */
export interface Paragraph {
  role: string;
  lines: PrintedLine[];
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf["getPage"]>>;

/** A space of the typeface, in thousandths of the font size. */
const space = 250;

/**
 * Reads the paragraphs of a file as pdf.js sees them, which shares nothing with the typesetter: by
 * tags, and lines by their height. What goes on over a page is one paragraph.
 */
export async function readParagraphs(bytes: Uint8Array): Promise<Paragraph[]> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const paragraphs: Paragraph[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const [first, ...more] = await readPage(await pdf.getPage(number), number);
    const last = paragraphs.at(-1);
    if (first !== undefined && last !== undefined && goesOn(last, first))
      last.lines.push(...first.lines);
    else if (first !== undefined) paragraphs.push(first);
    paragraphs.push(...more);
  }
  await pdf.cleanup();
  return paragraphs;
}

/** Whether a page's first paragraph is the rest of the last one of the page before. */
function goesOn(last: Paragraph, first: Paragraph): boolean {
  const end = last.lines.at(-1)?.text ?? "";
  return last.role === "P" && first.role === "P" && !/[.;:!?)»]$/u.test(end);
}

async function readPage(page: Page, number: number): Promise<Paragraph[]> {
  const paragraphs = new Map<number, Paragraph & { heights: number[] }>();
  const elements = elementsOf(await page.getStructTree());
  for (const { id, text, gap, height } of await readRuns(page)) {
    const element = elements.get(id);
    if (element === undefined || element.role === "Lbl") continue;
    const found = paragraphs.get(element.index);
    const paragraph = found ?? { role: element.role, lines: [], heights: [] };
    if (found === undefined) paragraphs.set(element.index, paragraph);
    const line = paragraph.lines.at(-1);
    if (line === undefined || Math.abs((paragraph.heights.at(-1) ?? 0) - height) > 1) {
      paragraph.lines.push({ text, gap, page: number });
      paragraph.heights.push(height);
    } else {
      line.text += text;
      line.gap = Math.max(line.gap, gap);
    }
  }
  return [...paragraphs.values()].map(({ role, lines }) => ({ role, lines }));
}

interface Run {
  id: string;
  text: string;
  gap: number;
  height: number;
}

/** What is drawn as text, in the order of drawing, each with the marked content that it is part of. */
async function readRuns(page: Page): Promise<Run[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const open: string[] = [];
  const runs: Run[] = [];
  let [height, scale] = [0, 1];
  for (const [index, operation] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    if (operation === OPS.beginMarkedContentProps) open.push(String(itemOf(args, 1)));
    else if (operation === OPS.beginMarkedContent) open.push("");
    else if (operation === OPS.endMarkedContent) open.pop();
    else if (operation === OPS.setTextMatrix)
      [scale = 1, height = 0] = [0, 5].map((item) => Number(itemOf(itemOf(args, 0), item)));
    else if (operation === OPS.showText)
      runs.push(runOf(open, height, readGlyphs(itemOf(args, 0), scale)));
  }
  return runs;
}

/** Text with no content of its own within that of an element is a hyphen at a line's end. */
function runOf(open: readonly string[], height: number, glyphs: Pick<Run, "text" | "gap">): Run {
  const isHyphen = open.length > 1 && !isId(open.at(-1)) && glyphs.text === "-";
  return { id: open.findLast(isId) ?? "", height, ...glyphs, ...(isHyphen && { text: "\u00ad" }) };
}

function isId(id: string | undefined): boolean {
  return /^\d+$/u.test(id ?? "");
}

function readGlyphs(glyphs: unknown, scale: number): Pick<Run, "text" | "gap"> {
  let text = "";
  let gap = 0;
  for (const glyph of Array.isArray(glyphs) ? glyphs : []) {
    if (typeof glyph === "number") {
      if (/[ \u00a0]$/u.test(text)) gap = Math.max(gap, ((space - glyph) / space) * scale);
    } else text += String(fieldOf(glyph, "unicode"));
  }
  return { text, gap };
}

/** Marked contents by number: the element that says what they are, and its role. */
function elementsOf(tree: unknown): Map<string, { index: number; role: string }> {
  const found = new Map<string, { index: number; role: string }>();
  let count = 0;
  const walk = (node: unknown, element: { index: number; role: string }): void => {
    const role = fieldOf(node, "role");
    const isInline = typeof role !== "string" || role === "Link" || role === "Span";
    const own = isInline ? element : { index: count++, role };
    const id = fieldOf(node, "id");
    if (typeof id === "string") found.set(/mc(\d+)$/u.exec(id)?.[1] ?? id, own);
    const children = fieldOf(node, "children");
    for (const child of Array.isArray(children) ? children : []) walk(child, own);
  };
  walk(tree, { index: -1, role: "" });
  return found;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function itemOf(value: unknown, index: number): unknown {
  if (Array.isArray(value)) return value[index];
  return ArrayBuffer.isView(value) && value instanceof Float32Array ? value[index] : undefined;
}
