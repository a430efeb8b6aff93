import { describe, expect, test } from "vitest";
import type { Source } from "../../../src/engine/base/source.ts";
import { checkFile } from "../../../src/engine/check/check-file.ts";
import { checkFiles, locationsIn } from "../../../src/engine/check/check-files.ts";
import { completeData } from "../../../src/engine/check/complete-data.ts";
import { createDefaultsReader } from "../../../src/engine/check/open-defaults.ts";
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

  test("is told where it lies there under another name", () => {
    const folder = { ...organizationFolder({ groups: null }), others: ["groups.yaml.txt"] };
    expect(checkFiles(data, folder, new Map(), scopes).own).toMatchObject([
      { rule: "stray-file", file: "o/groups.yaml.txt", severity: "warning" },
    ]);
  });

  test("is not told as missing where defaults speak of it wrongly", () => {
    const defaults = createDefaultsReader(data)([
      { path: "content/defaults.yaml", text: "groups: { groups: [{ id: a }] }\n" },
    ]);
    const complete = (files: Parameters<typeof completeData>[0]) => ({ files, gaps: new Map() });
    const folder = organizationFolder({ groups: null });
    const filling = { defaults, complete };
    const { own, data: found } = checkFiles(data, folder, new Map(), scopes, filling);
    expect(own).toEqual([]);
    expect(found.groups).toBeNull();
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

describe("places of what nobody wrote", () => {
  const owner = { organization: "ds1" };
  const folder = { ...organizationFolder(), owner };
  const defaults = createDefaultsReader(definition.data)([
    { path: "content/defaults.yaml", text: "organization:\n  letterhead: angular\n" },
  ]);
  const { findLocation } = checkFiles(definition.data, folder, validReference.known, scopes, {
    defaults,
    complete: (files) =>
      completeData(
        files,
        () => [
          {
            ...{ file: "groups", path: ["groups", 0, "description"], value: "младшая" },
            ...{ from: { file: "organization", path: ["name", "short"] }, because: "название" },
          },
        ],
        null,
      ),
  });

  test("a default stands in its file, and is a matter of the organization", () => {
    expect(findLocation("organization", ["letterhead"])).toEqual({
      ...{ file: "content/defaults.yaml", line: 2, column: 15, endLine: 2, endColumn: 22 },
      owner: { ...owner, record: "letterhead" },
    });
    const own = findLocation("organization", ["inn"]);
    expect(own).toMatchObject({ file: "o/organization.yaml", owner: { record: "inn" } });
    expect(own.owner?.organization).toBeUndefined();
  });

  test("what follows stands where that does from which it follows, and says so", () => {
    expect(findLocation("groups", ["groups", 0, "description"])).toMatchObject({
      ...{ file: "o/organization.yaml", line: 4, because: "название" },
      owner: { record: "name.short" },
    });
    expect(findLocation("groups", ["groups", 0, "name"])).not.toHaveProperty("because");
  });
});

test("a file that lies there under another name is told once, as the one that is missing", () => {
  const missing = { ...organizationFolder({ groups: null }), others: ["groups.yaml.txt"] };
  const { own } = checkFiles(definition.data, missing, new Map(), scopes);
  expect(own.map(({ rule, file, message }) => [rule, file, message])).toEqual([
    ["file-missing", "o/groups.yaml", "Нет файла groups.yaml."],
  ]);
  expect(own[0]?.hint).toBe(
    "Рядом лежит groups.yaml.txt: возможно, его нужно переименовать. Последнее окончание Windows прячет: в Проводнике включите «Вид» → «Расширения имён файлов».",
  );
  const there = { ...organizationFolder(), others: ["groups.yaml.txt"] };
  expect(
    checkFiles(definition.data, there, new Map(), scopes).own.map(({ rule, file }) => [rule, file]),
  ).toEqual([["stray-file", "o/groups.yaml.txt"]]);
});

test.each([
  ["kind: age-group", "knd: age-group", "unknown-field"],
  ["    kind: age-group\n", "", "missing-field"],
  ["name: «Солнышко»", "name:", "empty-value"],
  [
    "groups:\n  - id: solnyshko\n    name: «Солнышко»\n    kind: age-group\n",
    "groups: 5\n",
    "wrong-type",
  ],
])("in a file with a mistake as in «%s» more ids may be meant than are seen", (from, to, rule) => {
  const folder = organizationFolder({ groups: change("groups", from, to) });
  const { own, known } = checkFiles(definition.data, folder, validReference.known, scopes);
  expect(own.map((problem) => problem.rule)).toContain(rule);
  const scopesOf = (ids: Iterable<string>) => [...ids].filter((scope) => scope !== "group").sort();
  const sound = checkFiles(definition.data, organizationFolder(), validReference.known, scopes);
  expect([...known.keys()].sort()).toEqual(scopesOf(sound.known.keys()));
  expect(known.get("staff")).toEqual(["makarova", "sokolova"]);
});

test("a wrong value hides no ids", () => {
  const wrong = organizationFolder({ groups: change("groups", "kind: age-group", "kind: x") });
  const { own, known, data } = checkFiles(definition.data, wrong, validReference.known, scopes);
  expect(own).toHaveLength(1);
  expect(data.groups).toBeNull();
  expect(known.get("group")).toEqual(["solnyshko"]);
});

describe("a file that is missing", () => {
  const missing = (others: readonly string[], data: readonly string[] = []) => {
    const valid = organizationFolder({ groups: null });
    const extra = data.map((name) => [name, { path: `o/${name}.yaml`, text: "x: 1\n" }] as const);
    const folder = {
      ...{ ...valid, others, owner: { organization: "ds1" } },
      data: new Map<string, Source>([...valid.data, ...extra]),
    };
    const { own } = checkFiles(definition.data, folder, validReference.known, scopes);
    return own.filter(({ rule }) => rule === "file-missing");
  };

  test("is told with its owner, and with an example to take", () => {
    expect(missing([])).toMatchObject([
      {
        file: "o/groups.yaml",
        owner: { organization: "ds1", file: "groups.yaml" },
        hint: "Возьмите за образец такой же файл из примера: он нужен, даже если списки в нём пусты.",
      },
    ]);
    expect(missing(["заметки.txt"])[0]?.hint).toContain("Возьмите за образец");
  });

  test("is likely one that lies beside it under another name", () => {
    expect(missing([], ["group"])[0]?.hint).toBe(
      "Рядом лежит group.yaml: возможно, его нужно переименовать.",
    );
    expect(missing(["группы.txt", "groups.yml"])[0]?.hint).toContain("Рядом лежит groups.yml:");
  });
});

describe("a file that is checked alone", () => {
  const alone = (text: string) => {
    const folder = { folder: "o", data: new Map([["groups", { path: "o/groups.yaml", text }]]) };
    const { problems, data, scopes: seen } = checkFile("groups", definition.data.groups, folder);
    return [problems.map(({ rule, line }) => `${line} ${rule}`), data, seen];
  };

  test("is told what YAML cannot read, and what the schema misses", () => {
    expect(alone("groups: [\n")).toEqual([["1 yaml-syntax"], null, []]);
    expect(alone("groups: [{ id: a, name: А }]\n")).toEqual([["1 missing-field"], null, []]);
  });
});

test("a place within a mapping is told by its key, even if that has an id", () => {
  const text = "guard: { id: ivanov, phone: '1' }\nguards: [{ id: petrov }]\n";
  const file = checkFile(
    "posts",
    { check: (data): data is unknown => data !== null, schema: {} },
    { folder: "o", data: new Map([["posts", { path: "o/posts.yaml", text }]]) },
  );
  const find = locationsIn(new Map([["posts", file]]), { folder: "o" });
  expect(find("posts", ["guard", "phone"]).owner?.record).toBe("guard.phone");
  expect(find("posts", ["guards", 0]).owner?.record).toBe("guards.petrov");
});

describe("what is wrong with defaults", () => {
  const check = (text: string, changes = {}) => {
    const defaults = createDefaultsReader(definition.data)([
      { path: "content/defaults.yaml", text },
    ]);
    const filling = {
      defaults,
      complete: (files: Parameters<typeof completeData>[0]) => ({ files, gaps: new Map() }),
    };
    const folder = organizationFolder(changes);
    const { own, data } = checkFiles(
      definition.data,
      folder,
      validReference.known,
      scopes,
      filling,
    );
    return { own: own.map(({ rule, file }) => `${rule} ${file}`), data };
  };
  const withoutInn = { organization: change("organization", 'inn: "7707418081"\n', "") };

  test("is told at them alone, and keeps the data back", () => {
    const { own, data } = check("organization:\n  typo: 1\n");
    expect(own).toEqual([]);
    expect(data.organization).toBeNull();
  });

  test("does not hide what is wrong with the file itself", () => {
    const typo = { organization: change("organization", "type:", "typ: 1\ntype:") };
    expect(check("organization:\n  typo: 1\n", typo).own).toEqual([
      "unknown-field o/organization.yaml",
    ]);
  });

  test("may be why a field is missing; where they hold, it is", () => {
    expect(check("organization:\n  typo: 1\n", withoutInn).own).toEqual([]);
    expect(check("organization:\n  letterhead: angular\n", withoutInn).own).toEqual([
      "missing-field o/organization.yaml",
    ]);
  });

  test("is told at them: no mapping, a file that no organization has", () => {
    const told = (text: string) =>
      createDefaultsReader(definition.data)([{ path: "defaults.yaml", text }])
        .flatMap(({ problems }) => problems)
        .map(({ rule, line, message }) => `${line} ${rule} ${message}`);
    expect(told("- organization\n")).toEqual([expect.stringMatching(/^1 wrong-type /u)]);
    expect(told("groups: { groups: [] }\norganisation: {}\n")).toEqual([
      "2 unknown-field Неизвестное поле «organisation».",
      expect.stringMatching(/^1 wrong-size /u),
    ]);
  });

  test("what they do not say of a file that is not there is a matter of that file", () => {
    const defaults = createDefaultsReader(definition.data)([
      {
        path: "content/defaults.yaml",
        text: "groups: { groups: [{ id: a, name: А, kind: age-group }] }\n",
      },
    ]);
    const complete = (files: Parameters<typeof completeData>[0]) => ({ files, gaps: new Map() });
    const folder = { ...organizationFolder({ groups: null }), owner: { organization: "ds1" } };
    const filling = { defaults, complete };
    const { findLocation } = checkFiles(definition.data, folder, new Map(), scopes, filling);
    expect(findLocation("groups", ["notes"])).toEqual({
      ...{ file: "o/groups.yaml", line: 1, column: 1 },
      owner: { organization: "ds1", file: "groups.yaml", record: "notes" },
    });
  });

  test("a file of which they alone speak, and not enough, is missing", () => {
    expect(check("groups: {}\n", { groups: null }).own).toEqual(["file-missing o/groups.yaml"]);
    expect(
      check("groups: { groups: [{ id: a, name: А, kind: age-group }] }\n", { groups: null }).own,
    ).toEqual([]);
  });
});

test("a sign that no font of PDF has is told at its value, be that private", () => {
  const administrators = change("administrators", "@example.ru", "@ex①mple.ru");
  const organization = change("organization", "ул. Примерная", "ул. 漢");
  const folder = organizationFolder({ administrators, organization });
  const { problems } = checkOrganization(definition, folder, validReference);
  expect(problems.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
    "pdf-missing-glyph o/organization.yaml:14",
    "pdf-missing-glyph o/administrators.yaml:6",
  ]);
});
