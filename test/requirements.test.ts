import { beforeAll, describe, expect, test } from "vitest";

import { collectRun } from "../src/node/run/collect-run.ts";
import { openDiskContent } from "../src/node/input/open-disk-content.ts";
import type { MadeDocument } from "../src/engine/documents/write-documents.ts";
import type { Subject } from "../src/engine/package/subject.ts";
import type { FlatSchema } from "../src/engine/schema/flat-schema.ts";
import type { EditionModel } from "../src/packages/education/model/derive-edition.ts";
import { deriveEditions } from "../src/packages/education/model/derive-editions.ts";
import type { SferumModel } from "../src/packages/sferum/model/derive-model.ts";
import { sferum } from "../src/packages/sferum/package.ts";
import { parseYaml } from "../src/engine/yaml/parse-yaml.ts";
import { siteOrganization } from "../src/engine/site/site-organization.ts";
import { inlineText, plainText } from "../src/engine/tree/plain-text.ts";
import type { Block } from "../src/engine/tree/types.ts";
import { exampleContent, organizations } from "./content-folder.ts";
import { sferumModel } from "./packages/sferum/model-of.ts";

/** What the source document demands: the ids that must never be lost. */
const demanded = [
  ...["G1", "G2", "G3", "G4", "G5", "G6"],
  ...Array.from({ length: 18 }, (_, index) => `A${String(index + 1)}`),
  ...Array.from({ length: 7 }, (_, index) => `H${String(index + 1)}`),
  ...Array.from({ length: 5 }, (_, index) => `T${String(index + 1)}`),
  ...["P1", "P2", "R1", "R2", "R3", "R4", "F1", "F2", "F3", "F4", "S1"],
  // The law of 2025–2026, of which the source document knows nothing.
  ...Array.from({ length: 7 }, (_, index) => `M${String(index + 1)}`),
];

/** Those that no clause of the Regulation meets: marks, papers of their own, links of the site. */
const bare = ["S1", "M1", "M4", "M6", "M7"];

interface Requirement {
  id: string;
  part: string;
  clauses: string[];
  outputs: string[];
}

function readRequirements(): Requirement[] {
  const source = openDiskContent(exampleContent).readCommon().reference.data.get("requirements");
  const data: unknown = source && parseYaml(source).data;
  if (typeof data !== "object" || data === null || !("requirements" in data))
    throw new Error("No requirements");
  if (!Array.isArray(data.requirements)) throw new Error("Requirements are not a list");
  return data.requirements.filter(isRequirement);
}

function isRequirement(value: unknown): value is Requirement {
  return typeof value === "object" && value !== null && "id" in value && "clauses" in value;
}

const requirements = readRequirements();

/** Each output of each requirement, the Regulation aside, which has tests of its own. */
const outputs = requirements.flatMap(({ id, clauses, outputs: names }) =>
  names.filter((name) => name !== "regulation").map((output) => ({ id, output, clauses })),
);

/** Where data hold what a requirement speaks of. */
const fields: Readonly<Record<string, string>> = {
  G2: "documents.editions.adoption",
  G3: "acts.acts",
  G5: "platforms.platforms.features",
  A1: "administrators.main.appointedBy",
  A2: "administrators.main.personalMobile",
  A3: "administrators.main.registration.mobile",
  A5: "groups.groups.kind",
  A6: "groups.groups",
  A7: "assignments.invitations.role",
  A8: "administrators.additional",
  A9: "assignments.educators",
  A11: "assignments.staff.statusConfirmedOn",
  A12: "assignments.staff.employedUntil",
  A13: "assignments.invitations.revokedOn",
  A14: "assignments.channels.kind",
  H6: "assignments.chats.kind",
  T3: "assignments.chats.owner",
  M1: "documents.editions.adoption",
  M3: "organization.otherChannels",
  M4: "documents.editions.transition",
  M6: "administrators.main.consentOn",
};

/**
 * What shows a requirement where it is a fact rather than a clause to cite; all of it stands in
 * some document of the kind. Whoever appoints himself is not named again.
 */
const facts: Readonly<Record<string, (model: SferumModel) => (string | RegExp)[]>> = {
  "A1 order-appointment": appointed,
  "H2 order-appointment": appointed,
  "A8 order-appointment": ({ administrators }) =>
    administrators.slice(1).flatMap(({ fullName }) => [fullName.accusative, /дополнительн/u]),
  "A2 request": contactsInRequest,
  "A2 zayavka": contactsInRequest,
  "A7 register-invitations": ({ invitations }) =>
    invitations.flatMap(({ role, sentTo }) => [role, sentTo]),
  "A9 order-use": ({ groups }) => ["Утвердить распределение", ...groups.map(({ name }) => name)],
  "H1 order-use": () => ["ПРИКАЗ", "Утвердить прилагаемое Положение"],
  "M4 order-transition": () => ["Перейти", "только для чтения"],
  "M6 consent": ({ administrator: { fullName, personalMobile } }) => [
    fullName.nominative,
    personalMobile?.internal ?? "none",
  ],
  "H6 register-chats": ({ chats }) => chats.map(({ name }) => name),
};

function appointed({ administrator, head }: SferumModel): (string | RegExp)[] {
  const { fullName, position } = administrator;
  return administrator.id === head.id
    ? [new RegExp(`${fullName.accusative}|на себя`, "u")]
    : [fullName.accusative, position.accusative];
}

function contactsInRequest({ administrator }: SferumModel): string[] {
  const { fullName, personalEmail, personalMobile } = administrator;
  const contacts = [personalEmail?.internal ?? "none", personalMobile?.internal ?? "none"];
  return [fullName.nominative, ...contacts, "приказ"];
}

/** Letters, digits and little else: typography is not the matter here. */
function squeeze(text: string): string {
  return text.replaceAll(/[\s«»„“"–—-]/gu, "");
}

function says(text: string, wanted: string | RegExp): boolean {
  if (typeof wanted !== "string") return wanted.test(text.replaceAll(/\s/gu, " "));
  return squeeze(text).includes(squeeze(wanted));
}

/** The numbers that a text cites: «пункт 2.1.4», «подпунктами 2.1.4–2.1.18», «пунктами 1 и 2». */
function citedNumbers(text: string): string[] {
  const number = String.raw`\d+(?:\.\d+)*`;
  const list = new RegExp(
    `пункт\\p{L}*\\s(${number}(?:(?:\\s?[–-]\\s?|,\\s|\\sи\\s)${number})*)`,
    "gu",
  );
  return [...text.matchAll(list)].flatMap(([, found = ""]) =>
    found.split(/,\s|\sи\s/u).flatMap((range) => {
      const [from = "", to = from] = range.split(/\s?[–-]\s?/u);
      const [, parent = "", first] = /^(.*?)(\d+)$/u.exec(from) ?? [];
      const count = Number(to.slice(parent.length)) - Number(first) + 1;
      return Array.from(
        { length: count },
        (_, index) => `${parent}${String(Number(first) + index)}`,
      );
    }),
  );
}

test("numbers cited one by one, in lists and in ranges", () => {
  expect(citedNumbers("(пункт 2.1.4), пунктами 1, 2.3 и 3; подпунктами 2.1.9–2.1.11.")).toEqual([
    ...["2.1.4", "1", "2.3", "3"],
    ...["2.1.9", "2.1.10", "2.1.11"],
  ]);
  expect(citedNumbers("2.1.4. вносит сведения")).toEqual([]);
});

interface Clause {
  number: string;
  text: string;
}

/** Each clause by its label. */
function clausesOf(blocks: readonly Block<string>[]): Map<string, Clause> {
  const found = new Map<string, Clause>();
  for (const block of blocks) {
    if (block.type !== "section" && block.type !== "clause") continue;
    const [first] = block.children;
    const text = first?.type === "paragraph" ? inlineText(first.children) : "";
    found.set(block.label, { number: block.number, text });
    for (const [label, inner] of clausesOf(block.children)) found.set(label, inner);
  }
  return found;
}

describe("requirements", () => {
  test("the list is whole", () => {
    expect(requirements.map(({ id }) => id)).toEqual(demanded);
  });

  test("the Regulation shows all of them", () => {
    const elsewhere = requirements.filter(({ outputs: names }) => !names.includes("regulation"));
    expect(elsewhere.map(({ id }) => id)).toEqual(["M4", "M6", "M7"]);
  });

  test.each([
    ["administrator", "sheet-administrator"],
    ["administration", "sheet-administration"],
    ["educators", "sheet-educator"],
    ["parents", "sheet-parent"],
  ])("every duty of the %s stands in %s", (part, sheet) => {
    for (const requirement of requirements.filter((each) => each.part === part))
      expect(requirement.outputs, requirement.id).toContain(sheet);
  });

  test("what is told here of facts and fields is of outputs that there are", () => {
    const names = outputs.map(({ id, output }) => `${id} ${output}`);
    expect(names).toEqual(expect.arrayContaining(Object.keys(facts)));
    const held = outputs.filter(({ output }) => output === "data").map(({ id }) => id);
    expect(Object.keys(fields).toSorted()).toEqual(held.toSorted());
  });

  const { data, reference } = sferum.definition;
  const files = new Map(Object.entries<{ schema: FlatSchema }>({ ...data, ...reference }));

  test.each(Object.entries(fields))("the data hold %s: %s", (_id, path) => {
    const [file = "", ...keys] = path.split(".");
    const found = keys.reduce<FlatSchema | undefined>(
      (schema, key) => (schema?.items ?? schema)?.properties?.[key],
      files.get(file)?.schema,
    );
    expect(found?.description).toBeDefined();
  });
});

const moved: ReadonlySet<string> = new Set([organizations.kindergarten]);

describe.each(Object.entries(organizations))("the documents of %s", (_name, content) => {
  let subject: Subject;
  let documents: readonly MadeDocument[];
  let clauses: Map<string, Clause>;

  function ofKind(kind: string): MadeDocument[] {
    return documents.filter(({ tree }) => tree.properties.kind === kind);
  }

  /** The edition that a document is made for, as texts see it. */
  function editionOf({ record }: MadeDocument): EditionModel | null {
    const { data, records } = sferum.sourceOf(subject);
    return (
      record && deriveEditions(data, records, subject.asOf, (edition) => edition).editionOf(record)
    );
  }

  beforeAll(async () => {
    const { results } = await collectRun({ content, organizations: [], documents: [] });
    const [first] = results;
    if (!first?.subject) throw new Error("No documents");
    subject = first.subject;
    documents = first.documents;
    clauses = clausesOf(ofKind("regulation")[0]?.tree.children ?? []);
  });

  test.each(requirements.filter(({ id }) => !bare.includes(id)))(
    "$id: clauses",
    ({ clauses: labels }) => {
      expect(labels).not.toEqual([]);
      expect([...clauses.keys()]).toEqual(expect.arrayContaining(labels));
      for (const label of labels) expect(clauses.get(label)?.text.length).toBeGreaterThan(20);
    },
  );

  const inDocuments = outputs.filter(
    ({ id, output }) => !["data", "check", "site"].includes(output) && id !== "S1",
  );

  test.each(inDocuments)("$id: $output", ({ id, output, clauses: labels }) => {
    const made = ofKind(output);
    // Not every organization moved from one platform to another.
    if (output === "order-transition" && !moved.has(content)) {
      expect(made).toEqual([]);
      return;
    }
    const texts = made.map(({ tree }) => plainText(tree));
    expect(texts).not.toEqual([]);
    // A paper speaks of its own day.
    const day = made.at(-1)?.record?.date ?? subject.asOf;
    const wanted = facts[`${id} ${output}`]?.(sferumModel(sferum.sourceOf(subject), day));
    if (wanted)
      expect(wanted.filter((each) => !texts.some((text) => says(text, each)))).toEqual([]);
    else
      for (const text of texts)
        expect(citedNumbers(text)).toEqual(
          expect.arrayContaining(labels.map((label) => clauses.get(label)?.number)),
        );
  });

  const signedOutputs = outputs.filter(({ id, output }) => id === "S1" && output !== "check");

  test.each(signedOutputs)("S1: $output", ({ output }) => {
    expectSignatures(ofKind(output));
  });

  test("S1: the signature line ends the Regulation", () => {
    const [regulation] = ofKind("regulation");
    expect(regulation?.tree.children.at(-1)?.type).toBe("signatureLine");
    expectSignatures(ofKind("regulation"));
  });

  test("F1, F2, F4: the site shows the Regulation, its status and its days", () => {
    const site = siteOrganization(subject, documents);
    const page = site.documents.find(({ kind }) => kind === "regulation");
    const shown = Object.fromEntries(
      page?.status.map(({ term, description }) => [term, description]) ?? [],
    );
    const [regulation] = ofKind("regulation");
    const edition = regulation && editionOf(regulation);
    expect(edition).toBeTruthy();
    expect(shown["Статус"]).toBe(edition?.status);
    expect(shown["Действует с"]).toBe(edition?.inForceFrom?.numeric);
    expect(shown["Опубликована"]).toBe(edition?.publishedOn?.numeric);
  });

  /** The mark stands only where there are data of a signature; a hand signs elsewhere. */
  function expectSignatures(signed: readonly MadeDocument[]): void {
    expect(signed).not.toEqual([]);
    for (const document of signed) {
      const { name, tree } = document;
      const lines = tree.children.filter((block) => block.type === "signatureLine");
      const marks = lines.map(({ electronicMark }) => electronicMark?.map(inlineText) ?? null);
      expect(marks, name).toEqual([editionOf(document)?.signature?.lines ?? null]);
    }
  }
});
