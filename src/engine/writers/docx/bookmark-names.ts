/** Word's limit is 40 characters; the rest is for the digits that make a name unique. */
const longestStem = 30;

/**
 * Gives the labels of one document their Word bookmark names: ASCII letters, digits and underscores
 * only, beginning with a letter, unique with case disregarded, as Word compares names. Names depend
 * only on the labels and the order in which they are asked for.
 */
export function createBookmarkNames(): (label: string) => string {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  return (label) => {
    const known = names.get(label);
    if (known !== undefined) return known;
    const name = freeName(`n_${label.replace(/\W/g, "_").slice(0, longestStem)}`, taken);
    names.set(label, name);
    taken.add(name.toLowerCase());
    return name;
  };
}

function freeName(stem: string, taken: ReadonlySet<string>): string {
  let name = stem;
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${stem}_${copy}`;
  return name;
}
