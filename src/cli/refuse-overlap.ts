import { join, relative, sep } from "node:path";

import { realPath } from "../node/input/real-path.ts";
import { outputError } from "../node/output/output-error.ts";

/**
 * Refuses (UserError) folders of a result that would spoil data or one another: within the
 * organizations' folder each would be taken for an organization or mixed with its files.
 */
export function refuseAmongData(content: string, target: string): void {
  const organizations = join(content, "organizations");
  if (isWithin(target, organizations))
    throw outputError(target, `это папка с данными «${organizations}» или внутри неё`, elsewhere);
}

/** For folders that are replaced as a whole: they hold neither data nor each other either. */
export function refuseOverlap(
  content: string,
  targets: readonly [out: string, site: string],
): void {
  for (const target of targets) {
    refuseAmongData(content, target);
    if (isWithin(content, target))
      throw outputError(target, `в ней лежат данные «${content}»`, elsewhere);
  }
  const [out, site] = targets;
  if (isWithin(out, site) || isWithin(site, out))
    throw outputError(out, "документы и сайт попали бы в одну папку", elsewhere);
}

/** Refuses (UserError) folders of a result that lie in one another, or where parts of it lie. */
export function refuseApart(targets: readonly string[], parts: readonly string[]): void {
  for (const [index, target] of targets.entries())
    for (const other of [...targets.slice(index + 1), ...parts])
      if (isWithin(target, other) || isWithin(other, target))
        throw outputError(target, `она и «${other}» лежат одна в другой`, elsewhere);
}

/** Refuses the folder of the site: what lies there is published as it is. */
export function refuseSite(target: string): void {
  if (isWithin(target, "dist"))
    throw outputError(target, "это папка сайта, а в таблицах личные данные", elsewhere);
}

const elsewhere = "Укажите для результата отдельную папку.";

function isWithin(path: string, folder: string): boolean {
  const way = relative(realPath(folder), realPath(path));
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`));
}
