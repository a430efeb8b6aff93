/**
 * The licences of all that is installed for users: `npm run licences`. Fails on one that nobody has
 * read yet.
 */
import { fileURLToPath } from "node:url";

import { collectLicences, demandsOf, type Licensed } from "./licences/collect-licences.ts";

const packages = collectLicences(fileURLToPath(new URL("../", import.meta.url)));
const byLicence = Map.groupBy(packages, ({ licence }) => licence ?? "не указана");
const groups = [...byLicence].sort(([, a], [, b]) => b.length - a.length);

const nameOf = ({ name, version }: Licensed): string => `${name} ${version}`;

for (const [licence, own] of groups) {
  console.log(`${licence}: ${own.length}. Требует: ${demandsOf(licence) ?? "никто не читал"}.`);
  console.log(`  ${own.map(nameOf).join(", ")}`);
}

const unknown = packages.filter(({ licence }) => demandsOf(licence) === null);
if (unknown.length > 0) {
  console.error(`Прочтите лицензии: ${unknown.map(nameOf).join(", ")}.`);
  process.exitCode = 1;
}
