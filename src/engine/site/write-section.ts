import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { OfficialGroup, OfficialRow, OfficialSection, OfficialValue } from "./data.ts";

/** How a section stands on a page. */
export interface SectionPlace {
  /** The address of a path from the organization's first page; null where none is known. */
  addressOf: (path: string) => string | null;
  /** Of the headings of groups: 2 below the heading of a page. */
  heading: 2 | 3;
  /** Written before the groups, which then have no ids: they stand on a page of somebody else. */
  title?: string;
}

/** The groups of an official section as HTML, with the names that inspectors look for. */
export function writeSection({ groups }: OfficialSection, place: SectionPlace): string {
  const { title, heading } = place;
  const above = title === undefined ? [] : [h(`h${heading - 1}`, title)];
  const children = [...above, ...groups.map((group, index) => writeGroup(group, index + 1, place))];
  return toHtml({ type: "root", children });
}

function writeGroup(group: OfficialGroup, index: number, place: SectionPlace): ElementContent {
  const { title, itemprop, rows, documents = [] } = group;
  const lines = documents.map(({ title: name, path, status }) =>
    h("li", [
      linkTo(name, place.addressOf(path)),
      ...(status === "" ? [] : [" ", h("span", status)]),
    ]),
  );
  return h(
    title === undefined ? "div" : "section",
    {
      className: ["group"],
      id: place.title === undefined ? `part-${index}` : undefined,
      itemProp: itemprop,
    },
    [
      ...(title === undefined ? [] : [h(`h${place.heading}`, title)]),
      ...(lines.length === 0 ? [] : [h("ul", { className: ["official-documents"] }, lines)]),
      ...(rows.length === 0
        ? []
        : [
            h(
              "dl",
              { className: ["facts"] },
              rows.map((row) => writeRow(row, place)),
            ),
          ]),
    ],
  );
}

function writeRow({ term, itemprop, values }: OfficialRow, place: SectionPlace): ElementContent {
  const shown = values.flatMap((value, index) => [
    ...(index === 0 ? [] : ["; "]),
    linkTo(value.text, addressOf(value, place), value.label),
  ]);
  return h("div", [h("dt", term), " ", h("dd", { itemProp: itemprop ?? undefined }, shown)]);
}

function addressOf({ href, path }: OfficialValue, place: SectionPlace): string | null {
  return path === undefined ? (href ?? null) : place.addressOf(path);
}

function linkTo(text: string, href: string | null, label?: string): ElementContent {
  if (href === null) return { type: "text", value: text };
  const isPhone = href.startsWith("tel:");
  return h("a", { href, ariaLabel: label, ...(isPhone && { className: ["nobr"] }) }, text);
}
