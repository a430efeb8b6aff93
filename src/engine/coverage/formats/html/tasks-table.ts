import type { ElementContent } from "hast";
import { h } from "hastscript";

import { typography } from "../../../russian/typography.ts";
import type { Task } from "../../coverage.ts";
import { tellTask } from "../../tell-task.ts";

/** What is to be done, by the day: what is amiss, how to mend it, where. */
export function tasksTable(tasks: readonly Task[], date: string): ElementContent {
  return h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": "Что сделать" }, [
    h("table", { class: "tasks" }, [
      h("thead", [
        h(
          "tr",
          ["Срок", "Что не так", "Что сделать", "Где"].map((title) =>
            h("th", { scope: "col" }, title),
          ),
        ),
      ]),
      h(
        "tbody",
        tasks.map((task) => row(task, date)),
      ),
    ]),
  ]);
}

function row(task: Task, date: string): ElementContent {
  const { term, severity, message, advice, place } = tellTask(task, date);
  return h("tr", [
    h("td", term),
    h("td", [h("span", { class: task.severity }, `${severity}: `), typography(message)]),
    h("td", typography(advice)),
    h("td", [h("code", place), h("br"), h("code", task.rule)]),
  ]);
}
