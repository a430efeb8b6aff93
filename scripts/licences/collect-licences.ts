import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package that users get with the program. */
export interface Licensed {
  name: string;
  version: string;
  /** SPDX expression; null where the package names none that can be read. */
  licence: string | null;
}

/** Licences that let the program be given on, and what they ask for; any other needs a person. */
const accepted: ReadonlyMap<string, string> = new Map([
  ...["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0"].map(
    (id): [string, string] => [id, "упомянуть автора"],
  ),
  ["Apache-2.0", "упомянуть автора и изменения"],
  ["CC0-1.0", "ничего"],
  ["Python-2.0", "упомянуть автора"],
  ["OFL-1.1", "шрифты: отдельно не продавать, изменённые назвать иначе"],
  ["MPL-2.0", "изменения в самих этих файлах открыть"],
  ["LGPL-3.0-or-later", "библиотека лежит отдельным файлом: дать её заменить, изменения открыть"],
]);

/** Packages that forgot the field: what their file LICENSE says was read by a person. */
const readByHand: ReadonlyMap<string, string> = new Map([["png-js", "MIT"]]);

/**
 * The packages of a package-lock.json that are installed here and not for development only, by
 * name. What belongs to another system is not installed, and not listed.
 */
export function collectLicences(root: string): Licensed[] {
  const lock: unknown = readJson(join(root, "package-lock.json"));
  const packages = Object.entries(recordOf(recordOf(lock).packages));
  return packages
    .filter(([path, entry]) => path !== "" && recordOf(entry).dev !== true)
    .map(([path]) => join(root, path, "package.json"))
    .filter((file) => existsSync(file))
    .map((file) => describePackage(readJson(file)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What a manifest says: a word, or as it was written long ago, an object or a list of them. */
export function describePackage(manifest: unknown): Licensed {
  const { name, version, license, licenses } = recordOf(manifest);
  const known = String(name);
  const said = [license ?? licenses].flat().map((each) => recordOf(each).type ?? each);
  const words = said.filter((each) => typeof each === "string").join(" OR ");
  const licence = words === "" ? (readByHand.get(known) ?? null) : words;
  return { name: known, version: String(version), licence };
}

/** What a licence asks for; null for one that a person must read first. */
export function demandsOf(licence: string | null): string | null {
  if (licence === null) return null;
  const names = licence
    .replaceAll(/[()]/g, " ")
    .trim()
    .split(/\s+(AND|OR)\s+/);
  const demands = names
    .filter((_, index) => index % 2 === 0)
    .map((each) => accepted.get(each) ?? null);
  const isChoice = names.includes("OR");
  // One of a choice is enough; mixed expressions are for a person.
  if (isChoice && names.includes("AND")) return null;
  const known = demands.filter((each) => each !== null);
  if (isChoice) return known[0] ?? null;
  return known.length === demands.length ? [...new Set(known)].join("; ") : null;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
