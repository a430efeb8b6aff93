import { foldLetter, foldText, foldWord, isBlank } from "./fold-text.ts";

/** An address to look for: without a tag («+spam»), in all spellings of its domain. */
interface Address<Value> {
  value: Value;
  name: string;
  domains: readonly string[];
  /** Mail comes to it with dots in the name as without. */
  dotless: boolean;
}

/** Domains under which one service keeps the same boxes. */
const sameBoxes = [
  ["gmail.com", "googlemail.com"],
  ["yandex.ru", "ya.ru", "yandex.com", "yandex.by", "yandex.kz"],
];

/**
 * Makes one search for many mail addresses in such texts (addressed-texts.ts). It looks only around each «@», in its
 * letter or in words («собака»), however letters look and whatever blanks stand between them; a tag
 * after the name is passed over. Time grows as the text does.
 */
export function createAddressFinder<Value extends { value: string }>(
  values: readonly Value[],
): (texts: readonly string[]) => Value[] {
  const addresses = values.map(readAddress);
  if (addresses.length === 0) return () => [];
  const domains = new Map<string, Address<Value>[]>();
  for (const address of addresses)
    for (const domain of address.domains)
      domains.set(domain, [...(domains.get(domain) ?? []), address]);
  const services = [...domains].map(([domain, own]): Service<Value> => ({
    domain,
    ends: Map.groupBy(own, ({ name }) => name.slice(-1)),
  }));
  return (texts) =>
    texts.flatMap((each) =>
      Array.from(each.matchAll(/@/g)).flatMap(({ index }) => findAt(each, index, services)),
    );
}

/** The addresses of one domain, by the last letter of their names. */
interface Service<Value> {
  domain: string;
  ends: ReadonlyMap<string, Address<Value>[]>;
}

/** How far an address may reach from its «@», blanks and a tag included. */
const reach = 300;

function findAt<Value>(text: string, at: number, services: readonly Service<Value>[]): Value[] {
  const here = services.filter(({ domain }) => isDomainAfter(text, at, domain));
  if (here.length === 0) return [];
  const tag = tagBefore(text, at);
  return [at, ...(tag === null ? [] : [tag])].flatMap((end) => {
    const letter = foldLetter(text.charAt(skip(text, end, -1, at - reach)));
    return here
      .flatMap(({ ends }) => [...(ends.get(letter) ?? []), ...(ends.get("") ?? [])])
      .filter((address) => isNameBefore(text, end, address))
      .map(({ value }) => value);
  });
}

function readAddress<Value extends { value: string }>(value: Value): Address<Value> {
  const [name = "", domain = ""] = foldText(value.value).trim().split("@");
  const folded = foldWord(domain);
  const same = sameBoxes.find((domains) => domains.includes(folded)) ?? [folded];
  const ascii = foldWord(asciiOf(domain.toLowerCase()) ?? domain);
  return {
    value,
    name: foldWord(name.replace(/\+.*/, "")),
    domains: [...new Set([folded, ...same, ascii])],
    dotless: same.length > 1,
  };
}

/** A domain in other letters, as networks write it: xn--…; null for what is none. */
function asciiOf(domain: string): string | null {
  return URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : null;
}

/** Past blanks, and past brackets and quotes that are put around a sign to hide it: «[@]». */
function skip(text: string, from: number, step: 1 | -1, limit: number): number {
  let place = from + step;
  while (place !== limit && isPassed(text.charAt(place))) place += step;
  return place;
}

function isPassed(character: string): boolean {
  return (character !== "" && "()[]{}\"'".includes(character)) || isBlank(character);
}

function isDomainAfter(text: string, at: number, domain: string): boolean {
  if (follows(text, at, domain)) return true;
  if (!domain.includes("xn--")) return false;
  const [written = ""] = /^[\p{L}\d.-]+/u.exec(text.slice(at + 1, at + reach)) ?? [];
  return asciiOf(written.toLowerCase().replace(/[.-]+$/, "")) === domain;
}

/** Whether a domain stands after a place and does not go on: not mail.example in mail.example.org. */
function follows(text: string, at: number, domain: string): boolean {
  let place = at;
  for (const letter of domain) {
    const next = skip(text, place, 1, at + reach);
    const found = foldLetter(text.charAt(next));
    // «mail ru» and «mail, ru» are read aloud as «mail.ru».
    const isLost = letter === "." && found !== "." && found !== "," && next > place + 1;
    if (isLost) continue;
    if (found !== letter && !(letter === "." && found === ",")) return false;
    place = next;
  }
  return !/^(?:[\w-]|\.\w)/.test(text.slice(place + 1, place + 3));
}

/** Whether a name ends before a place and does not begin earlier: not ann@ in joann@. */
function isNameBefore<Value>(
  text: string,
  end: number,
  { name, dotless }: Address<Value>,
): boolean {
  let place = end;
  for (const letter of Array.from(dotless ? name.replaceAll(".", "") : name).reverse()) {
    do place = skip(text, place, -1, end - reach);
    while (dotless && text.charAt(place) === ".");
    if (foldLetter(text.charAt(place)) !== letter) return false;
  }
  return !/[\w.%+-]/.test(text.charAt(place - 1));
}

/** Where a tag begins that stands before a place. */
function tagBefore(text: string, at: number): number | null {
  const near = text.slice(Math.max(0, at - reach), at);
  const tag = /\+[^\s@]{0,64}$/u.exec(near);
  return tag === null ? null : at - tag[0].length;
}
