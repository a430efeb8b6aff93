/** What the core uses and browsers of 2023 have not; newer ones keep their own. */
export function completeBrowser(): void {
  if (!("groupBy" in Map)) Object.defineProperty(Map, "groupBy", { value: groupBy });
  if (!("escape" in RegExp)) Object.defineProperty(RegExp, "escape", { value: escape });
}

function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key) {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** By code points: longer than the standard has it, and means the same in every place. */
function escape(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}_]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}
