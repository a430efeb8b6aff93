import { type Context, placeOf, report } from "../context.ts";
import type { Attributes, Element, ElementNode } from "./element.ts";

/**
 * <Label id="name" />: names the section or clause in which it stands. The name is its permanent
 * address on the site and the target of <Ref>; it stays when numbers change.
 */
export const labelElement: Element = {
  attributes: { id: { takes: "text", required: true } },
  block: setLabel,
  inline: setLabel,
};

const idSyntax = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Gives the holder around a node its label; refuses one that is taken, misplaced or misspelt. */
export function setLabel(node: ElementNode, { id }: Attributes, context: Context): [] {
  const label = String(id);
  const { holder, findings } = context;
  const earlier = findings.labels.get(label);
  if (!idSyntax.test(label))
    report(
      context,
      node,
      "text-label-syntax",
      `Метка «${label}» записана не так.`,
      "Метка — строчные латинские буквы, цифры и дефисы: administrator-duties.",
    );
  else if (earlier)
    report(
      context,
      node,
      "text-duplicate-label",
      `Метка «${label}» уже стоит в строке ${String(earlier.line)} файла ${earlier.file}.`,
      "Дайте одному из двух мест другую метку.",
    );
  else if (holder?.label !== null)
    report(
      context,
      node,
      "text-misplaced-label",
      holder ? "У этого места уже есть метка." : "Метка стоит вне раздела и вне пункта.",
      "Поставьте метку в начало пункта или заголовка раздела, одну на каждый.",
    );
  else {
    holder.label = label;
    findings.labels.set(label, placeOf(node, context));
  }
  return [];
}
