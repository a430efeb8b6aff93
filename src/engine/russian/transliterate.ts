const letters: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ё: "e", ж: "zh", з: "z", и: "i", й: "y" },
  ...{ к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f" },
  ...{ х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu" },
  я: "ya",
};

/**
 * A name in the letters of ids: «Беляева» is belyaeva, «Детский сад № 5» detskiy-sad-5. What has no
 * such letters becomes a hyphen; at most 48 characters, so that a number fits behind. Empty where
 * nothing is left.
 */
export function transliterate(text: string): string {
  const latin = Array.from(text.normalize("NFC").toLowerCase(), (letter) =>
    Object.hasOwn(letters, letter) ? (letters[letter] ?? "") : letter,
  ).join("");
  const words = latin.replaceAll(/[^a-z0-9]+/gu, "-");
  return words.replace(/^-/u, "").slice(0, 48).replace(/-$/u, "");
}

/** The first name that is not taken: `ivanova`, `ivanova-2`, `ivanova-3`. */
export function uniqueId(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}
