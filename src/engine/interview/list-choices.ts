import type { Choice } from "./question.ts";

/** What is chosen for what is not among the choices yet: somebody new. */
const somethingElse = "-";

/** «sokolova — Соколова Ирина Андреевна; …»: the first of many, and always the way out of the list. */
export function listChoices(choices: readonly Choice[], most: number): string {
  const listed = choices.filter(({ value }) => value !== somethingElse);
  const rest = listed.length - most;
  const others = choices.filter(({ value }) => value === somethingElse);
  return [
    ...listed.slice(0, most).map(tellChoice),
    ...(rest > 0 ? [`и ещё ${rest}`] : []),
    ...others.map(tellChoice),
  ].join("; ");
}

function tellChoice({ value, label }: Choice): string {
  return `${value} — ${label}`;
}
