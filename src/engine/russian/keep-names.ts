import { typography } from "./typography.ts";

type SetType = (text: string) => string;

/**
 * Typography that leaves official names as their charters have them, in one spelling everywhere: only
 * spaces may become such as do not break. Names that typography leaves alone anyway need no guard,
 * so within other quotes they follow the rules of quotes.
 */
export function keepNames(names: readonly string[], setType: SetType = typography): SetType {
  const kept = [...new Set(names)].filter((name) => withSpaces(typography(name)) !== name);
  if (kept.length === 0) return setType;
  // The longer first: the short name may be the end of the full one.
  const sorted = kept.toSorted((a, b) => b.length - a.length);
  const found = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${sorted.map((name) => RegExp.escape(name)).join("|")})(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return (text) => {
    const masked: string[] = [];
    const guarded = text.replace(found, (name) => {
      masked.push(name);
      return `${open}${mask(name)}${close}`;
    });
    if (masked.length === 0) return setType(text);
    return setType(guarded).replace(guardedPiece, (_, set: string) =>
      unmask(masked.shift() ?? "", set),
    );
  };
}

/** An official name that stands alone. */
export function setName(name: string): string {
  return keepNames([name])(name);
}

/** Characters for private use: no rule of typography knows them. */
const [open, close] = ["\uE000", "\uE001"];
const guardedPiece = /\uE000([^\uE001]*)\uE001/gu;

/** The characters that typography changes, one for one: only how many there are counts. */
function mask(name: string): string {
  return name.replace(/[-–—"“”„«»]/gu, "\uE010");
}

/** The name again, with the spaces of what was set; where the charter has no space, none is added. */
function unmask(name: string, set: string): string {
  const characters = Array.from(set);
  let at = 0;
  const spaced = name.replace(/[ \u00A0]+|[^ \u00A0]/gu, (piece) => {
    const from = at;
    while (isBlank(characters[at])) at += 1;
    if (!isBlank(piece[0])) {
      at += 1;
      return piece;
    }
    return characters.slice(from, at).includes("\u00A0") ? "\u00A0" : " ";
  });
  return spaced.replace(/ (?=[-–—] )/gu, "\u00A0");
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\u00A0";
}

function withSpaces(text: string): string {
  return text.replaceAll("\u00A0", " ");
}
