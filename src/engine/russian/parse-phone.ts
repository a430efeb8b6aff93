/** A telephone number of Russia in its parts, digits only. */
export interface Phone {
  /** Of a town or an operator: «84574», «900». */
  readonly code: string;
  /** What remains of the ten digits. */
  readonly local: string;
  /** Добавочный номер; empty where there is none. */
  readonly extension: string;
}

/** Characters of a number with its extension, as `maxLength` of the schema has it. */
const longest = 60;

/** Digits one by one: «\\d+» in a group that repeats can be taken apart in ways without number. */
const written =
  /^(?:\+7|8)[\s\u00A0]*[-–‑.]?[\s\u00A0]*(?:\((?<bracketed>\d{3,5})\)|(?<plain>\d{3,5}(?=[\s\u00A0.–‑-])|\d{3}(?=\d)))(?<rest>(?:[\s\u00A0]*(?:[-–‑.][\s\u00A0]*)?\d)+)$/u;

const extension =
  /[\s\u00A0]*[,;(]?[\s\u00A0]*(?:доб(?:\.|авочный)?|вн(?:\.|утр\.?|утренний)?|ext\.?)[\s\u00A0]*(?:№|:)?[\s\u00A0]*(\d{1,6})\)?$/iu;

/**
 * Reads a number as people write it: «+7 (84574) 2-00-00», «8 (84574) 2-00-00», «89000000001»,
 * «8-900-000-00-01, доб. 12». Null for what has not ten digits after «+7» or «8».
 */
export function parsePhone(text: string): Phone | null {
  if (text.length > longest) return null;
  const trimmed = text.trim();
  const added = extension.exec(trimmed);
  const groups = written.exec(added ? trimmed.slice(0, added.index) : trimmed)?.groups;
  const code = groups?.bracketed ?? groups?.plain ?? "";
  const local = groups?.rest?.replace(/\D/g, "") ?? "";
  if (code.length + local.length !== 10) return null;
  return { code, local, extension: added?.[1] ?? "" };
}

/** «+7 (84574) 2-00-00, доб. 12»: the one spelling that documents print; no number stays as it is. */
export function normalizePhone(text: string): string {
  const phone = parsePhone(text);
  if (phone === null) return text;
  const { code, local } = phone;
  const pairs = local.slice(-4).replace(/(\d\d)(\d\d)/, "$1-$2");
  const added = phone.extension === "" ? "" : `, доб. ${phone.extension}`;
  return `+7 (${code}) ${local.slice(0, -4)}-${pairs}${added}`;
}
