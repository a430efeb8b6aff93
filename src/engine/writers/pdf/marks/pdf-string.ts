/** What pdfkit writes as a PDF string, `(text)`; a plain string becomes a PDF name, `/text`. */
export function pdfString(text: string): unknown {
  return Object(text);
}
