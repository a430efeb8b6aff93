import { ownValue } from "../../../../engine/base/own-value.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import type { Readings } from "../../../../engine/check/contradictions.ts";
import type { Path } from "../../../../engine/yaml/yaml-file.ts";
import { eachField } from "../../facts/each-field.ts";
import { complianceRule } from "../compliance-rule.ts";

/** A span of the data; `path` leads to its end. */
interface Span {
  path: Path;
  from: string;
  /** The field that has it. */
  begin: string;
  until: string;
}

const files = ["organization", "groups", "assignments", "documents"] as const;

/** Spans end on the day on which they begin, or later. */
export const datesReversed = complianceRule({
  id: "dates-reversed",
  severity: "error",
  about: "papers",
  title: "Последний день не раньше первого",
  why: "Если срок кончается раньше, чем начинается, программа считает, что его не было: человек не попадёт в приказы и реестры.",
  source: "Порядок учёта: даты работы, назначений и документов",
  mend: "Сверьте обе даты с приказом и исправьте опечатку; чаще всего перепутан год.",
  bad: {
    files: `
# assignments.yaml
educators:
  - { staff: zhuk, group: teremok, from: 2024-09-02, until: 2024-05-30 }
`,
  },
  good: {
    files: `
# assignments.yaml
educators:
  - { staff: zhuk, group: teremok, from: 2024-09-02, until: 2025-05-30 }
`,
  },
  reads: files,
  readings: readReversed,
  check(data, report) {
    for (const file of files)
      for (const span of findReversed(data[file])) report(file, span.path, ...tellReversed(span));
  },
});

/** Fields that tell the first day of what another field ends, the nearest first. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  until: ["from", "appointedOn"],
  employedUntil: ["employedFrom"],
  inForceUntil: ["inForceFrom", "date"],
  validUntil: ["validFrom"],
  closedOn: ["openedOn", "createdOn"],
};

/** All spans of a file that end before they begin: every field that ends something, with the one that begins it. */
export function findReversed(file: unknown): Span[] {
  return [...eachField(file)].flatMap(({ path, key, value: until, record }) => {
    const begin = (ownValue(beginnings, key) ?? []).find((name) => Boolean(record[name])) ?? "";
    const from = record[begin];
    const isSpan = typeof until === "string" && typeof from === "string";
    return isSpan && until < from ? [{ path, from, begin, until }] : [];
  });
}

/** Of a span that ends before it begins one of the days is wrong: without the last, or since ever. */
export function readReversed(data: object): Readings {
  const spans = Object.entries(data).flatMap(([file, value]: [string, unknown]) =>
    findReversed(value).map((span) => ({ ...span, file })),
  );
  return [
    spans.map(({ file, path }) => ({ path: [file, ...path], value: undefined })),
    spans.map(({ file, path, begin }) => ({
      path: [file, ...path.slice(0, -1), begin],
      value: ever,
    })),
  ];
}

/** Earlier than all that data tell. */
const ever = "0001-01-01";

/** What is wrong with a span, and what to do. */
export function tellReversed({ from, until }: Span): [message: string, hint: string] {
  return [
    `Последний день, ${numericDate(until)}, раньше первого, ${numericDate(from)}.`,
    "Исправьте ту дату, что неверна.",
  ];
}
