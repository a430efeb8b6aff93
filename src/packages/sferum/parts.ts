import type { Requirement } from "./generated/types.ts";

/** The parts of the Regulation, in its order. */
export const parts: Readonly<Record<Requirement["part"], string>> = {
  general: "Общие положения",
  administrator: "Администратор",
  administration: "Администрация",
  educators: "Педагоги",
  parents: "Родители",
  rights: "Права участников",
  final: "Заключительные положения",
  signature: "Подпись",
  law: "Требования закона, которых нет в исходном положении",
};
