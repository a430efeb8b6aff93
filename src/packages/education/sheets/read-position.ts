import { findMadeDate } from "../../../engine/sheets/read/spoiled.ts";
import { type Reading, take } from "../../../engine/sheets/read/reading.ts";
import { roleOfPosition } from "../complete/role-of-position.ts";

/** Posts as lists shorten them, without dots and hyphens, and how they are called in full. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/^(?:зав|заведующ(?:ий|ая)) ?(?:д ?с|доу|мдоу|мбдоу|детским садом|детсадом)?$/u, "заведующий"],
  [/^зам(?:еститель)? зав(?:едующего|едующей)?$/u, "заместитель заведующего"],
  [/^зам(?:еститель)? зав(?:едующего|едующей)? по (.+)$/u, "заместитель заведующего по $1"],
  [/^зам(?:еститель)? дир(?:ектора)?$/u, "заместитель директора"],
  [/^зам(?:еститель)? дир(?:ектора)? по (.+)$/u, "заместитель директора по $1"],
  [/^(?:ст|стар) ?восп(?:итатель|ит)?$/u, "старший воспитатель"],
  [/^(?:мл|млад) ?восп(?:итатель|ит)?$/u, "младший воспитатель"],
  [/^восп(?:ит)?$/u, "воспитатель"],
  [/^пом(?:ощник)? ?восп(?:итателя|ит)?$/u, "помощник воспитателя"],
  [/^муз(?:ыкальный)? ?рук(?:оводитель)?$/u, "музыкальный руководитель"],
  [
    /^(?:инструктор|инстр) по (?:физо|фк|физ ?культуре|физической культуре)$/u,
    "инструктор по физической культуре",
  ],
  [/^(?:учитель ?)?логопед$/u, "учитель-логопед"],
  [/^(?:учитель ?)?дефектолог$/u, "учитель-дефектолог"],
  [/^(?:педагог ?)?психолог$/u, "педагог-психолог"],
  [/^соц(?:иальный)? ?пед(?:агог)?$/u, "социальный педагог"],
  [/^(?:пдо|педагог до|педагог доп ?образования)$/u, "педагог дополнительного образования"],
  [/^(?:кл|классный) ?рук(?:оводитель)?$/u, "классный руководитель"],
  [/^(?:учитель|уч) нач(?:альных)? ?кл(?:ассов)?$/u, "учитель начальных классов"],
  [/^(?:мед ?сестра|м с)$/u, "медицинская сестра"],
];

/** «высшая категория», «1 кв. категории», «0,5 ст.»: they are not the post. */
const remarks =
  /[,;(]?\s*(?:(?:высш(?:ая|ей)|перв(?:ая|ой)|[1I]-?(?:ая|ой)?|без)\s+(?:кв(?:алификационн(?:ая|ой)|\.)?\s*)?кат(?:егори[яи]|\.)?|[01][,.]\d+\s*ст(?:авк[аи]|\.)?|внутр\.?\s*совм\.?|совместитель)\)?/giu;

/** A post as a staff list has it: small at the beginning, in full, without categories and shares. */
export function readPosition(text: string, key: string): Reading {
  const made = findMadeDate(text);
  if (made) return { fault: made };
  const bare = text.replaceAll(remarks, "").replaceAll(/\s+/gu, " ").trim() || text;
  const small = /^\p{Lu}{2}/u.test(bare)
    ? bare.toLowerCase()
    : bare.charAt(0).toLowerCase() + bare.slice(1);
  const full = inFull(small);
  const isOther = bare !== text || full !== small;
  if (!isOther) return take(key, full);
  return take(key, full, {
    rule: "sheet-position",
    message: `Должность «${text}» понята так: «${full}».`,
    hint: "Если в штатном расписании она называется иначе, запишите её целиком.",
  });
}

/** Whether a cell without a heading is a post that everybody knows. */
export function looksLikePosition(text: string): boolean {
  const reading = readPosition(text, "position");
  return "fields" in reading && roleOfPosition(String(reading.fields.position)) !== null;
}

function inFull(position: string): string {
  if (/^(?:учитель-|педагог-)/u.test(position)) return position;
  // Dots part shortened words from the next one: «муз.рук.».
  const words = position
    .toLowerCase()
    .replaceAll(/[./-]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replaceAll("ё", "е");
  for (const [pattern, full] of shortened) {
    const found = pattern.exec(words);
    if (!found) continue;
    // What the post is for stays as it was typed: «по УВР».
    const [, rest = ""] = / по (.+)$/iu.exec(position) ?? [];
    return full.replace("$1", rest);
  }
  return position;
}
