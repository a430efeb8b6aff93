import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from "docx";
import { type Layout, typeface } from "../measures/layout.ts";
import { besideRequisite, toTwips } from "./units.ts";

/** Ids of the paragraph styles that handlers name. */
export const styleIds = {
  /** Word's own heading of the first level, from which its outline and contents are made. */
  section: "Heading1",
  /** Word's own heading of the second level. */
  subheading: "Heading2",
  clause: "Clause",
  bullet: "BulletItem",
  /** Word's own title: the document's kind and the heading to its text. */
  title: "Title",
  heading: "TextHeading",
  requisite: "Requisite",
  letterhead: "Letterhead",
  annex: "AnnexMark",
  executor: "Executor",
  tableText: "TableText",
  electronicMark: "ElectronicMark",
  pageNumber: "Header",
} as const;

/**
 * The styles of a layout. «Обычный» has the typeface, size, justification, first-line indent and
 * interval that ГОСТ Р 7.0.97 asks of the text; the rest are based on it and say what differs, so
 * that whoever edits the file in Word changes a style once.
 */
export function stylesOf(layout: Layout): IStylesOptions {
  const language = { value: "ru-RU", eastAsia: "ru-RU", bidirectional: "ar-SA" };
  const tableText = { size: layout.tableFontSize * 2 };
  const executor = { size: layout.executorFontSize * 2 };
  const electronicMark = { size: layout.electronicMark.fontSize * 2 };
  return {
    default: {
      document: { run: { font: typeface, size: layout.fontSize * 2, language } },
    },
    // `docx` bases styles on it, but does not write it.
    characterStyles: [{ id: "DefaultParagraphFont", name: "Default Paragraph Font" }],
    paragraphStyles: [
      normal(layout),
      section(layout),
      subheading(layout),
      ...deepHeadings.map((level) => deepHeading(layout, level)),
      title(layout),
      { ...basedOnNormal, id: styleIds.clause, name: "Пункт" },
      { ...basedOnNormal, id: styleIds.bullet, name: "Элемент перечня" },
      heading(layout),
      requisite(layout, styleIds.requisite, "Реквизит"),
      requisite(layout, styleIds.letterhead, "Бланк", { size: layout.letterheadFontSize * 2 }),
      annex(layout),
      requisite(layout, styleIds.executor, "Отметка об исполнителе", executor),
      requisite(layout, styleIds.tableText, "Текст таблицы", tableText),
      requisite(layout, styleIds.electronicMark, "Отметка об ЭП", electronicMark),
      requisite(layout, styleIds.pageNumber, "header", {}, AlignmentType.CENTER),
    ],
  };
}

const basedOnNormal = { basedOn: "Normal", quickFormat: true };

function normal(layout: Layout): IParagraphStyleOptions {
  return {
    id: "Normal",
    name: "Normal",
    quickFormat: true,
    paragraph: {
      alignment: AlignmentType.BOTH,
      indent: { firstLine: toTwips(layout.firstLineIndent) },
      spacing: { before: 0, after: 0, ...lineSpacing(layout.lineSpacing) },
    },
  };
}

function section(layout: Layout): IParagraphStyleOptions {
  const { paragraph, ...heading } = centredHeading(layout);
  return {
    ...heading,
    id: styleIds.section,
    name: "heading 1",
    paragraph: { ...paragraph, outlineLevel: 0 },
  };
}

/** Bold at the left margin. */
function subheading(layout: Layout): IParagraphStyleOptions {
  const { paragraph, ...heading } = centredHeading(layout);
  const gap = toTwips(layout.requisiteGap);
  return {
    ...heading,
    id: styleIds.subheading,
    name: "heading 2",
    paragraph: {
      ...paragraph,
      alignment: AlignmentType.LEFT,
      spacing: { ...paragraph.spacing, before: gap, after: Math.round(gap / 3) },
      outlineLevel: 1,
    },
  };
}

/** Levels that no text of ours has, and who edits the file may want: not blue, as Word has them. */
const deepHeadings = [3, 4, 5, 6];
function deepHeading(layout: Layout, level: number): IParagraphStyleOptions {
  const { paragraph, ...heading } = subheading(layout);
  return {
    ...heading,
    id: `Heading${level}`,
    name: `heading ${level}`,
    paragraph: { ...paragraph, outlineLevel: level - 1 },
    run: { bold: level === 3, italics: level > 3 },
  };
}

/** Its paragraphs stand close together and apart from the rest. */
function title(layout: Layout): IParagraphStyleOptions {
  const { paragraph, ...heading } = centredHeading(layout);
  return {
    ...heading,
    id: styleIds.title,
    name: "Title",
    paragraph: { ...paragraph, contextualSpacing: true },
  };
}

/** At the left margin, no wider than a requisite at the side of the page. */
function heading(layout: Layout): IParagraphStyleOptions {
  const { paragraph, ...rest } = requisite(layout, styleIds.heading, "Заголовок к тексту");
  const gap = toTwips(layout.requisiteGap);
  return {
    ...rest,
    next: "Normal",
    paragraph: {
      ...paragraph,
      indent: { firstLine: 0, right: besideRequisite(layout) },
      spacing: { ...paragraph?.spacing, after: gap },
      keepNext: true,
      keepLines: true,
    },
  };
}

/** At the right side; a line of the first level in Word's outline. */
function annex(layout: Layout): IParagraphStyleOptions {
  const { paragraph, ...rest } = requisite(layout, styleIds.annex, "Отметка о приложении");
  return {
    ...rest,
    next: styleIds.requisite,
    paragraph: {
      ...paragraph,
      indent: { firstLine: 0, left: besideRequisite(layout) },
      outlineLevel: 0,
      keepNext: true,
    },
  };
}

function centredHeading(layout: Layout) {
  const gap = toTwips(layout.requisiteGap);
  return {
    ...basedOnNormal,
    next: "Normal",
    paragraph: {
      alignment: AlignmentType.CENTER,
      indent: { firstLine: 0 },
      spacing: { before: gap, after: gap, ...lineSpacing(layout.requisiteLineSpacing) },
      keepNext: true,
      keepLines: true,
    },
    run: { bold: true },
  };
}

function requisite(
  layout: Layout,
  id: string,
  name: string,
  run: { size?: number } = {},
  alignment: "left" | "center" = AlignmentType.LEFT,
): IParagraphStyleOptions {
  const spacing = lineSpacing(layout.requisiteLineSpacing);
  return {
    ...basedOnNormal,
    id,
    name,
    run,
    paragraph: { alignment, indent: { firstLine: 0 }, spacing },
  };
}

/** Line spacing by the font's own line height, in Word's unit of 1/240 of it. */
function lineSpacing(interval: number) {
  return { line: Math.round(interval * 240), lineRule: LineRuleType.AUTO };
}
