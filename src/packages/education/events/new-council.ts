import { addDays } from "../../../engine/base/add-days.ts";
import type { EventDefinition, EventEdit } from "../../../engine/events/event.ts";
import { textAnswer } from "../../../engine/interview/answers.ts";
import { upperFirst } from "../../../engine/russian/letter-case.ts";
import { transliterate, uniqueId } from "../../../engine/russian/transliterate.ts";
import { showsWhom } from "../facts/councils.ts";
import { bodyName, chairQuestions, chooseBodies, isOther, listBodies } from "./councils.ts";
import { usuallyToday } from "./usually-today.ts";
import { dayAnswer, findWritten, idsOf, showDay } from "./written.ts";

/** Another body, or one under another name: papers of former days name the one that there was. */
export const newCouncil: EventDefinition<unknown> = {
  id: "new-council",
  title: "Появился новый совет",
  lead: "Новый коллегиальный орган или прежний под другим наименованием: бумаги прежних дней называют тот, что был тогда.",
  questions: [
    {
      id: "name",
      ask: "Как он называется?",
      why: "В именительном падеже, с прописной буквы.",
      control: { kind: "text", example: "Управляющий совет" },
    },
    {
      id: "day",
      ask: "С какого дня он есть?",
      why: "День, с которого действует положение о нём.",
      ...usuallyToday("01.09.2026"),
    },
    {
      id: "former",
      ask: "Вместо какого органа?",
      why: "Накануне — последний день прежнего. Если он ничего не заменил, оставьте пустым.",
      control: (asked) => ({ kind: "choice", choices: chooseBodies(asked, asked.today) }),
      isOptional: true,
    },
    {
      id: "represents",
      ask: "Кого он представляет?",
      why: "По наименованию этого не видно, а мнение этих людей учитывают, когда акт касается их прав.",
      control: {
        kind: "choice",
        choices: [
          { value: "parents", label: "родителей" },
          { value: "pupils", label: "обучающихся" },
          { value: "workers", label: "работников" },
        ],
      },
      isOptional: true,
      when: ({ answers }) => !showsWhom(textAnswer(answers, "name")),
    },
    ...chairQuestions(true),
  ],
  tell: (asked) => {
    const { answers } = asked;
    const bodies = listBodies(asked);
    const day = dayAnswer(asked, "day");
    const name = upperFirst(textAnswer(answers, "name"));
    const former = findWritten(bodies, textAnswer(answers, "former"));
    const [represents, chair] = [textAnswer(answers, "represents"), textAnswer(answers, "chair")];
    const value = {
      ...{ id: uniqueId(transliterate(name) || "sovet", idsOf(bodies)), name },
      ...(represents !== "" && { represents: [represents] }),
      ...(chair !== "" && !isOther(asked) && { chair }),
      ...(isOther(asked) && { chairName: textAnswer(answers, "chair-name") }),
      from: day,
    };
    const until = addDays(day, -1);
    const ended: EventEdit[] = former
      ? [{ kind: "set", file: "organization", path: [...former.path, "until"], value: until }]
      : [];
    return {
      edits: [...ended, { kind: "append", file: "organization", path: ["bodies"], value }],
      told: [
        ...(former ? [`${bodyName(former.record, former.id)} — по ${showDay(until)}.`] : []),
        `${name} — с ${showDay(day)}.`,
      ],
    };
  },
};
