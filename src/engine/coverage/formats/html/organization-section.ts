import type { ElementContent } from "hast";
import { h } from "hastscript";

import { setName } from "../../../russian/keep-names.ts";
import { typography } from "../../../russian/typography.ts";
import type { OrganizationCoverage, RequirementCoverage } from "../../coverage.ts";
import type { DocumentWords } from "../../requirement.ts";
import { tellCounts } from "../../tell-counts.ts";
import { matrix } from "./matrix.ts";
import { picture } from "./picture.ts";
import { tasksTable } from "./tasks-table.ts";

/** One organization: figures, what is not met and why, the picture, the matrix, what is to be done. */
export function organizationSection(
  organization: OrganizationCoverage,
  date: string,
  words: DocumentWords,
): ElementContent {
  const { id, name, requirements, tasks } = organization;
  const amiss = requirements.filter(({ reasons }) => reasons.length > 0);
  return h("section", { id }, [
    h("h2", setName(name)),
    h("p", tellCounts(organization)),
    ...(amiss.length === 0 ? [] : [h("h3", "Не выполнено и отложено"), listReasons(amiss)]),
    ...(requirements.length === 0 ? [] : [picture(requirements, words)]),
    ...(tasks.length === 0 ? [] : [h("h3", "Что сделать"), tasksTable(tasks, date)]),
    ...(requirements.length === 0 ? [] : [h("h3", "Требования"), matrix(id, requirements)]),
  ]);
}

function listReasons(requirements: readonly RequirementCoverage[]): ElementContent {
  return h(
    "ul",
    requirements.map(({ id, text, reasons }) =>
      h("li", [
        h("strong", id),
        ` ${typography(text)}`,
        ...reasons.flatMap((reason) => [h("br"), typography(reason)]),
      ]),
    ),
  );
}
