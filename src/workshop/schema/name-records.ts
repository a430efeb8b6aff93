import { isRecord } from "../../engine/base/is-record.ts";
import { ownValue } from "../../engine/base/own-value.ts";
import type { Choice, Field } from "./field.ts";

/** What may be chosen where a record of a scope is asked for. */
export type Scopes = ReadonlyMap<string, readonly Choice[]>;

/** A file of data and the form that describes it. */
export interface FormData {
  form: Field;
  data: unknown;
}

/** All records that have an id, by scope, as people call them. */
export function collectScopes(files: readonly FormData[]): Scopes {
  const scopes = new Map<string, Choice[]>();
  const visit = ({ form, data }: FormData): void => {
    if (Array.isArray(data)) {
      const item = form.kind === "list" || form.kind === "history" ? form.item : null;
      if (item) for (const each of data) visit({ form: item, data: each });
      return;
    }
    const record = form.kind === "history" ? form.one : form;
    if (record.kind !== "record" || !isRecord(data)) return;
    for (const { name, field } of record.fields) {
      const value = data[name];
      if (field.idOf !== null && typeof value === "string")
        scopes.set(field.idOf, [
          ...(scopes.get(field.idOf) ?? []),
          { value, label: nameRecord(data) || value },
        ]);
      else if (value !== undefined) visit({ form: field, data: value });
    }
  };
  for (const each of files) visit(each);
  return scopes;
}

/** What people call a record, by what it has: a name, its parts, a kind with number and day. */
export function nameRecord(
  record: Readonly<Record<string, unknown>>,
  scopes: Scopes = new Map(),
): string {
  const { name, kind, staff, group, id } = record;
  if (isText(name)) return name;
  if (isRecord(name) && isRecord(name.short) && isText(name.short.nominative))
    return [name.short.nominative, appWords(record.app)].filter(isText).join(", ");
  const parts = [record.surname, record.firstName, record.patronymic].map(lastText).filter(isText);
  if (parts.length > 0) return parts.join(" ");
  if (Array.isArray(name)) return lastText(name);
  if (isText(record.date) || isText(record.number))
    return [kindWords(kind), numberWords(record), dayWords(record.date)].filter(isText).join(" ");
  const named = [labelIn(scopes, "staff", staff), labelIn(scopes, "group", group)].filter(isText);
  if (named.length > 0) return named.join(", ");
  if (isText(kind)) return kindWords(kind);
  return isText(id) ? id : "";
}

/** Of a value with a history the last one. */
export function lastText(value: unknown): string {
  if (!Array.isArray(value)) return isText(value) ? value : "";
  const last: unknown = value.at(-1);
  const found = isRecord(last) ? Object.values(last).find(isText) : last;
  return isText(found) ? found : "";
}

function labelIn(scopes: Scopes, scope: string, id: unknown): string {
  const found = scopes.get(scope)?.find(({ value }) => value === id);
  return found?.label ?? (isText(id) ? id : "");
}

const kinds: Readonly<Record<string, string>> = {
  regulation: "Положение",
  "order-use": "Приказ об использовании платформы",
  "order-appointment": "Приказ об администраторе",
  "order-chats": "Приказ о чатах",
  request: "Заявка на регистрацию",
  "letter-administrator": "Письмо о смене администратора",
};

/** Kinds of documents have Russian names in their texts; these are the short ones for lists. */
export function kindWords(kind: unknown): string {
  return isText(kind) ? (ownValue(kinds, kind) ?? kind) : "";
}

function numberWords({ number, edition }: Readonly<Record<string, unknown>>): string {
  if (isText(number)) return `№ ${number}`;
  return typeof edition === "number" ? `(редакция ${edition})` : "";
}

function dayWords(day: unknown): string {
  return isText(day) ? `от ${day.split("-").reverse().join(".")}` : "";
}

/** Platforms of one name differ by the application. */
function appWords(app: unknown): string {
  return isText(app) ? app : "";
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
