import type { Problem } from "../../engine/problem.ts";
import type { PageParts } from "./page-parts.ts";
import type { Published, PublishedSite } from "./published-site.ts";
import { siteProblem } from "./site-problem.ts";

export type Pages = ReadonlyMap<string, PageParts>;

interface Link {
  from: string;
  href: string;
  /** Path of a file of the site. */
  to: string;
  anchor: string;
}

/** Where links of the pages lead within the site, and a way to tell those that lead nowhere. */
export interface CheckedLinks {
  targets: string[];
  /** Links to expected files that are missing are not told again: the files were. */
  problems: (
    published: ReadonlyMap<string, Published>,
    isExpected: (path: string) => boolean,
  ) => Problem[];
}

export function checkLinks(pages: Pages, site: PublishedSite): CheckedLinks {
  const links = [...pages].flatMap(([from, { links: hrefs }]) =>
    [...hrefs].flatMap((href) => resolve(from, href, site.base) ?? []),
  );
  return {
    targets: [...new Set(links.map(({ to }) => to))],
    problems: (published, isExpected) =>
      links.flatMap((link) => {
        const target = published.get(link.to);
        const isThere = target?.state === "found";
        if (!isThere) return isExpected(link.to) ? [] : [broken(link, site)];
        const isPage = pages.has(link.to) && link.anchor !== "";
        return isPage && !pages.get(link.to)?.ids.has(link.anchor) ? [lostAnchor(link, site)] : [];
      }),
  };
}

/** Null for what leads out of the site. */
function resolve(from: string, href: string, base: string): Link | null {
  const origin = "http://site.invalid";
  const page = `${origin}${base}${from.replace(/(^|\/)index\.html$/, "$1")}`;
  if (!URL.canParse(href, page)) return { from, href, to: href, anchor: "" };
  const url = new URL(href, page);
  if (url.origin !== origin || !url.pathname.startsWith(base)) return null;
  const path = decode(url.pathname.slice(base.length));
  return {
    ...{ from, href },
    to: path === "" || path.endsWith("/") ? `${path}index.html` : path,
    anchor: decode(url.hash.slice(1)),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Addresses may be as long as a page. */
function shown(href: string): string {
  return href.length > 200 ? `${href.slice(0, 200)}…` : href;
}

function broken({ from, href }: Link, site: PublishedSite): Problem {
  return siteProblem(
    site.nameOf(from),
    "site-link",
    `Ссылка «${shown(href)}» никуда не ведёт.`,
    "Опубликуйте сайт целиком, не меняя расположения файлов.",
  );
}

function lostAnchor({ from, href }: Link, site: PublishedSite): Problem {
  return siteProblem(
    site.nameOf(from),
    "site-anchor",
    `Ссылка «${shown(href)}» ведёт на место, которого на странице нет.`,
    "Опубликуйте страницы в том виде, в каком их сделала команда build.",
  );
}
