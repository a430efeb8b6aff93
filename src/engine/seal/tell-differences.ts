import type { DocumentTree } from "../tree/types.ts";
import type { Problem, SourceLocation } from "../problem.ts";
import { compareTrees, type Difference } from "./compare-trees.ts";

/**
 * Where today's data and texts would give other words than those that were signed, clause by clause.
 * It asks for nothing: what was signed holds. The words of an internal document are not told: they
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
  return compareTrees(signed, today).map((difference) => ({
    rule: "sealed-differs",
    severity: "info",
    ...place,
    message: `${name}, ${nameOf(difference)}: ${tell(difference, isQuoted)}.`,
    hint: `${isQuoted ? "" : unquoted}Закреплённый документ остался таким, каким подписан. Если слова должны измениться, примите новую редакцию или издайте новый приказ; если неверны данные или текст, исправьте их.`,
  }));
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
