import type { ElementContent } from "hast";
import { h } from "hastscript";

import type { OrganizationCoverage } from "../../coverage.ts";
import type { DocumentWords } from "../../requirement.ts";
import { tellCounts } from "../../tell-counts.ts";
import { setNamesOf } from "../set-names.ts";
import { matrix } from "./matrix.ts";
import { organizationCharts } from "../../charts.ts";
import { chart } from "./chart.ts";
import { tasksTable } from "./tasks-table.ts";

/** One organization: figures, the picture, what is to be done, the matrix with the reasons. */
export function organizationSection(
  organization: OrganizationCoverage,
  date: string,
  words: DocumentWords,
): ElementContent {
  const { id, name, requirements, tasks } = organization;
  const setType = setNamesOf([organization]);
  return h("section", { id }, [
    h("h2", setType(name)),
    h("p", tellCounts(organization, words)),
    ...organizationCharts(organization, date, words).map((each) => chart(each)),
    ...(tasks.length === 0 ? [] : [h("h3", "Что сделать"), tasksTable(tasks, date, setType)]),
    ...(requirements.length === 0
      ? []
      : [h("h3", "Требования"), matrix(id, requirements, words, setType)]),
  ]);
}
