import type { Path } from "../../../engine/yaml/yaml-file.ts";
import type { Edition } from "../generated/types.ts";

/** What a collegial body decides of a document (ГОСТ Р 7.0.97-2016, пп. 5.16, 5.20; 273-ФЗ, ст. 30). */
export interface AdoptionBy {
  body: string;
  role: "adopted" | "agreed" | "opinion";
  /** Absent until the body has met. */
  protocol?: string | undefined;
  date?: string | undefined;
  /** Where it stands in the record of the document. */
  path: Path;
}

/** The decisions of all bodies on a document, in the order of the data. */
export function listAdoptions({ adoption }: Edition): AdoptionBy[] {
  if (adoption === undefined) return [];
  if (!Array.isArray(adoption))
    return [{ ...adoption, role: adoption.role ?? "adopted", path: ["adoption"] }];
  return adoption.map((each, index) => ({
    ...each,
    role: each.role ?? "adopted",
    path: ["adoption", index],
  }));
}
