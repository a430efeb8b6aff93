import { describe, expect, test } from "vitest";

import { readContent } from "../src/node/input/files.ts";
import { readSchemas } from "../src/node/input/read-package.ts";
import type { OrganizationTrees } from "../src/engine/documents/make-documents.ts";
import { createTreeMaker } from "../src/engine/documents/make-trees.ts";
import { createValidators } from "../src/engine/schema/create-validators.ts";
import { flattenSchemas } from "../scripts/schemas/flatten-schemas.ts";
import type { OrganizationData } from "../src/engine/check/validate-organization.ts";
import { openProject } from "../src/engine/check/project.ts";
import { siteOrganization } from "../src/engine/site/site-organization.ts";
import { plainText } from "../src/engine/tree/plain-text.ts";
import { copyExample } from "./content-folder.ts";
import { isNode, type Node } from "./schemas/schemas.ts";

/** Fields that no document shows, but a page of the site does. */
const onlyOnSite = [
  "organization.founder.address",
  "organization.founder.phones[]",
  "organization.founder.email",
  "organization.founder.site",
  "organization.bodies[].chair",
  "organization.workingHours",
  "documents.editions[].inForceUntil",
  "documents.editions[].publishedOn",
];

const handle = "имя записи для ссылок между файлами; в документах стоит то, что оно называет";
const signing = "о подписи готового файла: в самом файле её быть не может";
const checks = "нужно проверкам порядка, а не документам";

/** Every other field that nothing shows, and why. */
const deliberatelyNotPrinted: Readonly<Record<string, string>> = {
  "organization.bodies[].id": handle,
  "groups.groups[].id": handle,
  "assignments.staff[].id": handle,
  "assignments.chats[].id": handle,
  "assignments.channels[].id": handle,
  "assignments.invitations[].id": handle,
  "documents.editions[].id": handle,
  "organization.registeredOn": checks,
  "administrators.main.registration.on": checks,
  "administrators.main.registration.mobile": checks,
  "assignments.staff[].role": checks,
  "documents.editions[].reviewedOn": checks,
  "documents.editions[].signature.signedOn": checks,
  "documents.editions[].signature.files[].format": signing,
  "documents.editions[].signature.files[].file": signing,
  "documents.editions[].signature.files[].sha256": signing,
  "documents.editions[].note": "пояснение для себя и проверяющих",
};

/**
 * A text of the organization's own, which may need cases that ours do not: so the forms that people
 * set in the data are proved to reach texts whatever ours happen to say.
 */
const cases = ["genitive", "dative", "accusative", "instrumental", "prepositional"];
const named = [
  "head.fullName",
  "head.position",
  "organization.name.full",
  "organization.name.short",
  "documents.regulation.adoption.body",
];
const ownText = `---
title: Все падежи
layout: register
audience: internal
formats: [pdf]
---

${named.flatMap((path) => cases.map((each) => `{${path}.${each}}`)).join("; ")}
`;

interface Leaf {
  /** «documents.editions[].adoption.date». */
  path: string;
  schema: Node;
  isOptional: boolean;
}

const schemas: Node = flattenSchemas(readSchemas());
const files = ["organization", "administrators", "groups", "assignments", "documents"];
const root: Node = {
  properties: Object.fromEntries(files.map((file) => [file, schemas[`${file}.schema.json`]])),
};

function leavesOf(schema: unknown, path = "", isOptional = false): Leaf[] {
  if (!isNode(schema)) return [];
  const { items, properties, required } = schema;
  if (isNode(items)) return leavesOf(items, `${path}[]`);
  if (!isNode(properties)) return [{ path, schema, isOptional }];
  const isNeeded = (key: string): boolean => Array.isArray(required) && required.includes(key);
  return Object.entries(properties).flatMap(([key, child]) =>
    leavesOf(child, path === "" ? key : `${path}.${key}`, !isNeeded(key)),
  );
}

const leaves = leavesOf(root);

const folder = copyExample();
folder.write("documents/all-cases.mdx", ownText);
const project = openProject(readContent(folder.content), createValidators(readSchemas()));
folder.remove();
const example = project.organizations[0] ?? refuse();
const { platforms, organizationTypes } = project.reference ?? refuse();
const { data } = example;

function refuse(): never {
  throw new Error("The example does not hold");
}

/** The documents of the example with other data, as of a day that the data do not move. */
function make(changed: OrganizationData): OrganizationTrees {
  const assignments = { ...changed.assignments, latest: "2031-12-31" };
  const organization = { ...example, data: { ...changed, assignments } };
  return createTreeMaker(project.reference, [])(organization)?.trees ?? refuse();
}

type Change = (old: unknown) => unknown;

/**
 * The example with another value in a field, wherever the field may stand. Absent objects are made
 * for it, unless they would need other fields too.
 */
function change(path: string, to: Change, from: OrganizationData = data): OrganizationData {
  const set = (target: unknown, schema: unknown, [key, ...keys]: string[]): unknown => {
    if (key === undefined) return to(target);
    if (!isNode(schema)) throw new Error(`No schema at ${key}`);
    if (key === "[]")
      return Array.isArray(target) ? target.map((item) => set(item, schema.items, keys)) : target;
    const { properties, required } = schema;
    if (target === undefined && Array.isArray(required) && required.length > 0) return target;
    const node = isNode(target) ? target : {};
    return { ...node, [key]: set(node[key], isNode(properties) ? properties[key] : null, keys) };
  };
  const changed = structuredClone(from);
  return Object.assign(changed, set(changed, root, path.replaceAll("[]", ".[]").split(".")));
}

const mark = "отметина";
const marks: Readonly<Record<string, string>> = {
  phone: "+7 (987) 654-32-10",
  email: `${mark}@${mark}.example`,
  "web-address": `https://${mark}.example`,
};

const referenceIds: Readonly<Record<string, { id: string }[]>> = {
  platform: platforms.platforms,
  "organization-type": organizationTypes.types,
};

/** The ids of one kind that may be named. */
function idsOf(scope: string): string[] {
  const ids = (referenceIds[scope] ?? []).map(({ id }) => id);
  for (const { path } of leaves.filter(({ schema }) => schema["x-id"] === scope))
    change(path, (id) => ids.push(String(id)));
  return ids;
}

/** The example renamed: every id of a kind, where it is declared and where it is named. */
function rename(scope: unknown): OrganizationData {
  return leaves
    .filter(({ schema }) => schema["x-id"] === scope || schema["x-reference"] === scope)
    .reduce(
      (changed, { path }) =>
        change(path, (id) => (typeof id === "string" ? `${id}-x` : id), changed),
      data,
    );
}

interface Proof {
  changed: OrganizationData;
  /** What must be printed; null where any change of what is printed proves enough. */
  mark: string | null;
}

/** Data in which a field has other values than in the example. */
function proofs({ path, schema, isOptional }: Leaf): Proof[] {
  const to = (...values: unknown[]): Proof[] =>
    values.map((value) => ({ changed: change(path, () => value), mark: null }));
  if (schema["x-id"] !== undefined) return [{ changed: rename(schema["x-id"]), mark: null }];
  if (typeof schema["x-reference"] === "string") {
    const ids = idsOf(schema["x-reference"]);
    const next: Change = (id) => ids[(ids.findIndex((each) => each === id) + 1) % ids.length];
    return [{ changed: change(path, next), mark: null }];
  }
  if (Array.isArray(schema.enum)) return to(...schema.enum.map(String));
  if (schema.format === "date")
    return to("2024-02-29", "2031-03-07", ...(isOptional ? [undefined] : []));
  if (schema.type !== "string") return to(7);
  if (path === "documents.editions[].kind") return to("order-use", "request");
  const value = marks[String(schema.format)] ?? mark;
  return [{ changed: change(path, () => value), mark: value.replace("https://", "") }];
}

/** What documents say and how it is laid out, whatever their files are called. */
function contentOf({ documents }: OrganizationTrees): string {
  return JSON.stringify(documents.map(({ tree }) => JSON.stringify(tree.children)).toSorted());
}

function textOf({ documents }: OrganizationTrees): string {
  return documents.map(({ tree }) => plainText(tree)).join("\n");
}

function siteOf({ documents, ...organization }: OrganizationTrees): string {
  const withoutFiles = documents.map((document) => ({ ...document, files: [] }));
  const site = siteOrganization({ ...organization, documents: withoutFiles });
  return JSON.stringify({
    ...site,
    documents: site.documents.map((each) => ({ ...each, kind: "" })),
    // Its links are made of the names of documents.
    sections: site.sections.filter(({ id }) => id !== "document"),
  });
}

/** Typography may set other spaces and hyphens, and declension other endings and a capital. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, "")
    .replace(/(отметин)а$/u, "$1");
}

const before = make(data);

function isPrinted(leaf: Leaf): boolean {
  return proofs(leaf).some(({ changed, mark: wanted }) => {
    const after = make(changed);
    return wanted === null
      ? contentOf(after) !== contentOf(before)
      : plain(textOf(after)).includes(plain(wanted));
  });
}

function isOnSite(leaf: Leaf): boolean {
  return proofs(leaf).some(({ changed }) => siteOf(make(changed)) !== siteOf(before));
}

describe("every field of the data is printed, or said not to be", () => {
  test("the example has documents, and they say all cases", () => {
    expect(project.problems).toEqual([]);
    expect(before.documents.length).toBeGreaterThan(15);
    expect(textOf(before)).toContain("Макаровой Еленой Викторовной");
  });

  test.each(leaves)("$path", (leaf) => {
    const { path } = leaf;
    const isExcused = path in deliberatelyNotPrinted || onlyOnSite.includes(path);
    const hint = isExcused ? "is printed after all: strike it off the list" : "is not printed";
    expect(isPrinted(leaf), `${path} ${hint}`).toBe(!isExcused);
    if (isExcused) expect(isOnSite(leaf), `${path} on the site`).toBe(onlyOnSite.includes(path));
  });

  test("fields that are said not to be printed exist", () => {
    const excused = [...onlyOnSite, ...Object.keys(deliberatelyNotPrinted)];
    expect(leaves.map(({ path }) => path)).toEqual(expect.arrayContaining(excused));
    expect(new Set(excused).size).toBe(excused.length);
  });
});
