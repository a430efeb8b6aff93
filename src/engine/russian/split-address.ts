/** The parts of a postal address, as far as it has them. */
export interface AddressParts {
  postalCode?: string;
  region?: string;
  district?: string;
  locality?: string;
  street?: string;
  building?: string;
}

/** Longer is no address of one house. */
const longest = 300;

const kinds: readonly (readonly [keyof AddressParts, RegExp])[] = [
  ["postalCode", /^\d{6}$/u],
  ["building", /^(?:д|дом|зд|здание|влд|владение)\.?\s*\d[\p{L}\d/-]{0,9}$/iu],
  ["region", /(?:^|\s)(?:обл\.?|область|край|автономн\p{L}+\s.+|респ\.|республика)(?:\s|$)/iu],
  ["district", /(?:^|\s)(?:район|р-н|округ|м\.\s?о\.|м\.\s?р-н)(?:\s|$)/iu],
  [
    "street",
    /(?:^|\s)(?:ул|улица|пр-кт|просп|проспект|пр-д|проезд|пер|переулок|пл|площадь|ш|шоссе|б-р|бульвар|наб|набережная|мкр|микрорайон|кв-л|квартал|тупик|тер|территория)(?:[.\s]|$)/iu,
  ],
  [
    "locality",
    /^(?:г|город|с|село|п|пос|поселок|посёлок|д|дер|деревня|рп|р\.\s?п|пгт|ст-ца|станица|х|хутор|аул|ст)(?:\.\s*|\s+)\p{L}/iu,
  ],
];

/** What stands behind the number of a house and belongs to it. */
const afterHouse =
  /^(?:к|корп|корпус|стр|строение|лит|литера?|пом|помещение)\.?\s*[\p{L}\d/-]{1,9}$/iu;

const whole: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})обл\.?(?!\p{L})/iu, "область"],
  [/(?<!\p{L})респ\.?(?!\p{L})/iu, "Республика"],
  [/(?<!\p{L})м?\.?\s?р-н(?!\p{L})/iu, "район"],
  [/^(?:город|г\.?)\s*(?=\p{Lu})/u, "г. "],
  [/^(?:село|с\.?)\s*(?=\p{Lu})/u, "с. "],
  [/^(?:деревня|дер\.?|д\.)\s*(?=\p{Lu})/u, "д. "],
  [/^(?:улица|ул\.?)\s*(?=[\p{Lu}\d])/u, "ул. "],
  [/^(?:дом|д\.?)\s*(?=\d)/u, "д. "],
];

/**
 * An address in one line («413720, Саратовская обл., г.Пугачев, ул.Примерная, 5») by its parts, in
 * the spelling of documents. Null where a piece is not known for sure, or the house or the town is
 * not there: then a person parts it.
 */
export function splitAddress(text: string): AddressParts | null {
  if (text.length > longest) return null;
  const parts: AddressParts = {};
  for (const piece of text.split(/[,;\n]/u).map((each) => each.replaceAll(/\s+/gu, " ").trim())) {
    if (piece === "" || /^(?:россия|рф|российская федерация)$/iu.test(piece)) continue;
    const kind = kindOf(piece, parts);
    if (kind === null) return null;
    parts[kind] = kind === "building" ? joinHouse(parts.building, piece) : spellPlace(piece);
  }
  return parts.locality !== undefined && parts.building !== undefined ? parts : null;
}

function kindOf(piece: string, parts: AddressParts): keyof AddressParts | null {
  if (parts.building !== undefined) return afterHouse.test(piece) ? "building" : null;
  // Behind the street, or where there is none behind the town, a number is the house.
  const isHouse = /^\d{1,4}\s?[\p{L}]?(?:[/-]\d{1,4}\p{L}?)?$/u.test(piece);
  if (isHouse && parts.locality !== undefined) return "building";
  const kind = kinds.find(([, pattern]) => pattern.test(piece))?.[0] ?? null;
  return kind !== null && parts[kind] === undefined ? kind : null;
}

function joinHouse(before: string | undefined, piece: string): string {
  if (before !== undefined) return `${before}, ${piece}`;
  return /^\d/u.test(piece) ? `д. ${piece}` : spellPlace(piece);
}

/** A piece of an address in the spelling of documents: «обл.» is «область», «р-н» is «район». */
export function spellPlace(piece: string): string {
  return whole.reduce((text, [pattern, full]) => text.replace(pattern, full), piece);
}
