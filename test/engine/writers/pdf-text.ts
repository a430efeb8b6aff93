import { getDocumentProxy } from "unpdf";

/** A piece of text on a page; lengths in points from the lower left corner, y of the baseline. */
export interface PdfItem {
  text: string;
  page: number;
  x: number;
  y: number;
  width: number;
  size: number;
  /** Whether it is decoration that assistive technology passes over. */
  isArtifact: boolean;
  /** Id of the marked content that it is part of, as the structure tree names it. */
  contentId: string | null;
  endsLine: boolean;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Opens a PDF file with pdf.js, which shares nothing with the writer. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  // A copy, and no Buffer: pdf.js keeps what it is given, and refuses Node's own kind.
  return await getDocumentProxy(Uint8Array.from(bytes));
}

/** The text pieces of a file in the order of its content, empty ones left out. */
export async function pdfItems(bytes: Uint8Array): Promise<PdfItem[]> {
  const pdf = await openPdf(bytes);
  const items: PdfItem[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const content = await (
      await pdf.getPage(page)
    ).getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const open: { tag: string; id: string | null }[] = [];
    for (const item of content.items) {
      if (!("str" in item)) {
        if (item.type === "endMarkedContent") open.pop();
        else open.push({ tag: "tag" in item ? String(item.tag) : "", id: item.id });
        continue;
      }
      const last = items.at(-1);
      // Content with no id of its own is a hyphen that the word has only here.
      if (last !== undefined && item.str === "-" && open.length > 1 && open.at(-1)?.id == null) {
        last.width += item.width;
        last.endsLine = item.hasEOL;
        continue;
      }
      const [, , , size, x, y] = item.transform.map(Number);
      items.push({
        text: item.str,
        page,
        x: x ?? NaN,
        y: y ?? NaN,
        width: item.width,
        size: size ?? NaN,
        isArtifact: open.some(({ tag }) => tag === "Artifact"),
        contentId: open.findLast(({ id }) => id != null)?.id ?? null,
        endsLine: item.hasEOL,
      });
    }
  }
  return items;
}

/**
 * What a PDF file says, in reading order, without page numbers and other decoration; lines as they
 * stand on the pages.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const items = (await pdfItems(bytes)).filter(({ isArtifact }) => !isArtifact);
  return items.map(({ text, endsLine }) => (endsLine ? `${text}\n` : text)).join("");
}
