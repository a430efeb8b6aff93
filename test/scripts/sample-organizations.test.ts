import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { makeSampleOrganizations } from "../../scripts/sample-organizations.ts";
import { listFiles } from "../../src/node/input/list-files.ts";
import { collectRun } from "../../src/node/run/collect-run.ts";
import type { OrganizationResult } from "../../src/engine/pipeline.ts";
import type { SferumModel } from "../../src/packages/sferum/model/derive-model.ts";
import { sferum } from "../../src/packages/sferum/package.ts";
import { plainText } from "../../src/engine/tree/plain-text.ts";
import { sferumModel } from "../packages/sferum/model-of.ts";
import { makeFolder } from "../make-folder.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

let root: string;

beforeEach(() => {
  root = makeFolder();
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function filesOf(folder: string): [path: string, text: string][] {
  return listFiles(folder)
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => [path, readFileSync(join(folder, path), "utf8")]);
}

async function inspectAll(content: string) {
  const { results, problems } = await collectRun({ content, organizations: [], documents: [] });
  return {
    organizations: results.map((result) => ({ ...result, model: modelOf(result) })),
    problems,
  };
}

/** What the texts of an organization without mistakes speak of. */
function modelOf({ files, subject }: OrganizationResult): SferumModel {
  if (!subject) throw new Error(`No model: ${files.id}`);
  return sferumModel(sferum.sourceOf(subject), subject.asOf);
}

describe("makeSampleOrganizations", () => {
  it("makes organizations that have no problems and are not alike", async () => {
    const ids = makeSampleOrganizations(20, root);
    const { organizations, problems } = await inspectAll(root);
    expect(problems).toEqual([]);
    expect(organizations.map(({ model }) => model.organization.id)).toEqual(ids.toSorted());
    const count = (values: unknown[]): number =>
      new Set(values.map((value) => JSON.stringify(value))).size;
    const own = organizations.map(({ model }) => model.organization);
    expect(count(own.map(({ name }) => name.short))).toBe(20);
    expect(count(own.map(({ inn }) => inn))).toBe(20);
    expect(count(own.map(({ ogrn }) => ogrn))).toBe(20);
    expect(count(own.map(({ email }) => email))).toBe(20);
    expect(count(own.map(({ address }) => address.locality))).toBeGreaterThan(5);
    expect(count(organizations.map(({ model }) => model.head.fullName))).toBeGreaterThan(10);
  });

  it("leaves nothing of the example's names, and signs by the head's new name", async () => {
    makeSampleOrganizations(1, root);
    const texts = filesOf(root).map(([, text]) => text);
    for (const word of ["Пугачев", "pugachev", "Макарова", "Осадч", "№ 1 "])
      expect(texts.filter((text) => text.includes(word))).toEqual([]);
    const { organizations } = await inspectAll(root);
    const [sample] = organizations;
    const regulation = sample?.documents.find(({ tree }) => tree.properties.kind === "regulation");
    if (!sample || !regulation) throw new Error("No regulation");
    expect(plainText(regulation.tree)).toContain(
      `Владелец: ${sample.model.head.fullName.nominative}`,
    );
  });

  it("makes the same files again", () => {
    makeSampleOrganizations(3, join(root, "a"));
    makeSampleOrganizations(3, join(root, "b"));
    expect(filesOf(join(root, "a"))).toHaveLength(1 + 3 * 5);
    expect(filesOf(join(root, "b"))).toEqual(filesOf(join(root, "a")));
  });
});

describe("the command", () => {
  function runScript(...words: string[]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["scripts/sample-organizations.ts", ...words],
      { cwd: repository, encoding: "utf8" },
    );
    return { status, stdout, stderr };
  }

  it("fills a new folder", () => {
    const folder = join(root, "content");
    expect(runScript("2", folder)).toEqual({
      status: 0,
      stdout: `Готово: ${folder}/organizations, организаций: 2.\n`,
      stderr: "",
    });
    expect(readdirSync(join(folder, "organizations"))).toEqual(["ds2-sample", "ds3-sample"]);
  });

  it.each([[[]], [["5"]], [["none", "new"]], [["0", "new"]], [["5", "new", "more"]]])(
    "tells how it is used when called with %j",
    (words) => {
      const { status, stdout, stderr } = runScript(...words);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain("Например: node scripts/sample-organizations.ts 300 ");
      expect(existsSync(join(repository, "new"))).toBe(false);
    },
  );

  it("leaves a folder that is there already alone", () => {
    const { status, stderr } = runScript("1", root);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `«${root}» уже есть, а нужна новая папка.\n`,
    });
    expect(readdirSync(root)).toEqual([]);
  });
});
