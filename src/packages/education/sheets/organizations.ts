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
import type { SheetKind } from "../../../engine/sheets/sheet-kind.ts";
import { organizationTypes, typeOfName } from "./organization-types.ts";
import { readAddress } from "./read-address.ts";

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
      ...{ key: "name.full", title: "Полное наименование", read: readLine },
      headings: [
        ...["Полное название", "Наименование полное", "Полное наименование организации"],
        ...["Полное наименование ОО", "Полное наименование по уставу"],
      ],
      example: "Муниципальное дошкольное образовательное учреждение «Детский сад № 0 г. Примерска»",
    },
    {
      ...{ key: "name.short", title: "Сокращённое наименование", read: readLine },
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
      read: readLine,
    },
    {
      key: "address.district",
      title: "Район или округ",
      headings: ["Район", "Округ", "Муниципальный район"],
      read: readLine,
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
      read: readLine,
    },
  ],
};
