import type { WordsOf } from "../../../engine/fields/words.ts";
import { personWords } from "../../education/words/person-words.ts";
import type { AdministratorModel } from "../model/derive-administrator.ts";

/** What texts may name of an administrator of the platform. */
export const administratorWords: WordsOf<AdministratorModel> = {
  ...personWords,
  isMain: "верно для главного администратора",
  appointedBy: "имя записи приказа о назначении в documents.yaml",
  appointedOn: { date: "с какого дня назначен" },
  releasedBy: "имя записи приказа об освобождении в documents.yaml",
  until: { date: "последний день в обязанностях" },
  personalMobile: { internal: "личный мобильный телефон: для заявки" },
  personalEmail: { internal: "личная электронная почта: для заявки" },
};
