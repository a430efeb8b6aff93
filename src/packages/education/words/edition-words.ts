import type { WordsOf } from "../../../engine/fields/words.ts";
import type { Adoption, Adoptions } from "../model/derive-adoptions.ts";
import type { EditionModel, FormerModel } from "../model/derive-edition.ts";

const adoptionWords: WordsOf<Adoption> = {
  role: "что решил совет: adopted — принял, agreed — согласовал, opinion — дал мнение",
  by: "кем решено, в нужном падеже: «педагогическим советом»",
  body: { cases: "название совета" },
  withBody: "с кем согласовано: «с управляющим советом»",
  protocol: "номер протокола",
  date: { date: "дата протокола" },
};

const adoptionsWords: WordsOf<Adoptions> = {
  all: { list: "все решения советов", each: adoptionWords },
  adopted: { list: "кто принял", each: adoptionWords },
  agreed: { list: "кто согласовал", each: adoptionWords },
  opinion: { list: "чьё мнение учтено", each: adoptionWords },
};

/** A document as another one cites it. */
export const citedWords = {
  numberSign: "номер со знаком: № 86",
  date: { date: "дата" },
} as const;

const formerWords: WordsOf<FormerModel> = {
  title: "название прежней редакции: «редакция № 1»",
  date: { date: "дата прежней редакции" },
  organization: { cases: "краткое наименование организации на её день" },
  approval: { record: "приказ, которым она утверждена", has: citedWords },
  amendments: { list: "приказы, которыми она изменена", each: citedWords },
};

/** What texts may name of the record of a document. */
export const editionWords: WordsOf<EditionModel> = {
  isVersioned: "верно для документа с редакциями, как Положение",
  noun: "как назвать документ рядом с «утверждена», «утверждён»: редакция, документ",
  title: "название редакции: «Редакция № 1»",
  numberSign: "номер документа со знаком: № 86",
  date: { date: "дата документа" },
  status: "статус словами: действует, проект, утратил силу",
  isDraft: "верно, пока документ не подписан",
  adoptions: { record: "решения советов", has: adoptionsWords },
  adoption: { record: "первое решение о принятии", has: adoptionWords },
  approval: { record: "приказ, которым документ утверждён", has: citedWords },
  amendments: { list: "приказы, которыми документ изменён", each: citedWords },
  changes: {
    list: "что меняет приказ о внесении изменений",
    each: { sentence: "изменение готовым предложением" },
  },
  approves: {
    record: "документ, который утверждает этот приказ",
    has: {
      adoption: { record: "первое решение о его принятии", has: adoptionWords },
      adoptions: { record: "решения советов о нём", has: adoptionsWords },
      inForceFrom: { date: "с какого дня он действует" },
      former: { record: "редакция, которую он заменяет", has: formerWords },
      approval: { record: "приказ, который утвердил изменяемый документ", has: citedWords },
    },
  },
  former: { record: "редакция, которую заменяет документ", has: formerWords },
  repeals: {
    list: "что отменяет документ, кроме прежней редакции",
    each: { noun: { cases: "приказ, положение или документ" }, ...citedWords },
  },
  inForceFrom: { date: "с какого дня документ действует" },
  inForceLater: { date: "то же, если это не день утверждения" },
  inForceUntil: { date: "последний день действия" },
  publishedOn: { date: "день публикации на сайте" },
  publishedAt: "адрес его страницы на сайте, для QR-кода",
  signature: {
    record: "отметка об электронной подписи",
    has: { lines: { list: "строки отметки" } },
  },
};
