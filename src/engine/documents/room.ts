import { fileProblem, type Problem } from "../problem.ts";
import type { OwnTexts } from "./frozen-texts.ts";

/**
 * Documents of one organization: the largest have some hundreds. Editions and members of lists are
 * multiplied, so two files of usual size may ask for more than any memory holds.
 */
const maximum = 10_000;

/** Tells when the documents of an organization become too many to be made. */
export interface Room {
  /** The problem of a kind with so many documents, if there is no room for them. */
  take: (kind: string, count: number) => Problem[];
}

export function openRoom({ kinds }: OwnTexts): Room {
  let taken = 0;
  return {
    take: (kind, count) => {
      const text = kinds.get(kind);
      if (!text || taken + count <= maximum) {
        taken += count;
        return [];
      }
      return [
        fileProblem(text.file, {
          rule: "too-many-documents",
          message: `По этому тексту вышло бы документов: ${count}. У одной организации их может быть не больше ${maximum}.`,
          hint: "Проверьте, сколько записей в documents.yaml и в списке, который назван в repeat: документ делается для каждой записи и каждого элемента списка.",
        }),
      ];
    },
  };
}
