import type { Say } from "./context.ts";

/** Says one thing after another. */
export function sayAll<Node>(says: readonly Say<Node>[]): Say<Node> {
  const [first] = says;
  if (first && says.length === 1) return first;
  return (context) => {
    const all: Node[] = [];
    for (const say of says) for (const node of say(context)) all.push(node);
    return all;
  };
}
