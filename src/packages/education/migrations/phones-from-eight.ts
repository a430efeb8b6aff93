import type { Migration } from "../../../engine/migrate/migration.ts";
import { rewriteValues } from "../../../engine/migrate/rewrite-values.ts";

/** «8 (84574) 2-00-00» is «+7 (84574) 2-00-00»: the eight is dialled within the country only. */
export const phonesFromEight: Migration = {
  id: "phones-from-eight",
  title: "Телефоны записаны с +7",
  migrate: ({ text, schema }) =>
    rewriteValues(text, schema, (value, { format }) =>
      format === "phone" ? fromEight(value) : null,
    ),
};

function fromEight(phone: string): string | null {
  const isLong = phone.replaceAll(/\D/gu, "").length === 11;
  if (!isLong || !/^8[\d ()-]+$/u.test(phone)) return null;
  return phone.replace(/^8(?=\()/u, "+7 ").replace(/^8/u, "+7");
}
