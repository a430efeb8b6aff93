import type { EventEdit, Happening } from "../../../engine/events/event.ts";
import { rowsAnswer, textAnswer } from "../../../engine/interview/answers.ts";
import { dayAnswer, listWritten } from "../../education/events/written.ts";

/** The chats of groups that leave, which somebody wrote down; others follow their group. */
export function closeChats(asked: Happening<unknown>): EventEdit[] {
  const closing = rowsAnswer(asked.answers, "groups")
    .filter(({ becomes }) => becomes === "closes")
    .map(({ group }) => group);
  return closeChatsOf(asked, closing);
}

export function closeChatsOfGroup(asked: Happening<unknown>): EventEdit[] {
  return closeChatsOf(asked, [textAnswer(asked.answers, "group")]);
}

function closeChatsOf(
  asked: Happening<unknown>,
  groups: readonly (string | undefined)[],
): EventEdit[] {
  const value = dayAnswer(asked, "last-day");
  return listWritten(asked.data, "assignments", "chats").flatMap(({ path, record }): EventEdit[] =>
    groups.some((group) => group === record.group) && record.closedOn === undefined
      ? [{ kind: "set", file: "assignments", path: [...path, "closedOn"], value }]
      : [],
  );
}
