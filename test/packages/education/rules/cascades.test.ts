import { describe, expect, test } from "vitest";
import { runExample } from "../../rules/run-example.ts";

const usual = "\n# groups.yaml\ngroups:\n  - { id: teremok }\n";
const day = "2025-02-03";

/** The rules that find more than they usually do. */
function moreThanUsual(files: string): string[] {
  const key = ({ rule, message }: { rule: string; message: string }) => `${rule} ${message}`;
  const known = new Set(runExample({ day, files: usual }).map(key));
  return runExample({ day, files: `\n${files}` })
    .filter((problem) => problem.severity !== "info" && !known.has(key(problem)))
    .map(({ rule }) => rule);
}

const educators = (romashka: string) => `# assignments.yaml
educators:
  - { staff: belyaeva, group: solnyshko, from: 2024-09-02 }
  - { staff: osadchaya, group: solnyshko, from: 2024-09-02 }
  - { staff: karimova, ${romashka} }
  - { staff: gromova, group: teremok, from: 2024-09-02 }
  - { staff: zhuk, group: teremok, from: 2024-09-02 }
  - { staff: lebedeva, group: raduga, from: 2024-09-02 }
`;

describe("one wrong date is one mistake, whichever of the two days is wrong", () => {
  test.each([
    [
      "a dismissal",
      "# assignments.yaml\nstaff:\n  - { id: karimova, employedUntil: 2014-10-31 }\n",
    ],
    ["work with a group", educators("group: romashka, from: 2024-09-02, until: 2024-05-30")],
    ["its first day", educators("group: romashka, from: 2025-09-02, until: 2025-05-30")],
    ["a chat", "# assignments.yaml\nchats:\n  - { id: teremok-parents, closedOn: 2023-09-30 }\n"],
    ["a group", "# groups.yaml\ngroups:\n  - { id: teremok, closedOn: 2023-09-30 }\n"],
  ])("%s", (_, files) => {
    expect(moreThanUsual(files)).toEqual(["dates-reversed"]);
  });

  test("an administrator, with a package's own rule", () => {
    const files = "# administrators.yaml\nmain: { until: 2023-09-30 }\n";
    expect(moreThanUsual(files)).toEqual(["platform-dates-reversed"]);
  });

  test("what is wrong either way is told", () => {
    const files = educators("group: romashka, from: 2024-09-02, until: 2024-05-30");
    const gone = files.replace("  - { staff: lebedeva, group: raduga, from: 2024-09-02 }\n", "");
    expect(moreThanUsual(gone)).toContain("group-without-educator");
  });
});

describe("one unknown id is one mistake: what it may have named is not missed", () => {
  test.each([
    ["a group of an educator", educators("group: romashkaa, from: 2024-09-02")],
    ["a group of a chat", "# assignments.yaml\nchats:\n  - { id: teremok-parents, group: zzz }\n"],
    ["an order", "# administrators.yaml\nmain: { appointedBy: zzz }\n"],
  ])("%s", (_, files) => {
    expect(moreThanUsual(files)).toEqual(["unknown-reference"]);
  });
});
