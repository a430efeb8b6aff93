import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from "ical-generator";

import { oneLine } from "../../base/one-line.ts";
import { numericDate } from "../../russian/dates.ts";
import type { Coverage, Task } from "../coverage.ts";
import { nameStage } from "../list-tasks.ts";

/**
 * What has a day, as events of whole days for a calendar (RFC 5545). What is overdue stands on the
 * day of the report, since nobody looks into the past of a calendar. Ids are stable: a file that
 * is imported again moves the events instead of doubling them. `folder` is the content folder, as
 * files of tasks begin.
 */
export function writeIcs({ date, organizations, shared }: Coverage, folder: string): string {
  const calendar = ical({
    prodId: { company: "reglament", product: "reglament", language: "RU" },
    name: "Порядок в организации",
  });
  const ids = new Map<string, number>();
  const add = (organization: string, { due, ...task }: Task): void => {
    if (due === undefined) return;
    const id = nameTask(task, folder);
    const count = (ids.get(id) ?? 0) + 1;
    ids.set(id, count);
    const event = calendar.createEvent({
      id: escapeText(`${id}${count === 1 ? "" : `/${count}`}@reglament`),
      stamp: new Date(date),
      start: new Date(due < date ? date : due),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: oneLine(summarize(organization, task, due, date)),
      description: describe(task),
    });
    for (const alarm of due < date ? [onTheDay] : [before, onTheDay])
      event
        .createAlarm({
          ...alarm,
          type: ICalAlarmType.display,
          description: oneLine(task.told.message),
        })
        // Unless it is told, «after» is after the end: of a whole day, on the next one.
        .relatesTo(ICalAlarmRelatesTo.start);
  };
  for (const { name, tasks } of organizations) for (const task of tasks) add(name, task);
  for (const task of shared) add("Общие файлы", task);
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** In seconds: three days before, and on the day itself, at nine in the morning. */
const before = { triggerBefore: (3 * 24 - 9) * 3600 };
const onTheDay = { triggerAfter: 9 * 3600 };

function nameTask({ rule, file: own, owner }: Omit<Task, "due">, folder: string): string {
  const file = own ?? `organizations/${owner?.organization ?? ""}`;
  const path = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
  return [rule, path, owner?.record ?? ""].join("/");
}

function summarize(
  organization: string,
  { told: { message }, waived }: Omit<Task, "due">,
  due: string,
  date: string,
): string {
  const late = due < date ? `Просрочено, срок ${numericDate(due)}. ` : "";
  const wait = waived ? "Кончается отсрочка. " : "";
  return `${organization}: ${late}${wait}${message}`;
}

function describe({ told: { advice }, stage, waived, isPlanned }: Omit<Task, "due">): string {
  return [
    ...(advice === "" ? [] : [advice]),
    ...(waived ? [`Отложено: ${waived.reason}`] : []),
    ...(isPlanned ? ["Срок предложен: закон и данные его не называют."] : []),
    ...(stage === null ? [] : [nameStage(stage)]),
  ]
    .map(oneLine)
    .join("\n");
}

/** Ids are written by the library as they are: names in them may not begin a line or a list. */
function escapeText(text: string): string {
  return oneLine(text).replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`);
}
