import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from "docx";
import { toTwips } from "./units.ts";
import { type Layout, typeface } from "../layout.ts";

/** Ids of the paragraph styles that handlers name; `heading1` and `title` are Word's own. */
export const styleIds = {
  section: "Heading1",
  clause: "Clause",
  bullet: "BulletItem",
  documentKind: "Title",
  heading: "TextHeading",
  requisite: "Requisite",
  tableText: "TableText",
  electronicMark: "ElectronicMark",
  pageNumber: "Header",
} as const;

/** Line spacing by the font's own line height; Word's unit is 1/240 of it. */
function lineSpacing(interval: number) {
  return { line: interval * 240, lineRule: LineRuleType.AUTO };
}

/**
 * The styles of a layout. «Обычный» has the typeface, size, justification, first-line indent and
 * interval that ГОСТ Р 7.0.97 asks of the text; the rest are based on it and say what differs, so
 * that whoever edits the file in Word changes a style once.
 */
export function stylesOf(layout: Layout): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: typeface,
          size: layout.fontSize * 2,
          language: { value: "ru-RU", eastAsia: "ru-RU", bidirectional: "ar-SA" },
        },
      },
    },
    paragraphStyles: [
      normal(layout),
      sectionHeading(layout),
      { id: styleIds.clause, name: "Пункт", basedOn: "Normal", quickFormat: true },
      { id: styleIds.bullet, name: "Элемент перечня", basedOn: "Normal", quickFormat: true },
      ...requisites(layout),
      ...small(layout),
    ],
  };
}

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

function sectionHeading(layout: Layout): IParagraphStyleOptions {
  const gap = toTwips(layout.requisiteGap);
  return {
    ...centredHeading(layout),
    id: styleIds.section,
    name: "heading 1",
    next: "Normal",
    uiPriority: 9,
    paragraph: {
      ...centredHeading(layout).paragraph,
      spacing: { ...lineSpacing(layout.requisiteLineSpacing), before: gap, after: gap },
      outlineLevel: 0,
    },
  };
}

function centredHeading(layout: Layout) {
  return {
    basedOn: "Normal",
    quickFormat: true,
    paragraph: {
      alignment: AlignmentType.CENTER,
      indent: { firstLine: 0 },
      spacing: lineSpacing(layout.requisiteLineSpacing),
      keepNext: true,
      keepLines: true,
    },
    run: { bold: true },
  };
}

function requisites(layout: Layout): IParagraphStyleOptions[] {
  const gap = toTwips(layout.requisiteGap);
  const centred = centredHeading(layout);
  return [
    {
      ...centred,
      id: styleIds.documentKind,
      name: "Title",
      paragraph: { ...centred.paragraph, spacing: { ...centred.paragraph.spacing, before: gap } },
    },
    {
      ...centred,
      id: styleIds.heading,
      name: "Заголовок к тексту",
      paragraph: { ...centred.paragraph, spacing: { ...centred.paragraph.spacing, after: gap } },
    },
    { ...singleSpaced(layout), id: styleIds.requisite, name: "Реквизит" },
    {
      ...singleSpaced(layout),
      id: styleIds.pageNumber,
      name: "header",
      paragraph: { ...singleSpaced(layout).paragraph, alignment: AlignmentType.CENTER },
    },
  ];
}

function small(layout: Layout): IParagraphStyleOptions[] {
  return [
    {
      ...singleSpaced(layout),
      id: styleIds.tableText,
      name: "Текст таблицы",
      run: { size: layout.tableFontSize * 2 },
    },
    {
      ...singleSpaced(layout),
      id: styleIds.electronicMark,
      name: "Отметка об электронной подписи",
      run: { size: layout.electronicMark.fontSize * 2 },
    },
  ];
}

function singleSpaced(layout: Layout) {
  return {
    basedOn: "Normal",
    quickFormat: true,
    paragraph: {
      alignment: AlignmentType.LEFT,
      indent: { firstLine: 0 },
      spacing: lineSpacing(layout.requisiteLineSpacing),
    },
  };
}
