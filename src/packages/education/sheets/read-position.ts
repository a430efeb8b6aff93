import { findMadeDate } from "../../../engine/sheets/read/spoiled.ts";
import { inOneAlphabet } from "../../../engine/sheets/fold-words.ts";
import { type Reading, refuse, take } from "../../../engine/sheets/read/reading.ts";
import { roleOfPosition } from "../complete/role-of-position.ts";

/** Posts as lists shorten them, without dots and hyphens, and how they are called in full. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/^(?:зав|заведующ(?:ий|ая)) ?(?:д ?с|доу|мдоу|мбдоу|детским садом|детсадом)?$/u, "заведующий"],
  [/^зам(?:еститель)? зав(?:едующего|едующей)?$/u, "заместитель заведующего"],
  [/^зам(?:еститель)? зав(?:едующего|едующей)? по (.+)$/u, "заместитель заведующего по $1"],
  [/^зам(?:еститель)? дир(?:ектора)?$/u, "заместитель директора"],
  [/^зам(?:еститель)? дир(?:ектора)? по (.+)$/u, "заместитель директора по $1"],
  [
    /^(?:и ?о|врио) зав(?:едующего|едующей)?(?: ?д ?с| м?б?доу| детским садом)?$/u,
    "исполняющий обязанности заведующего",
  ],
  [/^(?:ст|стар|старший) ?восп(?:итатель|ит| ль)?$/u, "старший воспитатель"],
  [/^(?:мл|млад|младший) ?восп(?:итатель|ит| ль)?$/u, "младший воспитатель"],
  [/^восп(?:ит| ль)?$/u, "воспитатель"],
  [/^пом(?:ощник)? ?восп(?:итателя|ит| ля)?$/u, "помощник воспитателя"],
  [/^муз(?:ыкальный)? ?рук(?:оводитель| ль)?$/u, "музыкальный руководитель"],
  [
    /^(?:инструктор|инстр) по (?:физо|фк|физ ?культуре|физической культуре)$/u,
    "инструктор по физической культуре",
  ],
  [/^(?:(?:учитель|уч) ?)?лог(?:опед)?$/u, "учитель-логопед"],
  [/^(?:(?:учитель|уч) ?)?деф(?:ектолог)?$/u, "учитель-дефектолог"],
  [/^(?:пед(?:агог)? ?)?псих(?:олог)?$/u, "педагог-психолог"],
  [/^соц(?:иальный)? ?пед(?:агог)?$/u, "социальный педагог"],
  [/^(?:пдо|педагог до|педагог доп ?образования)$/u, "педагог дополнительного образования"],
  [/^(?:кл|классный) ?рук(?:оводитель)?$/u, "классный руководитель"],
  [/^(?:учитель|уч) нач(?:альных)? ?кл(?:ассов)?$/u, "учитель начальных классов"],
  [/^(?:мед ?сестра|м с)$/u, "медицинская сестра"],
];

/** «высшая категория», «1 кв. категории», «0,5 ст.», «(декрет)»: they are not the post. */
const remarks =
  /[,;(]?\s*(?<!\p{L})(?:(?:высш(?:ая|ей)|перв(?:ая|ой)|[1I]-?(?:ая|ой)?|без)\s+(?:кв(?:алификационн(?:ая|ой)|\.)?\s*)?кат(?:егори[яи]|\.)?|[01][,.]\d+\s*ст(?:авк[аи]|\.)?|(?:внутр|внеш)(?:еннее|еннего|нее|\.)?\s*совм(?:естительство|естит|ест)?\.?|(?:по\s+)?совместител(?:ь|ьству)|(?:в\s+)?декрет(?:е|ный\s+отпуск)?|(?:в\s+)?отпуске?\s+по\s+уходу(?:\s+за\s+реб[её]нком)?|д\/о)(?!\p{L})\)?/giu;

/** A post as a staff list has it: small at the beginning, in full, without categories and shares. */
export function readPosition(text: string, key: string): Reading {
  const made = findMadeDate(text);
  if (made) return { fault: made };
  const bare = inOneAlphabet(text).replaceAll(remarks, "").replaceAll(/\s+/gu, " ").trim() || text;
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

/** The same in a list that people keep: what cannot be told from a shortened post is asked for. */
export function readListedPosition(text: string, key: string): Reading {
  const reading = readPosition(text, key);
  const post = "fields" in reading ? String(reading.fields[key]) : "";
  return /^зам(?:еститель)?\.?(?:$|\s*по\s)/u.test(post) ? refuseDeputy(text, post) : reading;
}

/** Whose deputy somebody is only people know. */
function refuseDeputy(text: string, post: string): Reading {
  const rest = /\sпо\s.+$/u.exec(post)?.[0] ?? "";
  return refuse(
    "sheet-position-short",
    `Должность записана не целиком: «${text}».`,
    `Чей заместитель, отсюда не видно. Запишите: «заместитель заведующего${rest}» или «заместитель директора${rest}».`,
  );
}

/** Whether a cell without a heading is a post that everybody knows. */
export function looksLikePosition(text: string): boolean {
  const reading = readPosition(text, "position");
  return "fields" in reading && roleOfPosition(String(reading.fields.position)) !== null;
}

/** One post, or several of which each is known: «восп., муз. рук.». */
function inFull(post: string): string {
  const parts = post.split(/\s*[,;+/]\s*/u);
  const full = parts.map(oneInFull);
  const isList = full.length > 1 && full.every((each) => roleOfPosition(each) !== null);
  return isList ? full.join(", ") : oneInFull(post);
}

function oneInFull(position: string): string {
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
    const [, rest = ""] = /(?<!\p{L})по\s(.+)$/iu.exec(position) ?? [];
    return full.replace("$1", rest);
  }
  return position;
}
