import type { Choice } from "../../../engine/sheets/read/read-line.ts";

/** The kinds of organizations, as lists call them; short names that several kinds bear are none. */
export const organizationTypes: readonly Choice[] = [
  {
    ...{ value: "kindergarten", title: "детский сад" },
    words: [
      ...["сад", "ДОУ", "ДОО", "детсад", "МДОУ", "МБДОУ", "МАДОУ", "МКДОУ", "ГБДОУ", "ЧДОУ"],
      ...["дошкольная образовательная организация", "дошкольное образовательное учреждение"],
      ...["дошкольная", "дошкольное", "дошкольное образование"],
    ],
  },
  {
    ...{ value: "school", title: "школа" },
    words: [
      ...["СОШ", "ООШ", "НОШ", "лицей", "гимназия", "общеобразовательная организация"],
      ...["общеобразовательное учреждение", "общеобразовательная школа"],
      "средняя общеобразовательная школа",
      ...["основная общеобразовательная школа", "общее образование"],
    ],
  },
  {
    ...{ value: "additional", title: "дополнительное образование" },
    words: [
      ...["организация дополнительного образования", "учреждение дополнительного образования"],
      ...["ДДТ", "ЦДТ", "ДЮСШ", "ДЮЦ", "ДШИ", "УДО", "ОДО", "дом творчества", "спортивная школа"],
    ],
  },
  {
    ...{ value: "college", title: "колледж" },
    words: [
      ...["профессиональная образовательная организация", "техникум", "СПО", "ПОО", "училище"],
      "профессиональное образование",
    ],
  },
];

/** How names of organizations tell of which kind they are. */
const named: readonly (readonly [string, RegExp])[] = [
  ["kindergarten", /(?<!\p{L})(?:детск\p{L}+\sсад|М[БАК]?ДОУ|ГБДОУ)/iu],
  [
    "additional",
    /дополнительного\sобразования|творчества|школ\p{L}\sискусств|(?:спортивн|музыкальн|художествен)\p{L}+\sшкол|(?<!\p{L})(?:ДЮСШ|ДШИ|ЦДТ|ДДТ)(?!\p{L})/iu,
  ],
  ["college", /колледж|техникум/iu],
  [
    "school",
    /(?<!\p{L})(?:общеобразовательн\p{L}+|школ\p{L}|лице[йя]|гимнази\p{L}|СОШ|ООШ|НОШ)(?!\p{L})/iu,
  ],
];

/** The kind that a name leaves no doubt of; null of «школа — детский сад» and of a bare number. */
export function typeOfName(name: string): string | null {
  const found = named.filter(([, pattern]) => pattern.test(name)).map(([type]) => type);
  // A school of arts is no school.
  const [first, ...others] = found.includes("additional")
    ? found.filter((type) => type !== "school")
    : found;
  return first !== undefined && others.length === 0 ? first : null;
}
