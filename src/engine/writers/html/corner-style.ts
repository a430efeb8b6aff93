import type { Layout } from "../measures/layout.ts";

/** Kind, date, number and place in the corner of an angular form, as wide as the names above them. */
export const cornerStyle = `.document.cornered > .date-number-place { max-width: 22em; }
.document.cornered > h1.title { max-width: 16em; }
`;

/** The same on paper, and the marks opposite the names. */
export function cornerPrintStyle(layout: Layout): string {
  const gap = `${layout.requisiteGap}mm`;
  const requisiteWidth = `${layout.requisiteWidth}mm`;
  return `.document.cornered > .date-number-place, .document.cornered > h1.title { max-width: ${requisiteWidth}; }
.document .organization-block.angular:has(+ .approval-marks) { float: left; width: ${requisiteWidth}; margin: 0; }
.document .organization-block.angular + .approval-marks { flex-direction: column; align-items: flex-end; row-gap: ${gap}; }
.document .organization-block.angular + .approval-marks p, .document .organization-block.angular + .approval-marks p:only-child { flex: none; width: ${requisiteWidth}; }
.document .organization-block.angular + .approval-marks + * { clear: left; }
`;
}
