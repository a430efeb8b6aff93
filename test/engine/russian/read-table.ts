import { readFileSync } from "node:fs";

import { type Cases, caseNames } from "../../../src/engine/russian/cases.ts";

/** Rows of a table of expected forms: some columns of its own, then the six cases. */
export function readTable(name: string): { head: string[]; forms: Cases }[] {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const columns = line.split("\t");
      const [nominative, genitive, dative, accusative, instrumental, prepositional] = columns.slice(
        -caseNames.length,
      );
      if (
        nominative === undefined ||
        genitive === undefined ||
        dative === undefined ||
        accusative === undefined ||
        instrumental === undefined ||
        prepositional === undefined
      )
        throw new Error(`Six forms expected: ${line}`);
      const forms = { nominative, genitive, dative, accusative, instrumental, prepositional };
      return { head: columns.slice(0, -caseNames.length), forms };
    });
}
