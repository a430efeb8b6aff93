import { createRecent } from "../base/recent.ts";
import { inContent } from "../base/in-content.ts";
import type { OrganizationPlace } from "../check/contexts.ts";
import { sha256Hex } from "../base/sha256.ts";
import type { FindLocation } from "../check/rule.ts";
import type { DocumentRecord, SealedFile } from "../documents/document-record.ts";
import type { Problem } from "../problem.ts";
import type { Format } from "../writers/formats.ts";
import { readSealedTree, type SealedTree } from "./sealed-tree.ts";

/** A signed document as it was kept. */
export interface SealedDocument {
  kind: string;
  /** For which member of a list it was made; null for none. */
  item: string | null;
  /** Null where the bytes are not those that were kept: it was told, and nothing is made. */
  kept: SealedTree | null;
  /** The exact files, in the order of the register. */
  files: readonly KeptFile[];
}

export interface KeptFile {
  format: Format;
  bytes: Uint8Array;
  /** Of the bytes, in hexadecimal. */
  sha256: string;
  /** Where it stands in the data. */
  path: SealedFile["path"];
}

/** The documents that are kept, by the id of their record. */
export type Seals = ReadonlyMap<string, readonly SealedDocument[]>;

/**
 * Opens what the register says is kept, and looks whether the bytes are the very ones: nothing that
 * was altered is ever published or quoted.
 */
export function openSeals(
  records: readonly DocumentRecord[],
  readSealed: (path: string) => Uint8Array | null,
  findLocation: FindLocation,
  home: OrganizationPlace,
): { seals: Seals; problems: Problem[] } {
  const problems: Problem[] = [];
  const seals = new Map<string, readonly SealedDocument[]>();
  for (const { id, sealed, place } of records) {
    if (!sealed) continue;
    const read = (file: SealedFile): Uint8Array | null => {
      const bytes = readSealed(`${id}/${file.file}`);
      const flaw = findFlaw(file, bytes);
      if (!flaw) return bytes;
      const found = findLocation(place.file, [...file.path, flaw.field]);
      problems.push(describeFlaw(flaw, file.file, id, home, found));
      return null;
    };
    const documents = Map.groupBy(sealed.files, ({ document, item }) => `${document} ${item}`);
    const opened = [...documents.values()].map((files) => openDocument(files, read));
    seals.set(id, opened.flat());
    const wordless = opened.flat().find(({ words }) => words === 0);
    if (wordless)
      problems.push({
        ...{ rule: "sealed-file-missing", severity: "error" },
        ...findLocation(place.file, [...sealed.path, "files"]),
        message: `Среди сохранённых файлов документа «${wordless.kind}» нет его слов (format: tree).`,
        hint: mend(id, home),
      });
  }
  return { seals, problems };
}

/** The files of one document; `words` counts its trees, of which there must be one. */
function openDocument(
  files: readonly SealedFile[],
  read: (file: SealedFile) => Uint8Array | null,
): (SealedDocument & { words: number })[] {
  const [first] = files;
  if (!first) return [];
  let words = 0;
  let kept: SealedTree | null = null;
  let isWhole = true;
  const others: KeptFile[] = [];
  for (const file of files) {
    const bytes = read(file);
    if (file.format === "tree") words += 1;
    if (!bytes) isWhole = false;
    else if (file.format !== "tree")
      others.push({ format: file.format, bytes, sha256: file.sha256, path: file.path });
    else {
      const tree = readTree(file, bytes);
      kept = typeof tree === "string" ? null : tree;
    }
  }
  const { document: kind, item } = first;
  return [{ kind, item, kept: isWhole ? kept : null, files: others, words }];
}

interface Flaw {
  rule: "sealed-file-missing" | "sealed-file-altered" | "sealed-tree-unreadable";
  field: "file" | "sha256";
  /** Why a tree cannot be read. */
  reason?: string;
}

function findFlaw({ format, sha256 }: SealedFile, bytes: Uint8Array | null): Flaw | null {
  if (!bytes) return { rule: "sealed-file-missing", field: "file" };
  if (sha256Hex(bytes) !== sha256.toLowerCase())
    return { rule: "sealed-file-altered", field: "sha256" };
  const tree = format === "tree" ? readTree({ sha256 }, bytes) : "";
  if (typeof tree !== "string" || tree === "") return null;
  return { rule: "sealed-tree-unreadable", field: "file", reason: tree };
}

/** The last ones, by the sums of their bytes, which were found to be right before anybody asks. */
const recent = createRecent<SealedTree | string>(16);

function readTree({ sha256 }: Pick<SealedFile, "sha256">, bytes: Uint8Array): SealedTree | string {
  return recent.recall(sha256.toLowerCase(), () => readSealedTree(bytes));
}

function describeFlaw(
  { rule, reason = "" }: Flaw,
  file: string,
  id: string,
  home: OrganizationPlace,
  place: ReturnType<FindLocation>,
): Problem {
  const name = `sealed/${id}/${file}`;
  const messages = {
    "sealed-file-missing": `Закреплённого файла «${name}» нет в папке организации.`,
    "sealed-file-altered": `Закреплённый файл «${name}» изменился: его контрольная сумма не та, что записана.`,
    "sealed-tree-unreadable": `Слова закреплённого документа из файла «${name}» не прочитать: ${reason}.`,
  };
  const hint =
    rule === "sealed-tree-unreadable"
      ? `Обновите программу, если запись сделала более новая. ${mend(id, home)}`
      : mend(id, home);
  return { rule, severity: "error", ...place, message: messages[rule], hint };
}

function mend(id: string, { organization, content }: OrganizationPlace): string {
  return `Верните файл из резервной копии или из git. Если это невозможно, закрепите документ заново и скажите почему: npx reglament seal ${organization}/${id} --replace "причина"${inContent(content)}`;
}
