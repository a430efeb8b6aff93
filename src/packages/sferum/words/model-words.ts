import type { WordsOf } from "../../../engine/fields/words.ts";
import type { ActModel } from "../../education/model/derive-act.ts";
import { citedWords } from "../../education/words/edition-words.ts";
import { educationWords, groupWords } from "../../education/words/model-words.ts";
import { personWords } from "../../education/words/person-words.ts";
import type { ChatModel } from "../model/derive-chat.ts";
import type { SferumModel } from "../model/derive-model.ts";
import { administratorWords } from "./administrator-words.ts";
import { citedTitleWords, platformEditionWords } from "./edition-words.ts";

const chatWords: WordsOf<ChatModel> = {
  name: "название чата",
  purpose: "кто в нём участвует",
  owner: { record: "кто за чат отвечает", has: personWords },
  createdOn: { date: "день создания" },
};

const actWords: WordsOf<ActModel> = {
  id: "имя записи об акте в acts.yaml",
  citation: {
    record: "ссылка на акт целиком: вид, дата, номер, название",
    has: {
      nominative: "ссылка на акт, именительный падеж",
      instrumental: "ссылка на акт, творительный падеж",
    },
  },
};

const platform: WordsOf<SferumModel["platform"]> = {
  name: {
    record: "названия платформы",
    has: {
      full: { cases: "полное название платформы" },
      short: { cases: "краткое название платформы" },
    },
  },
  profile: { cases: "учебный профиль" },
  vendor: "разработчик платформы",
  app: "приложение, в котором работает учебный профиль",
  supportEmail: "почта поддержки, куда отправляют заявку",
  helpSite: "сайт с инструкциями",
  features: { list: "что можно делать: после слова «для», родительный падеж" },
  isRetired: "верно, если платформа больше не работает",
  retiredOn: { date: "последний день работы платформы" },
  legalBasis: { list: "правовые основания", each: actWords },
  guidance: { list: "письма и рекомендации", each: actWords },
};

const { organization, terms } = educationWords.model;

const model: WordsOf<SferumModel> = {
  ...educationWords.model,
  organization: {
    ...organization,
    has: {
      ...organization.has,
      otherChannels: { list: "как узнают новости те, кто не присоединился к платформе" },
    },
  },
  terms: {
    ...terms,
    has: { ...terms.has, pupilsUsePlatform: "верно, если дети сами входят на платформу" },
  },
  administrator: { record: "главный администратор", has: administratorWords },
  administrators: { list: "администраторы, первым главный", each: administratorWords },
  formerAdministrator: { record: "главный администратор до него", has: administratorWords },
  platform: { record: "платформа", has: platform },
  regulationApproval: {
    record: "приказ, которым утверждено Положение",
    has: {
      ...citedWords,
      amendments: { list: "приказы, которыми оно изменено", each: citedWords },
    },
  },
  regulation: {
    record: "названия в заголовке Положения, на которое ссылается документ",
    has: citedTitleWords,
  },
  groups: {
    list: "группы, классы, объединения",
    each: {
      ...groupWords,
      chats: { list: "чаты группы", each: chatWords },
      parentChats: { list: "чаты группы, в которых родители", each: chatWords },
      invitationLink: { internal: "ссылка, по которой входят родители группы" },
    },
  },
  chats: { list: "все чаты", each: chatWords },
  commonChats: { list: "чаты, кроме чатов групп", each: chatWords },
  channels: {
    list: "каналы",
    each: {
      name: "название канала",
      purpose: "для кого канал",
      editor: { record: "редактор канала", has: personWords },
      createdOn: { date: "день создания" },
    },
  },
  invitations: {
    list: "ссылки-приглашения",
    each: {
      group: "группа, куда приглашают",
      role: "роль на платформе",
      sentTo: "кому отправлена",
      createdOn: { date: "день создания" },
      usedOn: { date: "день, когда по ней вошли" },
      revokedOn: { date: "день отзыва" },
    },
  },
  invitationLink: { internal: "ссылка, по которой входят родители без указания группы" },
  statistics: {
    record: "числа для отчёта о статистике",
    has: {
      employed: "сколько работников",
      joined: "сколько присоединилось к платформе",
      confirmed: "у скольких подтверждён статус",
      groups: "сколько групп создано на платформе",
      chats: "сколько чатов",
      channels: "сколько каналов",
      invitations: {
        record: "ссылки-приглашения",
        has: {
          created: "сколько создано",
          used: "сколько использовано",
          revoked: "сколько отозвано",
        },
      },
      shares: {
        record: "доли в процентах",
        has: {
          joined: "доля присоединившихся работников",
          confirmed: "доля работников с подтверждённым статусом",
          used: "доля использованных приглашений",
          revoked: "доля отозванных приглашений",
        },
      },
      from: { date: "с какого дня считается период отчёта" },
    },
  },
};

/** What the package says of all that its texts may name. */
export const sferumWords = { model, edition: platformEditionWords };
