import { formats } from "../../schema/formats.ts";
import { foldWords } from "../fold-words.ts";
import { findMadeDate } from "./spoiled.ts";
import { type ReadCell, type Reading, refuse, take } from "./reading.ts";

const longest = 500;

/** A text of one line. */
export function readLine(text: string, key: string): Reading {
  const made = findMadeDate(text);
  if (made) return { fault: made };
  if (text.length > longest)
    return refuse(
      "sheet-long",
      `Слишком длинный текст: знаков ${text.length}, а допустимо не больше ${longest}.`,
      "Сократите его.",
    );
  return take(key, text);
}

/** One address of a mailbox. */
export function readEmail(text: string, key: string): Reading {
  const address = text.replace(/^mailto:/iu, "").replace(/[;,.]$/u, "");
  if (formats["idn-email"](address)) return take(key, address);
  return refuse("sheet-email", `Это не адрес почты: «${text}».`, "Нужен один адрес: имя@домен.");
}

/** One address, or several separated by commas, semicolons or blanks. */
export function readEmails(text: string, key: string): Reading {
  const parts = text.split(/[;,\s]+/u).filter((part) => part !== "");
  if (parts.length < 2) return readEmail(text, key);
  const readings = parts.map((part) => readEmail(part, key));
  const refused = readings.find((reading) => "fault" in reading);
  return (
    refused ??
    take(
      key,
      readings.flatMap((reading) => ("fields" in reading ? (reading.fields[key] ?? []) : [])),
    )
  );
}

/** An address on the web; without its beginning it gets one. */
export function readWebAddress(text: string, key: string): Reading {
  const address = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  if (!text.includes(" ") && formats["web-address"](address)) return take(key, address);
  return refuse(
    "sheet-web-address",
    `Это не адрес сайта: «${text}».`,
    "Запишите его целиком: https://sad1.example.",
  );
}

/** A short name by which records are found; made by the program, so never typed by hand. */
export function readIdentifier(text: string, key: string): Reading {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text) && text.length <= 64) return take(key, text);
  return refuse(
    "sheet-identifier",
    `Код записан не так: «${text}».`,
    "Код — строчные латинские буквы, цифры и дефисы. У новой строки оставьте ячейку пустой: программа придумает его сама.",
  );
}

/** The name of another record; what it names is looked up when rows meet the data. */
export function readReference(text: string, key: string): Reading {
  return take(key, text);
}

/** A value of a list: its title, itself, or one of the other words for it. */
export interface Choice {
  value: string;
  title: string;
  words?: readonly string[];
}

/** One of several values, by any of their words. */
export function readChoice(choices: readonly Choice[]): ReadCell {
  const byWord = new Map(
    choices.flatMap(({ value, title, words = [] }) =>
      [value, title, ...words].map((word): [string, string] => [foldWords(word), value]),
    ),
  );
  return (text, key) => {
    const value = byWord.get(foldWords(text));
    if (value !== undefined) return take(key, value);
    const titles = choices.map(({ title }) => `«${title}»`).join(", ");
    return refuse("sheet-choice", `Такого значения нет: «${text}».`, `Можно: ${titles}.`);
  };
}

/** The same where reference data may have more values: those are typed as the data have them. */
export function readOpenChoice(choices: readonly Choice[]): ReadCell {
  const readKnown = readChoice(choices);
  return (text, key) => {
    const known = readKnown(text, key);
    return "fault" in known && "fields" in readIdentifier(text, key) ? take(key, text) : known;
  };
}

/** How a value is shown in a cell. */
export function showChoice(choices: readonly Choice[]): (value: string) => string {
  return (value) => choices.find((choice) => choice.value === value)?.title ?? value;
}
