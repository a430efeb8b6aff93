import { describe, expect, test } from "vitest";
import { findPage, isRulePage } from "../../../src/engine/check/rule-pages.ts";
import { definePackage, type Package } from "../../../src/engine/package/define-package.ts";
import type { Subject } from "../../../src/engine/package/subject.ts";
import { education } from "../../../src/packages/education/package.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";
import { change, organizationFolder, referenceFolder } from "../check/support.ts";

const day = "2024-10-01";

function derive(used: Package, organization = organizationFolder()): Subject {
  const opened = used.openReference(referenceFolder(), null).openOrganization("ds1", organization);
  const subject = opened.derive?.();
  if (!subject) throw new Error(opened.problems.map(({ message }) => message).join("\n"));
  return subject;
}

describe("a subject", () => {
  const subject = derive(sferum);

  test("is the organization of its folder, with its register and what must not be published", () => {
    expect(subject.id).toBe("ds1");
    expect(subject.name).toBe("МДОУ «Детский сад № 1»");
    expect(subject.records.map(({ id }) => id)).toEqual([
      ...["order-appointment", "order-use", "regulation-1"],
    ]);
    expect(subject.internal).toEqual([
      { path: "administrators.main.personalMobile", value: "+7 (900) 000-00-01" },
      { path: "administrators.main.personalEmail", value: "makarova@example.ru" },
    ]);
  });

  test("answers of requirements what the data tell by a day; of others, nothing", () => {
    expect(subject.evidenceOn(day)("A1")).toContain("86");
    expect(subject.evidenceOn("2024-01-01")("A1")).toBeNull();
    for (const id of ["Z9", "constructor", "toString", "__proto__", "hasOwnProperty"])
      expect(subject.evidenceOn(day)(id)).toBeNull();
  });

  test("knows which records of the reference data concern it", () => {
    expect(
      ["acts.pp-1241.status", "acts.r-210", "platforms.sferum.status", "platforms.max"].map(
        subject.concerns,
      ),
    ).toEqual([...[true, false, true, false]]);
  });

  test("is traced to the data from which it was derived", () => {
    const { id, data, reference, records } = sferum.sourceOf(subject);
    expect(id).toBe("ds1");
    expect(data.organization.inn).toBe("7707418081");
    expect(reference.platforms.platforms.map((platform) => platform.id)).toEqual(["sferum"]);
    expect(records).toBe(subject.records);
  });

  test("of another package, or of nobody's making, is refused", () => {
    expect(() => education.sourceOf(subject)).toThrow("Not an organization of education: ds1");
    const twin = definePackage(sferum.definition);
    expect(() => twin.sourceOf(subject)).toThrow("Not an organization of sferum: ds1");
    expect(() => sferum.sourceOf({ ...subject })).toThrow("Not an organization of sferum: ds1");
  });
});

describe("reference data", () => {
  const broken = { acts: change("acts", "number:", "nomer:") };

  test("are given to those who know their types; of another package there are none", () => {
    const opened = sferum.openReference(referenceFolder(), null);
    expect(opened.problems).toEqual([]);
    expect(opened.requirements?.map(({ id }) => id)).toEqual(["G1"]);
    expect(sferum.referenceOf(opened)?.acts.acts.map(({ id }) => id)).toEqual(["pp-1241"]);
    expect(education.referenceOf(opened)).toBeNull();
    expect(sferum.referenceOf({ ...opened })).toBeNull();
  });

  test("that do not hold demand nothing and let nothing be derived; the register is told", () => {
    const opened = sferum.openReference(referenceFolder(broken), null);
    expect(opened.problems.map(({ rule }) => rule)).toEqual(["unknown-field"]);
    expect(opened.requirements).toBeNull();
    expect(sferum.referenceOf(opened)).toBeNull();
    const {
      problems,
      register,
      derive: deriving,
    } = opened.openOrganization("ds1", organizationFolder());
    expect(problems).toEqual([]);
    expect(register?.name).toBe("МДОУ «Детский сад № 1»");
    expect(register?.records).toHaveLength(3);
    expect(deriving).toBeNull();
  });
});

test("data that do not hold have neither a register nor a subject", () => {
  const { openOrganization } = sferum.openReference(referenceFolder(), null);
  const folder = organizationFolder({ groups: null });
  const { problems, register, derive: deriving } = openOrganization("ds1", folder);
  expect(problems.map(({ rule }) => rule)).toEqual(["file-missing"]);
  expect({ register, deriving }).toEqual({ register: null, deriving: null });
});

describe("pages", () => {
  test("are those of the package's rules and of the engine's own checks", () => {
    for (const id of ["late-publication", "duplicate-id", "wrong-spacing", "yaml-tabs"])
      expect(findPage(education.families, id)?.id).toBe(id);
    expect(findPage(education.families, "not-joined")).toBeUndefined();
    expect(findPage(sferum.families, "not-joined")?.id).toBe("not-joined");
  });

  test.each([education, sferum])("of rules stand in the order of ids: $id", (used) => {
    const ids = used.rulePages.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(used.rulePages.every(isRulePage)).toBe(true);
    const { data, compliance, reference } = used.definition.rules;
    const run = [...data, ...compliance, ...reference].map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(run));
  });
});

describe("a package that demands nothing", () => {
  const files = organizationFolder({
    organization: change("organization", "platform: sferum\n", ""),
    assignments: change("assignments", "chats: []\nchannels: []\ninvitations: []\n", ""),
  });
  const types = change("organization-types", "    pupilsUsePlatform: false\n", "");
  const opened = education.openReference(referenceFolder({ "organization-types": types }), null);
  const subject = opened.openOrganization("ds1", files).derive?.();

  test("holds without files of others, and says so of every requirement", () => {
    expect(opened.problems).toEqual([]);
    expect(opened.requirements).toEqual([]);
    expect(education.coverage).toBeNull();
    expect(subject?.evidenceOn(day)("A1")).toBeNull();
    expect(subject?.namesInTitles()).toEqual([]);
    expect(subject?.concerns("acts.pp-1241")).toBe(true);
  });

  test("is traced to its data all the same", () => {
    if (!subject) throw new Error("The data do not hold");
    expect(education.sourceOf(subject).data.groups.groups).toHaveLength(1);
    expect(() => sferum.sourceOf(subject)).toThrow("Not an organization of sferum: ds1");
  });
});
