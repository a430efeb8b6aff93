import type { Problem } from "../../engine/problem.ts";
import { checkLinks, type Pages } from "./check-links.ts";
import { compareFile } from "./compare-file.ts";
import { eachAtMost } from "./each-at-most.ts";
import { readPage } from "./page-parts.ts";
import type { Published, PublishedSite } from "./published-site.ts";
import { siteProblem } from "./site-problem.ts";

/** Servers read these themselves and give them to nobody. */
const forServer = new Set(["_headers", ".htaccess"]);

/** A page that no site has: what is not there must be told from what is. */
const nowhere = "reglament-check-site-nowhere/index.html";

const atOnce = 6;

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
  const read = async (path: string): Promise<void> => {
    published.set(path, await site.read(path));
  };
  await eachAtMost(atOnce, paths, read);
  const pages = pagesOf(published);
  const links = checkLinks(pages, site);
  const others = (site.list() ?? links.targets).filter((path) => !published.has(path));
  const unknown = others.filter((path) => !expected.has(path));
  await eachAtMost(atOnce, unknown, read);
  return [
    ...paths.flatMap((path) => compareFile(path, expected.get(path), published.get(path), site)),
    ...unknown
      .filter((path) => published.get(path)?.state === "found")
      .map((path) => stale(path, site)),
    ...links.problems(published, (path) => expected.has(path)),
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
  const { state } = await site.read(nowhere);
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
