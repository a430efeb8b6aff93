import { expect, test } from "vitest";

import type { Group } from "../../../../src/packages/education/generated/types.ts";
import {
  deriveTerms,
  type Terms,
  wordsOf,
} from "../../../../src/packages/education/model/derive-terms.ts";
import { readSferumExample } from "../../sferum/example.ts";

const { types } = readSferumExample().reference.organizationTypes;

/** The words of an organization whose groups have educators with these posts. */
function termsOf(id: string, ...groups: [kind: Group["kind"], ...posts: string[]][]): Terms {
  const type = types.find((each) => each.id === id);
  if (!type) throw new Error(id);
  const all = groups.map(([kind, ...posts]) => ({
    kind,
    educators: posts.map((nominative) => ({ position: { nominative } })),
  }));
  return deriveTerms(all, type, types);
}

const educators = (terms: Terms): string => terms.educator.plural.genitive;

test.each<[string, ...Parameters<typeof termsOf>]>([
  ["воспитателей", "kindergarten", ["age-group", "воспитатель", "учитель-логопед"]],
  ["классных руководителей", "school", ["class", "учитель математики"]],
  ["классных руководителей", "school", ["class"]],
  ["классных руководителей", "school"],
  [
    "классных руководителей и воспитателей",
    "school",
    ["class", "воспитатель", "учитель"],
    ["class", "офицер-воспитатель"],
  ],
  ["воспитателей", "school", ["class", "старший воспитатель"]],
  ["классных руководителей", "school", ["class", "младший научный сотрудник, воспитатель"]],
  [
    "классных руководителей и воспитателей",
    "school",
    ["class", "учитель"],
    ["age-group", "воспитатель"],
  ],
  ["классных руководителей и воспитателей", "school", ["class"], ["age-group", "воспитатель"]],
  ["кураторов", "college", ["student-group", "преподаватель"]],
  ["кураторов и воспитателей", "college", ["student-group", "преподаватель", "воспитатель"]],
  ["педагогов дополнительного образования", "additional", ["association", "методист"]],
])("%s", (expected, ...given) => {
  expect(educators(termsOf(...given))).toBe(expected);
});

test("a list that goes on names each word by itself", () => {
  const terms = termsOf("school", ["class", "учитель", "воспитатель"]);
  expect(terms.educators.map(({ plural }) => plural.nominative)).toEqual([
    "классные руководители",
    "воспитатели",
  ]);
});

test("the preposition before pupils", () => {
  expect(termsOf("college").withPupils).toBe("со студентами");
  expect(termsOf("kindergarten").withPupils).toBe("с воспитанниками");
  expect(termsOf("school").withPupils).toBe("с обучающимися");
});

test("several kinds of groups stand in one list, its own first; pupils are those of the oldest", () => {
  const terms = termsOf("school", ["age-group"], ["class"], ["association"]);
  expect(terms.group.plural.nominative).toMatch(/^классы, группы и объединения$/u);
  expect(terms.group.singular.nominative).toMatch(/^класс, группа или объединение$/u);
  expect(terms.groupHeading).toMatch(/^Класс, /u);
  expect(terms.pupil.plural.nominative).toBe("обучающиеся");
  const nursery = termsOf("school", ["age-group"]);
  expect(nursery.group.plural.nominative).toBe("группы");
  expect(nursery.pupil.plural.nominative).toBe("воспитанники");
  expect(termsOf("kindergarten", ["age-group"], ["class"]).pupil.plural.nominative).toBe(
    "обучающиеся",
  );
});

test("a group has the words of the type that has such groups, the staff those of the organization", () => {
  const of = (kind: Group["kind"], id: string) => {
    const type = types.find((each) => each.id === id);
    return type && wordsOf(kind, type, types).id;
  };
  expect([of("staff", "school"), of("class", "school"), of("age-group", "school")]).toEqual([
    ...["school", "school", "kindergarten"],
  ]);
  const [first] = types;
  if (!first) throw new Error("No types");
  const { groupKind, ...open } = first;
  expect(groupKind).toBeDefined();
  expect(wordsOf<typeof open>("class", open, types)).toBe(open);
  expect(wordsOf("class", first, [first])).toBe(first);
  // Of two types with such groups the organization's own one tells.
  const twin = { ...first, id: "twin" };
  expect(groupKind && wordsOf(groupKind, twin, [first, twin])).toBe(twin);
});
