import type { Said } from "../../../engine/sheets/table.ts";

const children = String.raw`(?:реб[её]н\p{L}*|детей|воспитанник\p{L}*|обучающ\p{L}*|учащ\p{L}*|учени[кц]\p{L}*|школьник\p{L}*|родител\p{L}*|законн\p{L}+\sпредставител\p{L}*|матери|отца)(?!\p{L})`;

/** Headings and titles that name children or parents: «ФИО ребёнка», «Список воспитанников». */
const named = new RegExp(
  String.raw`^(?:(?:ф\.?\s?и\.?(?:\s?о\.?)?|фамилия|имя|отчество)(?!\p{L}).{0,40}?|список\s(?:всех\s)?)${children}|^(?:телефон|тел\.|контакт\p{L}*|место\sработы)\s.{0,20}(?:родител|законн|матери|отца|мамы|папы)|^(?:мать|отец|реб[её]нок|воспитанник|обучающийся|учащийся|ученик)$`,
  "iu",
);

const sheets = /^(?:дети|родители|воспитанники|обучающиеся|учащиеся|ученики)$/iu;

/** People of whom the heading is, whatever else it names. */
const workers = /работник|сотрудник|педагог|воспитател|учител|преподавател|руководител/iu;

/** Lists of children and parents look like those of workers, and their data are not for us. */
export function tellChildren(text: string, isSheet: boolean): Said | null {
  if (!(named.test(text) && !workers.test(text)) && !(isSheet && sheets.test(text))) return null;
  return {
    rule: "sheet-of-others",
    message: `Похоже, это список детей или родителей: «${text}». Таблица не взята.`,
    hint: "Сведения о детях и родителях программе не нужны. Работникам хватит столбцов «ФИО», «Должность», «Принят на работу».",
  };
}
