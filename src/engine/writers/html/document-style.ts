import { bullet } from "../../tree/bullet.ts";
import { fontLineHeight, typeface, type Layout } from "../measures/layout.ts";
import { browserLayout } from "../measures/layout-choices.ts";
import { leafOf } from "../measures/leaf.ts";
import { cornerPrintStyle, cornerStyle } from "./corner-style.ts";
import { sheetPrintStyle, sheetStyle } from "./sheet-style.ts";

/**
 * Style sheet of `writeHtmlFragment`'s output: readable on any screen, printed like the paper
 * document. The page around may set `--accent`, `--line` and `--highlight`.
 */
export function documentStyle(layout: Layout): string {
  const paper = browserLayout(layout);
  return `${screenStyle}${cornerStyle}${sheetStyle}${headingStyle(layout)}@media print {${printStyle(paper)}${cornerPrintStyle(paper)}${sheetPrintStyle(paper)}}\n`;
}

const screenStyle = `
.document { overflow-wrap: break-word; }
.document p, .document ul { margin: 0 0 .75em; }
.document h1 { margin: 1.5em 0 1em; font-size: 1.375em; line-height: 1.3; }
.document .title { text-align: center; text-wrap: balance; }
.document .title span { display: block; }
.document p.document-kind, .document p.heading { font-weight: bold; text-align: center; }
.document h2 { margin: 2em 0 .75em; font-size: 1.1875em; line-height: 1.3; }
.document section, .document .clause, .document .annex-mark { scroll-margin-top: 1rem; }
.document section:target > h2, .document .annex-mark:target > h2, .document .clause:target > p:first-child { background: var(--highlight, color-mix(in srgb, currentColor 12%, transparent)); box-shadow: -.5em 0 var(--accent, currentColor); outline: 1px solid transparent; }
.document ul { padding-left: 1.5em; list-style-type: "${bullet}\\2002"; }
.document li { padding-left: .25em; }
.document li p, .document li > ul { margin-bottom: 0; }
.document .organization-block { max-width: 27em; margin-inline: auto; text-align: center; text-wrap: balance; }
.document .organization-block.angular { max-width: 22em; margin-left: 0; }
.document .letterhead { display: flex; flex-wrap: wrap; gap: 1.5em 2em; margin-bottom: 1.5em; }
.document .letterhead p { flex: 1 1 15.5em; min-width: 0; max-width: min(22em, 100%); margin: 0; }
.document .letterhead .sender { text-align: center; }
.document .letterhead.longitudinal .sender { flex-basis: 100%; max-width: 100%; }
.document .letterhead .addressee { margin-left: auto; }
.document .approval-marks { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .75em 2em; margin-top: 1.5em; }
.document .approval-marks p { flex: 1 1 15.5em; min-width: 0; max-width: min(22em, 100%); margin: 0; }
.document .approval-marks p:only-child { flex: none; max-width: 100%; margin-left: auto; }
.document .approval-marks.thirds p { flex-basis: 11em; }
.document .clause .clause { margin-left: 1.5em; }
.document .date-number-place { display: grid; grid-template-columns: minmax(5em, 1fr) minmax(0, auto); gap: 0 1em; margin-bottom: 1.5em; }
.document .date-number-place p { margin: 0; }
.document .date-number-place .place { grid-column: 1 / -1; text-align: center; }
.document .nobr { display: inline-block; text-indent: 0; }
.document .permalink { color: var(--accent, inherit); text-decoration: underline dotted 1px; text-underline-offset: .25em; }
.document .permalink:hover { text-decoration-style: solid; }
.document .table { overflow-x: auto; margin-bottom: 1em; padding: 0 1px; font-size: .9375em; hyphens: auto; }
.document table { min-width: 100%; border-collapse: collapse; }
.document th, .document td { padding: .375em .625em; border: solid var(--line, currentColor); border-width: 1px 0; text-align: left; vertical-align: top; }
.document td { height: 1.5em; }
.document td.figure { text-align: right; font-variant-numeric: tabular-nums; }
.document .qr-code { display: flex; align-items: center; gap: 1em; margin: 1.5em 0; }
.document .qr-code p { flex: 1 1 0; min-width: 0; margin: 0; }
.document .qr-code svg { display: block; }
@media screen { .document .page-code { display: none; } }
.document .page-code { float: right; }
.document .signature-line { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 1em 1.5em; margin: 2.5em 0 1.5em; }
.document .signature-line p { max-width: 100%; margin: 0; }
.document .signature-line .position { flex: 0 1 13em; }
.document .signature-place { flex: 0 1 9em; align-self: flex-end; border-bottom: 1px solid; }
.document .electronic-mark { flex: 0 1 27em; overflow-wrap: anywhere; padding: .5em .75em; border: 2px solid var(--accent, currentColor); border-radius: .375em; font-size: .8125em; line-height: 1.4; }
.document .executor { margin-top: 2.5em; font-size: .8125em; line-height: 1.4; }
.document .annex-mark { width: fit-content; max-width: min(22em, 100%); margin: 4em 0 1.5em auto; }
.document .annex-mark h2, .document .annex-mark p { margin: 0; }
.document > :first-child { margin-top: 0; }
`;

/** «О …» of orders and letters: at the left margin, a few words a line; in annexes as elsewhere. */
function headingStyle({ headingAlignment, requisiteWidth }: Layout): string {
  if (headingAlignment === "center") return "";
  return `.document h1 .heading, .document p.heading:not(.annex-mark ~ p) { max-width: ${requisiteWidth}mm; font-weight: normal; text-align: left; }\n`;
}

/** The sheet, of what is cut in two its half: its size, margins, and the number of the page from the second one on. */
function pageStyle(layout: Layout): string {
  const { tableFontSize, pageNumberFromEdge } = layout;
  const { top, right, bottom, left } = layout.margins;
  const page = leafOf(layout);
  const pageMargins = `${top}mm ${right}mm ${bottom}mm ${left}mm`;
  return `
@page { size: ${page.width}mm ${page.height}mm; margin: ${pageMargins}; @top-center { content: counter(page); padding-top: ${pageNumberFromEdge}mm; vertical-align: top; font: ${tableFontSize}pt "${typeface}", Tinos, serif; } }
@page :first { @top-center { content: none; } }`;
}

function printStyle(layout: Layout): string {
  const { fontSize, tableFontSize, firstLineIndent, electronicMark } = layout;
  const [gap, requisiteWidth] = [`${layout.requisiteGap}mm`, `${layout.requisiteWidth}mm`];
  return `${pageStyle(layout)}
.document { color: #000; font: ${fontSize}pt/calc(${fontLineHeight} * ${layout.lineSpacing}) "${typeface}", Tinos, serif; }
.document a, .document .permalink { color: inherit; text-decoration: none; }
.document p, .document ul { margin: 0; }
.document section > p, .document > p, .document .clause > p { text-align: justify; text-indent: ${firstLineIndent}mm; orphans: 2; widows: 2; hyphens: auto; }
.document .organization-block, .document .letterhead, .document .approval-marks, .document .heading, .document .signature-line, .document .executor, .document .annex-mark { line-height: calc(${fontLineHeight} * ${layout.requisiteLineSpacing}); break-inside: avoid; }
.document .organization-block, .document p.document-kind, .document p.heading, .document .executor { text-indent: 0; }
.document .organization-block, .document .letterhead.longitudinal .sender { max-width: ${layout.letterheadWidth}mm; margin: 0 auto; }
.document .organization-block.angular { max-width: ${requisiteWidth}; margin: 0; }
.document .letterhead { justify-content: space-between; gap: ${gap} 0; margin-bottom: ${gap}; }
.document .letterhead p { flex: 0 0 ${requisiteWidth}; }
.document .letterhead .sender { font-size: ${layout.letterheadFontSize}pt; }
.document .letterhead.longitudinal .sender { flex-basis: 100%; }
.document h1, .document h2 { margin: ${gap} 0; font-size: 1em; text-align: center; break-after: avoid; }
.document p.heading { margin: ${gap} 0; break-after: avoid; }
.document .approval-marks { margin-top: ${gap}; }
.document .approval-marks p, .document .approval-marks p:only-child { flex: 0 0 ${requisiteWidth}; }
.document .approval-marks.thirds { column-gap: 5mm; }
.document .approval-marks.thirds p { flex: 1 1 0; }
.document ul { padding-left: ${firstLineIndent + 7}mm; text-align: justify; }
.document .clause .clause { margin-left: 0; }
.document .signature-line { flex-wrap: nowrap; align-items: flex-end; break-before: avoid; margin: ${layout.requisiteGap * 2}mm 0 ${gap}; }
.document .signature-line .position { flex-basis: 60mm; }
.document .electronic-mark { flex: 0 0 ${electronicMark.width}mm; border: .5pt solid #000; border-radius: 0; font-size: ${electronicMark.fontSize}pt; line-height: ${fontLineHeight}; }
.document .signature-line .name { white-space: nowrap; }
.document .table { overflow: visible; font-size: ${tableFontSize}pt; }
.document th, .document td { height: auto; border-color: #000; padding: ${layout.cellMargins.above}mm ${layout.cellMargins.side}mm; }
.document tbody:has(td:last-child:empty) td { height: ${layout.handwrittenRow}mm; vertical-align: middle; }
.document tr { break-inside: avoid; }
.document .qr-code { break-inside: avoid; margin: ${gap} 0; }
.document > :is(p, .clause):has(+ p + .signature-line) { break-after: avoid; }
.document .clause > p:first-child:not(:only-child) { break-after: avoid; }
.document .executor { margin-top: ${gap}; font-size: ${layout.executorFontSize}pt; text-align: left; }
.document .annex-mark { width: ${requisiteWidth}; margin: 0 0 ${gap} auto; break-before: page; }
.document .annex-mark h2 { margin: 0; font-weight: normal; text-align: left; }
`;
}
