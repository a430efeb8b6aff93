import { isRecord } from "../../../engine/base/is-record.ts";
import type { EventDefinition, EventEdit, Happening } from "../../../engine/events/event.ts";
import { textAnswer } from "../../../engine/interview/answers.ts";
import type { Choice } from "../../../engine/interview/question.ts";
import { uniqueId } from "../../../engine/russian/transliterate.ts";
import { valueAt } from "../../../engine/yaml/value-at.ts";
import { changeFrom } from "../../education/events/change-from.ts";
import { workdayFrom } from "../../education/facts/workdays.ts";
import { dayAnswer, idsOf, listWritten, saidOn, showDay } from "../../education/events/written.ts";
import type { SferumReference } from "../files.ts";

type Asked = Happening<SferumReference>;

function platformNow({ data, today }: Asked): string {
  return saidOn(valueAt(data, ["organization", "platform"]), "platform", today);
}

/** Those that one can move to. */
function listPlaces(asked: Asked): Choice[] {
  const now = platformNow(asked);
  return asked.reference.platforms.platforms
    .filter(({ id, status }) => status === "active" && id !== now)
    .map(({ id, name, app }) => ({ value: id, label: `${name.short.nominative} (${app})` }));
}

/** The platform is another one: a new edition of the Regulation, and its order. */
export const newPlatform: EventDefinition<SferumReference> = {
  id: "new-platform",
  title: (asked) => {
    const [only, ...others] = listPlaces(asked);
    const app = asked.reference.platforms.platforms.find(({ id }) => id === only?.value)?.app;
    return others.length > 0 || app === undefined ? "Сменилась платформа" : `Перешли в ${app}`;
  },
  lead: "Появятся проекты новой редакции Положения и приказа о ней. Прежние утратят силу сами, в день новых.",
  when: (asked) => listPlaces(asked).length > 0,
  lacks: "в platforms.yaml нет другой действующей платформы",
  questions: [
    {
      id: "platform",
      ask: "На какую платформу перешли?",
      why: "Здесь те, что сейчас действуют, кроме вашей.",
      control: (asked) => ({ kind: "choice", choices: listPlaces(asked) }),
      suggest: (asked) => listPlaces(asked)[0]?.value ?? null,
    },
    {
      id: "day",
      ask: "С какого дня работаете на ней?",
      why: "С этого дня действует новая редакция Положения.",
      control: { kind: "date", example: "01.12.2026" },
      // The order is of that day: nobody signs one on a day off.
      suggest: ({ today, reference }) => workdayFrom(reference.calendar, today),
    },
    {
      id: "order-day",
      ask: "Каким днём приказ и новая редакция Положения?",
      why: "Пока не подписаны, они — проекты, и день можно поменять.",
      control: { kind: "date", example: "01.12.2026" },
      suggest: (asked) => dayAnswer(asked, "day"),
    },
  ],
  tell: (asked) => {
    const day = dayAnswer(asked, "day");
    const id = textAnswer(asked.answers, "platform");
    const platform = asked.reference.platforms.platforms.find((each) => each.id === id);
    const old = valueAt(asked.data, ["organization", "platform"]);
    const place = { file: "organization", path: ["platform"] };
    return {
      edits: [
        ...changeFrom(place, old, { key: "platform", value: id, day }),
        ...draftPapers(asked),
      ],
      told: [
        `${platform?.name.short.nominative ?? id} (${platform?.app ?? id}) — с ${showDay(day)}.`,
        "Записаны проекты: новая редакция Положения и приказ об использовании платформы.",
      ],
    };
  },
};

/** The next edition is adopted by those who adopted the last one. */
function draftPapers(asked: Asked): EventEdit[] {
  const editions = listWritten(asked.data, "documents", "editions");
  const regulations = editions.filter(({ record }) => record.kind === "regulation");
  // One that tells no number is printed as the first.
  const numbers = regulations.map(({ record: { edition } }) =>
    typeof edition === "number" ? edition : 1,
  );
  const edition = Math.max(0, ...numbers) + 1;
  const last = regulations.at(-1)?.record.adoption;
  const adoption = (Array.isArray(last) ? Array.from<unknown>(last) : [last])
    .filter(isRecord)
    .map(({ body, role }) => ({ body, ...(role !== undefined && { role }) }));
  const [only] = adoption;
  const ids = idsOf(editions);
  const order = uniqueId("order-use", ids);
  const shared = { date: dayAnswer(asked, "order-day"), status: "draft" };
  const regulation = {
    ...{ id: uniqueId(`regulation-${edition}`, ids), kind: "regulation", edition, ...shared },
    ...(only && { adoption: adoption.length === 1 ? only : adoption }),
    ...{ approvedBy: order, inForceFrom: dayAnswer(asked, "day") },
  };
  const records = [
    { id: order, kind: "order-use", ...shared, inForceFrom: dayAnswer(asked, "day") },
    regulation,
  ];
  return records.map((value) => ({ kind: "append", file: "documents", path: ["editions"], value }));
}
