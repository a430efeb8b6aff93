import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from "yaml";

import { findSex, type Sex } from "../src/engine/russian/sex.ts";
import { checksums } from "../src/engine/schema/checksum.ts";

const example = new URL("../content/organizations/ds1-pugachev/", import.meta.url);

/** Takes the place of the example's opening comment. */
const invented = "# Образец для проверок и замеров. Организация и люди вымышлены.\n";

/** Nobody signed these papers, so there is nothing to seal. */
const settings = `${invented}rules:
  - { rule: edition-unsealed, severity: "off" }
ignores: []
`;

/** Invented towns that decline as Пугачев does: г. Дубова, Дубовский район. */
const towns = ["Дубов", "Клёнов", "Ольхов", "Вязов", "Рябинов", "Тополев", "Ивов"];

/** Invented people: first names and fathers' names by sex, and surnames that take an «а». */
const surnames = [
  "Примеров",
  "Образцов",
  "Шаблонов",
  "Макетов",
  "Эскизин",
  "Черновиков",
  "Бланков",
];
const firstNames: Record<Sex, readonly string[]> = {
  female: [
    "Анна",
    "Вера",
    "Галина",
    "Дарья",
    "Елена",
    "Жанна",
    "Зоя",
    "Инна",
    "Лидия",
    "Мария",
    "Нина",
  ],
  male: [
    "Антон",
    "Борис",
    "Виктор",
    "Глеб",
    "Денис",
    "Егор",
    "Захар",
    "Иван",
    "Лев",
    "Максим",
    "Олег",
  ],
};
const fathers = ["Андрее", "Борисо", "Викторо", "Ивано", "Матвее"];

/**
 * Writes `count` organizations into `folder`/organizations, made from the example kindergarten:
 * each has its own number, town, ИНН, ОГРН, addresses and people, and all of them hold. For
 * benchmarks and tests of size. Equal arguments give equal files. Returns the ids.
 */
export function makeSampleOrganizations(count: number, folder: string): string[] {
  const names = readdirSync(example).filter((name) => name.endsWith(".yaml"));
  const texts = new Map(names.map((name) => [name, readFileSync(new URL(name, example), "utf8")]));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "reglament.yaml"), settings);
  return Array.from({ length: count }, (_, index) => {
    const id = `ds${index + 2}-sample`;
    const place = join(folder, "organizations", id);
    mkdirSync(place, { recursive: true });
    for (const [name, document] of makeOrganization(id, index + 2, texts))
      writeFileSync(join(place, name), document.toString({ lineWidth: 0 }));
    return id;
  });
}

/** Number 1 is the example's own. */
function makeOrganization(
  id: string,
  number: number,
  texts: ReadonlyMap<string, string>,
): Map<string, Document> {
  const town = pick(towns, number);
  const documents = new Map(
    [...texts].map(([name, text]) => [
      name,
      parseDocument(
        text
          .replace(/^(#.*\n)+/, invented)
          .replaceAll("ds1-pugachev", id)
          .replaceAll("Детский сад № 1 ", `Детский сад № ${number} `)
          .replaceAll("Пугачев", town),
      ),
    ]),
  );
  const organization = documents.get("organization.yaml");
  const serial = String(number).padStart(5, "0");
  organization?.set("inn", withCheckDigit(`6499${serial}`, checksums.inn));
  organization?.set("ogrn", withCheckDigit(`1026499${serial}`, checksums.ogrn));
  const people = renameStaff(documents.get("assignments.yaml"), number);
  const head = people.get(organization?.get("head"));
  for (const edition of listOf(documents.get("documents.yaml"), "editions")) {
    if (edition.hasIn(["signature", "owner"])) edition.setIn(["signature", "owner"], head);
    // What the example has sealed are its own words and people.
    edition.delete("sealed");
  }
  return documents;
}

/** Gives all people other names that fit their sex; full names by id. */
function renameStaff(assignments: Document | undefined, number: number): Map<unknown, string> {
  const people = new Map<unknown, string>();
  for (const [index, person] of listOf(assignments, "staff").entries()) {
    const seed = number * 10 + index;
    const isMale = findSex(String(person.get("patronymic"))) === "male";
    person.set("surname", pick(surnames, seed) + (isMale ? "" : "а"));
    person.set("firstName", pick(firstNames[isMale ? "male" : "female"], seed));
    if (person.has("patronymic"))
      person.set("patronymic", pick(fathers, seed) + (isMale ? "вич" : "вна"));
    person.delete("forms");
    const parts = [person.get("surname"), person.get("firstName"), person.get("patronymic")];
    people.set(person.get("id"), parts.join(" "));
  }
  return people;
}

function listOf(document: Document | undefined, key: string): YAMLMap[] {
  const list = document?.get(key);
  return isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
}

function pick<T>(list: readonly T[], seed: number): T {
  const item = list[seed % list.length];
  if (item === undefined) throw new Error("An empty list");
  return item;
}

function withCheckDigit(digits: string, isRight: ((text: string) => boolean) | undefined): string {
  const numbers = Array.from({ length: 10 }, (_, digit) => `${digits}${digit}`);
  return numbers.find((number) => isRight?.(number)) ?? "";
}

const usage = `Сколько организаций сделать и в какой новой папке?
Например: node scripts/sample-organizations.ts 300 /tmp/content
`;

/** The command: `node scripts/sample-organizations.ts COUNT FOLDER`. */
function run([count = "", folder = "", ...more]: readonly string[]): void {
  if (!/^[1-9]\d{0,4}$/.test(count) || folder === "" || more.length > 0) fail(usage);
  else if (existsSync(folder)) fail(`«${folder}» уже есть, а нужна новая папка.\n`);
  else {
    makeSampleOrganizations(Number(count), folder);
    process.stdout.write(`Готово: ${folder}/organizations, организаций: ${count}.\n`);
  }
}

function fail(message: string): void {
  process.stderr.write(message);
  process.exitCode = 2;
}

if (import.meta.main) run(process.argv.slice(2));
