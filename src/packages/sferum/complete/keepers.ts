import { addDays } from "../../../engine/base/add-days.ts";
import { isRecord } from "../../../engine/base/is-record.ts";
import type { WrittenData } from "../../../engine/check/completion.ts";
import { fileOf, recordsIn, termsIn, textOf } from "../../education/complete/written.ts";
import type { Chat } from "../generated/types.ts";

/** Who answers for something, plainly or one after another: as `owner` and `editor` are written. */
export type Keepers = Chat["owner"];

interface Span {
  staff: string;
  from: string;
  /** The last day; later than all for one without an end. */
  until: string;
}

const never = "9999-12-31";

/** Who keeps something made on a day: of each day one who was in office, rather the one who stays. */
export function keepersFrom(spans: readonly Span[], createdOn: string): Keepers | null {
  const keepers: Span[] = [];
  let day = createdOn;
  for (;;) {
    const next = spans
      .filter(({ from, until }) => from <= day && day <= until)
      .reduce<Span | null>((best, span) => (best && best.until >= span.until ? best : span), null);
    if (next === null) break;
    const last = keepers.at(-1);
    if (last?.staff === next.staff) last.until = next.until;
    else keepers.push({ ...next, from: day });
    if (next.until === never) break;
    day = addDays(next.until, 1);
  }
  return write(keepers);
}

/** The last one keeps it until somebody says otherwise. */
function write(keepers: readonly Span[]): Keepers | null {
  const [first, ...others] = keepers;
  if (!first) return null;
  if (others.length === 0) return first.staff;
  return keepers.map(({ staff, from, until }, index) => ({
    staff,
    ...(index > 0 && { from }),
    ...(index < others.length && { until }),
  }));
}

/** When each educator works with a group, until the dismissal at the latest. */
export function spansOfEducators(data: WrittenData, group: string): Span[] {
  const dismissals = new Map(
    recordsIn(data, "assignments", "staff").map(({ fields }) => [
      textOf(fields, "id"),
      textOf(fields, "employedUntil") || never,
    ]),
  );
  return recordsIn(data, "assignments", "educators")
    .filter(({ fields }) => textOf(fields, "group") === group && textOf(fields, "staff") !== "")
    .map(({ fields }) => {
      const until = textOf(fields, "until") || never;
      const dismissed = dismissals.get(textOf(fields, "staff")) ?? never;
      return {
        ...{ staff: textOf(fields, "staff"), from: textOf(fields, "from") },
        until: until < dismissed ? until : dismissed,
      };
    });
}

/** When each head is in office. */
export function spansOfHeads(data: WrittenData): Span[] {
  return termsIn(fileOf(data, "organization").head, "staff").map(({ value, from, until }) => ({
    ...{ staff: value, from: from ?? "", until: until ?? never },
  }));
}

/** When each main administrator is in office; who is the only one was so from the beginning. */
export function spansOfAdministrators(data: WrittenData): Span[] {
  const { main } = fileOf(data, "administrators");
  const all = (Array.isArray(main) ? main : [main]).filter(isRecord);
  return all.map((fields: Readonly<Record<string, unknown>>, index) => ({
    staff: textOf(fields, "staff"),
    from: index === 0 ? "" : textOf(fields, "appointedOn"),
    until: textOf(fields, "until") || never,
  }));
}
