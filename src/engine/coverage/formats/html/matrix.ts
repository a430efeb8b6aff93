import type { ElementContent } from "hast";
import { h } from "hastscript";

import { numericDate } from "../../../russian/dates.ts";
import { countParts } from "../../count-parts.ts";
import { nameVerdict, type RequirementCoverage } from "../../coverage.ts";
import type { DocumentWords } from "../../requirement.ts";
import { otherDocuments } from "../../other-documents.ts";

const columns = ["Требование", "Пункты", "Другие документы", "В данных", "Итог"];

/** The coverage matrix, a group of rows for each part. Ids of rows begin with the organization's. */
export function matrix(
  organization: string,
  requirements: readonly RequirementCoverage[],
  words: DocumentWords,
  setType: (text: string) => string,
): ElementContent {
  return h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": "Требования" }, [
    h("table", { class: "matrix" }, [
      h("thead", [
        h(
          "tr",
          columns.map((title) => h("th", { scope: "col" }, title)),
        ),
      ]),
      ...countParts(requirements).map(({ title, requirements: own }) =>
        h("tbody", [
          h("tr", { class: "part" }, [
            h("th", { scope: "rowgroup", colspan: columns.length }, title),
          ]),
          ...own.map((requirement) => row(organization, requirement, words, setType)),
        ]),
      ),
    ]),
  ]);
}

function row(
  organization: string,
  requirement: RequirementCoverage,
  words: DocumentWords,
  setType: (text: string) => string,
): ElementContent {
  const { id, text, clauses, evidence, verdict, reasons, until } = requirement;
  const term = until === null ? "" : ` по ${numericDate(until)}`;
  return h("tr", { id: `${organization}-${id}`, class: verdict }, [
    h("th", { scope: "row" }, setType(text)),
    h("td", clauses.join(", ")),
    h("td", setType(otherDocuments(requirement))),
    h("td", setType(evidence ?? "")),
    h("td", [
      h("span", { class: "verdict" }, `${nameVerdict(verdict, words)}${term}`),
      ...reasons.map((reason) => h("p", { class: "reason" }, setType(reason))),
    ]),
  ]);
}
