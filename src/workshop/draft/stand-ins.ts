import type { Field, NamedField } from "../schema/field.ts";

/** No Russian word begins so: wherever it is printed, in whatever case, a gap is. */
const word = "Ъпробел";

/** Private contacts are others than public ones: equal ones would be taken for a leak. */
const email = { public: "gap@gap.example", internal: "own@gap.example" } as const;
const phone = { public: "+7 (000) 000-99-99", internal: "+7 (000) 000-99-98" } as const;
const address = "https://gap.example";
/** Before everything that an organization tells of itself, and after it: one of them fits. */
export const standInDays = ["1900-01-01", "2100-01-01"] as const;

/** What numbers by which nobody is known: their forms are right. */
const numbers = ["6499000002", "6499000002", "1026499000000", "649901001", "000000"];

/** What stands in the data where nothing is said, so that papers can be made; never printed. */
export function standInFor(field: Field, day: string = standInDays[0]): unknown {
  const audience = field.isInternal ? "internal" : "public";
  switch (field.kind) {
    case "date":
      return day;
    case "email":
      return email[audience];
    case "phone":
      return phone[audience];
    case "address":
      return address;
    case "number":
      return 1;
    case "yes-no":
      return false;
    case "list":
      return listFor(field, day);
    case "history":
      return standInFor(field.one, day);
    case "record":
      return recordFor(field.fields, day);
    case "choice":
      return field.choices[0]?.value;
    case "line":
    case "text":
      return lineFor(field);
    case "reference":
      return undefined;
  }
}

/** A list that must not be empty has one; of lines too, since a list without them says nothing. */
function listFor({ item, isNeeded }: Pick<ListKind, "item" | "isNeeded">, day: string): unknown[] {
  const one = item.kind === "record" && !isNeeded ? undefined : standInFor(item, day);
  return one === undefined ? [] : [one];
}

function recordFor(fields: readonly NamedField[], day: string): Record<string, unknown> {
  const needed = fields.filter(({ isRequired }) => isRequired);
  return Object.fromEntries(
    needed.map(({ name, field }) => [
      name,
      field.idOf === null ? standInFor(field, day) : `gap-${field.idOf}`,
    ]),
  );
}

type ListKind = Extract<Field, { kind: "list" }>;

function lineFor({ pattern, example }: Pick<Field, "pattern" | "example">): string {
  if (pattern === null) return word;
  const isFit = (text: string): boolean => new RegExp(pattern, "u").test(text);
  return [word, ...numbers].find(isFit) ?? example ?? word;
}

const blank = "______";

/** Every spelling in which papers print a stand-in, and what is seen instead. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})Ъ\./giu, "__"],
  [/(?<!\p{L})Ъпробел\p{L}*/giu, blank],
  [/01\.01\.(?:1900|2100)/gu, "__.__.____"],
  [/«?0?1»?\s+января\s+(?:1900|2100)/gu, "«__» ________ ____"],
  [/(?:gap|own)@gap\.example/gu, blank],
  [/(?:https?:\/\/)?gap\.example/gu, blank],
  [/\+7\s?\(?000\)?\s?000[-‑]99[-‑]9[89]/gu, blank],
];

/** A page with blanks where stand-ins were printed; numbers are blank where they stood in. */
export function blankOut(html: string, isNumber: (text: string) => boolean): string {
  const gaps = numbers.filter(isNumber);
  const words = spellings.reduce((text, [spelling, seen]) => text.replaceAll(spelling, seen), html);
  // Zeros of a postal code stand in longer numbers, too.
  const whole = (number: string): RegExp => new RegExp(`(?<!\\d)${number}(?!\\d)`, "gu");
  return gaps.reduce((text, number) => text.replaceAll(whole(number), blank), words);
}
