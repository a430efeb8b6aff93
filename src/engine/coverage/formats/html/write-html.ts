import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";

import { lowerFirst } from "../../../russian/letter-case.ts";
import { numericDate } from "../../../russian/dates.ts";
import { secureAlone } from "../../../writers/html/security-policy.ts";
import { setNamesOf } from "../set-names.ts";
import { setName } from "../../../russian/keep-names.ts";
import type { Coverage, OrganizationCoverage } from "../../coverage.ts";
import type { CoverageFile } from "../index.ts";
import { organizationSection } from "./organization-section.ts";
import { style } from "./style.ts";
import { summary } from "./summary.ts";
import { tasksTable } from "./tasks-table.ts";

/** More of them make one page that browsers open slowly: a megabyte is about forty. */
const mostOnPage = 20;

/**
 * The report as pages to be read: one, or of many organizations one each, with a first page that
 * leads to them. Nothing is loaded from anywhere, no script. It names people, so it says that it is
 * not for publication, and asks search engines to stay away.
 */
export function writeHtml(coverage: Coverage): CoverageFile[] {
  const { date, words, organizations, shared } = coverage;
  const title = titleOf(coverage);
  const isOne = organizations.length === 1;
  const isSplit = organizations.length > mostOnPage;
  const addressOf = ({ id }: OrganizationCoverage): string =>
    isSplit ? `${folder}/${encodeURIComponent(id)}.html` : `#${id}`;
  const first = writePage(title, [
    ...(isOne ? [] : [summary(organizations, addressOf, words)]),
    ...(isSplit ? [] : organizations.map((each) => organizationSection(each, date, words))),
    ...(shared.length === 0
      ? []
      : [sharedSection(tasksTable(shared, date, setNamesOf(organizations)))]),
  ]);
  const pages = isSplit ? organizations.map((each) => organizationPage(each, coverage)) : [];
  return [{ name: "coverage.html", bytes: first }, ...pages];
}

/** Where the pages of organizations lie. */
const folder = "coverage";

function titleOf({ date, words }: Coverage): string {
  return `Выполнение требований ${words.genitive} на ${numericDate(date)}`;
}

function organizationPage(organization: OrganizationCoverage, coverage: Coverage): CoverageFile {
  const { date, words } = coverage;
  const title = `${setName(organization.name)} — ${lowerFirst(titleOf(coverage))}`;
  const page = writePage(titleOf(coverage), [organizationSection(organization, date, words)], {
    title,
    above: h("p", [h("a", { href: "../coverage.html" }, "Все организации")]),
  });
  return { name: `${folder}/${organization.id}.html`, bytes: page };
}

function writePage(
  heading: string,
  main: readonly ElementContent[],
  { title, above }: { title: string; above: ElementContent | null } = {
    title: heading,
    above: null,
  },
): string {
  const head = h("head", [
    h("meta", { charset: "utf-8" }),
    h("title", title),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "robots", content: "noindex" }),
    h("style", style),
  ]);
  const body = h("body", [
    h("header", [
      ...(above ? [above] : []),
      h("h1", heading),
      h("p", { class: "internal" }, [
        h("strong", "Для внутреннего пользования."),
        " В отчёте названы работники: не публикуйте его на сайте.",
      ]),
    ]),
    h("main", [...main]),
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
