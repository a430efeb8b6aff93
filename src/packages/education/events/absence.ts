import { isRecord } from "../../../engine/base/is-record.ts";
import type { EventDefinition, EventEdit } from "../../../engine/events/event.ts";
import { dayOf, textAnswer } from "../../../engine/interview/answers.ts";
import { usuallyToday } from "./usually-today.ts";
import { chooseWorking, dayAnswer, findWritten } from "./written.ts";
import { listWritten, nameOf, showDay, type Written } from "./written.ts";

export const absence: EventDefinition<unknown> = {
  id: "absence",
  title: "Отпуск и замещающий",
  lead: "За руководителя в эти дни подпишет замещающий. Кого не будет долго (уход за ребёнком, служба), того не будет в листе ознакомления и среди педагогов группы.",
  questions: [
    {
      id: "who",
      ask: "Кто отсутствует?",
      why: "Работник из списка.",
      control: (asked) => ({
        kind: "choice",
        choices: chooseWorking(asked),
      }),
    },
    {
      id: "kind",
      ask: "Почему?",
      why: "Как в приказе.",
      control: {
        kind: "choice",
        choices: [
          { value: "vacation", label: "отпуск" },
          { value: "sick", label: "болезнь" },
          { value: "maternity", label: "отпуск по беременности и родам" },
          { value: "childcare", label: "отпуск по уходу за ребёнком" },
          { value: "long", label: "длительный отпуск педагога" },
          { value: "military", label: "военная служба" },
          { value: "other", label: "другое" },
        ],
      },
      suggest: () => "vacation",
    },
    {
      id: "from",
      ask: "Первый день отсутствия?",
      why: "Включительно.",
      ...usuallyToday("08.06.2026"),
    },
    {
      id: "until",
      ask: "Последний день отсутствия?",
      why: "Включительно. Если его ещё не знают, оставьте пустым.",
      control: { kind: "date", example: "05.07.2026" },
      isOptional: true,
    },
    {
      id: "replaced-by",
      ask: "Кто замещает?",
      why: "За руководителя подпишет он; за другого работника оставьте пустым, если приказа о замещении нет.",
      control: (asked) => ({
        kind: "choice",
        choices: chooseWorking(asked, [textAnswer(asked.answers, "who")]),
      }),
      isOptional: true,
    },
  ],
  tell: (asked) => {
    const staff = listWritten(asked.data, "assignments", "staff");
    const person = findWritten(staff, textAnswer(asked.answers, "who"));
    if (!person) return { edits: [], told: [] };
    const from = dayAnswer(asked, "from");
    const until = dayOf(textAnswer(asked.answers, "until"));
    const other = findWritten(staff, textAnswer(asked.answers, "replaced-by"));
    const value = {
      ...{ kind: textAnswer(asked.answers, "kind"), from },
      ...(until !== "" && { until }),
      ...(other && { replacedBy: other.id }),
    };
    const end = until === "" ? "" : ` по ${showDay(until)}`;
    const instead = other ? `; замещает ${nameOf(other.record)}` : "";
    return {
      edits: writeAbsence(person, value),
      told: [`${nameOf(person.record)} отсутствует с ${showDay(from)}${end}${instead}.`],
    };
  },
};

/** What is told again of an absence from one day says more of it: its last day, who replaces. */
function writeAbsence(
  { path, record }: Written,
  value: Readonly<Record<string, string>>,
): EventEdit[] {
  const absences: unknown[] = Array.isArray(record.absences) ? record.absences : [];
  const known = absences.findIndex(
    (each) => isRecord(each) && each.from === value.from && each.kind === value.kind,
  );
  if (known < 0)
    return [{ kind: "append", file: "assignments", path: [...path, "absences"], value }];
  return Object.entries(value)
    .filter(([key, said]) => Reflect.get(Object(absences[known]), key) !== said)
    .map(([key, said]) => ({
      ...{ kind: "set", file: "assignments", value: said },
      path: [...path, "absences", known, key],
    }));
}
