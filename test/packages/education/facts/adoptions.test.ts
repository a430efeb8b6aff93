import { describe, expect, test } from "vitest";

import { listAdoptions } from "../../../../src/packages/education/facts/adoptions.ts";
import type { Edition } from "../../../../src/packages/education/generated/types.ts";
import { deriveAdoptions } from "../../../../src/packages/education/model/derive-adoptions.ts";

const edition: Edition = {
  ...{ id: "rules-1", kind: "rules", edition: 1, date: "2024-09-02", status: "in-force" },
};
const one = { body: "council", protocol: "1", date: "2024-08-29" };
const bodies = [
  { id: "council", name: "Педагогический совет" },
  { id: "parents", name: "Совет родителей" },
  { id: "union", name: "Профсоюзный комитет" },
];
const several: Edition = {
  ...edition,
  adoption: [one, { body: "union", role: "agreed" }, { body: "parents", role: "opinion" }],
};

describe("the decisions on a document", () => {
  test("may be none, one or several, in the order of the data, each at its place", () => {
    expect(listAdoptions(edition)).toEqual([]);
    expect(listAdoptions({ ...edition, adoption: one })).toEqual([
      { ...one, role: "adopted", path: ["adoption"] },
    ]);
    expect(listAdoptions({ ...edition, adoption: { ...one, role: "opinion" } })).toEqual([
      { ...one, role: "opinion", path: ["adoption"] },
    ]);
    expect(listAdoptions(several)).toEqual([
      { ...one, role: "adopted", path: ["adoption", 0] },
      { body: "union", role: "agreed", path: ["adoption", 1] },
      { body: "parents", role: "opinion", path: ["adoption", 2] },
    ]);
  });

  test("are told by what they are, and by whom in the case that the words need", () => {
    const { all, adopted, agreed, opinion } = deriveAdoptions(several, bodies);
    expect(all).toEqual([...adopted, ...agreed, ...opinion]);
    expect(adopted.map(({ by }) => by)).toEqual(["педагогическим советом"]);
    expect(agreed.map(({ by }) => by)).toEqual(["профсоюзным комитетом"]);
    expect(opinion.map(({ by }) => by)).toEqual(["совета родителей"]);
    expect(adopted).toMatchObject([{ protocol: "1", date: { iso: "2024-08-29" } }]);
  });

  test("have blanks until the body has met", () => {
    const { agreed } = deriveAdoptions(several, bodies);
    expect(agreed).toMatchObject([
      { protocol: "___", date: { iso: "", long: "«___» ____________ 20___ г." } },
    ]);
  });

  test("of a body that is not there are another rule's matter", () => {
    expect(deriveAdoptions(several, bodies.slice(1)).all).toHaveLength(2);
  });
});

describe("a draft of which nobody says who adopts it", () => {
  const draft: Edition = { ...edition, status: "draft" };
  const count = (each: Edition, known = bodies) => deriveAdoptions(each, known).all.length;

  test("is taken to the first body, with blanks", () => {
    expect(deriveAdoptions(draft, bodies).adopted).toMatchObject([
      { by: "педагогическим советом", protocol: "___" },
    ]);
    expect(count({ ...draft, status: "adopted" })).toBe(1);
  });

  test("is taken to nobody where there is nobody, or where it has no editions, as orders", () => {
    expect(count(draft, [])).toBe(0);
    const { edition: number, ...order } = draft;
    expect(number).toBe(1);
    expect(count(order)).toBe(0);
  });

  test("is taken to whom the data tell", () => {
    const told: Edition = { ...draft, adoption: { body: "parents" } };
    expect(deriveAdoptions(told, bodies).adopted.map(({ by }) => by)).toEqual([
      "советом родителей",
    ]);
  });

  test("what is signed was taken to nobody of whom the data do not tell", () => {
    for (const status of ["approved", "in-force", "repealed"] as const)
      expect(count({ ...edition, status })).toBe(0);
  });
});
