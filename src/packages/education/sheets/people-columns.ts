import { looksLikeDate, readDate } from "../../../engine/sheets/read/read-date.ts";
import {
  type Choice,
  readChoice,
  readEmail,
  readIdentifier,
  readReference,
} from "../../../engine/sheets/read/read-line.ts";
import {
  looksLikeName,
  readFirstNames,
  readFullName,
  readNamePart,
} from "../../../engine/sheets/read/read-name.ts";
import { looksLikePhone, readPhone } from "../../../engine/sheets/read/read-phone.ts";
import type { Column } from "../../../engine/sheets/sheet-kind.ts";
import { looksLikeAnyEmail, readAnyEmail, readAnyPhone } from "./read-contacts.ts";
import { looksLikePosition, readListedPosition, readPosition } from "./read-position.ts";

const sexes: readonly Choice[] = [
  { value: "female", title: "женский", words: ["ж", "жен", "женщина"] },
  { value: "male", title: "мужской", words: ["м", "муж", "мужчина"] },
];

const roles: readonly Choice[] = [
  { value: "administration", title: "администрация", words: ["руководитель"] },
  {
    value: "educator",
    title: "педагог группы или класса",
    words: ["педагог", "воспитатель", "учитель"],
  },
  { value: "specialist", title: "специалист" },
  { value: "other", title: "другой работник", words: ["другое", "остальные", "прочее"] },
];

/** What tables tell of people, and how they call it. */
export const peopleColumns: readonly Column[] = [
  {
    ...{ key: "id", title: "Код", headings: ["Идентификатор", "id"], read: readIdentifier },
    note: "По коду программа находит человека, когда меняется фамилия. У нового работника оставьте пустым.",
  },
  { key: "surname", title: "Фамилия", read: readNamePart, example: "Примерова" },
  { key: "firstName", title: "Имя", read: readNamePart, example: "Анна" },
  {
    ...{ key: "patronymic", title: "Отчество", read: readNamePart, example: "Ивановна" },
    note: "Если отчества нет, оставьте пустым и укажите пол.",
  },
  {
    ...{ key: "fullName", title: "ФИО", read: readFullName, looks: looksLikeName },
    ...{ fills: "surname", isOnlyRead: true },
    spreads: [
      ["surname", "firstNames"],
      ["surname", "firstName", "patronymic"],
    ],
    headings: [
      ...["Ф.И.О.", "Фамилия Имя Отчество", "Фамилия, имя, отчество", "Фамилия И.О.", "Сотрудник"],
      ...[
        "Работник",
        "Имя целиком",
        "Фамилия имя",
        "ФИО педагога",
        "ФИО воспитателя",
        "Педагог",
        "name",
      ],
    ],
  },
  {
    ...{
      key: "firstNames",
      title: "Имя Отчество",
      headings: ["Имя, отчество", "Имя и отчество"],
    },
    ...{ read: readFirstNames, fills: "firstName", isOnlyRead: true },
  },
  {
    ...{ key: "position", title: "Должность", read: readPosition, looks: looksLikePosition },
    readTyped: readListedPosition,
    headings: [
      "Должность по штатному расписанию",
      "Должность по штату",
      "Должн.",
      "Занимаемая должность",
      "Профессия",
      "Кем работает",
    ],
    ...{ example: "воспитатель", note: "Как в штатном расписании, со строчной буквы." },
  },
  {
    ...{ key: "role", title: "Роль", headings: ["Роль в организации"], read: readChoice(roles) },
    ...{ choices: roles, note: "Нужна, только если не видна по должности." },
  },
  {
    ...{ key: "sex", title: "Пол", read: readChoice(sexes), choices: sexes },
    note: "Нужен, только если нет отчества.",
  },
  {
    ...{
      key: "employedFrom",
      title: "Принят на работу",
      read: readDate,
      looks: looksLikeDate,
      holds: "day",
    },
    headings: [
      ...[
        "Принята на работу",
        "Дата приёма",
        "Дата приёма на работу",
        "Принят",
        "Принята",
        "Работает с",
      ],
      ...["Дата поступления на работу", "Дата трудоустройства", "Приём", "Начало работы"],
      ...["Дата начала работы", "Дата принятия на работу", "Дата приёма в ДОУ", "Дата поступления"],
      ...["С какого времени работает", "С какого дня работает", "Дата приёма в организацию"],
    ],
    example: "2024-09-02",
  },
  {
    ...{ key: "employedUntil", title: "Уволен", read: readDate, holds: "day" },
    headings: ["Уволена", "Дата увольнения", "Последний день работы", "Увольнение"],
    note: "Последний день работы. Пока человек работает, оставьте пустым.",
  },
  {
    ...{ key: "workPhone", title: "Рабочий телефон", read: readPhone },
    headings: ["Служебный телефон", "Телефон рабочий", "Раб. тел.", "Телефон служебный"],
    note: "Печатается в документах и на сайте: личный номер сюда не пишут.",
  },
  {
    ...{
      key: "phone",
      title: "Телефон",
      headings: [
        ...["Тел.", "Контактный телефон", "Контактный тел.", "Номер телефона", "№ телефона"],
        ...["Контакты", "Мобильный телефон", "Моб. тел.", "Мобильный", "Сотовый телефон"],
      ],
    },
    ...{ read: readAnyPhone, looks: looksLikePhone, fills: "workPhone", isOnlyRead: true },
  },
  {
    ...{ key: "workEmail", title: "Рабочая почта", read: readEmail },
    headings: [
      "Служебная почта",
      "Рабочий e-mail",
      "Рабочая электронная почта",
      "Служебный e-mail",
    ],
    note: "Печатается в документах и на сайте: личный адрес сюда не пишут.",
  },
  {
    ...{
      key: "email",
      title: "Почта",
      headings: ["E-mail", "Электронная почта", "Эл. почта", "Адрес электронной почты"],
    },
    ...{ read: readAnyEmail, looks: looksLikeAnyEmail, fills: "workEmail", isOnlyRead: true },
  },
  {
    ...{ key: "group", title: "Группа", read: readReference, isOnlyRead: true },
    headings: [
      "Класс",
      "Группа/класс",
      "Группа, класс",
      "Группа (класс)",
      "Класс/группа",
      "Возрастная группа",
      "Группа, в которой работает",
      "Закреплённая группа",
    ],
    feeds: { kind: "educators", owner: "staff" },
  },
];
