import type { Happening } from "../../../engine/events/event.ts";
import type { Row } from "../../../engine/interview/answers.ts";
import type { Choice } from "../../../engine/interview/question.ts";
import { findWritten, listWritten, saidOn } from "./written.ts";

/** What a year makes of the groups, as most would say: a year older, the oldest leave. */
export function growUp({ data, today }: Happening<unknown>, groups: readonly Choice[]): Row[] {
  const written = listWritten(data, "groups", "groups");
  return groups.flatMap(({ value }) => {
    const record = findWritten(written, value)?.record;
    if (!record) return [];
    const said = (key: string): string => saidOn(record[key], key, today);
    const age = olderAge(said("age"));
    const name = record.kind === "class" ? nextClass(said("name")) : said("name");
    if (age === null || name === null) return [{ group: value, becomes: "closes" }];
    const description = olderWords(said("description"));
    return [{ group: value, becomes: "older", name, age, description }];
  });
}

/** «от 3 до 4 лет» → «от 4 до 5 лет»; null for those who go to school. */
function olderAge(age: string): string | null {
  const found = /^(от )(\d+)( до )(\d+)( (?:лет|года))$/u.exec(age);
  if (!found) return age;
  const [, from, lower, to, upper] = found;
  if (Number(upper) >= 7) return null;
  return `${from}${Number(lower) + 1}${to}${Number(upper) + 1} лет`;
}

/** Grade 11 leaves; where there is none, a person says so of grade 9. */
function nextClass(name: string): string | null {
  const grade = /^\d+/u.exec(name)?.[0];
  if (grade === undefined) return name;
  return Number(grade) >= 11 ? null : `${Number(grade) + 1}${name.slice(grade.length)}`;
}

const steps = ["младшая", "средняя", "старшая", "подготовительная"];

function olderWords(description: string): string {
  const [first = "", ...others] = description.split(" ");
  const next = steps[steps.indexOf(first) + 1];
  return steps.includes(first) && next !== undefined ? [next, ...others].join(" ") : description;
}
