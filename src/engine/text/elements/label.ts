import type { SourceLocation } from "../../problem.ts";
import { type Context, report } from "../render/context.ts";
import { locationOf, refuse, type Surroundings } from "../compile/surroundings.ts";
import type { Element, ElementNode } from "./element.ts";

/**
 * <Label id="name" />: names the section or clause in which it stands. The name is its permanent
 * address on the site and the target of <Ref>; it stays when numbers change.
 */
export const labelElement: Element = {
  isEmpty: true,
  attributes: { id: { takes: "text", required: true } },
  block: (node, { id = "" }, surroundings) => compileLabel(id, node, surroundings),
  inline: (node, { id = "" }, surroundings) => compileLabel(id, node, surroundings),
};

const idSyntax = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Gives the holder around a node its label; refuses one that is taken, misplaced or misspelt. */
export function compileLabel(
  label: string,
  node: ElementNode,
  surroundings: Surroundings,
): (context: Context) => [] {
  if (!idSyntax.test(label))
    refuse(
      surroundings,
      node,
      "text-label-syntax",
      `Метка «${label}» записана не так.`,
      "Метка — строчные латинские буквы, цифры и дефисы: administrator-duties.",
    );
  const place = locationOf(node, surroundings);
  return (context) => {
    const { holder, findings } = context;
    const earlier = findings.labels.get(label);
    if (earlier) reportTaken(label, earlier, place, context);
    else if (holder?.label !== null) reportMisplaced(place, context);
    else {
      holder.label = label;
      findings.labels.set(label, place);
    }
    return [];
  };
}

function reportTaken(
  label: string,
  earlier: SourceLocation,
  place: SourceLocation,
  context: Context,
): void {
  report(
    context,
    place,
    "text-duplicate-label",
    `Метка «${label}» уже стоит в строке ${String(earlier.line)} файла ${earlier.file}.`,
    "Дайте одному из двух мест другую метку.",
  );
}

function reportMisplaced(place: SourceLocation, context: Context): void {
  report(
    context,
    place,
    "text-misplaced-label",
    context.holder ? "У этого места уже есть метка." : "Метка стоит вне раздела и вне пункта.",
    "Поставьте метку в начало пункта или заголовка раздела, одну на каждый.",
  );
}
