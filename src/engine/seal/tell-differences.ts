import type { DocumentTree } from "../tree/types.ts";
import type { Problem, SourceLocation } from "../problem.ts";
import { countNouns } from "../russian/plural.ts";
import { compareTrees, type Difference } from "./compare-trees.ts";

/**
 * Where today's data and texts would give other words than those that were signed, clause by clause,
 * in one note a paper. It asks for nothing: what was signed holds. The words of an internal document are not told: they
 * may be a private telephone, also one that the data no longer know.
 */
export function tellDifferences(
  signed: DocumentTree<string>,
  today: DocumentTree<string>,
  label: string,
  place: SourceLocation,
): Problem[] {
  const { audience, title } = signed.properties;
  const name = isNumbered(title, label) ? title : `${title} (${label})`;
  const isQuoted = audience === "public" && today.properties.audience === "public";
  const found = compareTrees(signed, today);
  const [first] = found;
  if (!first) return [];
  const problem: Problem = {
    ...{ rule: "sealed-differs", severity: "info", ...place },
    message:
      found.length === 1
        ? `${name}, ${nameOf(first)}: ${tell(first, isQuoted)}.`
        : `${name}: ${tellAll(found, isQuoted)}.`,
    hint: `${isQuoted ? "" : unquoted}Закреплённый документ остался таким, каким подписан. Если слова должны измениться, примите новую редакцию или издайте новый приказ; если неверны данные или текст, исправьте их.`,
  };
  return [problem];
}

/** So many places of a paper are told with their words; a paper that says all else is another paper. */
const quoted = 5;

/** So many more by their names alone. */
const named = 12;

/** One note a paper, however many of its places there are. */
function tellAll(found: readonly Difference[], isQuoted: boolean): string {
  const places = countNouns(found.length, ["месте", "местах", "местах"]);
  const told = found
    .slice(0, quoted)
    .map((each) => (isQuoted ? `${nameOf(each)}: ${tell(each, true)}` : nameOf(each)));
  const rest = [...new Set(found.slice(quoted).map(nameOf))];
  const others = rest.length > named ? [...rest.slice(0, named), "и другие"] : rest;
  const more = rest.length === 0 ? "" : `; ещё ${others.join(", ")}`;
  return `по сегодняшним данным слова были бы другими в ${places} — ${told.join("; ")}${more}`;
}

/** Where its words are then to be seen: the program names the place alone. */
const unquoted =
  "Это внутренний документ: его слов здесь не приводим, в них могут быть личные сведения. Откройте закреплённый файл (папка sealed организации) и сверьте это место с данными. ";

/** «Приказ от … № 87 об использовании…» says its number, which may have been corrected since. */
function isNumbered(title: string, label: string): boolean {
  return label.startsWith("№") && /(?:^|\s)от\s[\d.]+\s№\s/u.test(title);
}

function nameOf({ signed, today }: Difference): string {
  return (signed ?? today)?.name ?? "";
}

function tell({ signed, today }: Difference, isQuoted: boolean): string {
  if (!signed)
    return `этого в подписанном нет${isQuoted ? `, а сегодня было бы: «${cut(today?.text)}»` : ""}`;
  if (!today)
    return `сегодня этого не было бы${isQuoted ? `, а подписано: «${cut(signed.text)}»` : ""}`;
  if (!isQuoted) return "по сегодняшним данным слова были бы другими";
  const [was, would] = shorten(signed.text, today.text);
  return `подписано «${was}», а по сегодняшним данным было бы «${would}»`;
}

/** So much of a text is told, in characters. */
const shown = 120;

/** So much of what is the same is told before the first difference. */
const before = 30;

function cut(text = ""): string {
  return text.length <= shown ? text : `${text.slice(0, shown).trimEnd()}…`;
}

/** Two texts from a little before the place where they part, to a little after they meet again. */
function shorten(a: string, b: string): [string, string] {
  if (a.length <= shown && b.length <= shown) return [a, b];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const from = wordStart(a, Math.max(0, start - before));
  let same = 0;
  while (
    same < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - same] === b[b.length - 1 - same]
  )
    same += 1;
  const tail = Math.max(0, same - before);
  const piece = (text: string): string => {
    const end = text.length - tail;
    return `${from > 0 ? "…" : ""}${cut(text.slice(from, end))}${tail > 0 ? "…" : ""}`.replace(
      "……",
      "…",
    );
  };
  return [piece(a), piece(b)];
}

function wordStart(text: string, near: number): number {
  const space = text.lastIndexOf(" ", near);
  return near === 0 ? 0 : space + 1;
}
