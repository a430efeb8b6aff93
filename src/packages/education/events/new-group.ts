import type { EventDefinition } from "../../../engine/events/event.ts";
import { textAnswer } from "../../../engine/interview/answers.ts";
import { transliterate, uniqueId } from "../../../engine/russian/transliterate.ts";
import type { EducationReference } from "../files.ts";
import { wordsFor } from "./new-head.ts";
import { assign } from "./pass-groups.ts";
import { usuallyToday } from "./usually-today.ts";
import { chooseWorking, dayAnswer, idsOf, listWritten, showDay } from "./written.ts";

export const newGroup: EventDefinition<EducationReference> = {
  id: "new-group",
  title: (asked) => (wordsFor(asked).item === "класс" ? "Новый класс" : "Новая группа"),
  lead: "Она появится в реестрах и памятках с первого дня; в приказах прежних дней её не будет.",
  questions: [
    {
      id: "name",
      ask: "Название?",
      why: "Без слов «группа» и «класс»: «Солнышко», 1 «А».",
      control: (asked) => ({ kind: "text", example: wordsFor(asked).groupName }),
    },
    {
      id: "age",
      ask: "Возраст детей?",
      why: "Печатается рядом с названием.",
      control: { kind: "text", example: "от 3 до 4 лет" },
      isOptional: true,
      when: (asked) => wordsFor(asked).groupKind === "age-group",
    },
    {
      id: "day",
      ask: "С какого дня работает?",
      why: "Как в приказе о комплектовании.",
      ...usuallyToday("01.09.2026"),
    },
    {
      id: "educator",
      ask: "Кто с ней работает?",
      why: "Остальных можно дописать потом.",
      control: (asked) => ({
        kind: "choice",
        choices: chooseWorking(asked),
      }),
      isOptional: true,
    },
  ],
  tell: (asked) => {
    const { answers, data } = asked;
    const name = textAnswer(answers, "name");
    const day = dayAnswer(asked, "day");
    const age = textAnswer(answers, "age");
    const id = uniqueId(
      transliterate(name) || "gruppa",
      idsOf(listWritten(data, "groups", "groups")),
    );
    const value = {
      ...{ id, name, kind: wordsFor(asked).groupKind },
      ...(age !== "" && { age }),
      openedOn: day,
    };
    const educator = textAnswer(answers, "educator");
    return {
      edits: [
        { kind: "append", file: "groups", path: ["groups"], value },
        ...(educator === "" ? [] : [assign(educator, id, day)]),
      ],
      told: [`«${name}» работает с ${showDay(day)}.`],
    };
  },
};
