/** «а, б и в»: the items as a sentence lists them. An empty list is an empty string. */
export function joinList(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} и ${last}`;
}
