import type { LayoutName } from "../../tree/types.ts";
import { type Layout, layouts } from "./layout.ts";

const { handout, letter, order, regulation, sheet } = layouts;
const single = { ...sheet, lineSpacing: 1, requisiteGap: 5 };
const close = { ...single, fontSize: 12, requisiteGap: 4 };
const closest = {
  ...close,
  requisiteGap: 3,
  calloutFontSize: 20,
  steps: { ...close.steps, picture: 22 },
};

const small = {
  ...handout,
  fontSize: 10,
  tableFontSize: 9,
  requisiteGap: 3,
  steps: { ...handout.steps, picture: 14 },
  qrCodeSide: 28,
};
const smallest = {
  ...small,
  requisiteGap: 2,
  calloutFontSize: 14,
  steps: { ...small.steps, picture: 12 },
  qrCodeSide: 24,
};

/**
 * The layouts of a kind, from the roomy one to those for a paper that is a little too long: what
 * hangs on a wall should not go on over the page for two lines, nor anything for its signature. Of
 * regulations and orders the last is looser: where a closer one has nothing to gain, the last page
 * gets more lines. All keep within ГОСТ Р 7.0.97: 12–14 pt, spacing 1–1.5.
 */
export function layoutChoices(name: LayoutName): readonly Layout[] {
  return choices[name] ?? [layouts[name]];
}

/** Whether a paper of this kind should take one page; others go on over as many as they need. */
export function isOfOnePage(name: LayoutName): boolean {
  return name !== "regulation" && name !== "order" && name !== "register";
}

/** A layout as browsers print it: they need more room than we, and nobody asks them how many pages. */
export function browserLayout(layout: Layout): Layout {
  return layout === sheet ? close : layout;
}

const choices: Readonly<Partial<Record<LayoutName, readonly Layout[]>>> = {
  sheet: [sheet, single, close, closest],
  handout: [handout, { ...handout, requisiteGap: 3 }, small, smallest],
  regulation: [
    regulation,
    ...[1.1, 1.05, 1, 1.2].map((lineSpacing) => ({ ...regulation, lineSpacing })),
  ],
  order: [
    order,
    { ...order, requisiteGap: 5 },
    { ...order, fontSize: 13, requisiteGap: 5 },
    { ...order, lineSpacing: 1.1 },
  ],
  letter: [
    letter,
    { ...letter, fontSize: 13, requisiteGap: 4 },
    { ...letter, fontSize: 12, requisiteGap: 4 },
  ],
};
