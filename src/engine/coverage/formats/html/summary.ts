import type { ElementContent } from "hast";
import { h } from "hastscript";

import { upperFirst } from "../../../russian/letter-case.ts";
import { nameVerdict, type OrganizationCoverage } from "../../coverage.ts";
import type { DocumentWords } from "../../requirement.ts";

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
  return h("section", [
    h("h2", "Сводка"),
    h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": "Сводка" }, [
      h("table", [
        h("thead", [
          h("tr", [
            h("th", { scope: "col" }, "Организация"),
            ...columns.map((title) => h("th", { scope: "col", class: "figure" }, title)),
          ]),
        ]),
        h(
          "tbody",
          organizations.map((each) => row(each, addressOf(each))),
        ),
      ]),
    ]),
  ]);
}

function row(organization: OrganizationCoverage, address: string): ElementContent {
  const { name, requirements, counts, errors, warnings } = organization;
  const figures =
    requirements.length === 0
      ? [h("td", { colspan: 5 }, "не проверены: ошибки в данных")]
      : [counts.unmet, counts.unproven, counts.waived, counts.confirmed, counts.stated].map(figure);
  return h("tr", [
    h("th", { scope: "row" }, [h("a", { href: address }, name)]),
    ...figures,
    figure(errors),
    figure(warnings),
  ]);
}

function figure(value: number): ElementContent {
  return h("td", { class: "figure" }, String(value));
}
