import type { StaffMember } from "../generated/types.ts";

type Role = StaffMember["role"];

const acting = String.raw`(?:(?:временно )?исполняющ(?:ий|ая) обязанности |вр?\.? ?и\. ?о\. |врио |и\. ?о\. )?`;

/**
 * Posts whose role leaves no doubt, as they begin. «Старший воспитатель» is not among them: some
 * organizations count it to the administration, others to the educators.
 */
const posts: readonly (readonly [Role, RegExp])[] = [
  ["administration", /^заведующ(?:ий|ая)(?: детским садом)?$/u],
  ["administration", /^(?:генеральный |исполнительный )?директор(?: школы| лицея| гимназии)?$/u],
  ["administration", /^индивидуальный предприниматель$/u],
  ["administration", /^(?:первый )?заместитель (?:заведующего|заведующей|директора)(?: по .+)?$/u],
  ["administration", new RegExp(`^${acting}(?:заведующего|директора)$`, "u")],
  [
    "specialist",
    /^(?:учитель-)?(?:логопед|дефектолог|сурдопедагог|тифлопедагог|олигофренопедагог)$/u,
  ],
  ["specialist", /^(?:педагог-)?психолог$|^социальный педагог$|^тьютор$|^методист$/u],
  ["specialist", /^музыкальный руководитель$|^инструктор по физической культуре$/u],
  ["educator", /^воспитатель(?: группы продл[её]нного дня)?$/u],
  ["educator", /^учитель(?: .+)?$|^классный руководитель$|^преподаватель(?: .+)?$/u],
  ["educator", /^педагог дополнительного образования$/u],
  ["other", /^(?:младший воспитатель|(?:помощник|ассистент) воспитателя|няня)$/u],
  ["other", /^(?:медицинская сестра|(?:главный )?бухгалтер|делопроизводитель|секретарь|завхоз)$/u],
  ["other", /^(?:заведующ(?:ий|ая) хозяйством|специалист по кадрам|повар|сторож|дворник)$/u],
];

/** The role that a post shows by itself, by the first of several; null where it must be said. */
export function roleOfPosition(position: string): Role | null {
  const [first = ""] = position.toLowerCase().trim().replaceAll(/\s+/gu, " ").split(", ");
  return posts.find(([, pattern]) => pattern.test(first))?.[0] ?? null;
}
