import type { EventDefinition } from "../../../engine/events/event.ts";
import { textAnswer } from "../../../engine/interview/answers.ts";
import type { EducationReference } from "../files.ts";
import { wordsFor } from "./new-head.ts";
import { closeGroup } from "./new-year.ts";
import { chooseGroups } from "./staff-events.ts";
import { usuallyToday } from "./usually-today.ts";
import { findWritten, listWritten } from "./written.ts";

/** A group that ends at another time than a school year does. */
export const groupClosed: EventDefinition<EducationReference> = {
  id: "group-closed",
  title: (asked) => (wordsFor(asked).item === "класс" ? "Закрыли класс" : "Закрыли группу"),
  lead: "В бумагах прежних дней она останется; её педагоги освободятся, её чат закроется.",
  when: (asked) => chooseGroups(asked, asked.today).length > 0,
  lacks: "в данных нет ни одной действующей группы или класса",
  questions: [
    {
      id: "group",
      ask: "Что закрыли?",
      why: "Из тех, что есть сейчас.",
      control: (asked) => ({ kind: "choice", choices: chooseGroups(asked, asked.today) }),
    },
    {
      id: "last-day",
      ask: "Последний день?",
      why: "Включительно, как в приказе.",
      ...usuallyToday("29.05.2026"),
    },
  ],
  tell: (asked) => {
    const group = findWritten(
      listWritten(asked.data, "groups", "groups"),
      textAnswer(asked.answers, "group"),
    );
    return group ? closeGroup(asked, group) : { edits: [], told: [] };
  },
};
