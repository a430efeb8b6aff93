import { checkMadeName } from "../check/check-names.ts";
import { fileProblem, type NamedFile, type Problem } from "../problem.ts";

/** A document by the name that its files and its page get, and the text that it is made of. */
export interface NamedDocument {
  name: string;
  file: NamedFile;
  /** The member of a list that it is made for, and the record; null where there is none. */
  item: string | null;
  record: string | null;
}

/**
 * Names are put together of those of texts, records and members of lists, so two documents may come
 * to one name, «memo» for the group «x» and «memo-x»: one of them would be lost. And a name may come
 * out that is nobody's to give.
 */
export function findNameClashes(documents: Iterable<NamedDocument>): Problem[] {
  const first = new Map<string, NamedDocument>();
  const problems: Problem[] = [];
  for (const document of documents) {
    const known = first.get(document.name);
    if (known) problems.push(clash(...inOrder(known, document)));
    else if (`${document.name}.mdx` !== fileOf(document))
      problems.push(...checkMadeName(document.name, document.file));
    first.set(document.name, known ?? document);
  }
  return problems;
}

/** A text of its own is easier to rename than members of a list: it comes last and is told. */
function inOrder(one: NamedDocument, other: NamedDocument): [NamedDocument, NamedDocument] {
  return rank(one) >= rank(other) ? [one, other] : [other, one];
}

function rank({ item, record }: NamedDocument): number {
  return (item === null ? 0 : 2) + (record === null ? 0 : 1);
}

function clash(first: NamedDocument, { name, file }: NamedDocument): Problem {
  return fileProblem(file, {
    rule: "same-name",
    message: `Имя «${name}» получают два документа: этот и ${describe(first)}.`,
    hint: "Назовите этот текст иначе: по имени называются файлы и адреса на сайте.",
  });
}

/** Names of texts themselves were looked at when they were read. */
function fileOf({ file }: NamedDocument): string {
  return file.path.split("/").at(-1) ?? file.path;
}

/** Of two that share a name one is made for somebody or of a record: texts alone have names of their own. */
function describe(document: NamedDocument): string {
  const { item, record } = document;
  const by = [item, record].filter((id) => id !== null).map((id) => `«${id}»`);
  return `${fileOf(document)} для ${by.join(" и ")}`;
}
