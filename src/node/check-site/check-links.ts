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
  const homes = [`${nameless}${site.base}`, ...site.addresses].map((address) => new URL(address));
  const links = [...pages].flatMap(([from, { links: hrefs }]) =>
    [...hrefs].flatMap((href) => resolve(from, href, homes) ?? []),
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

/** Where pages stand while links are resolved: links that name no host stay there. */
const nameless = "http://site.invalid";

/** Null for what leads out of the site. */
function resolve(from: string, href: string, homes: readonly URL[]): Link | null {
  const page = `${homes[0]?.href ?? ""}${from.replace(/(^|\/)index\.html$/, "$1")}`;
  if (!URL.canParse(href, page)) return { from, href, to: href, anchor: "" };
  const url = new URL(href, page);
  const home = homes.find((each) => isHost(url, each) && url.pathname.startsWith(each.pathname));
  if (!home) return null;
  const path = decode(url.pathname.slice(home.pathname.length));
  return {
    ...{ from, href },
    to: path === "" || path.endsWith("/") ? `${path}index.html` : path,
    anchor: decode(url.hash.slice(1)),
  };
}

/**
 * Whether an address is on a host, however its name is spelled: «сад.рф» is «xn--80ai1b.xn--p1ai», and a
 * site that is asked for by https: is the same when a link still says http:.
 */
function isHost(url: URL, home: URL): boolean {
  const isWeb = /^https?:$/.test(url.protocol);
  return isWeb && url.host.replace(/\.(?=:|$)/, "") === home.host.replace(/\.(?=:|$)/, "");
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
