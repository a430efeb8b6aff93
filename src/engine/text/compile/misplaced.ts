import type { ElementNode } from "../elements/element.ts";
import { refuse, type Surroundings } from "./surroundings.ts";

/** Refuses an element of a line of its own within a paragraph, or the other way round. */
export function refuseMisplaced(
  where: "block" | "inline",
  node: ElementNode,
  surroundings: Surroundings,
): void {
  const name = node.name ?? "";
  refuse(
    surroundings,
    node,
    "text-misplaced-element",
    where === "inline"
      ? `Элемент <${name}> стоит внутри абзаца.`
      : `Элемент <${name}> стоит вне абзаца.`,
    where === "inline"
      ? "Поставьте его на отдельную строку, между пустыми строками."
      : "Поставьте его в строку с текстом.",
  );
}

/** Refuses words between the tags of an element that shows none. */
export function refuseContent(node: ElementNode, surroundings: Surroundings): void {
  const name = node.name ?? "";
  refuse(
    surroundings,
    node,
    "text-misplaced-element",
    `Внутри элемента <${name}> ничего не пишут: слова оттуда пропали бы.`,
    `Закройте его сразу: <${name} … />, а слова поставьте до него или после.`,
  );
}
