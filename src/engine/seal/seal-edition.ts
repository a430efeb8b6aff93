import { type ContentFolder } from "../content/content-folder.ts";
import { openContent } from "../content/open-content.ts";
import { overlayFolder } from "../content/overlay-folder.ts";
import type { DocumentRecord } from "../documents/document-record.ts";
import { printed } from "../documents/printed.ts";
import type { Package } from "../package/define-package.ts";
import { openPipeline, type OrganizationResult } from "../pipeline.ts";
import { valuesOf } from "../privacy/internal-values.ts";
import { isError, type Problem, type SourceLocation, UserError } from "../problem.ts";
import type { Writers } from "../writers/index.ts";
import { spliceYaml } from "../yaml/splice-yaml.ts";
import { type DocumentToSeal, makeSeal } from "./make-seal.ts";
import { refuseSeal } from "./refuse-seal.ts";
import { type Blank, findBlanks } from "./find-blanks.ts";
import { findRecord, refuseUnsealable } from "./find-record.ts";
import { sealFile, type SignedFile } from "./seal-file.ts";
import { sealMade } from "./seal-made.ts";

/** What is to be sealed, and with what. */
export interface SealRequest {
  folder: ContentFolder;
  /** What the folder lacks of texts and reference data. */
  starter?: ContentFolder;
  package: Package;
  writers: Writers;
  organization: string;
  /** The id of the record. */
  edition: string;
  /** The day of the act of sealing (YYYY-MM-DD): it stands in no paper. */
  sealedOn: string;
  /** Why what is sealed is sealed again; null for the first time. */
  reason: string | null;
  /** The signed file, for a paper that came back; null for what is made of the data. */
  file: SignedFile | null;
}

/** What is to be written, by paths in the content folder; nothing has been. */
export interface SealedEdition {
  /** Where all kept files of the record lie: others there are of a former seal. */
  folder: string;
  files: Map<string, Uint8Array>;
  /** The file of the register with the new entry, and nothing else changed. */
  register: { path: string; before: Uint8Array; bytes: Uint8Array };
  /** False for a scan: its words are on no page and in no reference. */
  hasText: boolean;
  /** Places that the data did not fill, in words: what was signed differs there. */
  blanks: Blank[];
  /** Why the signed file may be that of another paper, in words. */
  doubts: readonly string[];
}

/**
 * Seals an edition: what it says and its files, exact to the byte, from then on stand for it. Throws
 * UserError where that cannot be, or where the seal would not hold.
 */
export async function sealEdition(request: SealRequest): Promise<SealedEdition> {
  const { folder, organization, edition, reason, sealedOn } = request;
  const before = await makeAll(request, folder);
  const record = findRecord(before, edition);
  refuseUnsealable(record, before, reason);
  const path = `organizations/${organization}/${record.place.file}.yaml`;
  const written = folder.read(path);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(written);
  const place = [...record.place.path, "sealed"];
  const bare = record.sealed ? spliceYaml(text, [{ kind: "remove", path: place }]) : text;
  if (bare === null) throw unchangeable(record, before);
  const unsealed = overlayFolder(folder, new Map([[path, encode(bare)]]));
  const make = async (): Promise<Remade> => (record.sealed ? makeAll(request, unsealed) : before);
  const { documents, doubts } = request.file
    ? await sealFile(request.file, record, before, make, request.writers)
    : { documents: await sealMade(record, await make(), request.writers), doubts: [] };
  const { files, entry } = makeSeal(documents, record, sealedOn, reason);
  const changed = spliceYaml(bare, [{ kind: "set", path: place, value: entry }]);
  if (changed === null) throw unchangeable(record, before);
  const own = `organizations/${organization}/sealed/${edition}`;
  const sealed: SealedEdition = {
    folder: own,
    files: new Map([...files].map(([name, bytes]) => [`${own}/${name}`, bytes])),
    register: { path, before: written, bytes: encode(changed) },
    hasText: hasWords(documents, record),
    blanks: request.file ? [] : findBlanks(documents),
    doubts,
  };
  await refuseUnsound(request, sealed, before, record);
  return sealed;
}

/** An organization as it is made, and how many sheets texts were told that others have. */
export interface Remade extends OrganizationResult {
  sheetsOf: Record<string, number>;
}

async function makeAll(
  { starter, package: used, writers, organization }: SealRequest,
  folder: ContentFolder,
): Promise<Remade> {
  const content = openContent(folder, starter);
  const sheetsOf: Record<string, number> = {};
  const finish = printed((tree) => {
    const sheets = writers.countPages(tree);
    sheetsOf[tree.properties.kind] = sheets;
    return sheets;
  });
  const options = { package: used, day: null, documents: [], finish, writing: null };
  const { common, run } = openPipeline(content, options);
  const organizations = content.listOrganizations([organization]);
  for await (const result of run(organizations)) {
    const problems = [...common.problems, ...result.problems];
    return { ...result, problems, sheetsOf };
  }
  throw new Error(`No such organization: ${organization}`);
}

/** Looks at all as it would be: a leak, or a reference to a clause that a scan does not have. */
async function refuseUnsound(
  request: SealRequest,
  { files, register }: SealedEdition,
  before: Remade,
  record: DocumentRecord,
): Promise<void> {
  const changes = new Map([...files, [register.path, register.bytes] as const]);
  const after = await makeAll(request, overlayFolder(request.folder, changes));
  const key = ({ rule, message }: Problem): string => `${rule} ${message}`;
  const known = new Set(before.problems.map(key));
  const found = after.problems.filter((problem) => isError(problem) && !known.has(key(problem)));
  if (found.length === 0) return;
  const place = before.findLocation(record.place.file, record.place.path);
  const isRegister = ({ file }: Problem): boolean => file === place.file;
  // The register is not written: lines of what it would be tell nothing.
  const told = found.map((each) => (isRegister(each) ? { ...each, ...place } : each));
  const isBare = request.file !== null && !request.file.isAsMade;
  const isQuoted = isBare && found.every(({ rule }) => rule === "text-unknown-label");
  const values = valuesOf(after.internal);
  throw new UserError(isQuoted ? [...wordless(record, place), ...told] : told, values);
}

/** Others speak of its clauses, and of a file the program knows none. */
function wordless({ id }: DocumentRecord, place: SourceLocation): readonly Problem[] {
  return refuseSeal(
    place,
    `Другие бумаги ссылаются на пункты документа «${id}», а в файле программа их не различает.`,
    "Если слова в файле те же, что по данным, добавьте ключ --with-text: пункты возьмутся из данных.",
  ).problems;
}

function hasWords(documents: readonly DocumentToSeal[], record: DocumentRecord): boolean {
  return documents.every(({ kind, words }) => kind !== record.kind || words.hasText);
}

function unchangeable(record: DocumentRecord, { findLocation }: OrganizationResult): UserError {
  return refuseSeal(
    findLocation(record.place.file, record.place.path),
    `Запись «${record.id}» не дополнить, не изменив остального.`,
    "Запишите её по строке на поле, как в примере.",
  );
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
