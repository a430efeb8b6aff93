import { ownValue } from "../../engine/base/own-value.ts";
import type { Problem } from "../../index.ts";
import type { Field } from "./field.ts";
import { kindWords, type Scopes } from "./name-records.ts";
import { unquoted } from "./plain-words.ts";

/** What names in the data are called on the page. */
export interface Names {
  /** By the name of a data file without extension, the titles of its fields by their names. */
  titles: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By a value that can be chosen, alone and after its field («role: other»), its words. */
  choices: ReadonlyMap<string, string>;
  /** By the name of a data file without extension, the section that shows it. */
  sections: Readonly<Record<string, string>>;
  scopes: Scopes;
}

/** Of several fields with one name the outermost counts. */
export function collectTitles(
  forms: ReadonlyMap<string, Field>,
): Pick<Names, "titles" | "choices"> {
  const choices = new Map<string, string>();
  const collect = (form: Field): Map<string, string> => {
    const titles = new Map<string, string>();
    for (let level = [form]; level.length > 0; level = level.flatMap(below))
      for (const field of level) {
        if (field.kind === "choice")
          for (const { value, label } of field.choices) choices.set(value, label);
        for (const { name, field: own } of field.kind === "record" ? field.fields : []) {
          if (!titles.has(name) && own.title !== "") titles.set(name, own.title);
          for (const { value, label } of own.kind === "choice" ? own.choices : [])
            if (!choices.has(`${name}: ${value}`)) choices.set(`${name}: ${value}`, label);
        }
      }
    return titles;
  };
  return { titles: new Map([...forms].map(([name, form]) => [name, collect(form)])), choices };
}

function below(field: Field): Field[] {
  switch (field.kind) {
    case "record":
      return field.fields.map((each) => each.field);
    case "list":
      return [field.item];
    case "history":
      return [field.one, field.item];
    default:
      return [];
  }
}

/**
 * A problem in the words of the page: `validate` speaks to who writes YAML, of files, names of fields
 * and ids; on the page there are sections, titles and people. What it has no words for stays.
 */
export function plainProblem<Told extends Pick<Problem, "message" | "hint" | "file">>(
  problem: Told,
  names: Names,
): Told {
  const { message, hint, file } = problem;
  const own = /([\w-]+)\.yaml$/u.exec(file)?.[1] ?? "";
  const told = { ...problem, message: plain(message, own, names) };
  return hint === undefined ? told : { ...told, hint: plain(hint, own, names) };
}

function plain(text: string, file: string, names: Names): string {
  const bare = unquoted(text)
    .replace(/: npx reglament .*$/u, ".")
    // On the page there are no settings of the check, and no days of commands.
    .replace(/объясните (?:это |причину )?исключением в reglament\.yaml/u, "оставьте как есть")
    .replace(/ Если день проверки прошедший, укажите его и при сборке: --date [\d-]+\./u, "")
    // «Телефон» (phones, № 1): the title stands there already.
    .replaceAll(/ \([A-Za-z][\w.-]*(?:, (№ \d+))?\)/gu, (_, number?: string) =>
      number === undefined ? "" : ` (${number})`,
    )
    .replaceAll(/(?<=со своими днями): [a-z]\w*: \[[^\]]*\]/gu, "")
    .replaceAll(/(?<![\p{L}])(?:строку )?(forms): (\{(?:[^{}]|\{[^{}]*\})*\})/gu, tellForms)
    .replaceAll(/(?<![\p{L}])([a-z]\w*): (?:\[[^\]]*\]|\{(?:[^{}]|\{[^{}]*\})*\})/gu, "$1")
    .replaceAll(/: ГГГГ-ММ-ДД/gu, "")
    .replaceAll(/(?<=Например: )[a-z]\w*: "?([^"]*)"?(?=\.?$)/gu, "$1")
    .replaceAll(/«([a-z]\w*): ([^«»]*)»/gu, "$1: $2")
    .replaceAll(/(?<=Например: )[a-z]\w*: /gu, "")
    .replaceAll(/\b(\d{4})-(\d\d)-(\d\d)\b/gu, "$3.$2.$1");
  return nameWords(nameFiles(nameChoices(bare, names), names), file, names)
    .replaceAll(/(?<![\p{L}])строку (?=«)/gu, "поле ")
    .replaceAll(/(?<![\p{L}])строкой (?=«)/gu, "полем ");
}

/** «sex: female или sex: male», «role: educator или other»: a field once, then what it may be. */
function nameChoices(text: string, { choices }: Names): string {
  const offered = /(?<![\w.])([a-z]\w*): [a-z][\w-]*(?:(?:, | или )(?:\1: )?[a-z][\w-]*)+/gu;
  return text.replaceAll(offered, (found: string, field: string) => {
    const values = found.slice(field.length + 2).replaceAll(`${field}: `, "");
    const told = values.replaceAll(/[a-z][\w-]*/gu, (value) => {
      const label = choices.get(`${field}: ${value}`) ?? choices.get(value);
      return label === undefined ? value : `«${inner(label)}»`;
    });
    return `${field}: ${told}`;
  });
}

const cases = {
  ...{ genitive: "кого?", dative: "кому?", accusative: "кого? что?" },
  ...{ instrumental: "кем?", prepositional: "о ком?" },
} as const;

/** Forms are what the person is asked to look at: they are shown, as one reads them. */
function tellForms(_: string, field: string, flow: string): string {
  const parts = [...flow.matchAll(/(\w+): \{([^{}]*)\}/gu)].map(([, part = "", forms = ""]) => {
    const shown = Object.entries(cases).flatMap(([name, asks]) => {
      const [, text] = new RegExp(`\\b${name}: ("[^"]*"|[^,]+)`, "u").exec(forms) ?? [];
      return text === undefined ? [] : [`${asks} ${text.trim().replaceAll('"', "")}`];
    });
    return `${part} — ${shown.join(", ")}`;
  });
  return `строку ${field}: ${parts.join("; ")}`;
}

/** «в файле organization.yaml», «файла assignments.yaml», and whole ways to files with their lines. */
function nameFiles(text: string, { sections }: Names): string {
  const file = /(?<![\w/])([Вв] )?(файл[а-я]* )?(?:[\w.-]*\/)*([a-z-]+)\.yaml(?::\d+)*/gu;
  return text.replaceAll(file, (found, before = "", word = "", name = "") => {
    const section = ownValue(sections, String(name));
    if (section === undefined) return found;
    const noun = before === "" ? (word === "файла " ? "раздела" : "раздел") : "разделе";
    return `${String(before)}${noun} «${section}»`;
  });
}

/** Addresses are no names of anything, nor is what texts write in braces. */
const word = /(?<![\w@/.:{-])(«?)([A-Za-z][\w-]*(?:\.[\w-]+)*)(?![\w@/-])(?!\.\w)/gu;

function nameWords(text: string, file: string, names: Names): string {
  const { titles, choices } = names;
  const titleOf = (name: string): string | undefined =>
    titles.get(file)?.get(name) ??
    [...titles.values()].map((each) => each.get(name)).find((title) => title !== undefined);
  return text.replaceAll(word, (found: string, quote: string, key: string) => {
    // What is quoted is a value: its other quotation mark follows.
    if (quote !== "") return `«${inner(nameRecord(key, names) ?? choices.get(key) ?? key)}`;
    const words = titleOf(key.split(".").at(-1) ?? "") ?? choices.get(key);
    const named = words ?? nameRecord(key, names);
    return named === null ? found : `«${inner(named)}»`;
  });
}

/** «ИКОП «Сферум»» is «ИКОП „Сферум“». */
function inner(text: string): string {
  return text.replaceAll("«", "„").replaceAll("»", "“");
}

function nameRecord(id: string, { scopes }: Names): string | null {
  for (const records of scopes.values()) {
    const found = records.find(({ value }) => value === id);
    if (found && found.label !== id) return found.label;
  }
  const words = kindWords(id);
  return words === id ? null : words;
}
