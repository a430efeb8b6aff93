import { dirname } from "node:path/posix";
import { numericDate } from "../../engine/russian/dates.ts";
import type { Problem } from "../../engine/problem.ts";
import type { Published, PublishedSite } from "./published-site.ts";
import { siteProblem } from "./site-problem.ts";

/** Papers without a date of their own are those of a day, and a site was made on another one. */
export interface OtherDay {
  /** The day (YYYY-MM-DD) that its pages tell. */
  day: string;
  /** Whether a file that differs may differ for this alone. */
  explains: (path: string) => boolean;
}

/** Files that tell of all pages, with their days. */
const listings = new Set(["feed.xml", "sitemap.xml"]);

/** Null where the pages tell the days that are expected, or differ in more than one. */
export function findOtherDay(
  expected: ReadonlyMap<string, Uint8Array>,
  published: ReadonlyMap<string, Published>,
): OtherDay | null {
  const days = new Set<string>();
  const pages = new Set<string>();
  for (const [path, bytes] of expected) {
    const there = published.get(path);
    if (!path.endsWith(".html") || there?.state !== "found") continue;
    const others = differingDays(daysOn(bytes), daysOn(there.bytes));
    if (others.length > 0) pages.add(path);
    for (const day of others) days.add(day);
  }
  const [day] = days;
  if (day === undefined || days.size > 1) return null;
  const folders = new Set([...pages].map(dirname).filter((folder) => folder !== "."));
  const explains = (path: string): boolean =>
    pages.has(path) || folders.has(dirname(path)) || listings.has(path);
  return { day, explains };
}

/** One line instead of one for each file; the command repeats what was typed. */
export function tellOtherDay({ day }: OtherDay, site: PublishedSite): Problem {
  return siteProblem(
    site.nameOf("index.html"),
    "site-day",
    `Документы без своей даты сделаны на ${numericDate(day)}, а по данным сейчас — на другой день.`,
    `Если сайт делали с ключом --date, повторите сверку с ним: --date ${day}. Если нет, данные с тех пор изменились: сделайте сайт заново командой build и опубликуйте его целиком.`,
  );
}

function daysOn(page: Uint8Array): string[] {
  const html = new TextDecoder().decode(page);
  return Array.from(html.matchAll(/<time datetime="(\d{4}-\d\d-\d\d)"/g), ([, day = ""]) => day);
}

/** The published days in the places of others; none where there are more or fewer of them. */
function differingDays(was: readonly string[], is: readonly string[]): string[] {
  return was.length === is.length ? is.filter((day, index) => day !== was[index]) : [];
}
