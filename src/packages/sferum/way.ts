import type { Step, Way } from "../../engine/coverage/requirement.ts";
import { addWorkdays, planWorkday } from "../education/facts/workdays.ts";
import { signedEditionOf } from "../education/facts/day-facts.ts";
import type { SferumFacts } from "./facts/day-facts.ts";

/**
 * From nothing to a platform in use: nothing of a later stage holds without those before. How many
 * working days each takes in a plan.
 */
const stages = [
  { title: "Положение и совет", workdays: 10 },
  { title: "Приказы", workdays: 2 },
  { title: "Сайт", workdays: 3 },
  { title: "Заявка", workdays: 2 },
  { title: "Регистрация", workdays: 5 },
  { title: "Приглашения", workdays: 5 },
  { title: "Работа в чатах", workdays: 5 },
] as const;

type StageTitle = (typeof stages)[number]["title"];

const stageOf = (title: StageTitle): number => stages.findIndex((each) => each.title === title);

function at(title: StageTitle, advice: Record<string, string>): [string, Step][] {
  const stage = stageOf(title);
  return Object.entries(advice).map(([id, text]) => [id, { stage, advice: text }]);
}

const text = "Верните в текст Положения пункт об этом и утвердите Положение.";

/** What each requirement asks of an organization that begins. */
export const way: Way = {
  stages,
  steps: Object.fromEntries([
    ...at("Положение и совет", {
      G1: "Подготовьте Положение, вынесите его на совет и утвердите приказом.",
      M1: "Спросите мнение совета родителей, запишите номер и дату протокола.",
      G2: "Проведите заседание педагогического совета, утвердите Положение приказом, запишите номер и дату протокола.",
      G3: "Утвердите Положение: правовые основания в нём названы.",
      ...{ G4: text, G5: text, G6: text, A15: text, A16: text, A17: text },
      ...{ R1: text, R2: text, R3: text, R4: text, F3: text, M5: text },
      M2: "Верните в Положение слова о том, что родители присоединяются по желанию, и утвердите его.",
      M3: "Решите, как узнают новости те, кто не присоединился, и назовите этот путь в данных организации.",
    }),
    ...at("Приказы", {
      H1: "Подпишите приказ об использовании платформы: он утверждает Положение.",
      A1: "Подпишите приказ о назначении администратора.",
      H2: "Назначьте администратором работника организации.",
      A8: "Назначьте приказом дополнительного администратора.",
      M4: "Подпишите приказ о переходе на новую платформу.",
      M6: "Возьмите у администратора письменное согласие передать личные телефон и почту службе поддержки.",
      S1: "Подпишите Положение и приказы. Если подписываете электронной подписью, запишите сведения о сертификате.",
      F1: "Утвердите Положение и запишите день, с которого оно действует.",
      F2: "Утвердите Положение: срок его действия в нём назван.",
    }),
    ...at("Сайт", {
      F4: "Разместите утверждённое Положение на официальном сайте и запишите день.",
      M7: "Разместите на официальном сайте ссылки на сайты Минпросвещения и Минобрнауки.",
    }),
    ...at("Заявка", {
      A2: "Отправьте службе поддержки заявку на регистрацию с приказом о назначении администратора.",
    }),
    ...at("Регистрация", {
      A3: "Зарегистрируйте администратора с тем номером, который назван в заявке, и запишите день.",
      A4: "Заполните на платформе сведения об организации и запишите день её регистрации.",
      A5: "Создайте на платформе группу «Сотрудники» и запишите день.",
      A6: "Создайте на платформе группы или классы и запишите, когда создана каждая.",
      A9: "Закрепите педагогов за группами или классами приказом и на платформе.",
      A14: "Найдите на платформе системные каналы и запишите, с какого дня они есть.",
    }),
    ...at("Приглашения", {
      A7: "Создайте ссылки-приглашения: работникам, затем родителям каждой группы, и запишите день.",
      A10: "Утвердите Положение: администратор принимает заявки на вступление.",
      A11: "Подтвердите на платформе статус работников и запишите день у каждого.",
      A12: "Сверьте список работников с платформой: уволенных там быть не должно.",
      A13: "Отзовите ссылки, которыми не воспользовались.",
      H3: "Пригласите руководителя и заместителей и запишите, когда они присоединились.",
      H4: "Подтвердите статус руководителя и заместителей и запишите день.",
      T1: "Пригласите педагогов и запишите, когда каждый присоединился.",
      T2: "Подтвердите статус педагогов и запишите день.",
      P1: "Отправьте ссылки родителям и запишите, какими воспользовались.",
    }),
    ...at("Работа в чатах", {
      A18: "Утвердите Положение: администратор сообщает руководителю статистику.",
      H5: "Подготовьте материалы для системных каналов и передайте их администратору.",
      H6: "Создайте чат руководителя с педагогами и чаты с родителями и запишите их.",
      H7: "Утвердите Положение: руководитель следит, как работают на платформе.",
      T3: "Создайте чаты групп или классов и запишите их.",
      T4: "Утвердите Положение: педагоги общаются с родителями в чатах.",
      T5: "Утвердите Положение: занятия проводят и на расстоянии.",
      P2: "Утвердите Положение: родители участвуют в чатах по желанию.",
    }),
  ]),
};

/** What kinds of documents are called where one is missing. */
export const kindNames: Readonly<Record<string, string>> = {
  regulation: "Положение",
  "order-use": "приказ об использовании платформы",
  "order-appointment": "приказ о назначении администратора",
  "order-transition": "приказ о переходе на новую платформу",
  "order-chats": "приказ о перечне чатов и каналов",
  "order-etiquette": "приказ о правилах общения в чатах",
  "order-amendment": "приказ о внесении изменений",
  "letter-administrator": "письмо о смене администратора",
  "transition-report": "отчёт о переходе",
  "acquaintance-sheet": "лист ознакомления",
  request: "заявка на регистрацию",
  zayavka: "письмо с заявкой",
  consent: "согласие администратора",
  "consent-publication": "согласие работника",
  "sheet-administrator": "памятка администратора",
  "sheet-administration": "памятка руководителя и администрации",
  "sheet-educator": "памятка педагога",
  "sheet-parent": "памятка родителям",
  "handout-parent": "памятка родителям для раздачи",
  "register-chats": "реестр чатов и каналов",
  "register-educators": "список педагогов по группам",
  "register-invitations": "реестр ссылок-приглашений",
  "statistics-report": "отчёт о статистике",
};

/** What values of the data are called. */
export const codeNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(kindNames).map(([kind, name]) => [kind, `«${name}»`])),
  approved: "«утверждён»",
  "in-force": "«действует»",
  draft: "«проект»",
};

/** How many working days there are from approval to publication (273-ФЗ, art. 29, part 3). */
const publicationTerm = 10;

/** By which day requirements are to be met, where a day follows from what was signed. */
export const terms: Readonly<Record<string, (facts: SferumFacts) => string | null>> = {
  F4: (facts) => {
    const edition = signedEditionOf(facts, "regulation");
    if (!edition || edition.publishedOn !== undefined) return null;
    return addWorkdays(facts.reference.calendar, edition.date, publicationTerm);
  },
};

/** By which day so many working days of a plan are over. */
export function plan({ reference, day }: SferumFacts, workdays: number): string {
  return planWorkday(reference.calendar, day, workdays);
}
