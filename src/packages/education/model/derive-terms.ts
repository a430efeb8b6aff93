import { buildCases, type Cases } from "../../../engine/russian/cases.ts";
import { upperFirst } from "../../../engine/russian/letter-case.ts";
import { withPreposition } from "../../../engine/russian/preposition.ts";
import { isCarer } from "../facts/carers.ts";
import type { Group, OrganizationType } from "../generated/types.ts";

/** The words for groups, for who works with them and for children. */
export interface Terms extends Pick<OrganizationType, "group" | "educator" | "pupil"> {
  /** «Группа»: the heading of a column. */
  groupHeading: string;
  /** One entry a word («классные руководители», «воспитатели»), for lists that go on after them. */
  educators: OrganizationType["educator"][];
  /** «с воспитанниками», «со студентами». */
  withPupils: string;
}

/** A group, as far as the words of an organization depend on it. */
interface GroupForTerms {
  kind: Group["kind"];
  educators: readonly { position: Pick<Cases, "nominative"> }[];
}

/**
 * The words for groups of a kind: those of the type of organization that has such groups. A school
 * with preschool groups has educators there, not class teachers.
 */
export function wordsOf<Type extends OrganizationType>(
  kind: Group["kind"],
  type: Type,
  types: readonly Type[],
): Type {
  if (type.groupKind === undefined || type.groupKind === kind) return type;
  return types.find(({ groupKind }) => groupKind === kind) ?? type;
}

/**
 * The words of an organization with these groups: its own, and after them those of other kinds
 * («классы и группы»). Who works with the groups is called by what the data say of them: a boarding
 * school has «воспитатели» beside class teachers. Children have the words of the oldest of them,
 * since by the law «обучающиеся» are all of them (273-ФЗ, ст. 33).
 */
export function deriveTerms(
  groups: readonly GroupForTerms[],
  type: OrganizationType,
  types: readonly OrganizationType[],
): Terms {
  const kinds = groups.map(({ kind }) => kind);
  const own = kinds.length === 0 || kinds.includes(type.groupKind ?? "staff") ? [type] : [];
  const others = kinds.map((kind) => wordsOf(kind, type, types));
  const all = [...new Set([...own, ...others])];
  const [first = type] = all;
  const pupils = all.find(({ groupKind }) => groupKind !== "age-group") ?? first;
  const group = joinWords(all.map((each) => each.group));
  const educators = listEducators(groups, all, type, types);
  return {
    group,
    ...{ educators, educator: joinWords(educators) },
    pupil: pupils.pupil,
    withPupils: withPreposition("с", pupils.pupil.plural.instrumental),
    groupHeading: upperFirst(group.singular.nominative),
  };
}

/** Of groups in the order of their kinds; those who are called as in other kinds come after. */
function listEducators(
  groups: readonly GroupForTerms[],
  kinds: readonly OrganizationType[],
  type: OrganizationType,
  types: readonly OrganizationType[],
): OrganizationType["educator"][] {
  const called = new Set(
    groups.flatMap(({ kind, educators }) => {
      const words = wordsOf(kind, type, types);
      if (educators.length === 0) return [words];
      return educators.map(({ position }) =>
        isCarer(position.nominative) ? (findCarers(types) ?? words) : words,
      );
    }),
  );
  const sorted = [...kinds.filter((each) => called.has(each)), ...called];
  const found = sorted.length === 0 ? kinds : sorted;
  return [...new Set(found)].map(({ educator }) => educator);
}

/** The type whose educators are «воспитатели»: that of preschool groups. */
function findCarers(types: readonly OrganizationType[]): OrganizationType | undefined {
  return types.find(({ groupKind }) => groupKind === "age-group");
}

interface Words {
  singular: Cases;
  plural: Cases;
}

function joinWords(words: readonly Words[]): Words {
  const join = (forms: readonly Cases[], last: string): Cases =>
    buildCases((c) => {
      const [final = "", ...before] = forms.map((form) => form[c]).toReversed();
      return before.length === 0 ? final : `${before.toReversed().join(", ")} ${last} ${final}`;
    });
  return {
    singular: join(
      words.map(({ singular }) => singular),
      "или",
    ),
    plural: join(
      words.map(({ plural }) => plural),
      "и",
    ),
  };
}
