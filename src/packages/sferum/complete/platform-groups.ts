import type { Written, WrittenData } from "../../../engine/check/completion.ts";
import { addDays } from "../../../engine/base/add-days.ts";
import { isRecord } from "../../../engine/base/is-record.ts";
import { isDay } from "../../../engine/base/is-day.ts";
import {
  fileOf,
  recordsIn,
  termsIn,
  textOf,
  textOn,
  type WrittenRecord,
} from "../../education/complete/written.ts";
import { lastDay as never } from "../../education/facts/terms.ts";
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
  const groups = recordsIn(data, "groups", "groups").flatMap(({ fields, at }) => {
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
        mark: markOf(fields, data),
        at: { file: at.file, path: [...at.path, "createdOn"] },
      },
    ];
  });
  return groups.map(({ mark, ...group }) => tellApart(group, mark, groups));
}

/** The building where a group is, else what is said of it, as printed lists tell groups apart. */
function markOf(fields: WrittenRecord["fields"], data: WrittenData): string {
  const building = recordsIn(data, "organization", "buildings").find(
    (each) =>
      textOf(each.fields, "id") ===
      textOn(fields.building, "building", textOf(fields, "createdOn")),
  );
  return building
    ? textOf(building.fields, "name")
    : textOn(fields.description, "description", textOf(fields, "createdOn"));
}

/**
 * A chat is found by its name: of two groups that are called alike each has its mark, from the day on
 * which there are two. Before, it was called as it was.
 */
function tellApart(
  group: PlatformGroup,
  mark: string,
  groups: readonly PlatformGroup[],
): PlatformGroup {
  const others = groups.filter(({ id }) => id !== group.id);
  const genitives = group.genitives.flatMap((term): Term<string>[] => {
    const alike = others.flatMap((other) =>
      other.genitives
        .filter(({ value }) => value === term.value)
        .flatMap((each) => firstCommonDay([group, term], [other, each]) ?? []),
    );
    const [since] = alike.toSorted();
    if (mark === "" || since === undefined) return [term];
    const marked = { ...term, value: `${term.value} (${mark})` };
    if (since <= group.createdOn || since <= (term.from ?? "")) return [marked];
    return [
      { ...term, until: addDays(since, -1) },
      { ...marked, from: since },
    ];
  });
  return { ...group, genitive: genitives[0]?.value ?? group.genitive, genitives };
}

type Named = readonly [PlatformGroup, Term<string>];

/** The first day on which both groups are there with these names; null where there is none. */
function firstCommonDay(...both: readonly [Named, Named]): string | null {
  const starts = both.flatMap(([{ createdOn }, { from = "" }]) => [createdOn, from]);
  const ends = both.flatMap(([{ closedOn }, { until = never }]) => [closedOn || never, until]);
  const first = starts.toSorted().at(-1) ?? "";
  return ends.every((end) => first <= end) ? first : null;
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
