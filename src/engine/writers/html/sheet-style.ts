import { tickBox } from "../../tree/bullet.ts";
import { fontLineHeight, type Layout, sheetColour } from "../measures/layout.ts";

/**
 * How screens show what sheets are made of: steps, boxes to tick, a box with a large line. A telephone
 * cannot point its camera at itself: there the address beside a QR code is a button instead.
 */
export const sheetStyle = `.document ul.checklist { list-style-type: "${tickBox}\\2002"; }
.document .subheading { margin: 1.5em 0 .5em; }
.document .steps { display: flex; flex-wrap: wrap; gap: 1.5em; margin: 1.5em 0; padding: 0; list-style: none; }
.document .steps li { flex: 1 1 11em; min-width: 0; max-width: 100%; padding: 0; overflow-wrap: anywhere; text-align: center; }
.document .steps svg { color: var(--accent, #${sheetColour}); }
.document .steps .step-title { margin: .5em 0 .25em; font-size: 1.125em; font-weight: bold; text-wrap: balance; }
.document .callout { margin: 1.5em 0; padding: .75em 1em; border: 2px solid var(--accent, #${sheetColour}); border-radius: .5em; text-align: center; }
.document .callout p { margin: 0; }
.document .callout .large { font-size: 1.75em; font-weight: bold; line-height: 1.3; overflow-wrap: anywhere; }
.document .callout .large .nobr { white-space: normal; }
.document:has(.steps) .reference { font-size: .875em; }
.document .tear-off { display: none; }
@media screen and (max-width: 40em) and (pointer: coarse) {
.document .qr-code > a { display: none; }
.document .qr-code p a[href^="http"] { display: block; margin: .5em 0; padding: .75em 1em; border: 2px solid; border-radius: .5em; font-weight: bold; text-align: center; text-decoration: none; }
}
`;

/** The same on paper, and the strips to tear off, which screens do not show. */
export function sheetPrintStyle(layout: Layout): string {
  const gap = `${layout.requisiteGap}mm`;
  return `.document ul.checklist { padding-left: ${layout.tickBoxWidth}mm; text-align: left; }
.document h2.subheading { margin: ${gap} 0 calc(${gap} / 3); text-align: left; }
.document .steps { flex-wrap: nowrap; gap: ${layout.steps.between}mm; margin: ${gap} 0; break-inside: avoid; }
.document .steps li { flex: 1 1 0; }
.document .steps .step-title { margin: 1mm 0 0; }
.document .steps svg { width: ${layout.steps.picture}mm; height: ${layout.steps.picture}mm; color: #${sheetColour}; }
.document .callout { margin: ${gap} 0; padding: 1mm 3mm; border-width: 1.5pt; break-inside: avoid; }
.document .callout .large { font-size: ${layout.calloutFontSize}pt; line-height: ${fontLineHeight}; }
.document .tear-off { display: flex; margin-top: ${gap}; border-top: 1pt dashed #000; font-size: ${layout.tearOffFontSize}pt; line-height: ${fontLineHeight}; break-inside: avoid; }
.document .tear-off div { flex: 1 1 0; padding: 2mm 1.5mm; text-align: center; }
.document .tear-off div + div { border-left: 1pt dashed #000; }
`;
}
