import { isDay } from "../../../engine/base/is-day.ts";
import type { Migration } from "../../../engine/migrate/migration.ts";
import { rewriteValues } from "../../../engine/migrate/rewrite-values.ts";

/** «02.09.2024» is 2024-09-02: the day comes first in Russia, so nothing is guessed. */
export const datesInOrder: Migration = {
  id: "dates-in-order",
  title: "Даты записаны по порядку: год-месяц-день",
  migrate: ({ text, schema }) =>
    rewriteValues(text, schema, (value, { format }) => (format === "date" ? inOrder(value) : null)),
};

function inOrder(date: string): string | null {
  const [, day = "", month = "", year = ""] = /^(\d\d?)\.(\d\d?)\.(\d{4})$/u.exec(date) ?? [];
  const ordered = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(ordered) ? ordered : null;
}
