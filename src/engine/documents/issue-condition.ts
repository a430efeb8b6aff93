import { didYouMean } from "../base/suggest.ts";
import type { Subject } from "../package/subject.ts";
import { fileProblem, type Problem } from "../problem.ts";
import { isShown } from "../text/render/is-shown.ts";
import { follow } from "../text/render/resolve-path.ts";
import type { DocumentRecord } from "./document-record.ts";
import type { OwnTexts } from "./frozen-texts.ts";
import type { DocumentText } from "./open-text.ts";

/**
 * Whether a document is made for a record at all: its text may say `when` it is. So an extract stands
 * in the place of an order that may not be published whole, and of no other. What was sealed under
 * one condition stays: its counterpart would be a second paper of one order.
 */
export function isIssued(
  { settings: { when } }: DocumentText,
  record: DocumentRecord | null,
  subject: Subject,
  { kinds, seals }: OwnTexts,
): boolean {
  if (!record || when === undefined) return true;
  const sealed = seals.get(record.id) ?? [];
  if (sealed.some(({ kind }) => kinds.get(kind)?.settings.when !== undefined)) return false;
  const found = valueAt(when, record, subject);
  return found.kind === "value" && isShown(found.value);
}

/** What is wrong with the condition of a kind's text: it asks about what records do not have. */
export function checkCondition(kind: string, subject: Subject, { kinds }: OwnTexts): Problem[] {
  const text = kinds.get(kind);
  const { when, edition } = text?.settings ?? {};
  if (!text || when === undefined) return [];
  if (edition === undefined) return [withoutRecord(text)];
  const record = subject.records.find((each) => each.kind === edition);
  const found = record && valueAt(when, record, subject);
  if (found?.kind !== "unknown") return [];
  return [
    fileProblem(text.file, {
      rule: "unknown-value",
      message: `Настройка when: нет значения «${when}», имя «${found.segment}» неизвестно.`,
      hint: didYouMean(found.segment, found.known),
    }),
  ];
}

function withoutRecord({ file }: DocumentText): Problem {
  return fileProblem(file, {
    rule: "text-frontmatter",
    message: "Настройка when спрашивает о записи, а вид записи в строке edition не назван.",
    hint: "Добавьте строку edition с видом записи из documents.yaml.",
  });
}

function valueAt(path: string, record: DocumentRecord, subject: Subject) {
  // The schema of settings lets nothing through but a path below `edition`.
  return follow(path.split("."), { edition: subject.editionOf(record) });
}
