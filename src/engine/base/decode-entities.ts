/** The names that HTML cannot do without, and those that can stand in a telephone or an address. */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  commat: "@",
  dash: "-",
  gt: ">",
  hyphen: "-",
  lowbar: "_",
  lpar: "(",
  lt: "<",
  nbsp: " ",
  ndash: "–",
  period: ".",
  plus: "+",
  quot: '"',
  rpar: ")",
  shy: "\u00AD",
  thinsp: " ",
};

/**
 * The characters that the references of a page stand for, to compare it or to search in it: all
 * numeric ones and the names above, of hyphens and spaces the usual ones; others stay as they are.
 */
export function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (entity, hex, decimal, name) => {
      if (typeof name === "string") return named[name] ?? entity;
      const code = typeof hex === "string" ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}
