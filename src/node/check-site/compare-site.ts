import type { Problem } from "../../engine/problem.ts";
import { checkLinks, type Pages } from "./check-links.ts";
import { compareFile } from "./compare-file.ts";
import { eachAtMost } from "./each-at-most.ts";
import { readPage } from "./page-parts.ts";
import { findOtherDay, tellOtherDay } from "./find-other-day.ts";
import type { Published, PublishedSite } from "./published-site.ts";
import { siteProblem } from "./site-problem.ts";

/** Servers read these themselves and give them to nobody. */
const forServer = new Set(["_headers", ".htaccess"]);

/** A page that no site has: what is not there must be told from what is. */
const nowhere = "reglament-check-site-nowhere/index.html";

const atOnce = 6;

/** Files of a site that should not be there, and problems of links: more of them tell nothing new. */
const [mostStrange, mostLinkProblems] = [500, 1000];

const rebuild = "Опубликуйте сайт целиком, не меняя расположения файлов.";

/** A file that was altered may have grown, but not without end. */
function mostOf(expected: Uint8Array | undefined): number {
  return 2 * (expected?.length ?? 0) + 1_000_000;
}

/**
 * Tells how a published site differs from the one that is expected (files by path): missing,
 * altered and stale files, broken links and anchors, lost markup, and what a server does wrong.
 * Throws nothing for a server that does not answer: each file says so.
 */
export async function compareSite(
  expected: ReadonlyMap<string, Uint8Array>,
  site: PublishedSite,
): Promise<Problem[]> {
  const isServer = site.list() === null;
  const paths = [...expected.keys()].filter((path) => !isServer || !forServer.has(path));
  const published = new Map<string, Published>();
  await eachAtMost(atOnce, paths, async (path) => {
    published.set(path, await site.read(path, mostOf(expected.get(path))));
  });
  const pages = pagesOf(published);
  const links = checkLinks(pages, site);
  const others = (site.list() ?? links.targets).filter((path) => !published.has(path));
  const unlimited = others.filter((path) => !expected.has(path));
  const unknown = isServer ? unlimited.slice(0, mostStrange) : unlimited;
  await eachAtMost(atOnce, unknown, async (path) => {
    published.set(path, await site.read(path, 0));
  });
  for (const path of unlimited.slice(unknown.length)) published.set(path, unasked);
  const otherDay = findOtherDay(expected, published);
  return [
    ...(otherDay === null ? [] : [tellOtherDay(otherDay, site)]),
    ...paths.flatMap((path) =>
      compareFile(path, expected.get(path), published.get(path), site).filter(
        ({ rule }) => rule !== "site-altered" || otherDay?.explains(path) !== true,
      ),
    ),
    ...unknown
      .filter((path) => published.get(path)?.state === "found")
      .map((path) => stale(path, site)),
    ...shorten(
      links.problems(published, (path) => expected.has(path)),
      site,
    ),
    ...(unlimited.length > unknown.length ? [manyLinks(unlimited.length, site)] : []),
    ...(isServer ? await checkNotFound(site) : []),
  ];
}

function pagesOf(published: ReadonlyMap<string, Published>): Pages {
  return new Map(
    [...published].flatMap(([path, file]) =>
      path.endsWith(".html") && file.state === "found"
        ? [[path, readPage(new TextDecoder().decode(file.bytes))] as const]
        : [],
    ),
  );
}

/** What was not asked for is neither there nor missing; nobody is told of it one by one. */
const unasked: Published = { state: "found", bytes: new Uint8Array(), type: null };

/** The first problems of links: a strange page may have thousands. */
function shorten(problems: readonly Problem[], site: PublishedSite): Problem[] {
  const rest = problems.length - mostLinkProblems;
  if (rest <= 0) return [...problems];
  const message = `Ссылок, которые никуда не ведут, ещё ${rest}.`;
  const more = siteProblem(site.nameOf("index.html"), "site-link", message, rebuild);
  return [...problems.slice(0, mostLinkProblems), more];
}

function manyLinks(count: number, site: PublishedSite): Problem {
  const message = `На страницах ${count} ссылок на файлы, которых на сайте быть не должно; проверены первые ${mostStrange}.`;
  return siteProblem(site.nameOf("index.html"), "site-link", message, rebuild);
}

function stale(path: string, site: PublishedSite): Problem {
  return siteProblem(
    site.nameOf(path),
    "site-stale",
    path.endsWith(".html")
      ? "Лишняя страница: по нынешним данным её нет."
      : "Лишний файл: по нынешним данным его нет.",
    "Удалите его с сайта, если оставили по ошибке.",
  );
}

async function checkNotFound(site: PublishedSite): Promise<Problem[]> {
  const { state } = await site.read(nowhere, 0);
  if (state !== "found") return [];
  return [
    siteProblem(
      site.nameOf(nowhere),
      "site-status",
      "Страницы нет, а сервер отвечает, что есть (код 200).",
      "Настройте сервер так, чтобы для неизвестных адресов он отвечал кодом 404 и показывал 404.html.",
    ),
  ];
}
