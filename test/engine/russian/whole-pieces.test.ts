import { expect, test } from "vitest";
import { wholePieces } from "../../../src/engine/russian/whole-pieces.ts";

test.each([
  ["+7 (84574) 0-00-01", ["+7 (84574) 0-00-01"]],
  ["тел. 8 (845) 740-00-01, 7:30–18:00", ["8 (845) 740-00-01", "7:30–18:00"]],
  ["+7\u00A0900\u00A0000-00-01", ["+7\u00A0900\u00A0000-00-01"]],
  ["с 7:30-18:00.", ["7:30-18:00"]],
  ["приказ от 02.09.2024 № 8 (приложение), 2024–2025, п. 1-2", []],
  ["с 10:30–18:00", ["10:30–18:00"]],
  [
    "№\u00A0273-ФЗ, №\u00A004-643, № 01-21/74 и № 8",
    ["№\u00A0273-ФЗ", "№\u00A004-643", "№ 01-21/74"],
  ],
  ["", []],
])("lines do not end in pieces of «%s»", (text, whole) => {
  const pieces = wholePieces(text);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces.every((piece) => piece.text !== "")).toBe(true);
  expect(pieces.filter(({ isWhole }) => isWhole).map((piece) => piece.text)).toEqual(whole);
});
