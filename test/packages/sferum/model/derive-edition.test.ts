import { describe, expect, test } from "vitest";
import { Internal } from "../../../../src/engine/base/internal.ts";
import { buildCases } from "../../../../src/engine/russian/cases.ts";
import { declineOrganization } from "../../../../src/engine/russian/decline-organization.ts";
import { deriveEdition } from "../../../../src/packages/education/model/derive-edition.ts";
import type { SferumData, SferumReference } from "../../../../src/packages/sferum/files.ts";
import type { Chat, Edition } from "../../../../src/packages/sferum/generated/types.ts";
import { deriveAppointment } from "../../../../src/packages/sferum/model/derive-appointments.ts";
import { deriveApproval } from "../../../../src/packages/sferum/model/derive-approval.ts";
import { addDoings } from "../../../../src/packages/sferum/model/derive-edition.ts";
import { deriveExtraction } from "../../../../src/packages/sferum/model/derive-extract.ts";
import { deriveTransition } from "../../../../src/packages/sferum/model/derive-transition.ts";
import { member, nothing, people } from "../../education/model/people.ts";
import { organization } from "../../education/organization.ts";
import { administrator } from "./administrator.ts";

const order: Edition = {
  ...{ id: "order", kind: "order-use", number: "87", date: "2024-09-02", status: "in-force" },
  inForceFrom: "2024-09-05",
};
const regulation: Edition = {
  ...{ id: "regulation-1", kind: "regulation", edition: 1, date: "2024-09-01", status: "in-force" },
  ...{ approvedBy: "order", inForceFrom: "2024-09-01" },
};
const data: SferumData = {
  organization: { ...organization, platform: "vk" },
  administrators: {
    main: {
      ...{ staff: "one", appointedBy: "order", appointedOn: "2024-09-02" },
      ...{ personalMobile: new Internal("+7 9"), personalEmail: new Internal("a@b.ru") },
    },
    additional: [],
  },
  groups: { groups: [] },
  assignments: {
    ...{ ...nothing, chats: [], channels: [], invitations: [] },
    staff: [member("head"), member("one"), member("two")],
  },
  documents: { editions: [order, regulation] },
};
const nobody = deriveAppointment([], "order", () => true);

describe("what everybody may read of an order", () => {
  const extract = (edition: Edition, given = data, appointment = nobody) =>
    deriveExtraction(edition, given, () => people, appointment);
  const read = (edition: Edition, given = data, appointment = nobody) => {
    const { isPublic, isExtracted } = extract(edition, given, appointment);
    return isPublic ? "all" : isExtracted ? "an extract" : "nothing";
  };
  const chat: Chat = {
    ...{ id: "c", name: "Чат", kind: "other", owner: "one", createdOn: "2024-09-05" },
  };
  const withChat = (createdOn: string): SferumData => ({
    ...data,
    assignments: { ...data.assignments, chats: [{ ...chat, createdOn }] },
  });
  const group = { id: "g", name: "Радуга", kind: "age-group" } as const;

  test("is all of it where it lists neither chats nor groups of its first day", () => {
    expect(read(order)).toBe("all");
    expect(read(order, withChat("2024-09-05"))).toBe("an extract");
    expect(read(order, withChat("2024-09-06"))).toBe("all");
    expect(read(order, { ...data, groups: { groups: [group] } })).toBe("an extract");
    expect(read({ ...order, kind: "order-etiquette" }, withChat("2024-09-05"))).toBe("all");
  });

  test("is nothing of what nobody has signed", () => {
    expect(read({ ...order, status: "draft" }, withChat("2024-09-05"))).toBe("nothing");
  });

  test("leaves out the contacts of who is appointed; a head who takes over gives none", () => {
    const main = administrator("main", { appointedBy: "order", isMain: true });
    const former = administrator("former", { releasedBy: "order", isMain: true });
    const of = (...all: (typeof main)[]) =>
      read(
        order,
        data,
        deriveAppointment(all, "order", () => true),
      );
    const head = { ...main, isHead: true };
    expect([of(main), of(main, former)]).toEqual(["an extract", "an extract"]);
    expect([of(head), of(head, former), of(former)]).toEqual(["an extract", "all", "all"]);
  });

  test("is certified by the head on a day to be filled in, unless the data tell", () => {
    const { certification } = extract(order);
    expect(certification.by.id).toBe("head");
    expect(certification.date).toMatch(/^«_+» _+ 20_+ г\.$/u);
    const told = extract({
      ...order,
      extract: { certifiedBy: "two", certifiedOn: "2024-10-02" },
    });
    expect([told.certification.by.id, told.certification.date]).toEqual(["two", "02.10.2024"]);
  });

  test("is certified by those of the day of certifying, else of the order", () => {
    const days: string[] = [];
    const peopleOn = (...asked: string[]) => {
      days.push(...asked);
      return people;
    };
    deriveExtraction(order, data, peopleOn, nobody);
    deriveExtraction({ ...order, extract: { certifiedOn: "2024-10-02" } }, data, peopleOn, nobody);
    expect(days).toEqual(["2024-09-02", "2024-09-02", "2024-10-02", "2024-10-02"]);
  });
});

describe("a move to another platform", () => {
  const platform = (id: string) => ({
    ...{ id, app: id, status: "active" as const, vendor: "", supportEmail: "", helpSite: "" },
    name: { full: buildCases(() => id), short: buildCases(() => id) },
    profile: buildCases(() => id),
    ...{ features: [], roles: [], systemChannels: [], legalBasis: [] },
  });
  const reference: SferumReference = {
    ...{ acts: { acts: [] }, organizationTypes: { types: [] }, calendar: { years: [] } },
    requirements: { requirements: [] },
    platforms: { platforms: ["a", "b", "c"].map(platform) },
  };
  const terms = [
    { platform: "b", from: "2024-01-01", until: "2024-09-04" },
    { platform: "a", until: "2023-12-31" },
    { platform: "c", from: "2024-09-05" },
  ];
  const move: Edition = { ...order, kind: "order-transition" };
  const derive = (edition: Edition | undefined, on: SferumData["organization"]["platform"]) =>
    deriveTransition(edition, { organization: { ...organization, platform: on } }, reference);

  test("is from the platform that ended last before its day", () => {
    expect(derive(move, terms)).toMatchObject({
      ...{ on: { iso: "2024-09-05" }, former: { app: "b" } },
      ...{ readOnlyUntil: null, reportUntil: null },
    });
    expect(derive({ ...move, inForceFrom: "2024-09-04" }, terms)?.former?.app).toBe("a");
    expect(derive(move, "c")?.former).toBeNull();
  });

  test("tells until when the former chats are read, and by when is reported", () => {
    const transition = { readOnlyUntil: "2024-10-01", reportUntil: "2024-10-15" };
    expect(derive({ ...move, transition }, terms)).toMatchObject({
      ...{ readOnlyUntil: { iso: "2024-10-01" }, reportUntil: { iso: "2024-10-15" } },
    });
  });

  test("is prescribed by an order of that kind alone", () => {
    expect([derive(order, terms), derive(undefined, terms)]).toEqual([null, null]);
  });
});

describe("the order that approved the Regulation", () => {
  const approvalOn = (day: string, editions: Edition[] = [order, regulation]) =>
    deriveApproval({ ...data, documents: { editions } })(day);

  test("is cited from its day on", () => {
    expect(approvalOn("2024-09-02")).toMatchObject({
      ...{ numberSign: "№ 87", date: { iso: "2024-09-02" }, amendments: [] },
    });
    expect(approvalOn("2024-09-01")).toBeNull();
  });

  test("is none where none is signed, or there is no Regulation", () => {
    expect(approvalOn("2024-10-01", [{ ...order, status: "draft" }, regulation])).toBeNull();
    expect(approvalOn("2024-10-01", [order])).toBeNull();
    expect(approvalOn("2024-10-01", [regulation])).toBeNull();
  });

  test("is told with the orders that amended it", () => {
    const changes: Edition["changes"] = [{ action: "exclude", clause: "3.2" }];
    const amending = { ...order, id: "order-2", number: "12", date: "2025-02-03", changes };
    const second = {
      ...{ ...regulation, id: "regulation-2", edition: 2, date: "2025-02-03" },
      ...{ approvedBy: "order-2", inForceFrom: "2025-02-03" },
    };
    expect(approvalOn("2025-03-03", [order, regulation, amending, second])).toMatchObject({
      numberSign: "№ 87",
      amendments: [{ numberSign: "№ 12", date: { iso: "2025-02-03" } }],
    });
  });
});

test("an edition with what it does: whom it names, and what it takes of earlier orders", () => {
  const nameOn = () => declineOrganization("МДОУ");
  const model = deriveEdition(order, [order], [], "2024-10-01", nameOn);
  const earlier: Edition = { ...order, id: "earlier", number: "5", date: "2023-09-01" };
  const [head] = people.employed();
  const name = { full: buildCases(() => "платформа"), short: buildCases(() => "П") };
  const title = { platform: name, organization: nameOn(), at: "в МДОУ", isOfOtherPlatform: false };
  const done = addDoings(model, {
    ...{ appointment: nobody, transition: null, responsible: head ? [head] : [] },
    extraction: deriveExtraction(order, data, () => people, nobody),
    cites: { approved: title, former: title },
    superseded: [{ edition: earlier, parts: ["chats", "groups", "responsible"] }],
  });
  expect(done).toMatchObject({ ...model, ...nobody, isPublic: true, responsible: [head] });
  expect(done.cites.former).toBe(title);
  expect(done.supersedes).toMatchObject([
    {
      ...{ numberSign: "№ 5", date: { iso: "2023-09-01" } },
      parts: [
        "утверждения перечня чатов и каналов",
        "распределения педагогических работников",
        "возложения ответственности за организацию работы на Платформе",
      ],
    },
  ]);
});
