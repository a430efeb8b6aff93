import type { EventQuestion } from "../../../engine/events/event.ts";

/**
 * What most questions about a day have in common: a date, today unless told otherwise. `example` as
 * people write it, DD.MM.YYYY.
 */
export function usuallyToday(example: string): Pick<EventQuestion<unknown>, "control" | "suggest"> {
  return { control: { kind: "date", example }, suggest: ({ today }) => today };
}
