import { addDays } from "../../../engine/base/add-days.ts";
import type { EventDefinition } from "../../../engine/events/event.ts";
import { valueAt } from "../../../engine/yaml/value-at.ts";
import type { EducationReference } from "../files.ts";
import { suggestShortName } from "../interview/short-name.ts";
import { nameAnswer } from "../interview/spell.ts";
import { changeFrom } from "./change-from.ts";
import { usuallyToday } from "./usually-today.ts";
import { dayAnswer, showDay } from "./written.ts";

/** Another name by the charter, with the day of its registration; papers of former days keep theirs. */
export const renamed: EventDefinition<EducationReference> = {
  id: "renamed",
  title: "Организацию переименовали",
  lead: "В бумагах прежних дней останется прежнее наименование, в новых будет новое.",
  questions: [
    {
      id: "day",
      ask: "С какого дня новое наименование?",
      why: "День записи в ЕГРЮЛ. Накануне — последний день прежнего.",
      ...usuallyToday("01.09.2026"),
    },
    {
      id: "full",
      ask: "Новое полное наименование?",
      why: "Перепишите его из устава буква в букву. Обычные кавычки программа заменит на ёлочки.",
      control: {
        kind: "text",
        example: "Муниципальное дошкольное образовательное учреждение «Детский сад „Родничок“»",
      },
    },
    {
      id: "short",
      ask: "Новое сокращённое наименование?",
      why: "Как в уставе.",
      control: { kind: "text", example: "МДОУ «Детский сад „Родничок“»" },
      suggest: ({ answers }) => suggestShortName(nameAnswer(answers, "full")) || null,
    },
  ],
  tell: (asked) => {
    const day = dayAnswer(asked, "day");
    const [full, short] = [nameAnswer(asked.answers, "full"), nameAnswer(asked.answers, "short")];
    return {
      edits: changeFrom(
        { file: "organization", path: ["name"] },
        valueAt(asked.data, ["organization", "name"]),
        { value: { full, short }, day },
      ),
      told: [
        `Прежнее наименование — по ${showDay(addDays(day, -1))}.`,
        `${short} — с ${showDay(day)}.`,
      ],
    };
  },
};
