/**
 * Quotes as Russian prints them: straight and “English” ones become «ёлочки», and those within
 * others „лапки“. Which of a pair opens its place tells: after a blank, a bracket or a hyphen; and
 * before those and punctuation it closes. What has no pair (6" of a screen) stays as it was typed.
 * A second run changes nothing: where it would, the pairs are anybody's guess, and all stay as typed.
 */
export function setQuotes(text: string): string {
  const set = pairAndNest(text);
  return set === text || pairAndNest(set) === set ? set : text;
}

function pairAndNest(text: string): string {
  const paired = /["”]/.test(text) ? replacePairs(text) : text;
  return /[„“]|«[^»]*«/.test(paired) ? nest(paired) : paired;
}

const quotes =
  /(?<opens>(?<![^\s([{«„"“\-–—/])["“](?=[^\s.,;:!?…)\]}»”\-–—/]))|(?<closes>(?<=[^\s([{«„])["”](?=$|[\s.,;:!?…)\]}»"“”\-–—/]))|[«„»“]/gu;

/** Only what stands within the same quotes makes a pair. */
function replacePairs(text: string): string {
  const characters = text.split("");
  const open: { at: number; isLoose: boolean }[] = [];
  for (const { 0: quote, index, groups } of text.matchAll(quotes)) {
    const isLoose = (groups?.opens ?? groups?.closes) !== undefined;
    if (groups?.opens !== undefined || quote === "«" || quote === "„") {
      open.push({ at: index, isLoose });
      continue;
    }
    const last = open.at(-1);
    if (last?.isLoose !== isLoose) continue;
    open.pop();
    if (!isLoose) continue;
    characters[last.at] = "«";
    characters[index] = "»";
  }
  return characters.join("");
}

/** Unbalanced quotes are left as they are. */
function nest(text: string): string {
  let depth = 0;
  let lowest = 0;
  const nested = text.replaceAll(/[«»„“]/g, (quote) => {
    const opens = quote === "«" || quote === "„";
    if (!opens) depth -= 1;
    lowest = Math.min(lowest, depth);
    const isInner = depth % 2 === 1;
    if (opens) depth += 1;
    if (opens) return isInner ? "„" : "«";
    return isInner ? "“" : "»";
  });
  return depth === 0 && lowest === 0 ? nested : text;
}
