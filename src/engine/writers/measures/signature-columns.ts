import { inlineText } from "../../tree/plain-text.ts";
import type { SignatureLine } from "../../tree/types.ts";
import { balanceLine } from "./balance-line.ts";
import type { Layout } from "./layout.ts";
import { textWidth } from "./leaf.ts";
import { measureText } from "./measure-text.ts";

/** Room beside the name, in millimetres; the measure of it may be wrong by one or two per cent. */
const room = 3;

/**
 * Divides the width of the page (millimetres) among the parts of a signature: the name has what it
 * needs, the position the rest, as long as the mark or the place to sign keeps its own. Lines of a
 * long position are about equally long: `positionLine` is the longest.
 */
export function signatureColumns(
  { position: post, name, electronicMark }: SignatureLine<string>,
  layout: Layout,
) {
  const { fontSize, requisiteWidth, signaturePlace } = layout;
  const width = textWidth(layout);
  const least = electronicMark ? layout.electronicMark.width : signaturePlace;
  const wanted = measureText(inlineText(name)) * (fontSize / 72) * (25.4 / 1000) + room;
  const nameWidth = Math.min(wanted, (width - least) / 2);
  const free = width - least - nameWidth;
  const position = electronicMark ? free : Math.min(free, requisiteWidth);
  const longest = Math.max(position - room, 1);
  return {
    position,
    positionLine: balanceLine(post, { size: fontSize, longest }).width,
    middle: width - position - nameWidth,
    name: nameWidth,
  };
}
