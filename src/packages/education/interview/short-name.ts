/** Words of a legal form that an abbreviation takes no letter of. */
const small = new Set(["и", "в", "с", "для", "на", "по", "при", "имени"]);

/**
 * The short name that goes with a full one by the usual rule: the words before the quotes become
 * letters, «Муниципальное бюджетное дошкольное образовательное учреждение «…»» is «МБДОУ «…»». Empty
 * where that rule says nothing: no quotes, or no legal form before them.
 */
export function suggestShortName(full: string): string {
  const found = /^(?<form>[^«„"]+)(?<name>[«„"].+)$/u.exec(full.trim());
  const { form = "", name = "" } = found?.groups ?? {};
  const letters = form
    .trim()
    .split(/\s+/u)
    .filter((word) => /^\p{L}/u.test(word) && !small.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase());
  if (letters.length < 3 || !/учреждение\s*$/iu.test(form)) return "";
  return `${letters.join("")} ${name}`;
}
