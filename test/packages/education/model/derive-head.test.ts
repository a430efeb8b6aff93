import { describe, expect, test } from "vitest";

import type {
  Organization,
  StaffMember,
} from "../../../../src/packages/education/generated/types.ts";
import { deriveHead } from "../../../../src/packages/education/model/derive-head.ts";
import { derivePeople } from "../../../../src/packages/education/model/derive-people.ts";
import { organization } from "../organization.ts";
import { member } from "./people.ts";

const day = "2025-07-10";
const post = (id: string, position: string, rest: Partial<StaffMember> = {}) =>
  member(id, { position, ...rest });

/** Who signs, and the genitive and the nominative of the position under a document. */
function headOf(head: Organization["head"], staff: StaffMember[], on = day) {
  const data = { organization: { ...organization, head }, assignments: { staff, educators: [] } };
  const { id, isHead, position } = deriveHead(data, derivePeople(staff)(on, ""), on);
  expect(isHead).toBe(true);
  return [id, position.nominative, position.genitive];
}

describe("the position under a document", () => {
  test.each([
    ["заведующий", "заведующий", "заведующего"],
    ["директор, учитель начальных классов", "директор", "директора"],
    ["учитель начальных классов, директор", "директор", "директора"],
    ["воспитатель, учитель-логопед", "воспитатель, учитель-логопед", null],
    ["учитель, заместитель директора", "учитель, заместитель директора", null],
    ["учитель, и.о. директора", "и.о. директора", "и.о. директора"],
    ["и. о. директора, учитель", "и. о. директора", "и. о. директора"],
  ])("of who is %s: %s", (position, nominative, genitive) => {
    const [, found, declined] = headOf("a", [post("a", position)]);
    expect(found).toBe(nominative);
    if (genitive !== null) expect(declined).toBe(genitive);
  });

  test("is what the data say of these days", () => {
    const head = [{ staff: "a", position: "временно исполняющий обязанности директора" }];
    expect(headOf(head, [post("a", "учитель")])).toEqual([
      "a",
      "временно исполняющий обязанности директора",
      "временно исполняющего обязанности директора",
    ]);
  });

  test("is that of the day", () => {
    const position = [
      { position: "воспитатель", until: "2025-07-09" },
      { position: "заведующий", from: "2025-07-10" },
    ];
    expect(headOf("a", [member("a", { position })], "2025-07-09")[1]).toBe("воспитатель");
    expect(headOf("a", [member("a", { position })], "2025-07-10")[1]).toBe("заведующий");
  });
});

describe("who acts for the head", () => {
  const acting = [{ staff: "a" }, { staff: "b", acting: true, from: day, until: day }];

  test("signs for the post of the one who is away", () => {
    const staff = [post("a", "заведующий"), post("b", "старший воспитатель")];
    const signs = [
      "b",
      "исполняющий обязанности заведующего",
      "исполняющего обязанности заведующего",
    ];
    expect(headOf(acting, staff)).toEqual(signs);
    expect(headOf(acting, staff, "2025-07-09")).toEqual(["a", "заведующий", "заведующего"]);
    expect(headOf(acting, staff, "2025-07-11")).toEqual(["a", "заведующий", "заведующего"]);
  });

  test("signs so too where only the absence names him", () => {
    const absences = [{ kind: "vacation" as const, from: day, until: day, replacedBy: "b" }];
    const staff = [post("a", "директор, учитель", { absences }), post("b", "учитель")];
    expect(headOf("a", staff)[1]).toBe("исполняющий обязанности директора");
  });

  test.each([
    "исполняющий обязанности директора",
    "и. о. директора",
    "и.о. директора",
    "врио директора",
  ])("is not told twice to act: %s", (position) => {
    expect(headOf(acting, [post("a", "директор"), post("b", position)])[1]).toBe(position);
  });

  test("acts for the head, also by a post in which others are acted for", () => {
    const staff = [post("a", "директор"), post("b", "воспитатель (и. о. методиста)")];
    expect(headOf(acting, staff)[1]).toBe("исполняющий обязанности директора");
  });

  test("signs by his own position where nobody's post is known, or it is his own", () => {
    const alone = [{ staff: "b", acting: true }];
    expect(headOf(alone, [post("b", "старший воспитатель")])[1]).toBe("старший воспитатель");
    const own = [{ staff: "a" }, { staff: "a", acting: true, from: day }];
    expect(headOf(own, [post("a", "директор")])[1]).toBe("директор");
  });
});
