import type { TextRule } from "../../../../engine/check/text-rule.ts";

const head = `
# documents/memo.mdx
---
title: Памятка
layout: sheet
audience: public
formats: [pdf]
---
`;

/**
 * A text of one's own that obliges parents to join the platform or to use it, or threatens those
 * who do not: prosecutors protested
 * against such acts of twelve schools in February 2026. Duties of workers, and rules for those who
 * have joined, are none of its business.
 */
export const parentsObliged: TextRule = {
  id: "parents-obliged",
  severity: "warning",
  title: "Тексты не обязывают родителей присоединяться к платформе",
  why: "Работать на платформе — обязанность организации и её работников, а родители присоединяются по желанию. Локальный акт, который их обязывает, прокуратура требует отменить.",
  source:
    "Требование M2; разъяснение Минцифры России от 21.11.2025; протесты прокуратуры, февраль 2026 года",
  mend: "Напишите, что родители вправе присоединиться, и назовите другой путь, которым они узнают то же.",
  bad: { files: `${head}\nРодители обязаны присоединиться к чату группы.\n` },
  good: {
    files: `${head}\nРодители вправе присоединиться к чату группы. Кто не присоединился, узнаёт новости на сайте.\n`,
  },
  check({ text }, report) {
    for (const { start, sentence } of sentencesOf(blank(text))) {
      // As it was written: values in braces may name the platform.
      const written = text.slice(start, start + sentence.length);
      const fault = place.test(written) ? findFault(sentence) : null;
      if (fault === null) continue;
      const lead = written.length - written.trimStart().length;
      const end = start + written.trimEnd().length;
      report([start + lead, end], ...fault);
    }
  },
};

/** Elements stand for no words; their length is kept, and with it all places. */
function blank(text: string): string {
  return text.replaceAll(/<[^<>]*>/gu, (found) => found.replaceAll(/[^\n]/gu, " "));
}

interface Sentence {
  start: number;
  sentence: string;
}

/** Ends of sentences, and empty lines, at which they end too. */
const ends = /[.!?;:](?=\s|$)|\n[^\S\n]*(?=\n)/gu;

/** The first item of a list after a colon. */
const item = /\s+(?:\d{1,4}\.|-)\s/uy;

/** Sentences; one that ends with a colon goes on in the list that follows it. */
function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  ends.lastIndex = 0;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    item.lastIndex = ends.lastIndex;
    if (end[0] === ":" && item.test(text)) {
      ends.lastIndex = item.lastIndex;
      continue;
    }
    sentences.push({ start, sentence: text.slice(start, end.index) });
    start = end.index + 1;
  }
  return [...sentences, { start, sentence: text.slice(start) }];
}

/** Where people join: «на платформе», «в MAX», «в чате»; also by the names of values in braces. */
const place = /платформ|сферум|\bmax\b|мессенджер|чат|учебн\S+ профил|приложени|\{platform\./iu;

const letter = "[а-яё]";
const parents = `(?<!${letter})(?:родител(?:и|ь|ям|ю|ей|я)|законн(?:ые|ый|ым) представител(?:и|ь|ям|ю)|семь(?:и|я|ям|е))(?!${letter})`;
const duty = `(?<!${letter}|не )(?:обязан[ыао]?|должн[ыао]|должен|необходимо|надлежит|требуется|следует)(?!${letter})`;
const joining = `(?:присоедин(?:иться|яться)|(?:за)?регистрироваться|установить|вступить|подключиться|скачать|(?:ис)?пользоват(?:ь|ься)|воспользоваться|состоять|участвовать|перейти|завести|создать)(?!${letter})`;
/** Somebody else whose duty it is. */
const others =
  /педагог|работник|учител|воспитател|администра|руководител|организаци|школ|дошкольн/iu;

const direct = new RegExp(`${parents}[^]{0,160}?${duty}[^]{0,200}?${joining}`, "iu");
const inverse = new RegExp(`${duty}[^]{0,100}?${joining}[^]{0,60}?${parents}`, "iu");
const forced = new RegExp(
  `${parents}[^]{0,160}?(?:в обязательном порядке|обязательно)[^]{0,60}?(?:присоедин|регистр|установ|вступа|вступи|использ|польз)`,
  "iu",
);
const named = new RegExp(
  `(?:присоединение|регистрация|участие|вступление|использование)[^]{0,120}?${parents}[^]{0,120}?(?<!не |не является )обязательн`,
  "iu",
);
/** A text that says that nobody is obliged says so in many ways. */
const voluntary = /добровольн|по желанию|вправе|не обяза|право, а не|не являются обязательн/iu;

/** What is said of a family that did not join. */
const refusal = /отказ|не (?:присоедин|вступ|установ|зарегистр|подключ|состо)/iu;
const sanction =
  /(?<!не )(?:объяснительн|(?:несут|несёт|привлека\S+ к) [^.]{0,30}ответственност|взыскани|наказ|отчисл|лиша[ею]т|исключа[ею]т)|не (?:допуска|принима|зачисля|выда[ёю]т|получа)|в последнюю очередь/iu;
const families = new RegExp(`${parents}|реб[её]н|дет(?:и|ей|ям)|обучающ|воспитанник`, "iu");
/** Whoever is not in a chat cannot get what is told there: that threatens nobody. */
const reassuring =
  /не (?:ограничива|влеч|примен|отказыва|лиша|являе|несут|несёт)|друг(?:им|ими|ой|ие|их) (?:пут|способ|канал)/iu;

function findFault(sentence: string): [message: string, hint: string] | null {
  if (obliges(sentence))
    return [
      "Текст обязывает родителей присоединиться к платформе или пользоваться ею, а это их право.",
      "Напишите «вправе» и назовите другой путь, которым узнают то же те, кто не присоединился.",
    ];
  return threatens(sentence)
    ? [
        "Текст грозит последствиями тем, кто не присоединился к платформе, а это их право.",
        "Уберите последствия: отказ ничего не меняет ни для родителей, ни для детей. Назовите другой путь, которым они узнают то же.",
      ]
    : null;
}

/** A sanction for not joining, of families alone: workers have duties. */
function threatens(sentence: string): boolean {
  if (!refusal.test(sentence) || !sanction.test(sentence) || !families.test(sentence)) return false;
  return !reassuring.test(sentence) && !others.test(sentence.replaceAll(/дошкольн\S*/giu, ""));
}

function obliges(sentence: string): boolean {
  if (voluntary.test(sentence)) return false;
  const found = direct.exec(sentence);
  if (found && !others.test(found[0])) return true;
  if (inverse.test(sentence) && !others.test(sentence)) return true;
  return forced.test(sentence) || named.test(sentence);
}
