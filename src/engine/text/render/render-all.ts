import { spend } from "./budget.ts";
import type { Render } from "./context.ts";

/** Says one thing after another. */
export function renderAll<Node>(renders: readonly Render<Node>[]): Render<Node> {
  const [first] = renders;
  if (first && renders.length === 1) return first;
  return (context) => {
    const all: Node[] = [];
    for (const render of renders) {
      if (!spend(context, 1)) return all;
      for (const node of render(context)) all.push(node);
    }
    return all;
  };
}
