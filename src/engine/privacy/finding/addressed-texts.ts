/** What of a folded text may hold addresses: where no «@» stands, none does. */
export function listAddressed(text: string): string[] {
  return [text, ...spokenAddresses(text), ...withoutNoise(text)].filter((each) =>
    each.includes("@"),
  );
}

/** Services as they are said aloud. */
const services: readonly (readonly [RegExp, string])[] = [
  [aloud("м[эе]йл|маил|емейл|имейл"), "mail"],
  [aloud("г[эе]?мейл|гм[эе]йл|джи-?м[эе]йл|жмейл"), "gmail"],
  [aloud("яндекс"), "yandex"],
  [aloud("рамблер"), "rambler"],
  [aloud("инбокс"), "inbox"],
  [aloud("лист"), "list"],
  [aloud("бк"), "bk"],
  [aloud("ру"), "ru"],
  [aloud("ком"), "com"],
];

function aloud(names: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${names})(?![\\p{L}\\d])`, "giu");
}

const words: readonly (readonly [RegExp, string])[] = [
  [sign("собак[аи]|собачка|at|эт|ат"), "@"],
  [/[([{<]\s?a\s?[)\]}>]/giu, "@"],
  [sign("точка|тчк|dot"), "."],
  [sign("дефис|тире|минус|dash|hyphen"), "-"],
  [sign("нижнее подч[её]ркивание|подч[её]ркивание|underscore"), "_"],
  [sign("плюс|plus"), "+"],
];

/** A word for a sign, with what people put around it. */
function sign(names: string): RegExp {
  return new RegExp(
    `[\\s\\p{Ps}\\p{Pi}<"'*]{0,8}(?<![\\p{L}\\d])(?:${names})(?![\\p{L}\\d])[\\s\\p{Pe}\\p{Pf}>"'*]{0,8}`,
    "giu",
  );
}

const spokenAt = /собак|собач|[([{<]\s?a\s?[)\]}>]|(?<![\p{L}\d])(?:at|эт|ат)(?![\p{L}\d])/giu;

/** Stretches of a text in which a word says «@», with signs in place of the words for them. */
function spokenAddresses(text: string): string[] {
  const found: string[] = [];
  let end = 0;
  for (const { index } of text.matchAll(spokenAt)) {
    if (index < end) continue;
    end = index + spoken;
    const stretch = text.slice(Math.max(0, index - spoken), end + spoken);
    found.push(
      [...words, ...services].reduce(
        (changed, [word, letter]) => changed.replaceAll(word, letter),
        stretch,
      ),
    );
  }
  return found;
}

const noise = /[._-]?(?:no-?spam|anti-?spam|remove-?(?:me|this)|remove|delete-?me)[._-]?/giu;

const mayBeNoise = /spam|remove|delete/iu;

/** A text without the words that people put into an address for programs to stumble over. */
function withoutNoise(text: string): string[] {
  if (!mayBeNoise.test(text)) return [];
  const clean = text.replaceAll(noise, "");
  return clean.length === text.length ? [] : [clean];
}

/** How far an address told in words may reach. */
const spoken = 150;
