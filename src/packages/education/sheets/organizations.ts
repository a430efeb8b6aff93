import { setQuotes } from "../../../engine/russian/quotes.ts";
import { spellPlace } from "../../../engine/russian/split-address.ts";
import { foldWords } from "../../../engine/sheets/fold-words.ts";
import { readDate } from "../../../engine/sheets/read/read-date.ts";
import { readDigits } from "../../../engine/sheets/read/read-digits.ts";
import {
  readEmails,
  readIdentifier,
  readLine,
  readOpenChoice,
  readWebAddress,
} from "../../../engine/sheets/read/read-line.ts";
import { readPhones } from "../../../engine/sheets/read/read-phone.ts";
import type { Column, SheetKind } from "../../../engine/sheets/sheet-kind.ts";
import { organizationTypes, typeOfName } from "./organization-types.ts";
import { readAddress } from "./read-address.ts";

/** Names as papers print them: tables and keyboards have straight quotes alone. */
const ofName = spelled(setQuotes);

/** «Саратовская обл.» is «Саратовская область», as in an address of one line. */
const ofPlace = spelled(spellPlace);

/** A line in the spelling of papers; what the data have in another one stays. */
function spelled(spell: (text: string) => string): Pick<Column, "read" | "isAlike"> {
  return {
    read: (text, key) => readLine(spell(text), key),
    isAlike: (current, next) => spell(current) === spell(next),
  };
}

/** A list of organizations, one row each: the row is the file of the organization. */
export const organizations: SheetKind = {
  ...{ id: "organizations", title: "Организации", file: "organization", path: [], scope: null },
  titles: ["Список организаций", "Учреждения", "Реквизиты", "Организация", "Школы и сады"],
  tells: [
    ["folder", "name.short"],
    ["inn", "name.short"],
    ["folder", "inn"],
    ["name.full", "name.short"],
  ],
  identities: [
    { of: ({ inn }) => (inn ? `inn ${String(inn)}` : null) },
    { of: ({ "name.short": short }) => (short ? `name ${foldWords(String(short))}` : null) },
  ],
  label: ({ "name.short": short = "", "name.full": full = "" }) =>
    String(short === "" ? full : short),
  nameFor: ({ "name.short": short = "" }) => String(short),
  infer: ({ "name.full": full = "", "name.short": short = "" }) => {
    const type = typeOfName(String(full)) ?? typeOfName(String(short));
    return type === null ? {} : { type };
  },
  lacks: (fields) => ["name.full", "name.short", "type"].filter((key) => !(key in fields)),
  columns: [
    {
      ...{ key: "folder", title: "Папка", headings: ["Имя папки", "Код"], read: readIdentifier },
      note: "Имя папки с данными. У новой организации оставьте пустым.",
      isOnlyAddress: true,
    },
    {
      ...{ key: "name.full", title: "Полное наименование", ...ofName },
      headings: [
        ...["Полное название", "Наименование полное", "Полное наименование организации"],
        ...["Полное наименование ОО", "Полное наименование по уставу"],
      ],
      example: "Муниципальное дошкольное образовательное учреждение «Детский сад № 0 г. Примерска»",
    },
    {
      ...{ key: "name.short", title: "Сокращённое наименование", ...ofName },
      headings: [
        "Краткое наименование",
        "Сокращённое название",
        "Наименование",
        "Название",
        "Организация",
        "Учреждение",
        ...["Краткое название", "Наименование ОО", "Наименование ОУ", "Наименование ДОУ"],
        ...[
          "Название ОО",
          "Название ОУ",
          "Название ДОУ",
          "Сокращённое наименование ОО",
          "ОО",
          "ДОУ",
        ],
      ],
      example: "МДОУ «Детский сад № 0 г. Примерска»",
    },
    {
      ...{ key: "type", title: "Тип", headings: ["Тип организации", "Вид", "Вид организации"] },
      ...{
        read: readOpenChoice(organizationTypes),
        choices: organizationTypes,
        isOpen: true,
        example: "детский сад",
      },
    },
    {
      ...{ key: "inn", title: "ИНН", example: "0000000000" },
      read: readDigits({ name: "ИНН", lengths: [10, 12], checksum: "inn", mayBeginWithZero: true }),
    },
    {
      ...{ key: "kpp", title: "КПП" },
      read: readDigits({ name: "КПП", lengths: [9], mayBeginWithZero: true }),
    },
    {
      ...{ key: "ogrn", title: "ОГРН", headings: ["ОГРН / ОГРНИП", "ОГРНИП"] },
      read: readDigits({
        name: "ОГРН",
        lengths: [13, 15],
        checksum: "ogrn",
        mayBeginWithZero: false,
      }),
    },
    {
      ...{ key: "address", title: "Адрес", read: readAddress, fills: "address.street" },
      headings: [
        ...["Юридический адрес", "Адрес места нахождения", "Место нахождения", "Почтовый адрес"],
        ...["Адрес учреждения", "Местонахождение"],
      ],
      isOnlyRead: true,
    },
    {
      ...{
        key: "address.postalCode",
        title: "Индекс",
        headings: ["Почтовый индекс"],
        example: "000000",
      },
      read: readDigits({ name: "Индекс", lengths: [6], mayBeginWithZero: false }),
    },
    {
      key: "address.region",
      title: "Регион",
      headings: ["Область", "Субъект", "Субъект РФ"],
      ...ofPlace,
    },
    {
      key: "address.district",
      title: "Район или округ",
      headings: ["Район", "Округ", "Муниципальный район"],
      ...ofPlace,
    },
    {
      key: "address.locality",
      title: "Населённый пункт",
      headings: ["Город", "Село", "Нас. пункт"],
      read: readLine,
    },
    { key: "address.street", title: "Улица", read: readLine },
    { key: "address.building", title: "Дом", headings: ["Номер дома", "№ дома"], read: readLine },
    {
      ...{ key: "phones", title: "Телефоны", read: readPhones, holds: "list" },
      headings: ["Телефон", "Тел.", "Контактный телефон", "Номер телефона"],
      note: "Несколько номеров — через точку с запятой.",
    },
    {
      ...{ key: "email", title: "Электронная почта", read: readEmails, holds: "list" },
      headings: ["Почта", "E-mail", "Эл. почта", "Адрес электронной почты", "Email"],
    },
    {
      key: "site",
      title: "Официальный сайт",
      headings: ["Сайт", "Адрес сайта"],
      read: readWebAddress,
    },
    {
      key: "workingHours",
      title: "Режим работы",
      headings: ["График работы", "Часы работы"],
      read: readLine,
    },
    {
      key: "foundedOn",
      title: "Дата создания",
      headings: ["Дата основания"],
      read: readDate,
      holds: "day",
    },
    {
      key: "founder.name",
      title: "Учредитель",
      headings: ["Наименование учредителя"],
      ...ofName,
    },
  ],
};
