import type { WordsOf } from "../../../engine/fields/words.ts";
import { citedWords, editionWords } from "../../education/words/edition-words.ts";
import { personWords } from "../../education/words/person-words.ts";
import type { CitedTitle } from "../model/derive-citation.ts";
import type { PlatformEditionModel } from "../model/derive-edition.ts";
import { administratorWords } from "./administrator-words.ts";

/** The names in the title of a Regulation that is cited. */
export const citedTitleWords: WordsOf<CitedTitle> = {
  platform: {
    record: "названия платформы на день Положения",
    has: { full: { cases: "полное название" }, short: { cases: "краткое название" } },
  },
  organization: { cases: "краткое наименование организации на день Положения" },
  at: "где, по этому наименованию: «в лицее № 3», «у ИП Воробей А. С.»",
  isOfOtherPlatform: "верно, если платформа самого документа называется иначе",
};

/** What texts may name of the record of a document. */
export const platformEditionWords: WordsOf<PlatformEditionModel> = {
  ...editionWords,
  appoints: {
    record: "кого приказ назначает администраторами",
    has: {
      title: {
        record: "кем назначает",
        has: { nominative: "администратор, администраторы", genitive: "администратора" },
      },
      main: { record: "главный администратор", has: administratorWords },
      additional: { record: "дополнительный, если он один", has: administratorWords },
      several: { list: "дополнительные, если их несколько", each: administratorWords },
      head: { record: "руководитель как дополнительный", has: administratorWords },
      acquainted: { list: "кого знакомят с приказом", each: administratorWords },
    },
  },
  releases: {
    list: "кого приказ освобождает от обязанностей администратора",
    each: administratorWords,
  },
  handover: { record: "прежний администратор, который передаёт права", has: administratorWords },
  handsOver: {
    record: "он же, если в день приказа ещё работает",
    has: administratorWords,
  },
  matter: "о чём приказ, без предлога: «назначении администратора»",
  about: "о чём приказ: «о назначении администратора»",
  heading: "заголовок приказа об администраторе",
  isPublic: "верно, если приказ можно опубликовать целиком",
  isExtracted: "верно, если вместо приказа публикуют выписку",
  certification: {
    record: "заверение выписки",
    has: {
      by: { record: "кто заверил", has: personWords },
      date: "день заверения или место для него",
    },
  },
  responsible: { list: "на кого возложена ответственность", each: personWords },
  transition: {
    record: "переход на другую платформу",
    has: {
      on: { date: "первый день на новой платформе" },
      former: {
        record: "прежняя платформа",
        has: {
          name: {
            record: "её названия",
            has: { full: { cases: "полное название" }, short: { cases: "краткое название" } },
          },
          profile: { cases: "её учебный профиль" },
          app: "её приложение",
        },
      },
      readOnlyUntil: { date: "по какой день читают прежние чаты" },
      reportUntil: { date: "к какому дню отчёт администратора" },
    },
  },
  cites: {
    record: "названия Положения в приказе о нём",
    has: {
      approved: { record: "того, которое приказ утверждает", has: citedTitleWords },
      former: { record: "того, которое он изменяет или заменяет", has: citedTitleWords },
    },
  },
  supersedes: {
    list: "прежние приказы, которые утрачивают силу в части",
    each: { ...citedWords, parts: { list: "в какой части" } },
  },
};
