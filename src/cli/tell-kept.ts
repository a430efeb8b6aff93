import { countNouns } from "../engine/russian/plural.ts";
import { join } from "node:path";

import type { Published } from "../node/output/outputs.ts";

type Kept = Published["kept"][number];

/** More than this of a kind are counted, not named. */
const most = 10;

/** What will be removed: all of it by name, since nobody can ask afterwards. */
export function tellRemoved(published: readonly Published[]): string {
  const names = published.flatMap(({ target, removed }) =>
    removed.map((path) => `  ${join(target, path)}\n`),
  );
  return names.length === 0 ? "" : `Удаляются по ключу --clean:\n${names.join("")}`;
}

/** Which files of people stayed and where today's versions are; empty where there are none. */
export function tellKept(published: readonly Published[]): string {
  const groups = [
    ["Изменены вами и устарели, новые лежат рядом:", besideOf("outdated")],
    ["Ваши файлы под именами документов, новые лежат рядом:", besideOf("foreign")],
    ["Изменены вами и оставлены, документы с тех пор те же:", namesOf("altered")],
    ["Изменены вами и оставлены, хотя таких документов больше нет:", namesOf("abandoned")],
    ["Оставлены файлы, которые сделала не программа:", namesOf("foreign")],
  ] as const;
  const told = groups.map(([title, list]) => tellGroup(title, published.flatMap(list))).join("");
  const hint = "Если они не нужны, удалите их сами или повторите команду с ключом --clean.\n";
  return (told === "" ? "" : told + hint) + tellSaved(published);
}

/** The same without what is only left alone: a paper that is out of date is no matter of taste. */
export function tellOutdated(published: readonly Published[]): string {
  return tellKept(
    published.map((each) => ({ ...each, kept: each.kept.filter(({ beside }) => beside !== null) })),
  );
}

function tellSaved(published: readonly Published[]): string {
  const list = published.flatMap(({ target, saved }) => saved.map((path) => join(target, path)));
  return tellGroup(
    "Прежние файлы, о которых не известно, меняли ли вы их, отложены; посмотрите и удалите:",
    list,
  );
}

function namesOf(why: Kept["why"]): (published: Published) => string[] {
  return ({ target, kept }) =>
    kept
      .filter((file) => file.why === why && file.beside === null)
      .map((file) => join(target, file.path));
}

function besideOf(why: Kept["why"]): (published: Published) => string[] {
  return ({ target, kept }) =>
    kept.flatMap((file) =>
      file.why === why && file.beside !== null
        ? [`${join(target, file.path)} → ${join(target, file.beside)}`]
        : [],
    );
}

function tellGroup(title: string, list: readonly string[]): string {
  if (list.length === 0) return "";
  const rest = list.length - most;
  const lines = list.slice(0, most).map((line) => `  ${line}\n`);
  const more = rest > 0 ? `  и ещё ${countNouns(rest, ["файл", "файла", "файлов"])}\n` : "";
  return `${title}\n${lines.join("")}${more}`;
}
