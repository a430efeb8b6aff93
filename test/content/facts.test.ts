import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { listAdoptions } from "../../src/packages/education/facts/adoptions.ts";
import { headOn } from "../../src/packages/education/facts/heads.ts";
import { organizationOn } from "../../src/packages/education/facts/snapshot.ts";
import { fullName } from "../../src/packages/education/facts/staff.ts";
import type { Acts } from "../../src/packages/education/generated/types.ts";
import { mainOn } from "../../src/packages/sferum/facts/administrators.ts";
import { platformTermOn } from "../../src/packages/sferum/facts/platform.ts";
import type {
  Administrators,
  Assignments,
  Documents,
  Groups,
  Organization,
  Platforms,
  Requirements,
} from "../../src/packages/sferum/generated/types.ts";

/** Files are checked against their schemas in content.test.ts; here they are taken at their word. */
function read<File>(path: string, is: (value: unknown) => value is File): File {
  const value: unknown = parse(readFileSync(path, "utf8"));
  if (!is(value)) throw new Error(path);
  return value;
}
const has =
  <File>(key: keyof File & string) =>
  (value: unknown): value is File =>
    typeof value === "object" && value !== null && key in value;

const acts = read("content/reference/acts.yaml", has<Acts>("acts")).acts;
const { platforms } = read("content/reference/platforms.yaml", has<Platforms>("platforms"));
const { requirements } = read(
  "content/reference/requirements.yaml",
  has<Requirements>("requirements"),
);

function readOrganization(folder: string) {
  return {
    organization: read(`${folder}/organization.yaml`, has<Organization>("name")),
    administrators: read(`${folder}/administrators.yaml`, has<Administrators>("main")),
    groups: read(`${folder}/groups.yaml`, has<Groups>("groups")).groups,
    assignments: read(`${folder}/assignments.yaml`, has<Assignments>("staff")),
    editions: read(`${folder}/documents.yaml`, has<Documents>("editions")).editions,
  };
}
const kindergarten = readOrganization("content/organizations/ds1-pugachev");
const school = readOrganization("test/fixtures/school/content/organizations/school14");

describe("reference data", () => {
  it("has the five acts of the source, with the title of № 1241 corrected", () => {
    const vk = platforms.find(({ id }) => id === "sferum-vk");
    const cited = (vk?.legalBasis ?? []).map((id) => acts.find((act) => act.id === id));
    expect(cited.map((act) => `${act?.kind.nominative} ${act?.number} ${act?.date}`)).toEqual([
      "распоряжение Р-210 2021-09-01",
      "письмо 04-127 2022-02-22",
      "постановление 1241 2022-07-13",
      "приказ 542/1 2022-07-15",
      "письмо 04-643 2022-08-26",
    ]);
    expect(cited[2]?.title).toMatch(/муниципальных функций в электронной форме$/);
    for (const { checkedOn } of acts) expect(checkedOn >= "2026-11-24").toBe(true);
  });

  it("has the platform in VK-messenger, and MAX as its successor", () => {
    expect(platforms.map(({ id, successor }) => [id, successor])).toEqual([
      ["sferum-vk", "sferum-max"],
      ["sferum-max", undefined],
    ]);
    for (const { name, profile, roles, systemChannels } of platforms) {
      for (const forms of [name.full, name.short, profile])
        expect(Object.keys(forms)).toHaveLength(6);
      expect(roles.map(({ id }) => id)).toEqual(["employee", "parent", "student"]);
      expect(systemChannels.map(({ id }) => id)).toEqual(["staff", "community"]);
    }
  });

  it("has every requirement, each with clauses of its own; the signature mark is no clause", () => {
    const counts = { G: 6, A: 18, H: 7, T: 5, P: 2, R: 4, F: 4, S: 1, M: 7 };
    const ids = Object.entries(counts).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, at) => `${letter}${at + 1}`),
    );
    expect(requirements.map(({ id }) => id)).toEqual(ids);
    const labels = requirements.flatMap(({ clauses }) => clauses);
    expect(new Set(labels).size).toBe(labels.length);
    const bare = requirements.filter(({ clauses }) => clauses.length === 0);
    expect(bare.map(({ id }) => id)).toEqual(["S1", "M1", "M4", "M6", "M7"]);
    for (const { id, source } of requirements)
      expect(source !== undefined, id).toBe(id.startsWith("M") || id === "F4");
  });
});

it("the kindergarten carries the facts of the source", () => {
  const { editions } = kindergarten;
  const organization = organizationOn(kindergarten.organization, "2024-09-02");
  expect(organization.name.short).toBe("МДОУ «Детский сад № 1 г. Пугачева»");
  expect(organization.address.locality).toBe("г. Пугачев");
  expect(platformTermOn(kindergarten.organization, "2024-09-02").value).toBe("sferum-vk");
  const regulation = editions.find(({ kind }) => kind === "regulation");
  expect(regulation && listAdoptions(regulation)[0]).toMatchObject({
    body: "pedagogical-council",
    protocol: "1",
    date: "2024-08-30",
  });
});

it("the signature is of the invented head, with a certificate of her own", () => {
  const { organization, assignments, editions } = kindergarten;
  const { staff } = headOn({ organization, assignments }, "2024-09-02");
  const head = assignments.staff.find(({ id }) => id === staff);
  const signature = editions.find(({ id }) => id === "regulation-1")?.signature;
  expect(signature?.owner).toBe(head && fullName(head, "2024-09-02"));
  expect(signature?.certificate).not.toBe("4ADBCD72423A4D35B2843716B8965779");
});

it("the school signs by hand, has classes with pupils, and a teacher who has left", () => {
  expect(school.editions.every(({ signature }) => signature === undefined)).toBe(true);
  expect(platformTermOn(school.organization, "2025-09-01").value).toBe("sferum-max");
  expect(school.groups.filter(({ kind }) => kind === "class")).toHaveLength(3);
  expect(school.assignments.invitations.some(({ role }) => role === "student")).toBe(true);
  expect(school.assignments.staff.some(({ employedUntil }) => employedUntil)).toBe(true);
});

describe.each([
  { name: "kindergarten", data: kindergarten },
  { name: "school", data: school },
])("$name", ({ data: { organization, administrators, groups, assignments, editions } }) => {
  const edition = (id: string) => editions.find((one) => one.id === id);
  const inOrder = (...dates: (string | undefined)[]) => {
    const known = dates.map(String);
    expect(known).toEqual([...known].sort());
    expect(known).not.toContain("undefined");
  };

  it("dates follow: appointment, request, registration, confirmation", () => {
    const { additional } = administrators;
    const main = mainOn(administrators, edition("request")?.date ?? "");
    inOrder(
      edition(main.appointedBy)?.date,
      main.appointedOn,
      edition("request")?.date,
      organization.registeredOn,
      main.registration?.on,
    );
    expect(main.registration?.mobile).toEqual(main.personalMobile);
    for (const { staff, appointedBy, appointedOn } of additional) {
      const member = assignments.staff.find(({ id }) => id === staff);
      inOrder(member?.joinedOn, edition(appointedBy)?.date, appointedOn);
    }
    for (const member of assignments.staff) {
      inOrder(
        member.employedFrom,
        main.registration?.on,
        member.joinedOn,
        member.statusConfirmedOn,
      );
    }
  });

  it("dates follow: protocol, order, entry into force, publication within ten working days", () => {
    const regulation = edition("regulation-1");
    const order = edition(regulation?.approvedBy ?? "");
    expect(order?.kind).toBe("order-use");
    expect(order?.date).toBe(regulation?.date);
    inOrder(
      regulation && listAdoptions(regulation)[0]?.date,
      order?.date,
      regulation?.inForceFrom,
      regulation?.publishedOn,
    );
    // Ten working days are at least twelve days of the calendar.
    const days = Date.parse(regulation?.publishedOn ?? "") - Date.parse(order?.date ?? "");
    expect(days / 86_400_000).toBeLessThanOrEqual(12);
    const signature = regulation?.signature;
    if (signature) inOrder(signature.validFrom, signature.signedOn, signature.validUntil);
  });

  it("every group has an educator, every educator a group, every group a chat of parents", () => {
    const isOpen = ({ closedOn }: { closedOn?: string }): boolean => closedOn === undefined;
    const children = groups
      .filter((group) => group.kind !== "staff" && isOpen(group))
      .map(({ id }) => id);
    const current = assignments.educators.filter(({ until }) => until === undefined);
    expect(new Set(current.map(({ group }) => group))).toEqual(new Set(children));
    const working = assignments.staff.filter(
      ({ role, employedUntil }) => role === "educator" && !employedUntil,
    );
    expect(new Set(current.map(({ staff }) => staff))).toEqual(
      new Set(working.map(({ id }) => id)),
    );
    const chats = assignments.chats.filter(
      (chat) => chat.kind === "educators-parents" && isOpen(chat),
    );
    expect(chats.map(({ group }) => group)).toEqual(children);
    expect(new Set(assignments.chats.map(({ kind }) => kind)).size).toBe(3);
    expect(groups.filter(({ kind }) => kind === "staff").map(({ name }) => name)).toEqual([
      "Сотрудники",
    ]);
  });

  it("every invitation is used or revoked", () => {
    for (const { id, usedOn, revokedOn } of assignments.invitations) {
      expect([usedOn, revokedOn].filter(Boolean), id).toHaveLength(1);
    }
  });
});

it("one invitation of the kindergarten was not used and was revoked", () => {
  const revoked = kindergarten.assignments.invitations.filter(({ revokedOn }) => revokedOn);
  expect(revoked.map(({ id, usedOn }) => [id, usedOn])).toEqual([
    ["romashka-parents-lost", undefined],
  ]);
});
