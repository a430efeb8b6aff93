import { escapeXml } from "../../../base/escape-xml.ts";
import { around, element, valued } from "./element.ts";

/** What a run inherits from the inline nodes around it. */
export interface RunStyle {
  bold?: boolean;
  /** In half-points. */
  size?: number;
  /** Id of a character style. */
  style?: string;
}

/** A run of text in one style. */
export function textRun(text: string, style: RunStyle = {}): string {
  return run(`<w:t xml:space="preserve">${escapeXml(text)}</w:t>`, style);
}

/** A hyphen at which no line ends. */
export function noBreakHyphen(style: RunStyle): string {
  return run("<w:noBreakHyphen/>", style);
}

export function tabRun(): string {
  return run("<w:tab/>", {});
}

/** A run; the order of properties is that of the schema (EG_RPrBase). */
function run(content: string, { style, bold, size }: RunStyle): string {
  const properties =
    (style === undefined ? "" : valued("w:rStyle", style)) +
    (bold === true ? "<w:b/><w:bCs/>" : "") +
    (size === undefined ? "" : valued("w:sz", size) + valued("w:szCs", size));
  return `<w:r>${around("w:rPr", properties)}${content}</w:r>`;
}

/** A field that Word computes, with the result that it has now. */
export function fieldXml(instruction: string, result: string): string {
  return element("w:fldSimple", { "w:instr": instruction }, result);
}

/** A place that references lead to: its name, its number in the document, what stands there. */
export function bookmarkXml(name: string, id: number, content: string): string {
  const start = element("w:bookmarkStart", { "w:name": name, "w:id": id });
  return start + content + element("w:bookmarkEnd", { "w:id": id });
}

/** A link out of the document, by the id of its relationship. */
export function hyperlinkXml(id: string, content: string): string {
  return element("w:hyperlink", { "w:history": 1, "r:id": id }, content);
}
