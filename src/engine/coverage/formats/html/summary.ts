import type { ElementContent } from "hast";
import { h } from "hastscript";

import { setName } from "../../../russian/keep-names.ts";
import { upperFirst } from "../../../russian/letter-case.ts";
import { squares } from "../../../writers/html/squares.ts";
import { heatChart, verdictChart } from "../../charts.ts";
import { sumVerdicts } from "../../count-parts.ts";
import { nameVerdict, type OrganizationCoverage } from "../../coverage.ts";
import type { DocumentWords } from "../../requirement.ts";

import { chart, stepOf } from "./chart.ts";

/** Room for squares beside figures, in millimetres of the drawing. */
const narrow = 95;

/** Tells where an organization is described. */
type AddressOf = (organization: OrganizationCoverage) => string;

/** All organizations, the worst first, each with a link to its section or page. */
export function summary(
  organizations: readonly OrganizationCoverage[],
  addressOf: AddressOf,
  words: DocumentWords,
): ElementContent {
  const columns = [
    ...["Не выполнено", "Подтвердить нечем", "Отложено", "Подтверждено данными"],
    ...[upperFirst(nameVerdict("stated", words)), "Ошибки", "Предупреждения"],
  ];
  const map = heatChart(organizations, words);
  const step = stepOf(map.rows, narrow);
  const verdicts = verdictChart(sumVerdicts(organizations.map(({ counts }) => counts)), words);
  return h("section", [
    h("h2", "Сводка"),
    ...(verdicts.rows.length === 0 ? [] : [chart(verdicts)]),
    h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": "Сводка" }, [
      h("table", [
        h("thead", [
          h("tr", [
            h("th", { scope: "col" }, "Организация"),
            h("th", { scope: "col" }, map.header[1]),
            ...columns.map((title) => h("th", { scope: "col", class: "figure" }, title)),
          ]),
        ]),
        h(
          "tbody",
          organizations.map((each, index) =>
            row(each, addressOf(each), squares(map.rows[index]?.marks ?? [], step)),
          ),
        ),
      ]),
    ]),
  ]);
}

function row(
  organization: OrganizationCoverage,
  address: string,
  map: ElementContent,
): ElementContent {
  const { name, requirements, counts, errors, warnings } = organization;
  const figures =
    requirements.length === 0
      ? [h("td", { colspan: 5 }, "не проверены: ошибки в данных")]
      : [counts.unmet, counts.unproven, counts.waived, counts.confirmed, counts.stated].map(figure);
  return h("tr", [
    h("th", { scope: "row" }, [h("a", { href: address }, setName(name))]),
    h("td", [map]),
    ...figures,
    figure(errors),
    figure(warnings),
  ]);
}

function figure(value: number): ElementContent {
  return h("td", { class: "figure" }, String(value));
}
