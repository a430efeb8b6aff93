import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";

import { numericDate } from "../../../russian/dates.ts";
import { secureAlone } from "../../../writers/html/security-policy.ts";
import type { Coverage } from "../../coverage.ts";
import { organizationSection } from "./organization-section.ts";
import { legend, patterns } from "./picture.ts";
import { style } from "./style.ts";
import { summary } from "./summary.ts";
import { tasksTable } from "./tasks-table.ts";

/**
 * The report as one page: nothing is loaded from anywhere, no script. It names people, so it says
 * that it is not for publication, and asks search engines to stay away.
 */
export function writeHtml({ date, words, organizations, shared }: Coverage): string {
  const title = `Выполнение требований ${words.genitive} на ${numericDate(date)}`;
  const isOne = organizations.length === 1;
  const head = h("head", [
    h("meta", { charset: "utf-8" }),
    h("title", title),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "robots", content: "noindex" }),
    h("style", style),
  ]);
  const body = h("body", [
    patterns,
    h("header", [
      h("h1", title),
      h("p", { class: "internal" }, [
        h("strong", "Для внутреннего пользования."),
        " В отчёте названы работники: не публикуйте его на сайте.",
      ]),
    ]),
    h("main", [
      ...(isOne ? [] : [summary(organizations)]),
      legend(),
      ...organizations.map((each) => organizationSection(each, date, words)),
      ...(shared.length === 0 ? [] : [sharedSection(tasksTable(shared, date))]),
    ]),
  ]);
  const page = h("html", { lang: "ru" }, [head, body]);
  return `${secureAlone(toHtml([{ type: "doctype" }, page], { upperDoctype: true }))}\n`;
}

function sharedSection(tasks: ElementContent): ElementContent {
  return h("section", [
    h("h2", "Общие файлы"),
    h("p", "Справочники, тексты и настройки, общие для всех организаций."),
    tasks,
  ]);
}
