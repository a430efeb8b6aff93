import { describe, expect, test } from "vitest";
import { checkFiles } from "../../../src/engine/check/check-files.ts";
import { checkOrganization } from "../../../src/engine/check/check-organization.ts";
import type { DataFileSet } from "../../../src/engine/schema/data-file.ts";
import type { SferumData } from "../../../src/packages/sferum/files.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";
import { change, organizationFolder, show, validReference } from "./support.ts";

const { definition } = sferum;
const { scopes } = definition;

describe("a file that may be absent", () => {
  const absent: SferumData["groups"] = { groups: [] };
  const data: DataFileSet<SferumData> = {
    ...definition.data,
    groups: { ...definition.data.groups, absent },
  };
  const withoutEducators = change(
    "assignments",
    "educators:\n  - staff: sokolova\n    group: solnyshko\n    from: 2024-09-02\n",
    "educators: []\n",
  );

  test("says what the package says for it, and the data hold", () => {
    const folder = organizationFolder({ groups: null, assignments: withoutEducators });
    const checked = checkOrganization({ ...definition, data }, folder, validReference);
    expect(show(checked.problems)).toBe("");
    expect(checked.data?.groups).toBe(absent);
  });

  test("has no ids, and they are known: what names one is wrong", () => {
    const folder = organizationFolder({ groups: null });
    const { own, across, known } = checkFiles(data, folder, validReference.known, scopes);
    expect(own).toEqual([]);
    expect(known.get("group")).toEqual([]);
    expect(show(across)).toMatchInlineSnapshot(`
      "o/assignments.yaml:18:12–18:21 error unknown-reference
      В файле groups.yaml нет записи «solnyshko» (группа).
      В том файле пока нет ни одной такой записи: добавьте её."
    `);
  });

  test("is told as if it began where it is absent, whosever it is", () => {
    const owner = { organization: "ds1" };
    const folder = { ...organizationFolder({ groups: null }), owner };
    const { findLocation } = checkFiles(data, folder, validReference.known, scopes);
    const place = { file: "o/groups.yaml", line: 1, column: 1 };
    expect(findLocation("groups", [])).toEqual({ ...place, owner });
    expect(findLocation("groups", ["groups", 0, "name"])).toEqual({
      ...place,
      owner: { ...owner, record: "groups.0.name" },
    });
  });

  test("is read where it is there, mistakes and all", () => {
    const { data: read, own } = checkFiles(data, organizationFolder(), new Map(), scopes);
    expect(own).toEqual([]);
    expect(read.groups?.groups.map(({ id }) => id)).toEqual(["solnyshko"]);
    const folder = organizationFolder({ groups: change("groups", "kind:", "knd:") });
    const broken = checkFiles(data, folder, new Map(), scopes);
    expect(broken.own.map(({ rule }) => rule)).toEqual(["unknown-field"]);
    expect(broken.data.groups).toBeNull();
  });

  test("that must be there and is not, is missing", () => {
    const folder = organizationFolder({ groups: null });
    const { own, known } = checkFiles(definition.data, folder, new Map(), scopes);
    expect(own.map(({ rule, file }) => [rule, file])).toEqual([["file-missing", "o/groups.yaml"]]);
    expect(known.has("group")).toBe(false);
  });
});

describe("places", () => {
  const { findLocation } = checkFiles(definition.data, organizationFolder(), new Map(), scopes);

  test("tell the record by ids, not by numbers", () => {
    const record = (...path: (string | number)[]) => findLocation("documents", path).owner?.record;
    expect(record("editions", 1, "date")).toBe("editions.order-use.date");
    expect(record("editions")).toBe("editions");
    expect(findLocation("organization", ["phones", 0]).owner?.record).toBe("phones.0");
  });

  test("of a whole file are of no record", () => {
    expect(findLocation("groups", [])).toMatchObject({ file: "o/groups.yaml", line: 1 });
    expect(findLocation("groups", []).owner?.record).toBeUndefined();
  });

  test("of a file that was not looked at are a mistake of ours", () => {
    expect(() => findLocation("acts", [])).toThrow("acts");
  });
});
