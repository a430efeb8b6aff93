import { describe, expect, test } from "vitest";

import { check, report } from "../../../src/index.ts";
import {
  type Changes,
  compactFolder,
  compactText,
  moved,
  openCompact,
} from "../../compact-content.ts";

const day = "2025-10-01";
const defaults = compactText("defaults.yaml");
const second = "organizations/ds6-iskra";

/** «file:line rule record», and the message; without what is said for information only. */
async function problemsOf(changes: Changes, when: string | null = day): Promise<string[]> {
  const { problems } = await check(openCompact(changes), { day: when });
  const wrong = problems.filter(({ severity }) => severity !== "info");
  return wrong.map(({ file, line, rule, owner, message }) =>
    [`${file.replace(/^content\//, "")}:${line} ${rule} ${owner?.record ?? "-"}`, message].join(
      "\n",
    ),
  );
}

describe("defaults.yaml", () => {
  test("a wrong value is told once, at its place, however many organizations lie below", async () => {
    const changes = {
      ...moved(second),
      "defaults.yaml": defaults
        .replace('"413720"', '"41372"')
        .replace("type: kindergarten", "typo: 1"),
    };
    const problems = await problemsOf(changes);
    expect(problems.map((each) => each.split("\n")[0])).toEqual([
      "defaults.yaml:3 unknown-field -",
      "defaults.yaml:7 wrong-format -",
    ]);
    expect(problems[0]).toContain("Неизвестное поле «typo».");
  });

  test.each<[string, string, RegExp]>([
    [
      "an unknown data file, with what was meant",
      "organisation:\n  type: school\n",
      /^defaults.yaml:1 unknown-field.*\n.*«organisation»/,
    ],
    ["a list in place of a mapping", "- organization\n", /^defaults.yaml:1 wrong-type/],
    [
      "a data file that is no mapping",
      "organization: школа\n",
      /^defaults.yaml:1 wrong-type.*\n.*«Организация» \(organization\)/,
    ],
    ["an empty data file", "organization:\n", /^defaults.yaml:1 empty-value/],
    ["an empty file", "", /^defaults.yaml:1 yaml-empty/],
    ["YAML that is none", "organization: [\n", /^defaults.yaml:1 yaml-syntax/],
    [
      "an entry of a list that is not whole",
      "organization:\n  bodies: [{ id: council }]\n",
      /^defaults.yaml:2 missing-field.*\n.*«Наименование» \(name\)/,
    ],
  ])("is refused: %s", async (_name, text, expected) => {
    const problems = await problemsOf({ ...moved(second), "defaults.yaml": text });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });

  test("may be partial: what is still missing is told where it is to be written", async () => {
    const changes = {
      "defaults.yaml": defaults.replace(/ {2}founder: .*\n/, "  founder: { email: a@b.ru }\n"),
    };
    expect(await problemsOf(changes)).toEqual([
      `${compactFolder}/organization.yaml:1 missing-field -\n«Учредитель» (founder): не хватает поля «Наименование» (name).`,
    ]);
  });

  test("gives way to what an organization says", async () => {
    const own = compactText(`${compactFolder}/organization.yaml`);
    const changes = {
      [`${compactFolder}/organization.yaml`]: `${own}founder: { name: Администрация района }\nworkingHours: ""\n`,
    };
    const [problem = "", ...others] = await problemsOf(changes);
    expect(others).toEqual([]);
    expect(problem).toContain(`${compactFolder}/organization.yaml:15 empty-value`);
  });

  test("what rules find in it stands there, of each organization, and is told once", async () => {
    const changes = {
      ...moved(second),
      "defaults.yaml": defaults.replace("sferum-max", "sferum-vk"),
    };
    const retired = (await problemsOf(changes, "2026-02-01")).filter((each) =>
      each.includes(" platform-retired "),
    );
    expect(retired).toHaveLength(1);
    expect(retired[0]).toMatch(/^defaults\.yaml:4 platform-retired platform\n/);
    const { organizations } = await report(openCompact(changes), { day: "2026-02-01" });
    for (const { tasks } of organizations)
      expect(tasks.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toContain(
        "platform-retired content/defaults.yaml:4",
      );
  });

  test("an ignore names it as any file", async () => {
    const problems = await problemsOf(
      {
        "defaults.yaml": defaults.replace("sferum-max", "sferum-vk"),
        "reglament.yaml": `ignores:
  - { rule: platform-retired, file: defaults.yaml, record: platform, reason: Переезд в марте., until: 2026-03-31 }
`,
      },
      "2026-02-01",
    );
    expect(
      problems.filter((each) => each.includes("platform-retired ") || each.includes("ignore")),
    ).toEqual([]);
  });

  test("broken YAML of it does not make values missing in every organization", async () => {
    const problems = await problemsOf({
      ...moved(second),
      "defaults.yaml": 'organization: { type: "x }\n',
    });
    expect(problems.filter((each) => !each.startsWith("defaults.yaml"))).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });

  test("a reference in it to nobody stands there", async () => {
    const changes = {
      "defaults.yaml": defaults.replace("type: kindergarten", "type: kindergartn"),
    };
    expect((await problemsOf(changes, null))[0]).toMatch(
      /^defaults\.yaml:3 unknown-reference type\n/,
    );
  });
});

describe("folders of organizations", () => {
  const nested = "organizations/saratov/north/ds6-iskra";

  test("have defaults of their own, of which the nearest win", async () => {
    const changes = {
      ...moved(nested),
      "organizations/defaults.yaml":
        "organization: { workingHours: по будням, letterhead: angular }\n",
      "organizations/saratov/defaults.yaml": "organization: { workingHours: круглосуточно }\n",
    };
    const content = openCompact(changes);
    expect(content.listOrganizations()).toEqual(["ds5-rodnichok", "ds6-iskra"]);
    const files = content.readOrganization("ds6-iskra");
    const { defaults: sources = [] } = files;
    expect(files).toMatchObject({ folder: `content/${nested}`, content: "content" });
    expect(sources.map(({ path }) => path)).toEqual([
      "content/organizations/saratov/defaults.yaml",
      "content/organizations/defaults.yaml",
      "content/defaults.yaml",
    ]);
    expect(await problemsOf(changes)).toEqual([]);
  });

  test("hold no two organizations of one name", () => {
    const content = openCompact(moved("organizations/saratov/ds5-rodnichok"));
    expect(() => content.listOrganizations()).toThrow(
      "Организаций с именем папки «ds5-rodnichok» две",
    );
  });

  test("problems of an organization in one are at its place", async () => {
    const changes = {
      ...moved(nested),
      [`${nested}/organization.yaml`]: "name: Искра\n",
    };
    expect((await problemsOf(changes))[0]).toContain(`${nested}/organization.yaml:1`);
  });
});
