import { type Case, caseNames } from "../../engine/russian/cases.ts";
import { type DoubtfulForms, writeForms } from "../../engine/russian/find-doubtful-forms.ts";
import type { FormSet } from "./collect-forms.ts";

/** What `decline` prints: the forms on stdout, remarks for a person on stderr. */
interface Written {
  readonly out: string;
  readonly err: string;
}

const caseTitles: Readonly<Record<Case, string>> = {
  nominative: "именительный",
  genitive: "родительный",
  dative: "дательный",
  accusative: "винительный",
  instrumental: "творительный",
  prepositional: "предложный",
};

/** The formats of `decline` by their names on the command line. */
export const formWriters = { table: writeTable, tsv: writeTsv, json: writeJson } as const;

/** For reading: a block for each thing printed; what is doubtful is marked and explained below. */
function writeTable(sets: readonly FormSet[]): Written {
  const blocks = sets.map(({ title, forms, doubtful }) => {
    const mark = doubtful.length > 0 ? " (проверьте)" : "";
    const lines = caseNames.map((name) => `  ${caseTitles[name].padEnd(13)} ${forms[name]}\n`);
    return `${title}${mark}\n${lines.join("")}`;
  });
  return { out: [...blocks, ...explain(sets)].join("\n"), err: "" };
}

/** For spreadsheets: a heading, a line for each thing printed, the doubts in the last column. */
function writeTsv(sets: readonly FormSet[]): Written {
  const heading = ["форма", ...caseNames.map((name) => caseTitles[name]), "проверьте"];
  const rows = sets.map(({ title, forms, doubtful }) => [
    title,
    ...caseNames.map((name) => forms[name]),
    describe(doubtful),
  ]);
  const out = [heading, ...rows].map((row) => `${row.join("\t")}\n`).join("");
  return { out, err: explain(sets).join("") };
}

/** For programs: English keys as in the data files; `yaml` is null where nothing is doubtful. */
function writeJson(sets: readonly FormSet[]): Written {
  const doubtful = collectDoubtful(sets);
  const value = {
    forms: Object.fromEntries(sets.map(({ id, forms }) => [id, forms])),
    doubtful: doubtful.map(({ part, description }) => ({ part, description })),
    yaml: doubtful.length > 0 ? writeForms(doubtful) : null,
  };
  return { out: `${JSON.stringify(value, null, 2)}\n`, err: "" };
}

function explain(sets: readonly FormSet[]): string[] {
  const doubtful = collectDoubtful(sets);
  if (doubtful.length === 0) return [];
  return [
    `Проверьте, верно ли: ${describe(doubtful)}.\n` +
      `Исправьте формы, если нужно, и вставьте к работнику в assignments.yaml строку\n` +
      `${writeForms(doubtful)}\n`,
  ];
}

function describe(doubtful: readonly DoubtfulForms[]): string {
  return doubtful.map(({ description }) => description).join("; ");
}

/** The full name has every doubtful part of the name; the initials only repeat the surname. */
function collectDoubtful(sets: readonly FormSet[]): DoubtfulForms[] {
  return sets
    .filter(({ id }) => id === "full" || id === "position")
    .flatMap(({ doubtful }) => doubtful);
}
