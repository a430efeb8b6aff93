import { isRecord } from "../../engine/base/is-record.ts";
import type { FieldPlace } from "../core/probe.ts";
import type { Forms } from "./open-forms.ts";

/** The fields that may have printed these words, likeliest first: those whose words begin alike. */
export function findFields(words: string, { all }: Pick<Forms, "all">): FieldPlace[] {
  const stems = new Set(stemsOf(words));
  const found = all.flatMap(({ name, data }) =>
    listValues(data, []).map(({ path, value }) => {
      const own = stemsOf(value);
      const hits = own.filter((stem) => stems.has(stem)).length;
      return {
        place: { file: `${name}.yaml`, path },
        score: own.length === 0 ? 0 : hits ** 2 / own.length,
      };
    }),
  );
  return found
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ place }) => place);
}

/** Words without their endings, and numbers: what cases and formats leave as it was. */
function stemsOf(text: string): string[] {
  const shown = text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3.$2.$1");
  return (shown.toLowerCase().match(/[\p{L}\p{N}@]+/gu) ?? []).flatMap((word) => {
    if (/^\d+$/.test(word)) return [word];
    return word.length < 4 ? [] : [word.slice(0, Math.max(4, word.length - 3))];
  });
}

function listValues(
  value: unknown,
  path: FieldPlace["path"],
): { path: FieldPlace["path"]; value: string }[] {
  if (typeof value === "string" || typeof value === "number")
    return path.at(-1) === "id" ? [] : [{ path, value: String(value) }];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => listValues(item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => listValues(inner, [...path, key]));
}
