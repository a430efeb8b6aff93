import type { Element, ElementNode } from "../elements/element.ts";
import { saysSomething } from "./says-something.ts";
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

/** Refuses an element of the page within a clause or a list, and words in one that shows none. */
export function isMisused(
  { isEmpty, isOfPage }: Element,
  node: ElementNode,
  surroundings: Surroundings,
): boolean {
  const name = node.name ?? "";
  const tell = (message: string, hint: string): true => {
    refuse(surroundings, node, "text-misplaced-element", message, hint);
    return true;
  };
  if (isOfPage && (surroundings.insideHolder || surroundings.insideBullet))
    return tell(
      `Элемент <${name}> стоит внутри пункта или перечня.`,
      "Это часть листа, а не пункта: поставьте его в начало строки, без отступа, после пустой строки.",
    );
  if (isEmpty && node.children.some(saysSomething))
    return tell(
      `Внутри элемента <${name}> ничего не пишут: слова оттуда пропали бы.`,
      `Закройте его сразу: <${name} … />, а слова поставьте до него или после.`,
    );
  return false;
}
