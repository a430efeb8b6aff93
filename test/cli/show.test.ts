import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";

import { isInternal } from "../../src/engine/base/internal.ts";
import { isRecord } from "../../src/engine/base/is-record.ts";
import { openCommon } from "../../src/engine/check/open-common.ts";
import { openOrganization } from "../../src/engine/check/open-organization.ts";
import { openDiskContent } from "../../src/node/input/open-disk-content.ts";
import { sferum } from "../../src/packages/sferum/package.ts";
import { compactContent } from "../compact-content.ts";
import { type ContentFolder, copyExample, organizations } from "../content-folder.ts";
import { runCommand, type Spoken } from "./terminal.ts";

const show = (...words: string[]): Promise<Spoken> => runCommand(["show", ...words]);

/** The data that documents are made of, without wrappings. */
function effectiveData(folder: string, id: string): unknown {
  const content = openDiskContent(folder);
  const common = openCommon(content.readCommon(), sferum, null);
  const subject = openOrganization(content.readOrganization(id), common).derive?.();
  if (!subject) throw new Error("The data do not hold");
  return unwrap(sferum.sourceOf(subject).data);
}

function unwrap(value: unknown): unknown {
  if (isInternal(value)) return value.internal;
  if (Array.isArray(value)) return value.map(unwrap);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unwrap(inner)]));
}

const all = [...Object.values(organizations), compactContent].flatMap((content) =>
  openDiskContent(content)
    .listOrganizations()
    .map((id) => [id, content] as const),
);

describe("reglament show", () => {
  test.each(all)("%s: what it prints is YAML of the very data", async (id, content) => {
    const { code, out, err } = await show(id, "--content", content, "--internal");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(parse(out)).toEqual(effectiveData(content, id));
  });

  test("each value tells where it comes from", async () => {
    const { out } = await show("ds5-rodnichok", "--content", compactContent);
    const lines = out.split("\n");
    const values = lines.filter((line) => /^ .*(?:: |- )\S/u.test(line));
    expect(values.length).toBeGreaterThan(200);
    expect(values.filter((line) => !/ # .*\.yaml:\d+$/u.test(line))).toEqual([]);
    expect(lines).toEqual(
      expect.arrayContaining([
        '  inn: "6499000002" # organization.yaml:5',
        "  platform: sferum-max # по умолчанию: test/fixtures/compact/content/defaults.yaml:4",
        "      surname: Орлова # выведено: имя, записанное целиком, assignments.yaml:2",
        "      role: administration # выведено: должность, assignments.yaml:2",
        "    - id: lastochka-parents # выведено: создание группы «Ласточка» на платформе, groups.yaml:3",
      ]),
    );
  });

  test("private contacts are masked, and shown to who asks", async () => {
    const masked = await show("ds5-rodnichok", "--content", compactContent);
    expect(masked.out).not.toMatch(/000-00-11|sokolova@/u);
    expect(masked.out.match(/"\*\*\*"/gu)).toHaveLength(3);
    const open = await show("ds5-rodnichok", "--content", compactContent, "--internal");
    expect(open.out).toContain("personalMobile: +7 (000) 000-00-11 # administrators.yaml:5");
  });

  test("an unknown organization: what may be meant", async () => {
    const { code, out, err } = await show("ds1-pugachov");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("Организации «ds1-pugachov» нет");
    expect(err).toContain("Возможно, вы имели в виду «ds1-pugachev».");
  });

  test("without an organization: how to call it", async () => {
    expect(await show()).toMatchObject({
      code: 2,
      err: "Не хватает слова: организация.\nСправка: npx reglament show --help\n",
    });
  });
});

describe("reglament show with mistakes in the data", () => {
  let folder: ContentFolder;

  beforeEach(() => {
    folder = copyExample();
  });

  afterEach(() => {
    folder.remove();
  });

  const file = "organizations/ds1-pugachev/administrators.yaml";

  test("shows what there is, then the mistakes; a misspelt field may be private", async () => {
    folder.write(
      file,
      `main:
  staff: sokolova
  personalMobil: +7 (987) 654-32-10
  personalEmail: tayna@mail.example
`,
    );
    const { code, out, err } = await show("ds1-pugachev", "--content", folder.content);
    expect(code).toBe(1);
    expect(out).toContain("staff: sokolova # administrators.yaml:2");
    expect(out).not.toMatch(/654-32-10|tayna/u);
    expect(err).toContain("Неизвестное поле «personalMobil»");
  });

  test("passes over a file that is no YAML", async () => {
    folder.write(file, "main: [\n");
    const { code, out, err } = await show("ds1-pugachev", "--content", folder.content);
    expect(code).toBe(1);
    const data: unknown = parse(out);
    expect(data).toHaveProperty("organization");
    expect(data).not.toHaveProperty("administrators");
    expect(err).toContain("administrators.yaml");
  });
});
