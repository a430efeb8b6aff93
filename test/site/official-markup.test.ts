import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HtmlElement } from "html-validate";
import { beforeAll, describe, expect, test } from "vitest";
import { listFiles } from "../../src/node/input/list-files.ts";
import { exampleSite, schoolSite } from "../browser/built-site.ts";
import { decodeHtml, parseHtml } from "../engine/writers/html-text.ts";
import { pageProblems } from "../engine/writers/html/html-problems.ts";

interface Name {
  section: string;
  itemprop: string;
  parent: string;
  optional: boolean;
}

/** The recommendations' own table: names of each subsection, their parents, what may be absent. */
const names: Name[] = readFileSync(new URL("data/itemprop.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(2)
  .map((line) => {
    const [section = "", itemprop = "", parent = "", optional] = line.split("\t");
    return { section, itemprop, parent, optional: optional === "yes" };
  });

const sites = new Map<string, string>();

beforeAll(async () => {
  sites.set("kindergarten", await exampleSite());
  sites.set("school", await schoolSite());
});

function open(name: string, section: string): HtmlElement {
  return parseHtml(
    readFileSync(join(sites.get(name) ?? "", "sveden", section, "index.html"), "utf8"),
  );
}

function marked(root: HtmlElement): HtmlElement[] {
  return root.querySelectorAll("[itemprop]");
}

function nameOf(element: HtmlElement): string {
  return element.getAttributeValue("itemprop") ?? "";
}

/** The main names that an element lies inside. */
function parentsOf(element: HtmlElement): string[] {
  const { parent } = element;
  if (!parent || parent.isRootElement()) return [];
  return [...(parent.hasAttribute("itemprop") ? [nameOf(parent)] : []), ...parentsOf(parent)];
}

describe.each(["kindergarten", "school"])("%s", (organization) => {
  test("every page is valid HTML", () => {
    const folder = sites.get(organization) ?? "";
    const pages = listFiles(folder).filter((path) => /(^|\/)(index|404)\.html$/.test(path));
    expect(pages.length).toBeGreaterThan(15);
    for (const path of pages)
      expect(pageProblems(readFileSync(join(folder, path), "utf8")), path).toEqual([]);
  });

  describe.each(["common", "struct", "document", "managers"])("sveden/%s", (section) => {
    const known = names.filter((name) => [section, "*"].includes(name.section));

    test("uses only names of its subsection, each inside its main name and nothing else", () => {
      for (const element of marked(open(organization, section))) {
        const itemprop = nameOf(element);
        const parents = known.filter((name) => name.itemprop === itemprop);
        expect(parents, itemprop).not.toEqual([]);
        const [parent = ""] = parentsOf(element);
        expect(
          parents.map((name) => name.parent),
          itemprop,
        ).toContain(parent);
      }
    });

    test("has every mandatory name, at the top and inside main names", () => {
      const root = open(organization, section);
      const required = known.filter(({ optional }) => !optional);
      const top = marked(root).filter((element) => parentsOf(element).length === 0);
      for (const { itemprop, parent } of required) {
        if (parent === "") {
          expect(top.map(nameOf), itemprop).toContain(itemprop);
          continue;
        }
        for (const main of top.filter((element) => nameOf(element) === parent))
          expect(marked(main).map(nameOf), `${parent} › ${itemprop}`).toContain(itemprop);
      }
    });

    test("says in every marked place something that readers see", () => {
      for (const element of marked(open(organization, section))) {
        const text = decodeHtml(element.textContent).trim();
        expect(text, nameOf(element)).not.toBe("");
        expect(element.hasAttribute("hidden"), nameOf(element)).toBe(false);
      }
    });

    test("marks the link to the version for the visually impaired", () => {
      const links = open(organization, section).querySelectorAll('a[itemprop="copy"]');
      expect(links).toHaveLength(1);
    });
  });
});

test("the Regulation is on the page of documents, and borrows no foreign name", () => {
  const link = open("kindergarten", "document").querySelector(
    'a[href="../../regulation/index.html"]',
  );
  expect(link).not.toBeNull();
  expect(link?.parent?.hasAttribute("itemprop")).toBe(false);
});

test("what an organization lacks by its own word reads «отсутствует»", () => {
  const deputy = open("kindergarten", "managers").querySelector('[itemprop="rucovodstvoZam"]');
  expect(
    marked(deputy ?? open("kindergarten", "managers")).map((element) => element.textContent),
  ).toEqual(Array.from({ length: 4 }, () => "отсутствует"));
});
