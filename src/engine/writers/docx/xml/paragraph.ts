import { around, element, valued } from "./element.ts";

/** Where text stands between the edges. */
export type Alignment = "left" | "center" | "right";

/** What is said of one paragraph beside its style; lengths in twips. */
export interface ParagraphOptions {
  /** The id of a style, see styles.ts; absent: that of the text. */
  style?: string;
  keepNext?: true;
  keepLines?: true;
  pageBreakBefore?: true;
  /** The list that it is an item of, see references.ts. */
  numbering?: { list: number; level: number };
  /** Where text after a tab ends. */
  rightTab?: number;
  /** Room above and below; a line of an exact height. */
  spacing?: { before?: number; after?: number; exactly?: number };
  indent?: { left?: number; right?: number; firstLine?: number };
  alignment?: Alignment;
  /** Its level in Word's outline, from 0. */
  outlineLevel?: number;
}

/** A paragraph with its content; the order of properties is that of the schema (CT_PPr). */
export function paragraphXml(options: ParagraphOptions, content = ""): string {
  const properties = propertiesOf(options);
  return properties + content === "" ? "<w:p/>" : around("w:p", properties + content);
}

function propertiesOf(options: ParagraphOptions): string {
  const { style, numbering, rightTab, spacing, indent, alignment, outlineLevel } = options;
  return around(
    "w:pPr",
    [
      style === undefined ? "" : valued("w:pStyle", style),
      options.keepNext ? "<w:keepNext/>" : "",
      options.keepLines ? "<w:keepLines/>" : "",
      options.pageBreakBefore ? "<w:pageBreakBefore/>" : "",
      numbering ? numberingXml(numbering) : "",
      rightTab === undefined ? "" : tabsXml(rightTab),
      spacing ? spacingXml(spacing) : "",
      indent ? indentXml(indent) : "",
      alignment === undefined ? "" : valued("w:jc", alignment),
      outlineLevel === undefined ? "" : valued("w:outlineLvl", outlineLevel),
    ].join(""),
  );
}

function numberingXml({ list, level }: { list: number; level: number }): string {
  return around("w:numPr", valued("w:ilvl", level) + valued("w:numId", list));
}

function tabsXml(position: number): string {
  return around("w:tabs", element("w:tab", { "w:val": "right", "w:pos": position }));
}

function spacingXml({ before, after, exactly }: NonNullable<ParagraphOptions["spacing"]>): string {
  return element("w:spacing", {
    "w:after": after,
    "w:before": before,
    "w:line": exactly,
    "w:lineRule": exactly === undefined ? undefined : "exact",
  });
}

function indentXml({ left, right, firstLine }: NonNullable<ParagraphOptions["indent"]>): string {
  return element("w:ind", { "w:left": left, "w:right": right, "w:firstLine": firstLine });
}
