import { afterAll, describe, expect, test } from "vitest";

import { Internal } from "../src/engine/base/internal.ts";
import { openCommon } from "../src/engine/check/open-common.ts";
import { openOrganization } from "../src/engine/check/open-organization.ts";
import { printed } from "../src/engine/documents/printed.ts";
import type { MadeDocument } from "../src/engine/documents/write-documents.ts";
import type { Subject } from "../src/engine/package/subject.ts";
import { makeOrganization } from "../src/engine/pipeline.ts";
import { internalValues } from "../src/engine/privacy/internal-values.ts";
import type { FlatSchema } from "../src/engine/schema/flat-schema.ts";
import { siteOrganization } from "../src/engine/site/site-organization.ts";
import { plainText } from "../src/engine/tree/plain-text.ts";
import { openDiskContent } from "../src/node/input/open-disk-content.ts";
import type { SferumData } from "../src/packages/sferum/files.ts";
import { sferum } from "../src/packages/sferum/package.ts";
import { copyExample } from "./content-folder.ts";
import { isNode, type Node } from "./schemas/schemas.ts";

/** Fields that no document shows, but a page of the site does. */
const onlyOnSite = [
  "organization.founder.address",
  "organization.founder.phones[]",
  "organization.founder.email",
  "organization.founder.site",
  "organization.bodies[].chair",
  "organization.bodies[].chairName",
  "organization.foundedOn",
  "organization.licence.number",
  "organization.licence.date",
  "organization.licence.link",
  "organization.licence.issuer",
  "organization.charter.date",
  "organization.charter.link",
  "organization.officialDocuments[].name",
  "organization.officialDocuments[].link",
  "organization.officialPlaces[].name",
  "organization.officialPlaces[].address",
  "organization.absent[]",
  "organization.bodies[].regulation",
  "organization.bodies[].until",
  "organization.workingHours",
  "organization.buildings[].closedOn",
  "organization.buildings[].address",
  "organization.buildings[].workingHours",
  "organization.buildings[].phones[]",
  "documents.editions[].publishedOn",
];

const handle = "имя записи для ссылок между файлами; в документах стоит то, что оно называет";
const signing = "о подписи готового файла: в самом файле её быть не может";
const sealing = "о закреплённых файлах: их слова стоят в них самих";
const derivation = "из этого выводится то, что печатается";
const checks = "нужно проверкам порядка, а не документам";

/** Every other field that nothing shows, and why. */
const deliberatelyNotPrinted: Readonly<Record<string, string>> = {
  "organization.bodies[].id": handle,
  "organization.buildings[].id": handle,
  "organization.buildings[].openedOn": derivation,
  "organization.bodies[].from": derivation,
  "organization.bodies[].represents[]": checks,
  // The acts are printed, by what acts.yaml says of them: test/packages/sferum/model.
  "organization.legalBasis[]": handle,
  "administrators.main.consentOn": checks,
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
  "assignments.staff[].name": derivation,
  "assignments.derive[]": derivation,
  "groups.groups[].parentsJoinedOn": derivation,
  "documents.editions[].reviewedOn": checks,
  "assignments.staff[].absences[].kind": derivation,
  "documents.editions[].signature.signedOn": checks,
  "documents.editions[].sealed.sealedOn": sealing,
  "documents.editions[].sealed.reason": sealing,
  "documents.editions[].sealed.files[].document": sealing,
  "documents.editions[].sealed.files[].item": sealing,
  "documents.editions[].sealed.files[].format": sealing,
  "documents.editions[].sealed.files[].file": sealing,
  "documents.editions[].sealed.files[].sha256": sealing,
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
const ofGroups = cases.map((each) => `{group.title.${each}}`).join(", ");
const ownText = `---
title: Все падежи
layout: register
audience: internal
formats: [pdf]
---

${named.flatMap((path) => cases.map((each) => `{${path}.${each}}`)).join("; ")}

<Each of={groups} as="group" end="; " last=".">${ofGroups}</Each>
`;

interface Leaf {
  /** «documents.editions[].adoption.date». */
  path: string;
  schema: Node;
  isOptional: boolean;
}

const { definition } = sferum;
const dataFiles = Object.entries<{ schema: FlatSchema }>(definition.data);
const root: Node = {
  properties: Object.fromEntries(dataFiles.map(([name, { schema }]) => [name, schema])),
};

function leavesOf(schema: unknown, path = "", isOptional = false): Leaf[] {
  if (!isNode(schema)) return [];
  const { items, properties, required, type } = schema;
  // What may be a list of what it was is looked at as it is on one day: test/time.test.ts tells of others.
  if (isNode(items) && !Array.isArray(type)) return leavesOf(items, `${path}[]`);
  if (!isNode(properties)) return [{ path, schema, isOptional }];
  const isNeeded = (key: string): boolean => Array.isArray(required) && required.includes(key);
  return Object.entries(properties).flatMap(([key, child]) =>
    leavesOf(child, path === "" ? key : `${path}.${key}`, !isNeeded(key)),
  );
}

const leaves = leavesOf(root);

const folder = copyExample();
folder.write("documents/all-cases.mdx", ownText);
const content = openDiskContent(folder.content);
const common = openCommon(content.readCommon(), sferum, null);
const files = content.readOrganization("ds1-pugachev");
// Sealed files are read when documents are made.
afterAll(folder.remove);
const checked = openOrganization(files, common);
const example = checked.derive?.() ?? refuse();
const { data: told, reference } = sferum.sourceOf(example);
/** Without seals: they name files, and ids are changed below. */
const data: SferumData = {
  ...told,
  documents: { editions: [...told.documents.editions.map(unsealed), amendment()] },
};
/** An event that the example has not had. */
function amendment(): SferumData["documents"]["editions"][number] {
  return {
    ...{ id: "order-amendment", kind: "order-amendment", number: "5" },
    ...{ date: "2026-01-09", status: "in-force" },
    changes: [{ action: "replace-words", clause: "3.2", words: "раз в год", text: "дважды" }],
  };
}

function unsealed(edition: SferumData["documents"]["editions"][number]) {
  const { sealed, ...rest } = edition;
  return sealed === undefined ? edition : rest;
}

const options = {
  ...{ package: sferum, day: null, documents: [], writing: null },
  finish: printed(),
};

function refuse(): never {
  throw new Error("The example does not hold");
}

interface Made {
  subject: Subject;
  documents: readonly MadeDocument[];
}

/** The documents of the example with other data, as of a day that the data do not move. */
async function make(changed: SferumData): Promise<Made> {
  const assignments = { ...changed.assignments, latest: "2031-12-31" };
  const subject = deriveSubject({ ...changed, assignments });
  const { documents } = await makeOrganization(
    files,
    { ...checked, derive: () => subject },
    options,
  );
  // A sealed edition says its own words, whatever the data say.
  return { subject, documents: documents.filter(({ name }) => name !== "regulation-1") };
}

/** As the package derives it, of data that no file holds. */
function deriveSubject(changed: SferumData): Subject {
  const records = definition.register(changed, null);
  return {
    ...example,
    ...definition.derive({ id: example.id, data: changed, reference, records, asOf: null }),
    ...{ records, internal: internalValues(changed) },
  };
}

type Change = (old: unknown) => unknown;

/**
 * The example with another value in a field, wherever the field may stand. Absent objects are made
 * for it, unless they would need other fields too.
 */
function change(path: string, to: Change, from: SferumData = data): SferumData {
  const set = (target: unknown, schema: unknown, [key, ...keys]: string[]): unknown => {
    if (key === undefined) return isNode(schema) ? setAll(target, schema, to) : to(target);
    if (!isNode(schema)) throw new Error(`No schema at ${key}`);
    if (Array.isArray(target) && key !== "[]")
      return target.map((entry) => set(entry, schema, [key, ...keys]));
    if (key === "[]")
      return Array.isArray(target) ? target.map((item) => set(item, schema.items, keys)) : target;
    const { properties, required } = schema;
    if (target === undefined && Array.isArray(required) && required.length > 0) return target;
    const node = isNode(target) ? target : {};
    return { ...node, [key]: set(node[key], isNode(properties) ? properties[key] : null, keys) };
  };
  return Object.assign({ ...from }, set(from, root, path.replaceAll("[]", ".[]").split(".")));
}

/** A field that is told as a list, with the days of each value or as several, is changed in all of it. */
function setAll(target: unknown, { items, type }: Node, to: Change): unknown {
  if (!Array.isArray(target) || !Array.isArray(type) || !isNode(items)) return to(target);
  const [key] = [items.required ?? []].flat().map(String);
  if (key === undefined) return target.map(to);
  return target.map((entry: unknown) =>
    isNode(entry) ? { ...entry, [key]: to(entry[key]) } : entry,
  );
}

/** A patronymic too: it shows the sex of who bears it. */
const mark = "отметиновна";
const marks: Readonly<Record<string, string>> = {
  phone: "+7 (987) 654-32-10",
  email: `${mark}@${mark}.example`,
  "web-address": `https://${mark}.example`,
};

const referenceIds: Readonly<Record<string, { id: string }[]>> = {
  platform: reference.platforms.platforms,
  "organization-type": reference.organizationTypes.types,
};

/** The ids of one kind that may be named. */
function idsOf(scope: string): string[] {
  const ids = (referenceIds[scope] ?? []).map(({ id }) => id);
  for (const { path } of leaves.filter(({ schema }) => schema["x-id"] === scope))
    change(path, (id) => ids.push(String(id)));
  return ids;
}

/** The example renamed: every id of a kind, where it is declared and where it is named. */
function rename(scope: unknown): SferumData {
  return leaves
    .filter(({ schema }) => schema["x-id"] === scope || schema["x-reference"] === scope)
    .reduce(
      (changed, { path }) =>
        change(path, (id) => (typeof id === "string" ? `${id}-x` : id), changed),
      data,
    );
}

interface Proof {
  changed: SferumData;
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
  if ([schema.type].flat()[0] !== "string") return to(7);
  if (path === "documents.editions[].kind") return to("order-use", "request");
  // Printed as a QR code, which has no words.
  if (path === "documents.editions[].publishedAt") return to("https://marked.example/page");
  if (path === "assignments.invitations[].inviteLink")
    return to(new Internal("https://marked.example/join"));
  const value = marks[String(schema.format)] ?? mark;
  const marked = schema["x-audience"] === "internal" ? new Internal(value) : value;
  return [{ changed: change(path, () => marked), mark: value.replace("https://", "") }];
}

/**
 * What documents say and how it is laid out, whatever their files are called. What was kept when it
 * was signed is not made of the data: it lies in a folder named after the record.
 */
function contentOf({ documents }: Made): string {
  const made = documents.filter(({ kept }) => kept === null);
  return JSON.stringify(made.map(({ tree }) => JSON.stringify(tree.children)).toSorted());
}

function textOf({ documents }: Made): string {
  return documents.map(({ tree }) => plainText(tree)).join("\n");
}

function siteOf({ subject, documents }: Made): string {
  const site = siteOrganization(subject, documents);
  return JSON.stringify({
    ...site,
    former: [],
    // Links from one document to another are made of their names.
    documents: site.documents.map((each) => ({
      ...each,
      kind: "",
      html: each.html.replaceAll(/<a class="reference" href="\.\.[^>]*>([^<]*)<\/a>/gu, "$1"),
      status: each.status.map(({ term, description, href }) => ({ term, description, href })),
    })),
    // Links to our documents are made of their names.
    sections: site.sections.map((section) => ({
      ...section,
      groups: section.groups.map((group) => ({ ...group, documents: [] })),
    })),
  });
}

/** Typography may set other spaces and hyphens, and declension other endings and a capital. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, "")
    .replace(/(отметин)а$/u, "$1");
}

const before = await make(data);

const [contentBefore, siteBefore] = [contentOf(before), siteOf(before)];

interface Shown {
  /** By a document. */
  isPrinted: boolean;
  /** As far as it was looked for: not, once it is known to be printed. */
  isOnSite: boolean;
}

/** Where another value of a field is seen. */
async function look(leaf: Leaf): Promise<Shown> {
  let isOnSite = false;
  for (const { changed, mark: wanted } of proofs(leaf)) {
    const after = await make(changed);
    const isPrinted =
      wanted === null
        ? contentOf(after) !== contentBefore
        : plain(textOf(after)).includes(plain(wanted));
    if (isPrinted) return { isPrinted, isOnSite };
    isOnSite ||= siteOf(after) !== siteBefore;
  }
  return { isPrinted: false, isOnSite };
}

describe("every field of the data is printed, or said not to be", () => {
  test("the example has documents, and they say all cases", () => {
    expect([...common.problems, ...checked.problems]).toEqual([]);
    expect(before.documents.length).toBeGreaterThan(15);
    expect(textOf(before)).toContain("Макаровой Еленой Викторовной");
  });

  test.each(leaves)("$path", async (leaf) => {
    const { path } = leaf;
    const isExcused = path in deliberatelyNotPrinted || onlyOnSite.includes(path);
    const hint = isExcused ? "is printed after all: strike it off the list" : "is not printed";
    const { isPrinted, isOnSite } = await look(leaf);
    expect(isPrinted, `${path} ${hint}`).toBe(!isExcused);
    if (isExcused) expect(isOnSite, `${path} on the site`).toBe(onlyOnSite.includes(path));
  });

  test("fields that are said not to be printed exist", () => {
    const excused = [...onlyOnSite, ...Object.keys(deliberatelyNotPrinted)];
    expect(leaves.map(({ path }) => path)).toEqual(expect.arrayContaining(excused));
    expect(new Set(excused).size).toBe(excused.length);
  });
});
