import type { Happening } from "../../../engine/events/event.ts";
import { textAnswer } from "../../../engine/interview/answers.ts";
import { isOrder, isRegulation } from "../facts/name-edition.ts";
import { findWritten, listWritten, showDay, type Written } from "./written.ts";

/** What people call kinds of documents, by kind. */
export type KindNames = Readonly<Record<string, string>>;

const unsigned = new Set<unknown>(["draft", "adopted"]);

export function listUnsigned({ data }: Happening<unknown>): Written[] {
  return listWritten(data, "documents", "editions").filter(({ record }) =>
    unsigned.has(record.status),
  );
}

export function chosen(asked: Happening<unknown>): Written | undefined {
  return findWritten(listUnsigned(asked), textAnswer(asked.answers, "document"));
}

export function kindOf(asked: Happening<unknown>): string {
  const kind = chosen(asked)?.record.kind;
  return typeof kind === "string" ? kind : "";
}

/** The drafts that the signed order approves: with its signature they are no drafts any more. */
export function listApproved(asked: Happening<unknown>): Written[] {
  const order = chosen(asked);
  if (!order || !isOrder({ kind: kindOf(asked) })) return [];
  return listUnsigned(asked).filter(
    ({ record: { kind, approvedBy } }) =>
      approvedBy === order.id && isRegulation({ kind: String(kind) }),
  );
}

export function nameDocument({ record, id }: Written, names: KindNames): string {
  const { kind, date, edition } = record;
  const name = names[String(kind)] ?? id;
  const number = typeof edition === "number" ? `, редакция ${edition}` : "";
  return `${name}${number}${typeof date === "string" ? `, ${showDay(date)}` : ""}`;
}
