import type { Nodes } from "mdast";

import { refuse, type Surroundings } from "./surroundings.ts";

const names: Partial<Record<Nodes["type"], string>> = {
  emphasis: "Курсив",
  inlineCode: "Моноширинный текст",
  code: "Блок программного текста",
  blockquote: "Цитата",
  image: "Рисунок",
  imageReference: "Рисунок",
  linkReference: "Сноска",
  definition: "Сноска",
  break: "Перенос строки внутри абзаца",
  thematicBreak: "Черта",
  heading: "Заголовок ниже второго уровня",
  list: "Нумерованный список внутри маркированного",
};

/** Refuses what one of the three formats could not show, by its Russian name. */
export function refuseUnsupported(node: Nodes, surroundings: Surroundings): void {
  refuse(
    surroundings,
    node,
    "text-unsupported",
    `${names[node.type] ?? "Такая разметка"}: в документах этого нет.`,
    "Есть заголовки # и ##, пункты «1.», перечни «-», таблицы, **полужирный** и [ссылки](https://…).",
  );
}
