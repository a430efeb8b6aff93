import type { ElementContent } from "hast";
import { h } from "hastscript";

import { typography } from "../../../model/russian/typography.ts";
import { printDate } from "../../../rules/print-date.ts";
import type { Task } from "../../coverage.ts";
import { severityWords } from "../../tables.ts";

/** What is to be done, by the day: what is amiss, how to mend it, where. */
export function tasksTable(tasks: readonly Task[]): ElementContent {
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
      h("tbody", tasks.map(row)),
    ]),
  ]);
}

function row({ due, severity, message, hint, file, line, rule, waived }: Task): ElementContent {
  const advice = waived ? `Отложено: ${waived.reason}` : (hint ?? "");
  return h("tr", [
    h("td", due === undefined ? "" : printDate(due)),
    h("td", [h("span", { class: severity }, `${severityWords[severity]}: `), typography(message)]),
    h("td", typography(advice)),
    h("td", [h("code", `${file}:${line}`), h("br"), h("code", rule)]),
  ]);
}
