import { readFileSync, rmSync } from "node:fs";
import { join, posix } from "node:path";
import type { HtmlElement } from "html-validate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../../src/node/input/list-files.ts";
import { buildSite } from "../../src/site/build-site.ts";
import { searchFolderOf, searchGroups } from "../../src/site/search-groups.ts";
import type { SiteData } from "../../src/engine/site/data.ts";
import { decodeHtml, htmlText, parseHtml } from "../engine/writers/html-text.ts";
import { pageProblems } from "../engine/writers/html/html-problems.ts";
import { hostile, oneOrganization, threeOrganizations } from "./sample-site.ts";
import { makeFolder } from "../make-folder.ts";

/** Files of a built site: path → content. */
type Site = Map<string, string>;

const folder = makeFolder();
let one: Site;
let three: Site;

beforeAll(async () => {
  one = await build("one", oneOrganization);
  three = await build("three", threeOrganizations);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function build(name: string, data: SiteData, options: { url?: string } = {}): Promise<Site> {
  const outDir = join(folder, name);
  await buildSite(data, { outDir, ...options });
  return new Map(listFiles(outDir).map((path) => [path, readFileSync(join(outDir, path), "utf8")]));
}

function pagesOf(site: Site): [string, string][] {
  return [...site].filter(([path]) => path.endsWith(".html") && !path.includes("embed/"));
}

function page(site: Site, path: string): HtmlElement {
  const html = site.get(path);
  if (html === undefined) throw new Error(`no page ${path}`);
  return parseHtml(html);
}

function textOf(element: HtmlElement | null | undefined): string {
  return decodeHtml(element?.textContent ?? "")
    .replace(/[ \n]+/g, " ")
    .trim();
}

function texts(root: HtmlElement, selector: string): string[] {
  return root.querySelectorAll(selector).map(textOf);
}

function hrefs(root: HtmlElement, selector = "a"): string[] {
  return root
    .querySelectorAll(selector)
    .map((link) => decodeHtml(link.getAttributeValue("href") ?? ""));
}

function facts(root: HtmlElement, selector: string): string[][] {
  return root
    .querySelectorAll(`${selector} dl.facts > div`)
    .map((fact) => [textOf(fact.querySelector("dt")), textOf(fact.querySelector("dd"))]);
}

/** Without those of the search index, whose names are its own affair. */
function ownFiles(site: Site): string[] {
  return [...site.keys()].filter((path) => !path.startsWith("pagefind/"));
}

test("one organization is the root of the site", () => {
  expect(ownFiles(one)).toEqual([
    ".htaccess",
    "404.html",
    "_headers",
    "accessibility/index.html",
    "contacts/index.html",
    "document.js",
    "embed/regulation.html",
    "favicon.svg",
    "fold.js",
    "help/index.html",
    "index.html",
    "og.png",
    "organizations.js",
    "regulation/index.html",
    "robots.txt",
    "search-letters.js",
    "search-numbers.js",
    "search-parts.js",
    "search-places.js",
    "search-synonyms.js",
    "search-words.js",
    "search.js",
    "search/index.html",
    "vision.js",
  ]);
});

test("several organizations have an index and a folder each", () => {
  expect(ownFiles(three)).toEqual([
    ".htaccess",
    "404.html",
    "_headers",
    "accessibility/index.html",
    "document.js",
    "ds1-pugachev/contacts/index.html",
    "ds1-pugachev/embed/regulation.html",
    "ds1-pugachev/index.html",
    "ds1-pugachev/regulation/index.html",
    "ds10-pugachev/contacts/index.html",
    "ds10-pugachev/embed/regulation.html",
    "ds10-pugachev/index.html",
    "ds10-pugachev/regulation/index.html",
    "favicon.svg",
    "fold.js",
    "help/index.html",
    "index.html",
    "og.png",
    "organizations.js",
    "robots.txt",
    "school-2/contacts/index.html",
    "school-2/embed/instruction.html",
    "school-2/embed/order.html",
    "school-2/embed/register.html",
    "school-2/embed/regulation.html",
    "school-2/index.html",
    "school-2/instruction/index.html",
    "school-2/order/index.html",
    "school-2/register/index.html",
    "school-2/regulation/index.html",
    "search-letters.js",
    "search-numbers.js",
    "search-parts.js",
    "search-places.js",
    "search-synonyms.js",
    "search-words.js",
    "search.js",
    "search/index.html",
    "vision.js",
  ]);
});

test("every page is valid HTML", () => {
  for (const site of [one, three]) {
    for (const [path, html] of pagesOf(site)) expect(pageProblems(html), path).toEqual([]);
  }
});

test("every page is Russian, has one main heading, one main part and a skip link to it", () => {
  for (const [path] of pagesOf(three)) {
    const root = page(three, path);
    expect(root.querySelector("html")?.getAttributeValue("lang"), path).toBe("ru");
    expect(root.querySelectorAll("h1"), path).toHaveLength(1);
    expect(root.querySelectorAll("main"), path).toHaveLength(1);
    expect(hrefs(root, "body > a.skip-link"), path).toEqual(["#page-main"]);
    expect(root.querySelector("main")?.id, path).toBe("page-main");
    const description = root.querySelector('meta[name="description"]');
    expect(description?.getAttributeValue("content"), path).toMatch(/\S.*\.$/s);
  }
});

test("no page loads or runs anything but the scripts of the site, and its policy allows no more", () => {
  for (const site of [one, three]) {
    for (const [path, html] of pagesOf(site)) {
      const root = parseHtml(html);
      const scripts = root
        .querySelectorAll("script")
        .filter((script) => !script.hasAttribute("type"));
      expect(scripts.map(textOf).join(""), path).toBe("");
      expect(root.querySelectorAll("[src]"), path).toEqual(scripts);
      const sources = scripts.map((script) => script.getAttributeValue("src") ?? "");
      for (const source of sources)
        expect(source, path).toMatch(
          /^(\.\/|(\.\.\/)+|\/)(vision|search|document|fold|organizations)\.js$/,
        );
      expect(new Set(sources).size, path).toBe(sources.length);
      const policy = root.querySelector("meta[http-equiv]")?.getAttributeValue("content");
      expect(policy, path).toMatch(
        /^default-src 'none'; script-src 'self'( 'wasm-unsafe-eval'; worker-src 'self')?; style-src 'self'( 'unsafe-hashes')?( 'sha256-[^']+')+; /,
      );
      expect(hrefs(root, "link"), path).toEqual([
        path === "404.html" ? "data:," : expect.stringMatching(/^(\.\/|(\.\.\/)+)favicon\.svg$/),
      ]);
      expect(html, path).not.toMatch(/@import|url\(/);
    }
  }
});

/** Where a relative link of a page leads: a file of the site, with "#…" and "?…" cut off. */
function target(from: string, href: string): string {
  const path = posix.join(posix.dirname(from), decodeURIComponent(href.replace(/[?#].*/, "")));
  return path === "./" || path.endsWith("/") ? posix.join(path, "index.html") : path;
}

test("every relative link leads to a page, an anchor or a download", () => {
  const downloads = /^(?:[\w-]+\/)?regulation\/regulation\.(docx|pdf)$/;
  let followed = 0;
  for (const site of [one, three]) {
    for (const [from] of pagesOf(site)) {
      for (const href of hrefs(page(site, from)).filter((link) => !/^[a-z]+:/.test(link))) {
        if (from === "404.html" && href.startsWith("/")) {
          expect(site.has(target("index.html", `.${href}`)), `${from} → ${href}`).toBe(true);
          continue;
        }
        const to = href.startsWith("#") ? from : target(from, href);
        if (downloads.test(to)) continue;
        expect(site.has(to), `${from} → ${href}`).toBe(true);
        const id = href.split("#")[1];
        const ids = page(site, to)
          .querySelectorAll("[id]")
          .map((element) => element.id);
        if (id !== undefined) expect(ids, `${from} → ${href}`).toContain(id);
        followed += 1;
      }
    }
  }
  expect(followed).toBeGreaterThan(100);
});

test("the home of an organization shows its names, facts and documents", () => {
  const root = page(one, "index.html");
  expect(texts(root, "h1")).toEqual([oneOrganization.organizations[0]?.name.full]);
  expect(texts(root, "a.site-owner")).toEqual(["МДОУ «Детский сад № 1 г. Пугачева»"]);
  expect(facts(root, "section.about-organization")).toContainEqual([
    "Телефон",
    "+7 (84574) 2-00-00",
  ]);
  expect(hrefs(root, "section.about-organization a")).toEqual([
    "tel:+78457420000",
    "mailto:ds1@example.org",
    "https://ds1.example.org",
  ]);
  expect(facts(root, "ul.documents")).toContainEqual(["Состояние", "действует с 30.08.2024"]);
  expect(hrefs(root, "ul.documents a")).toEqual([
    "regulation/index.html",
    "regulation/regulation.docx",
    "regulation/regulation.pdf",
  ]);
});

test("the page of contacts names the organization, who helps, the sheets, and is a step from every page", () => {
  const root = page(three, "ds1-pugachev/contacts/index.html");
  expect(texts(root, "h2")).toEqual([
    "МДОУ «Детский сад № 1 г. Пугачева»",
    "Об организации",
    "Помощь в работе на платформе «Сферум»",
    "Вопросы о сайте",
  ]);
  expect(facts(root, "main")).toContainEqual(["Телефон", "+7 (84574) 2-00-00"]);
  expect(facts(root, "main")).toContainEqual([
    "Администратор",
    "Соколова Ирина Андреевна, старший воспитатель",
  ]);
  // That of what is not found has no links where the folder of the site is not known.
  for (const [path] of pagesOf(one).filter(([name]) => name !== "404.html"))
    expect(texts(page(one, path), ".site-header a"), path).toContain("Контакты и помощь");
  const links = (path: string) => hrefs(page(three, path), ".site-header .site-links a");
  expect(links("ds1-pugachev/index.html")).toContain("./contacts/index.html");
  expect(links("ds1-pugachev/regulation/index.html")).toContain("../contacts/index.html");
  expect(links("help/index.html")).toContain("../index.html");
});

test("a document page shows the document word for word, its status and contents", () => {
  const [document] = oneOrganization.organizations[0]?.documents ?? [];
  const html = one.get("regulation/index.html") ?? "";
  expect(html).toContain(document?.html);
  expect(htmlText(html)).toBe(htmlText(document?.html ?? ""));
  const root = parseHtml(html);
  expect(textOf(root.querySelector("title"))).toBe(
    "Положение об использовании платформы «Сферум» и учебного профиля VK-мессенджера — " +
      "МДОУ «Детский сад № 1 г. Пугачева»",
  );
  expect(facts(root, "aside.about")).toEqual(
    document?.status.map(({ term, description }) => [term, description]),
  );
  expect(texts(root, "nav.contents li")).toEqual([
    "1. Общие положения",
    "2. Права и обязанности сторон",
    "3. Права пользователей и заключительные положения, изложенные в длинном заголовке раздела",
  ]);
  expect(hrefs(root, "nav.contents a")).toEqual(["#general", "#duties", "#rights"]);
});

test("downloads show format, size and date, and lie beside the page", () => {
  const root = page(three, "ds1-pugachev/regulation/index.html");
  expect(hrefs(root, "ul.downloads a")).toEqual(["./regulation.docx", "./regulation.pdf"]);
  expect(texts(root, "ul.downloads a")).toEqual([
    "Скачать DOCX 24\u00a0КБ, 30.08.2024",
    "Скачать PDF 1,2\u00a0МБ, 30.08.2024",
  ]);
  expect(root.querySelector("ul.downloads time")?.getAttributeValue("datetime")).toBe("2024-08-30");
});

test("a document without status and downloads shows no empty lists", () => {
  const root = page(three, "school-2/instruction/index.html");
  expect(root.querySelectorAll("dl, ul.downloads")).toEqual([]);
});

test("what no longer works is said on every page of the organization and in the list", async () => {
  const [first, ...rest] = threeOrganizations.organizations;
  if (first === undefined) throw new Error("the sample has no organization");
  const what = "Учебный профиль после 31.12.2025 не работает.";
  const notice = { what, advice: "Узнайте в организации." };
  const organizations = [{ ...first, notice }, ...rest];
  const built = await build("notice", { ...threeOrganizations, organizations });
  for (const [path] of pagesOf(built))
    expect(texts(page(built, path), ".notice, .warning"), path).toEqual(
      path === "index.html"
        ? [what]
        : path.startsWith(`${first.id}/`)
          ? [`${what} Узнайте в организации.`]
          : [],
    );
});

test("the index lists organizations by place and name, numbers in their order", () => {
  const root = page(three, "index.html");
  expect(texts(root, "h2")).toEqual(["г. Пугачев", `с. ${hostile}`]);
  expect(texts(root, "ul.organizations a")).toEqual([
    "МДОУ «Детский сад № 1 г. Пугачева»",
    "МДОУ «Детский сад № 10 г. Пугачева»",
    `МБОУ ${hostile}`,
  ]);
  expect(hrefs(root, "ul.organizations a")).toEqual([
    "ds1-pugachev/index.html",
    "ds10-pugachev/index.html",
    "school-2/index.html",
  ]);
});

test("the path to a page names the pages above it", () => {
  const trail = (site: Site, path: string) => texts(page(site, path), "nav.trail li");
  expect(trail(three, "ds10-pugachev/regulation/index.html")).toEqual([
    "Главная",
    "МДОУ «Детский сад № 10 г. Пугачева»",
    "Положение об использовании платформы «Сферум» и учебного профиля VK-мессенджера",
  ]);
  expect(trail(three, "ds10-pugachev/index.html")).toHaveLength(2);
  expect(trail(one, "regulation/index.html")).toHaveLength(2);
  expect(trail(one, "index.html")).toEqual([]);
});

test("hostile characters of the data appear literally", () => {
  const home = page(three, "school-2/index.html");
  expect(texts(home, "title")).toEqual([`МБОУ ${hostile}`]);
  expect(texts(home, "h1")).toEqual([`Школа ${hostile}`]);
  expect(facts(home, "section.about-organization")).toEqual([[hostile, hostile]]);
  expect(hrefs(home, "section.about-organization a")).toEqual(["https://example.org/?a=\"&b='"]);
  const document = page(three, "school-2/regulation/index.html");
  expect(texts(document, "nav.contents a")).toEqual([`1. ${hostile}`]);
});

test("an annex is in the contents without a number; a document of one part has no contents", () => {
  const order = page(three, "school-2/order/index.html");
  expect(texts(order, "nav.contents li")).toEqual(["Приложение №\u00A01"]);
  expect(hrefs(order, "nav.contents a")).toEqual(["#staff"]);
  const register = page(three, "school-2/register/index.html");
  expect(register.querySelectorAll("nav.contents")).toEqual([]);
});

test("the document page prints like paper: on the layout's page, without navigation", () => {
  const register = texts(page(three, "school-2/register/index.html"), "style").join("\n");
  expect(register).toContain("@page { size: 297mm 210mm; margin: 20mm 10mm 20mm 20mm;");
  const style = texts(page(one, "regulation/index.html"), "style").join("\n");
  expect(style).toContain("@page { size: 210mm 297mm; margin: 20mm 10mm 20mm 30mm;");
  expect(style).toMatch(
    /@media print\{\.copy-status,\.skip-link,\.site-header,\.site-footer,\.vision-panel,\.vision-on,\.trail,\.about,\.downloads\{display:none\}/,
  );
});

test("builds repeat byte for byte", async () => {
  expect(await build("again", threeOrganizations)).toEqual(three);
});

test.each([
  ["https://ds1.example.org/documents/", "/documents/"],
  ["https://ds1.example.org/%D1%81%D0%B0%D0%B4/", "/%D1%81%D0%B0%D0%B4/"],
  ["https://ds1.example.org/ds%201/", "/ds%201/"],
])("%s changes only canonical links, links to files and the 404 page", async (url, folder) => {
  const built = await build(`based${folder.length}`, oneOrganization, { url });
  expect(hrefs(page(built, "regulation/index.html"), 'link[rel="canonical"]')).toEqual([
    `${url}regulation/`,
  ]);
  expect(hrefs(page(built, "404.html"), "main a")).toEqual([folder]);
  // Shown under any address, it has none of its own.
  expect(built.get("404.html")).not.toMatch(/rel="canonical"|og:url/);
  expect(built.get("404.html")).toContain(`src="${folder}vision.js"`);
  expect(built.get(".htaccess")).toContain(`ErrorDocument 404 ${folder}404.html\n`);
  expect(built.get("_headers")).toContain(`${folder}*\n`);
  expect(built.get("sitemap.xml")).toContain(`<loc>${url}regulation/</loc>`);
  expect(built.get("index.html")).toContain(`<meta property="og:image" content="${url}og.png">`);
  const fromDisk = hrefs(page(one, "regulation/index.html"));
  expect(hrefs(page(built, "regulation/index.html"))).toEqual(
    fromDisk.map((href) => href.replace(/index\.html$|index\.html(?=[#?])/, "")),
  );
});

test("where the folder of the site is not known, the page of what is not found asks nobody", () => {
  expect(one.get("404.html")).not.toMatch(/(?:href|src)="\/(?!\/)/);
  expect(hrefs(page(one, "404.html"), "a")).toEqual(["#page-main"]);
});

test("opened from a disk, every link leads to a file", () => {
  for (const [path] of pagesOf(three))
    for (const href of hrefs(page(three, path)).filter((link) => !/^([a-z]+:|#)/.test(link)))
      expect(href, path).toMatch(/[^/](?=$|[?#])/);
});

test("an organization whose address is taken by a page of the site is refused", async () => {
  const [first, ...rest] = threeOrganizations.organizations;
  if (first === undefined) throw new Error("the sample has no organization");
  const organizations = [{ ...first, id: "help" }, ...rest];
  const data = { ...threeOrganizations, organizations };
  await expect(build("taken", data)).rejects.toThrow(/help/);
});

test("search engines read an organization's public facts; hostile characters do not end the script", () => {
  const data = (path: string): unknown =>
    JSON.parse(page(three, path).querySelector("script[type]")?.textContent ?? "");
  expect(data("ds1-pugachev/index.html")).toMatchObject({
    "@context": "https://schema.org",
    alternateName: "МДОУ «Детский сад № 1 г. Пугачева»",
    taxID: "6499000002",
  });
  expect(data("school-2/index.html")).toMatchObject({ alternateName: `МБОУ ${hostile}` });
});

test("a search index in parts: what is not asked for again is made as it was", async () => {
  const outDir = join(folder, "parts");
  await buildSite(threeOrganizations, { outDir, searchEach: 1 });
  const files = listFiles(outDir);
  const groups = searchGroups(threeOrganizations, 1);
  expect(groups.length).toBeGreaterThan(1);
  for (const { folder: part } of groups)
    expect(files.filter((path) => searchFolderOf(path) === part)).toContain(`${part}words.json`);
  expect(files.filter((path) => path.endsWith("pagefind.js"))).toEqual(["pagefind/pagefind.js"]);
  const [first, ...others] = groups.map((group) => group.folder);
  const again = join(folder, "parts-again");
  const scope = { drawn: null, withCommon: true, searched: others };
  await buildSite(threeOrganizations, { outDir: again, searchEach: 1, scope });
  const made = listFiles(again);
  expect(made).toEqual(files.filter((path) => !others.includes(searchFolderOf(path))));
  for (const path of made.filter((each) => searchFolderOf(each) === first))
    expect(readFileSync(join(again, path)), path).toEqual(readFileSync(join(outDir, path)));
});

test("of sites of parts comes the site as it is made at once, with every part of its search index", async () => {
  const whole = join(folder, "parts");
  const merged = join(folder, "merged");
  for (const organization of threeOrganizations.organizations) {
    const data = { ...threeOrganizations, organizations: [organization], isOfMany: true };
    const scope = { drawn: null, withCommon: false };
    await buildSite(data, { outDir: merged, searchEach: 1, scope });
  }
  const own = listFiles(merged);
  const scope = { drawn: [], withCommon: true };
  const findStanding = (path: string): string => join(merged, path);
  const common = join(folder, "merged-common");
  await buildSite(threeOrganizations, { outDir: common, searchEach: 1, scope, findStanding });
  expect([...own, ...listFiles(common)].toSorted()).toEqual(listFiles(whole).toSorted());
  for (const [from, paths] of [
    [merged, own],
    [common, listFiles(common)],
  ] as const)
    for (const path of paths)
      expect(readFileSync(join(from, path)), path).toEqual(readFileSync(join(whole, path)));
});
