import type { EventDefinition, EventEdit } from "../../../engine/events/event.ts";
import { textAnswer } from "../../../engine/interview/answers.ts";
import { changeFrom, endBefore } from "./change-from.ts";
import { bodyName, chairQuestions, chooseBodies, isOther, listBodies } from "./councils.ts";
import { usuallyToday } from "./usually-today.ts";
import { dayAnswer, findWritten, listWritten, nameOf, showDay } from "./written.ts";
import type { Written } from "./written.ts";

/** Another chairman of a body, of the staff or not. */
export const newChair: EventDefinition<unknown> = {
  id: "new-chair",
  title: "Сменился председатель совета",
  lead: "Кто был председателем прежде, останется в данных со своим последним днём.",
  when: (asked) => chooseBodies(asked, asked.today).length > 0,
  lacks: "в данных нет ни одного совета или другого органа управления",
  questions: [
    {
      id: "council",
      ask: "Какого органа?",
      why: "Из тех, что есть сейчас.",
      control: (asked) => ({ kind: "choice", choices: chooseBodies(asked, asked.today) }),
      suggest: (asked) => {
        const [only, ...others] = chooseBodies(asked, asked.today);
        return only && others.length === 0 ? only.value : null;
      },
    },
    {
      id: "day",
      ask: "С какого дня новый председатель?",
      why: "Накануне — последний день прежнего.",
      ...usuallyToday("01.09.2026"),
    },
    ...chairQuestions(false),
  ],
  tell: (asked) => {
    const { answers } = asked;
    const body = findWritten(listBodies(asked), textAnswer(answers, "council"));
    if (!body) return { edits: [], told: [] };
    const day = dayAnswer(asked, "day");
    const chair = textAnswer(answers, "chair");
    const person = findWritten(listWritten(asked.data, "assignments", "staff"), chair);
    const name = person ? nameOf(person.record) : textAnswer(answers, "chair-name");
    return {
      edits: isOther(asked) ? chairOfOthers(body, name, day) : chairOfStaff(body, chair, day),
      told: [`${bodyName(body.record, body.id)}: председатель с ${showDay(day)} — ${name}.`],
    };
  },
};

/** Days that no chairman of the staff has are those of who does not work here. */
function chairOfStaff({ path, record }: Written, staff: string, day: string): EventEdit[] {
  const place = { file: "organization", path: [...path, "chair"] };
  if (record.chair === undefined && record.chairName !== undefined)
    return [{ kind: "set", ...place, value: [{ staff, from: day }] }];
  return changeFrom(place, record.chair, { key: "staff", value: staff, day });
}

function chairOfOthers({ path, record }: Written, name: string, day: string): EventEdit[] {
  const place = { file: "organization", path: [...path, "chair"] };
  return [
    ...endBefore(place, record.chair, { key: "staff", day }),
    { kind: "set", file: "organization", path: [...path, "chairName"], value: name },
  ];
}
