import { describe, expect, test } from "vitest";

import { inspect } from "../src/build.ts";
import { readContent } from "../src/files.ts";
import { inlineText } from "../src/tree/plain-text.ts";
import type { Block, DocumentTree } from "../src/tree/types.ts";
import { parseYaml } from "../src/model/validate/parse-yaml.ts";
import { exampleContent, schoolContent } from "./content-folder.ts";

/** What the source document demands: the ids that must never be lost. */
const demanded = [
  ...["G1", "G2", "G3", "G4", "G5", "G6"],
  ...Array.from({ length: 18 }, (_, index) => `A${String(index + 1)}`),
  ...Array.from({ length: 7 }, (_, index) => `H${String(index + 1)}`),
  ...Array.from({ length: 5 }, (_, index) => `T${String(index + 1)}`),
  ...["P1", "P2", "R1", "R2", "R3", "R4", "F1", "F2", "F3", "F4", "S1"],
];

interface Requirement {
  id: string;
  clauses: string[];
}

function readRequirements(): Requirement[] {
  const source = readContent(exampleContent).reference.data.get("requirements");
  const data: unknown = source && parseYaml(source).data;
  if (typeof data !== "object" || data === null || !("requirements" in data))
    throw new Error("No requirements");
  if (!Array.isArray(data.requirements)) throw new Error("Requirements are not a list");
  return data.requirements.filter(isRequirement);
}

function isRequirement(value: unknown): value is Requirement {
  return typeof value === "object" && value !== null && "id" in value && "clauses" in value;
}

function regulation(content: string): DocumentTree<string> {
  const { organizations } = inspect({ content, organizations: [], documents: ["regulation"] });
  const tree = organizations[0]?.documents[0]?.tree;
  if (!tree) throw new Error("No regulation");
  return tree;
}

/** The text of each clause by its label. */
function clauses(blocks: readonly Block<string>[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const block of blocks) {
    if (block.type !== "section" && block.type !== "clause") continue;
    const [first] = block.children;
    const text = first?.type === "paragraph" ? inlineText(first.children) : "";
    found.set(block.label, text);
    for (const [label, inner] of clauses(block.children)) found.set(label, inner);
  }
  return found;
}

describe("the Regulation covers every requirement", () => {
  const requirements = readRequirements();

  test("the list of requirements is whole", () => {
    expect(requirements.map(({ id }) => id)).toEqual(demanded);
  });

  describe.each([
    ["kindergarten", exampleContent],
    ["school", schoolContent],
  ])("of the %s", (_name, content) => {
    const tree = regulation(content);
    const byLabel = clauses(tree.children);

    test.each(requirements.filter(({ id }) => id !== "S1"))("$id", ({ clauses: labels }) => {
      expect(labels).not.toEqual([]);
      for (const label of labels) {
        expect([...byLabel.keys()]).toContain(label);
        expect(byLabel.get(label)?.length).toBeGreaterThan(20);
      }
    });

    test("S1: the signature line ends the document", () => {
      expect(tree.children.at(-1)?.type).toBe("signatureLine");
    });
  });
});
