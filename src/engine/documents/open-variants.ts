import type { Subject } from "../package/subject.ts";
import type { Problem } from "../problem.ts";
import type { OwnTexts } from "./frozen-texts.ts";
import { countVariants, listVariants, type Variant } from "./list-variants.ts";
import { checkCondition } from "./issue-condition.ts";
import { findNameClashes, type NamedDocument } from "./name-clashes.ts";
import { openRoom } from "./room.ts";

/** Lists the documents of one organization, kind by kind, and looks that all have room and a name. */
export function openVariants(
  subject: Subject,
  texts: OwnTexts,
): {
  list: (kind: string) => { variants: Variant[]; problems: Problem[] };
  /** Told when all kinds are listed. */
  findClashes: () => Problem[];
} {
  const room = openRoom(texts);
  const names: NamedDocument[] = [];
  return {
    list: (kind) => {
      const problems = room.take(kind, countVariants(kind, subject, texts));
      problems.push(...checkCondition(kind, subject, texts));
      const variants = problems.length > 0 ? [] : listVariants(kind, subject, texts);
      for (const variant of variants) names.push(nameVariant(variant));
      return { variants, problems };
    },
    findClashes: () => findNameClashes(names),
  };
}

function nameVariant({ name, text, item, record }: Variant): NamedDocument {
  return { name, file: text.file, item: item?.id ?? null, record: record?.id ?? null };
}
