import type { WordsOf } from "../../../engine/fields/words.ts";
import type { PersonModel } from "../model/derive-person.ts";

/** What texts may name of a member of the staff. */
export const personWords: WordsOf<PersonModel> = {
  id: "имя записи о работнике в assignments.yaml",
  fullName: { cases: "фамилия, имя и отчество" },
  initialsFirst: { cases: "инициалы и фамилия: для подписей" },
  surnameFirst: { cases: "фамилия и инициалы: для списков и адресатов" },
  position: { cases: "должность" },
  isHead: "верно для руководителя и того, кто его замещает",
  contacts: "служебные телефон и почта одной строкой",
  workPhone: "служебный телефон",
  workEmail: "служебная почта",
};
