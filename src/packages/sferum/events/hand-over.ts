import { addDays } from "../../../engine/base/add-days.ts";
import type { EventDefinition, EventEdit, Happening } from "../../../engine/events/event.ts";
import { textAnswer } from "../../../engine/interview/answers.ts";
import { changeFrom } from "../../education/events/change-from.ts";
import { groupsAfter } from "../../education/events/pass-groups.ts";
import {
  dayAnswer,
  endOf,
  headOn,
  listWritten,
  saidOn,
  type Written,
} from "../../education/events/written.ts";

/** An event that says more on top of another package's. */
export function withFacts<Reference>(
  event: EventDefinition<Reference>,
  more: (asked: Happening<Reference>, edits: readonly EventEdit[]) => readonly EventEdit[],
): EventDefinition<Reference> {
  return {
    ...event,
    tell: (asked) => {
      const { edits, told } = event.tell(asked);
      return { edits: [...edits, ...more(asked, edits)], told };
    },
  };
}

/** Chats and channels of somebody pass to another from a day on. */
export function handOver(
  { data }: Happening<unknown>,
  { from, to, day }: { from: string; to: string; day: string },
  isMeant: (record: Written["record"]) => boolean = () => true,
): EventEdit[] {
  if (from === "" || to === "") return [];
  return (
    [
      ["chats", "owner"],
      ["channels", "editor"],
    ] as const
  ).flatMap(([list, key]) =>
    listWritten(data, "assignments", list).flatMap(({ path, record }) =>
      isMeant(record) &&
      endOf(record, "closedOn") >= day &&
      saidOn(record[key], "staff", day) === from
        ? changeFrom({ file: "assignments", path: [...path, key] }, record[key], {
            key: "staff",
            value: to,
            day,
          })
        : [],
    ),
  );
}

/** What a new head gets of the former one, who is asked for by `who`, or is told anew in the staff. */
export function handOverHead(asked: Happening<unknown>, edits: readonly EventEdit[]): EventEdit[] {
  const day = dayAnswer(asked, "day");
  const added = edits.find(({ path }) => path.length === 1 && path[0] === "staff");
  const id: unknown = added?.kind === "append" ? Reflect.get(Object(added.value), "id") : null;
  const to = typeof id === "string" ? id : textAnswer(asked.answers, "who");
  return [
    ...handOver(asked, { from: headOn(asked, addDays(day, -1)), to, day }),
    ...handOverGroups(asked, day),
  ];
}

/** A teacher who heads from a day on passes the chats of the groups with them; all others stay. */
function handOverGroups(asked: Happening<unknown>, day: string): EventEdit[] {
  const [from, to] = [textAnswer(asked.answers, "who"), textAnswer(asked.answers, "receiver")];
  if (from === to) return [];
  const groups = groupsAfter(asked, from, addDays(day, -1)).map(({ record }) => record.group);
  return handOver(asked, { from, to, day }, ({ group }) => groups.includes(group));
}

export function handOverOfLeaver(asked: Happening<unknown>): EventEdit[] {
  const { answers } = asked;
  const day = addDays(dayAnswer(asked, "last-day"), 1);
  const [from, to] = [textAnswer(answers, "who"), textAnswer(answers, "receiver")];
  return handOver(asked, { from, to, day });
}
