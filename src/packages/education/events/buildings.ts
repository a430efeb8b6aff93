import { addDays } from "../../../engine/base/add-days.ts";
import type {
  EventDefinition,
  EventEdit,
  EventQuestion,
  Happening,
} from "../../../engine/events/event.ts";
import { textAnswer } from "../../../engine/interview/answers.ts";
import type { Choice } from "../../../engine/interview/question.ts";
import { transliterate, uniqueId } from "../../../engine/russian/transliterate.ts";
import type { EducationReference } from "../files.ts";
import { changeFrom, endBefore } from "./change-from.ts";
import { wordsFor } from "./new-head.ts";
import { chooseGroups } from "./staff-events.ts";
import { usuallyToday } from "./usually-today.ts";
import { dayAnswer, endOf, findWritten, idsOf, listWritten, saidOn } from "./written.ts";
import { showDay, type Written } from "./written.ts";

function listBuildings({ data }: Happening<unknown>): Written[] {
  return listWritten(data, "organization", "buildings");
}

/** The building of the organization's own address, of which no record tells. */
const own: Choice = { value: "-", label: "Основное здание, по адресу организации" };

/** The buildings that are in use. */
function chooseBuildings(asked: Happening<unknown>): Choice[] {
  return listBuildings(asked).flatMap(({ id, record }) =>
    endOf(record, "closedOn") >= asked.today ? [{ value: id, label: buildingName(asked, id) }] : [],
  );
}

function buildingName(asked: Happening<unknown>, id: string): string {
  const name = findWritten(listBuildings(asked), id)?.record.name;
  return id === own.value ? own.label : typeof name === "string" ? name : id;
}

/** A former place is that of papers of former days. */
function moveGroup({ path, record }: Written, building: string, day: string): EventEdit[] {
  const place = { file: "groups", path: [...path, "building"] };
  if (building === own.value) return endBefore(place, record.building, { key: "building", day });
  // Till now it was in the organization's own building.
  if (record.building === undefined)
    return [{ kind: "set", ...place, value: [{ building, from: day }] }];
  return changeFrom(place, record.building, { key: "building", value: building, day });
}

const dayQuestion: EventQuestion<unknown> = {
  id: "day",
  ask: "Первый день на новом месте?",
  why: "Накануне — последний день на прежнем.",
  ...usuallyToday("01.09.2026"),
};

export const groupMoved: EventDefinition<EducationReference> = {
  id: "group-moved",
  title: (asked) =>
    wordsFor(asked).item === "класс"
      ? "Класс переехал в другое здание"
      : "Группа переехала в другое здание",
  lead: "В приказах прежних дней останется прежнее здание.",
  when: (asked) => chooseBuildings(asked).length > 0,
  lacks: "в данных нет ни одного действующего здания",
  questions: [
    {
      id: "group",
      ask: "Кто переехал?",
      why: "Из тех, что есть сейчас.",
      control: (asked) => ({ kind: "choice", choices: chooseGroups(asked, asked.today) }),
    },
    {
      id: "building",
      ask: "В какое здание?",
      why: "Нового здания здесь нет: сначала расскажите о нём.",
      control: (asked) => ({ kind: "choice", choices: [own, ...chooseBuildings(asked)] }),
    },
    dayQuestion,
  ],
  tell: (asked) => {
    const groups = listWritten(asked.data, "groups", "groups");
    const group = findWritten(groups, textAnswer(asked.answers, "group"));
    const building = textAnswer(asked.answers, "building");
    const day = dayAnswer(asked, "day");
    if (!group) return { edits: [], told: [] };
    const name = saidOn(group.record.name, "name", day);
    return {
      edits: moveGroup(group, building, day),
      told: [`«${name}» с ${showDay(day)}: ${buildingName(asked, building)}.`],
    };
  },
};

export const newBuilding: EventDefinition<EducationReference> = {
  id: "new-building",
  title: "Появилось новое здание",
  lead: "Корпус, филиал или подразделение по другому адресу. Группы переедут в него отдельным событием.",
  questions: [
    {
      id: "name",
      ask: "Как его называют?",
      why: "Со строчной буквы, как в документах.",
      control: { kind: "text", example: "корпус № 2" },
    },
    {
      id: "address",
      ask: "Его адрес?",
      why: "Полностью, одной строкой.",
      control: {
        kind: "text",
        example: "413720, Саратовская область, г. Пугачев, ул. Примерная, д. 5",
      },
    },
    { ...dayQuestion, ask: "С какого дня в нём работают?", why: "Как в приказе." },
  ],
  tell: (asked) => {
    const [name, address] = ["name", "address"].map((id) => textAnswer(asked.answers, id));
    const id = uniqueId(transliterate(name ?? "") || "zdanie", idsOf(listBuildings(asked)));
    const value = { id, name, address, openedOn: dayAnswer(asked, "day") };
    return {
      edits: [{ kind: "append", file: "organization", path: ["buildings"], value }],
      told: [`${name}: работает с ${showDay(value.openedOn)}.`],
    };
  },
};

export const buildingClosed: EventDefinition<EducationReference> = {
  id: "building-closed",
  title: "Закрыли здание",
  lead: "С сайта оно уйдёт, в приказах прежних дней останется. Его группы переедут туда, куда скажете.",
  when: (asked) => chooseBuildings(asked).length > 0,
  lacks: "в данных нет ни одного действующего здания",
  questions: [
    {
      id: "building",
      ask: "Какое здание?",
      why: "Из тех, что есть сейчас.",
      control: (asked) => ({ kind: "choice", choices: chooseBuildings(asked) }),
    },
    {
      id: "last-day",
      ask: "Последний день?",
      why: "Включительно, как в приказе.",
      ...usuallyToday("29.05.2026"),
    },
    {
      id: "receiver",
      ask: "Куда переедут его группы?",
      why: "На следующий день.",
      control: (asked) => ({
        kind: "choice",
        choices: [own, ...chooseBuildings(asked)].filter(
          ({ value }) => value !== textAnswer(asked.answers, "building"),
        ),
      }),
      when: (asked) => groupsIn(asked).length > 0,
      suggest: () => own.value,
    },
  ],
  tell: (asked) => {
    const id = textAnswer(asked.answers, "building");
    const building = findWritten(listBuildings(asked), id);
    if (!building) return { edits: [], told: [] };
    const value = dayAnswer(asked, "last-day");
    const path = [...building.path, "closedOn"];
    const receiver = textAnswer(asked.answers, "receiver");
    const groups = groupsIn(asked);
    return {
      edits: [
        { kind: "set", file: "organization", path, value },
        ...groups.flatMap((group) => moveGroup(group, receiver, addDays(value, 1))),
      ],
      told: [
        `${buildingName(asked, id)}: последний день ${showDay(value)}.`,
        ...groups.map(
          ({ record }) =>
            `«${saidOn(record.name, "name", value)}»: ${buildingName(asked, receiver)}.`,
        ),
      ],
    };
  },
};

/** The groups that would be in a building after its last day. */
function groupsIn(asked: Happening<unknown>): Written[] {
  const day = addDays(dayAnswer(asked, "last-day"), 1);
  return listWritten(asked.data, "groups", "groups").filter(
    ({ record }) =>
      endOf(record, "closedOn") >= day &&
      saidOn(record.building, "building", day) === textAnswer(asked.answers, "building"),
  );
}
