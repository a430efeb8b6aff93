import { ownValue } from "../base/own-value.ts";
import { didYouMean, suggest } from "../base/suggest.ts";
import { explainFormat } from "./format-wordings.ts";
import { meantByTwins, noteTwins } from "./twin-note.ts";
import { exampleHint, type Refused, type Wording } from "./wording.ts";

/**
 * What is said about a value, by the schema's keyword, the most telling first: of several
 * keywords that refuse one value only the first is reported.
 */
export const valueWordings: Record<string, (refused: Refused) => Wording> = {
  type: explainType,
  enum: explainEnum,
  minLength: ({ field }) => ({
    rule: "empty-value",
    message: `${field.subject}: текст пуст.`,
    ...exampleHint(field),
  }),
  maxLength: ({ field, value, limit }) => ({
    rule: "wrong-size",
    message: `${field.subject}: знаков ${Array.from(String(value)).length}, а допустимо не больше ${String(limit)}.`,
    hint: "Сократите текст.",
  }),
  format: (refused) => explainFormat(refused),
  pattern: ({ field, value, token, limit, description }) => ({
    rule: "wrong-format",
    message: `${field.subject}: значение ${token} не подходит. ${description}${noteTwins(value, (text) => new RegExp(String(limit), "u").test(text))}`,
    ...exampleHint(field),
    meant: meantByTwins(value, (text) => new RegExp(String(limit), "u").test(text)),
  }),
  "x-checksum": ({ field, value, token }) => ({
    rule: "wrong-checksum",
    message: `${field.subject}: контрольная цифра не сходится, в номере ${token} опечатка.`,
    // Numbers of entrepreneurs are longer, and they stand in a register of their own.
    hint: `Сверьте номер с выпиской из ${[12, 15].includes(String(value).length) ? "ЕГРИП" : "ЕГРЮЛ"}.`,
  }),
  minimum: ({ field, token, limit }) => ({
    rule: "wrong-size",
    message: `${field.subject}: число ${token} меньше допустимого.`,
    hint: `Наименьшее допустимое число: ${String(limit)}.`,
  }),
  maximum: ({ field, token, limit }) => ({
    rule: "wrong-size",
    message: `${field.subject}: число ${token} больше допустимого.`,
    hint: `Наибольшее допустимое число: ${String(limit)}.`,
  }),
  minItems: ({ field, value, limit }) => ({
    rule: "wrong-size",
    message: `${field.subject}: в списке строк ${lengthOf(value)}, а нужно не меньше ${String(limit)}.`,
    ...exampleHint(field),
  }),
  uniqueItems: ({ field, token }) => ({
    rule: "repeated-value",
    message: `${field.subject}: значение ${token} уже есть в этом списке.`,
    hint: "Удалите повтор.",
  }),
};

const typeNames: Record<string, string> = {
  string: "текст",
  integer: "целое число",
  boolean: "true (да) или false (нет)",
  array: "список: каждая строка начинается с «- »",
  object: "набор полей: в каждой строке имя, двоеточие и значение",
};

function explainType({ field, value, token, limit }: Refused): Wording {
  if (value === null) {
    return {
      rule: "empty-value",
      message: `${field.subject}: значение не указано.`,
      ...exampleHint(field),
    };
  }
  const [plain = ""] = [limit].flat().map(String);
  if (plain === "string" && (typeof value === "number" || typeof value === "boolean")) {
    return {
      rule: "missing-quotes",
      message: `${field.subject}: значение ${token} записано без кавычек, и YAML читает его как ${readAs(token, value)}.`,
      hint: `Возьмите его в кавычки: ${field.withValue(token)}`,
      meant: token,
    };
  }
  const expected = [limit].flat().map((type) => ownValue(typeNames, String(type)) ?? String(type));
  return {
    rule: "wrong-type",
    message: `${field.subject}: ожидается ${expected.join(" или ")}, а здесь ${describe(value, token)}.${limit === "integer" ? noteTwins(value, (text) => /^-?\d+$/.test(text)) : ""}`,
    ...exampleHint(field),
  };
}

function readAs(token: string, value: number | boolean): string {
  if (typeof value === "boolean") return "«да» или «нет»";
  return /^0\d/.test(token) ? "число, теряя ноль в начале" : "число";
}

function describe(value: unknown, token: string): string {
  if (Array.isArray(value)) return "список";
  if (typeof value === "string") return `текст ${token}`;
  if (typeof value === "number") return `число ${token}`;
  return typeof value === "boolean" ? token : "набор полей";
}

/** Descriptions of enumerated fields explain each value: `male — мужской, female — женский`. */
function explainEnum({ field, value, token, limit, description }: Refused): Wording {
  const allowed = Array.isArray(limit) ? limit.map(String) : [];
  const pairs = [...description.matchAll(/([a-z-]+) — ([^,;.(]+)/g)];
  const meant = pairs.find(([, , russian]) => russian?.trim() === String(value).toLowerCase());
  const said = meant?.[1] ?? String(value);
  return {
    rule: "unknown-value",
    message: `${field.subject}: значение ${token} здесь не допускается.${noteTwins(value, (text) => allowed.includes(text))}`,
    hint: didYouMean(said, allowed),
    meant: suggest(said, allowed) ?? undefined,
    // Of «n» both «f» and «m» are near: only other letters of the same word are sure.
    isNear: !allowed.includes(said.toLowerCase()),
  };
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
