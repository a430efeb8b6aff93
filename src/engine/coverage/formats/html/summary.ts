import type { ElementContent } from "hast";
import { h } from "hastscript";

import type { OrganizationCoverage } from "../../coverage.ts";

/** Tells where an organization is described. */
type AddressOf = (organization: OrganizationCoverage) => string;

/** All organizations, the worst first, each with a link to its section or page. */
export function summary(
  organizations: readonly OrganizationCoverage[],
  addressOf: AddressOf,
): ElementContent {
  const columns = ["Не выполнено", "Отложено", "Выполнено", "Ошибки", "Предупреждения"];
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
      ? [h("td", { colspan: 3 }, "не проверены: ошибки в данных")]
      : [counts.unmet, counts.waived, counts.met].map(figure);
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
