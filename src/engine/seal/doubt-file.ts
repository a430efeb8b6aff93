import { sha256Hex } from "../base/sha256.ts";
import type { DocumentRecord } from "../documents/document-record.ts";
import { longDate, numericDate } from "../russian/dates.ts";

/**
 * Why a signed file may be that of another paper: a wrong file is easily taken, and its words would
 * stand on the page. One file may hold two papers, and a scan may be read badly, so nothing is refused.
 */
export function doubtFile(
  bytes: Uint8Array,
  paragraphs: readonly string[],
  record: DocumentRecord,
  records: readonly DocumentRecord[],
): string[] {
  return [...listMissing(paragraphs, record), ...listOthers(bytes, record, records)];
}

/** The number and the date of the record that the words do not have; a scan without words tells nothing. */
function listMissing(paragraphs: readonly string[], { label, date }: DocumentRecord): string[] {
  if (paragraphs.length === 0) return [];
  const text = fold(paragraphs.join(" "));
  const [, number] = /^№\s*(.+)$/u.exec(label) ?? [];
  const days = [numericDate(date), longDate(date).replace(/\s*г\.$/u, "")];
  const hasDay = days.some((day) => text.includes(fold(day)));
  return [
    ...(number === undefined || hasNumber(text, fold(number))
      ? []
      : [`в нём нет номера ${number}`]),
    ...(hasDay ? [] : [`в нём нет даты ${numericDate(date)}`]),
  ];
}

/** No piece of a longer number: 87 is not in 187 and not in 87/2. */
function hasNumber(text: string, number: string): boolean {
  const at = text.split(number);
  return at.some(
    (before, index) =>
      index < at.length - 1 && !/[\d/]$/u.test(before) && !/^[\d/]/u.test(at[index + 1] ?? ""),
  );
}

function listOthers(
  bytes: Uint8Array,
  { id }: DocumentRecord,
  records: readonly DocumentRecord[],
): string[] {
  const sum = sha256Hex(bytes);
  return records
    .filter((each) => each.id !== id && each.sealed?.files.some(({ sha256 }) => sha256 === sum))
    .map((each) => `тот же файл закреплён за «${each.id}»`);
}

/** Quotes around the day and blanks are set as people set them. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[«»"„“]/gu, "")
    .replaceAll(/\s+/gu, "");
}
