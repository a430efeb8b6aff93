import type { ElementContent } from "hast";
import { h } from "hastscript";

import type { Task } from "../../coverage.ts";
import { groupByStage } from "../../list-tasks.ts";
import { tellTask } from "../../tell-task.ts";

/** What is to be done, stage by stage: by which day, what is amiss, how to mend it. */
export function tasksTable(
  tasks: readonly Task[],
  date: string,
  setType: (text: string) => string,
): ElementContent {
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
          ...own.map((task) => row(task, date, setType)),
        ]),
      ),
    ]),
  ]);
}

function row(task: Task, date: string, setType: (text: string) => string): ElementContent {
  const { term, severity, message, advice } = tellTask(task, date);
  return h("tr", [
    h("td", term),
    h("td", [h("span", { class: task.severity }, `${severity}: `), setType(message)]),
    h("td", setType(advice)),
  ]);
}
