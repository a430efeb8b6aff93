import { compareRecords, type DocumentRecord, recordOn } from "../documents/document-record.ts";
import { ownValue } from "../base/own-value.ts";
import { internalValues } from "../privacy/internal-values.ts";
import type { OrganizationSource, PackageDefinition } from "./package-definition.ts";
import type { Subject } from "./subject.ts";

/** What a package answers about an organization, with what the engine says where it is silent. */
export function deriveSubject<Data extends object, Reference extends object>(
  definition: PackageDefinition<Data, Reference>,
  source: OrganizationSource<Data, Reference>,
): Subject {
  const { coverage } = definition;
  const { id, data, reference, records } = source;
  return {
    editionOf: (record) => record,
    currentRecords: (kind) => recordsInForce(records, kind),
    recordOn: (kind, day) => recordOn(records, kind, day),
    itemsOf: (list) => {
      throw new Error(`Package ${definition.id} does not tell the members of ${list}`);
    },
    officialNames: [],
    site: null,
    ...definition.derive(source),
    ...{ id, records },
    internal: internalValues(data),
    evidenceOn: (day) => (requirement) =>
      ownValue(coverage?.evidence, requirement)?.({ data, reference, day }) ?? null,
    termOn: (day) => (requirement) =>
      ownValue(coverage?.terms, requirement)?.({ data, reference, day }) ?? null,
    planOn: (day) => (workdays) => coverage?.plan?.({ data, reference, day }, workdays) ?? null,
    figuresOn: (day) => coverage?.figures?.({ data, reference, day }) ?? [],
    namesInTitles: () => coverage?.names?.(data, reference) ?? [],
    concerns: coverage?.concerns?.(data, reference) ?? (() => true),
  };
}

/** Editions of one document give way to the latest; documents by themselves stand side by side. */
function recordsInForce(records: readonly DocumentRecord[], kind: string): DocumentRecord[] {
  const current = records
    .filter((record) => record.kind === kind && !record.isRepealed)
    .toSorted(compareRecords);
  return current.some(({ edition }) => edition !== null) ? current.slice(-1) : current;
}
