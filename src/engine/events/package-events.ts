import { isDay } from "../base/is-day.ts";
import { type Answers, dayOf, isAnswered, textAnswer } from "../interview/answers.ts";
import type { Question } from "../interview/question.ts";
import type { AnswerKinds } from "../interview/read-answers.ts";
import type {
  EventDefinition,
  EventFacts,
  EventQuestion,
  Happening,
  WrittenData,
} from "./event.ts";

/** The name of an event. */
export interface EventTitle {
  id: string;
  title: string;
  lead: string;
}

/** The events of a package on a day; the types of its reference data are closed away. */
export interface PackageEvents {
  list: (data: WrittenData) => EventTitle[];
  /** Why an event cannot have happened, by the data; null where it can, or there is none. */
  lackFor: (id: string, data: WrittenData) => string | null;
  /** The questions to be asked after some answers; none for an event that there is not. */
  ask: (id: string, data: WrittenData, answers: Answers) => Question[];
  tell: (id: string, data: WrittenData, answers: Answers) => EventFacts;
  /** What kind of answer each question takes, asked after these answers or not. */
  kinds: (id: string, data: WrittenData) => AnswerKinds;
}

/** Null where the reference data do not hold. */
export function openPackageEvents<Reference extends object>(
  events: readonly EventDefinition<Reference>[],
  reference: Reference | null,
  today: string,
): PackageEvents | null {
  if (!reference) return null;
  const find = (id: string) => events.find((event) => event.id === id);
  return {
    list: (data) => {
      const asked = { answers: {}, data, reference, today };
      return events.flatMap(({ id, title, lead, when }) =>
        (when?.(asked) ?? true)
          ? [{ id, lead, title: typeof title === "string" ? title : title(asked) }]
          : [],
      );
    },
    lackFor: (id, data) => {
      const { when, lacks = null } = find(id) ?? {};
      return (when?.({ answers: {}, data, reference, today }) ?? true) ? null : lacks;
    },
    ask: (id, data, answers) =>
      askNow(find(id)?.questions ?? [], { answers, data, reference, today }),
    tell: (id, data, answers) =>
      find(id)?.tell({ answers, data, reference, today }) ?? { edits: [], told: [] },
    kinds: (id, data) => {
      const asked = { answers: {}, data, reference, today };
      const questions = find(id)?.questions ?? [];
      return new Map(
        questions.map(({ id: name, control }) => [
          name,
          (typeof control === "function" ? control(asked) : control).kind,
        ]),
      );
    },
  };
}

/** Question by question, since each suggestion may lean on those before it. */
function askNow<Reference>(
  questions: readonly EventQuestion<Reference>[],
  happening: Happening<Reference>,
): Question[] {
  const asked: Question[] = [];
  let { answers } = happening;
  for (const { id, ask, why, control, isOptional = false, when, suggest } of questions) {
    const now = { ...happening, answers };
    if (!(when?.(now) ?? true)) continue;
    const suggested = suggest?.(now) ?? null;
    asked.push({
      ...{ id, ask, why, isOptional, suggested, printed: null, field: null },
      control: typeof control === "function" ? control(now) : control,
    });
    const isOpen = !isAnswered(answers, id) || isNoDay(asked.at(-1), answers);
    // What is not answered yet is taken as suggested by the questions that follow.
    if (isOpen) answers = { ...answers, [id]: suggested ?? undefined };
  }
  return asked;
}

/** What was mistyped is told at its question; those that follow cannot reckon with it. */
function isNoDay(question: Question | undefined, answers: Answers): boolean {
  return question?.control.kind === "date" && !isDay(dayOf(textAnswer(answers, question.id)));
}
