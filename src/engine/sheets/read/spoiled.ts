import { numericDate } from "../../russian/dates.ts";
import { isDay } from "../../base/is-day.ts";
import type { Said } from "../table.ts";

const errors =
  /^#(?:REF!|ССЫЛКА!|N\/A|Н\/Д|VALUE!|ЗНАЧ!|NAME\?|ИМЯ\?|DIV\/0!|ДЕЛ\/0!|NULL!|ПУСТО!|NUM!|ЧИСЛО!)/iu;

const shortMonths = "янв|фев|мар|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек";

/** What Russian Excel makes of «1-2»: «01.фев», «01-фев», «фев.25». */
const autoDate = new RegExp(
  String.raw`^(?:\d{1,2}[.\s-](?:${shortMonths})\.?|(?:${shortMonths})[.\s-]\d{2,4})$`,
  "iu",
);

/** Stands for the value of a formula that the file does not have. */
export const unreckoned = "#ФОРМУЛА!";

/** What a spreadsheet itself did to a cell; null for a cell that it left alone. */
export function findSpoiled(text: string): Said | null {
  if (text === unreckoned)
    return {
      rule: "sheet-formula",
      message: "Вместо значения формула: программа, которая сохранила таблицу, её не посчитала.",
      hint: "Откройте таблицу в Excel или LibreOffice и сохраните ещё раз или введите значение.",
    };
  if (errors.test(text))
    return {
      rule: "sheet-error-value",
      message: `Вместо значения ошибка таблицы: ${text}.`,
      hint: "Исправьте формулу или введите значение.",
    };
  if (/^#{3,}$/u.test(text))
    return {
      rule: "sheet-error-value",
      message: "Вместо значения решётки: столбец при сохранении был слишком узким.",
      hint: "Расширьте столбец и сохраните таблицу ещё раз.",
    };
  if (/^\d(?:[.,]\d+)?E\+\d+$/iu.test(text))
    return {
      rule: "sheet-number-rounded",
      message: `Таблица записала длинный номер как число и округлила: «${text}».`,
      hint: "Задайте столбцу текстовый формат и введите номер ещё раз.",
    };
  return null;
}

/** The same for a cell that holds no day: what was typed there became one. Null where it did not. */
export function findMadeDate(text: string): Said | null {
  const [day = ""] = text.split(/[T ]/u);
  const isWhole = isDay(day);
  if (!isWhole && !autoDate.test(text)) return null;
  return {
    rule: "sheet-made-date",
    message: `Таблица приняла то, что ввели, за дату: «${isWhole ? numericDate(day) : text}».`,
    hint: "Задайте столбцу текстовый формат и введите значение ещё раз, например 1-2.",
  };
}
