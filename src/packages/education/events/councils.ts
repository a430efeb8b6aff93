import type { EventQuestion, Happening } from "../../../engine/events/event.ts";
import { textAnswer } from "../../../engine/interview/answers.ts";
import type { Choice } from "../../../engine/interview/question.ts";
import { lastDay } from "../facts/terms.ts";
import { chooseWorking, endOf, listWritten, saidOn, startOf, type Written } from "./written.ts";

/** Somebody who does not work here: of parents, of pupils. */
const notOfStaff = "-";

export function listBodies({ data }: Happening<unknown>): Written[] {
  return listWritten(data, "organization", "bodies");
}

/** The councils that there are on a day. */
export function chooseBodies(asked: Happening<unknown>, day: string): Choice[] {
  return listBodies(asked).flatMap(({ id, record }) =>
    startOf(record) <= day && day <= endOf(record)
      ? [{ value: id, label: bodyName(record, id) }]
      : [],
  );
}

export function bodyName({ name }: Written["record"], id: string): string {
  return saidOn(name, "name", lastDay) || id;
}

export const isOther = ({ answers }: Happening<unknown>): boolean =>
  textAnswer(answers, "chair") === notOfStaff;

/** Who chairs: one of the staff, or somebody else by his name. */
export function chairQuestions(isOptional: boolean): EventQuestion<unknown>[] {
  return [
    {
      id: "chair",
      ask: "Кто председатель?",
      why: "Показывается на сайте, в разделе о структуре.",
      control: (asked) => ({
        kind: "choice",
        choices: [
          ...chooseWorking(asked),
          { value: notOfStaff, label: "Не работник: родитель, обучающийся" },
        ],
      }),
      isOptional,
    },
    {
      id: "chair-name",
      ask: "Фамилия, имя и отчество председателя?",
      why: "На сайте его называют с его согласия.",
      control: { kind: "person", example: "Никитина Анна Сергеевна" },
      when: isOther,
    },
  ];
}
