const letters: ReadonlyMap<string, string> = new Map(
  (
    "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f " +
    "х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya"
  )
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);

/** Shorter than what schemas allow, so that a number fits behind it. */
const longest = 48;

/** A short Latin name for a record, of Russian words, that nobody has: «Жук» is `zhuk`, then `zhuk-2`. */
export function makeId(words: string, fallback: string, taken: ReadonlySet<string>): string {
  const latin = words
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[а-яё]/gu, (letter) => letters.get(letter) ?? "")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .slice(0, longest)
    .replaceAll(/^-|-$/gu, "");
  const base = latin === "" ? fallback : latin;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
