const pairs: Readonly<Record<string, string>> = { "»": "«", "“": "„" };

/** What is wrong with Russian quotes that have no pair; null where each has its own. */
export function findUnpairedQuote(text: string): string | null {
  const open: string[] = [];
  for (const [quote] of text.matchAll(/[«»„“]/g)) {
    const opening = pairs[quote];
    if (opening === undefined) open.push(quote);
    else if (open.pop() !== opening) return "Кавычка закрыта, но не открыта";
  }
  return open.length > 0 ? "Кавычка открыта, но не закрыта" : null;
}
