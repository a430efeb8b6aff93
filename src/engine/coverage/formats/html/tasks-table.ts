import type { ElementContent } from "hast";
import { h } from "hastscript";

import { typography } from "../../../russian/typography.ts";
import type { Task } from "../../coverage.ts";
import { groupByStage } from "../../list-tasks.ts";
import { tellTask } from "../../tell-task.ts";

/** What is to be done, stage by stage: by which day, what is amiss, how to mend it. */
export function tasksTable(tasks: readonly Task[], date: string): ElementContent {
  return h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": "Что сделать" }, [
    h("table", { class: "tasks" }, [
      h("thead", [
        h(
          "tr",
          ["Срок", "Что не так", "Что сделать"].map((title) => h("th", { scope: "col" }, title)),
        ),
      ]),
      ...groupByStage(tasks).map(({ title, tasks: own }) =>
        h("tbody", [
          h("tr", { class: "part" }, [h("th", { scope: "rowgroup", colspan: 3 }, title)]),
          ...own.map((task) => row(task, date)),
        ]),
      ),
    ]),
  ]);
}

function row(task: Task, date: string): ElementContent {
  const { term, severity, message, advice } = tellTask(task, date);
  return h("tr", [
    h("td", term),
    h("td", [h("span", { class: task.severity }, `${severity}: `), typography(message)]),
    h("td", typography(advice)),
  ]);
}
