import { buildCases, type Cases } from "../../../engine/russian/cases.ts";
import { upperFirst } from "../../../engine/russian/letter-case.ts";
import type { Group, OrganizationType } from "../generated/types.ts";

/** The words for groups, for who works with them and for children. */
export interface Terms extends Pick<OrganizationType, "group" | "educator" | "pupil"> {
  /** «Группа»: the heading of a column. */
  groupHeading: string;
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
  if (kind === "staff" || type.groupKind === undefined || type.groupKind === kind) return type;
  return types.find(({ groupKind }) => groupKind === kind) ?? type;
}

/**
 * The words of an organization whose groups are of these kinds: its own, and after them those of
 * other kinds («классы и группы»). Children have the words of the oldest of them, since by the law
 * «обучающиеся» are all of them (273-ФЗ, ст. 33).
 */
export function deriveTerms(
  kinds: readonly Group["kind"][],
  type: OrganizationType,
  types: readonly OrganizationType[],
): Terms {
  const own = kinds.length === 0 || kinds.includes(type.groupKind ?? "staff") ? [type] : [];
  const others = kinds.map((kind) => wordsOf(kind, type, types));
  const all = [...new Set([...own, ...others])];
  const [first = type] = all;
  const pupils = all.find(({ groupKind }) => groupKind !== "age-group") ?? first;
  const group = joinWords(all.map((each) => each.group));
  return {
    group,
    educator: joinWords(all.map(({ educator }) => educator)),
    pupil: pupils.pupil,
    groupHeading: upperFirst(group.singular.nominative),
  };
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
