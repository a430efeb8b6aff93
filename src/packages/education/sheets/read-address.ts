import { splitAddress } from "../../../engine/russian/split-address.ts";
import type { Reading } from "../../../engine/sheets/read/reading.ts";

/** An address in one cell, by its parts; one that does not part for sure is not taken. */
export function readAddress(text: string): Reading {
  const parts = splitAddress(text);
  if (parts)
    return {
      fields: Object.fromEntries(
        Object.entries(parts).map(([key, value]) => [`address.${key}`, value]),
      ),
    };
  return {
    fields: {},
    notes: [
      {
        rule: "sheet-address",
        message: `Адрес не взят, он не делится на части: «${text.slice(0, 120)}».`,
        hint: "Запишите через запятую: индекс, область, город, улица, дом. Или разнесите по столбцам «Индекс», «Регион», «Населённый пункт», «Улица», «Дом».",
      },
    ],
  };
}
