import type { Written, WrittenData } from "../../../engine/check/completion.ts";
import { isRecord } from "../../../engine/base/is-record.ts";
import { isDay } from "../../../engine/base/is-day.ts";
import { fileOf, recordsIn, termsIn, textOf, textOn } from "../../education/complete/written.ts";
import { findType, nameGroup } from "../../education/facts/group-names.ts";
import type { Term } from "../../education/facts/terms.ts";
import type { Group } from "../../education/generated/types.ts";
import type { SferumReference } from "../files.ts";

/** A group that was created on the platform, as it was written. */
export interface PlatformGroup {
  id: string;
  isStaff: boolean;
  /** «группы «Солнышко»». */
  genitive: string;
  /** The same on all days since it was created, one name after another. */
  genitives: Term<string>[];
  /** YYYY-MM-DD. */
  createdOn: string;
  /** When parents joined, YYYY-MM-DD; empty while they have not. */
  parentsJoinedOn: string;
  /** Its last day, YYYY-MM-DD; empty while there is no end to it. */
  closedOn: string;
  /** Where its creation is written. */
  at: Written;
}

/** The groups whose creation on the platform is written; those with a flaw are passed over. */
export function platformGroups(data: WrittenData, reference: SferumReference): PlatformGroup[] {
  const type = findType(reference, textOf(fileOf(data, "organization"), "type"));
  if (!type) return [];
  return recordsIn(data, "groups", "groups").flatMap(({ fields, at }) => {
    const [id, createdOn] = ["id", "createdOn"].map((key) => textOf(fields, key));
    const name = textOn(fields.name, "name", createdOn ?? "");
    const kind = kinds.find((each) => each === fields.kind);
    if (!id || !name || !kind || !createdOn || !isDay(createdOn)) return [];
    const genitiveOf = (each: string): string => nameGroup({ id, name: each, kind }, type).genitive;
    const genitives = termsIn(fields.name, "name")
      .filter(({ until }) => until === undefined || until >= createdOn)
      .map((term) => ({ ...term, value: genitiveOf(term.value) }));
    const told = formIn(fields.forms);
    return [
      {
        ...{ id, createdOn, isStaff: kind === "staff" },
        genitive: told || genitiveOf(name),
        genitives: told === "" ? genitives : genitives.map((term) => ({ ...term, value: told })),
        parentsJoinedOn: textOf(fields, "parentsJoinedOn"),
        closedOn: textOf(fields, "closedOn"),
        at: { file: at.file, path: [...at.path, "createdOn"] },
      },
    ];
  });
}

const kinds: readonly Group["kind"][] = [
  "staff",
  "age-group",
  "class",
  "association",
  "student-group",
];

/** The genitive that a person set because ours was wrong. */
function formIn(forms: unknown): string {
  return isRecord(forms) ? textOf(forms, "genitive") : "";
}

/** Why something follows from a group. */
export function becauseOf({ isStaff, genitive }: PlatformGroup): string {
  return `создание ${isStaff ? "группы работников" : genitive} на платформе`;
}
