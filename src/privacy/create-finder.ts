/** What a finder looks for. */
interface Sought {
  value: string;
}

/**
 * Makes one search for many values, however they are written. Of a telephone number the last ten
 * digits count, whatever stands before and between them; other values are found in any case and
 * with spaces or invisible characters inside. The answer is in the order of the values.
 */
export function createFinder<Value extends Sought>(
  values: readonly Value[],
): (text: string) => Value[] {
  const phones = Map.groupBy(values, ({ value }) => phoneDigits(value) ?? "");
  const others = values.filter(({ value }) => phoneDigits(value) === null);
  const findAddresses = findWords(others.filter(({ value }) => value.includes("@")));
  const findOthers = findWords(others.filter(({ value }) => !value.includes("@")));
  return (text) => {
    const plain = text.normalize("NFKC");
    const found = new Set<Value>([
      ...numbersIn(plain).flatMap((digits) => phones.get(digits) ?? []),
      ...findAddresses(nearAt(plain)),
      ...findOthers(plain),
    ]);
    return found.size === 0 ? [] : values.filter((value) => found.has(value));
  };
}

const phoneLength = 10;

/** Null for what is not a telephone number. */
function phoneDigits(value: string): string | null {
  const digits = value.replaceAll(/\D/g, "").slice(-phoneLength);
  return digits.length === phoneLength && !/\p{L}/u.test(value) ? digits : null;
}

/** Digits with no letter and not much else between them: at least as many as a number has. */
const digitRuns = /\d(?:[^\d\p{L}]{0,16}\d){9,}/gu;

function numbersIn(text: string): string[] {
  return [...text.matchAll(digitRuns)].flatMap(([run]) => {
    const digits = run.replaceAll(/\D/g, "");
    const count = digits.length - phoneLength + 1;
    return Array.from({ length: count }, (_, at) => digits.slice(at, at + phoneLength));
  });
}

/** The neighbourhood of each «@»: most of a text cannot hold an address. */
function nearAt(text: string): string {
  const reach = 300;
  return [...text.matchAll(/@/g)]
    .map(({ index }) => text.slice(Math.max(0, index - reach), index + reach))
    .join("\n\n");
}

/** First all at once: nearly always there is nothing to find. */
function findWords<Value extends Sought>(values: readonly Value[]): (text: string) => Value[] {
  if (values.length === 0) return () => [];
  const any = patternOf(values);
  return (text) => (any.test(text) ? values.filter((value) => patternOf([value]).test(text)) : []);
}

/** Not inside a longer word: ann@mail.example is not in joann@mail.example. */
function patternOf(values: readonly Sought[]): RegExp {
  const spaced = values.map(({ value }) =>
    Array.from(value.normalize("NFKC"), (character) => RegExp.escape(character)).join(
      String.raw`[\s\p{Cf}]*`,
    ),
  );
  return new RegExp(String.raw`(?<![\w.%+-])(?:${spaced.join("|")})(?![\w-]|\.\w)`, "iu");
}
