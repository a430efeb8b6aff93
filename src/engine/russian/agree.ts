import { findAdjectiveGender, type Gender } from "./adjective.ts";
import { findNounGender } from "./noun.ts";

type Agreement = Gender | "plural";

const endings: Readonly<Record<Agreement, string>> = {
  masculine: "",
  feminine: "а",
  neuter: "о",
  plural: "ы",
};

/** Правила, требования, условия, рекомендации, списки; методические, внутренние. */
const plural = /(?:ила|[аео]ния|овия|ы|и|ые|[кгхжшчщ]ие|нние)$/u;

/** Ведомость, опись: other words for documents in «ь» are masculine (перечень, календарь). */
const feminineSoft = /(?:ость|пись)$/u;

/**
 * A short participle beside the kind of a document: «Положение» → «Утверждено», «Приказ» →
 * «Утверждён», «Правила» → «Утверждены». Takes the kind as a phrase in the nominative, its first
 * word tells; and the participle in the masculine («Принят»). What shows no gender (меню) is neuter.
 */
export function agree(kind: string, participle = "Утверждён"): string {
  const ending = endings[findAgreement(kind)];
  return ending === "" ? participle : participle.replace(/ён$/u, "ен") + ending;
}

function findAgreement(kind: string): Agreement {
  const [word = ""] = /[а-яё]+(?=[^а-яё-]|$)/u.exec(kind.normalize("NFC").toLowerCase()) ?? [];
  if (feminineSoft.test(word)) return "feminine";
  if (plural.test(word)) return "plural";
  return findAdjectiveGender(word) ?? findNounGender(word) ?? "neuter";
}
