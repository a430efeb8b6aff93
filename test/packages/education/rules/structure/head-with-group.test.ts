import { expect, test } from "vitest";

import { headWithGroup } from "../../../../../src/packages/education/rules/structure/head-with-group.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = headWithGroup;

test("a head who is still an educator of a group is told at that line", () => {
  const told = findings(id, bad).map((each) => each.split("\n").slice(0, 2));
  expect(told).toEqual([
    [
      "assignments.yaml educators.0.staff warning",
      "Макарова Елена Викторовна (заведующий) руководит организацией, а по данным работает и с группой «Солнышко».",
    ],
  ]);
  expect(findings(id, good)).toEqual([]);
});

const withGroup = (rest: string): string => `${bad.files}${rest}`;

test.each([
  [
    "acts for a while",
    "\n# organization.yaml\nhead: [{ staff: sokolova, until: 2030-01-01 }, { staff: makarova, acting: true, from: 2024-09-01, until: 2024-12-31 }]\n",
  ],
  [
    "leads a class",
    "\n# groups.yaml\ngroups: [{ id: solnyshko, name: 5 «А», kind: class, age:, description: }]\n",
  ],
  [
    "is an entrepreneur",
    '\n# organization.yaml\ninn: "649900000185"\nogrn: "326649900000018"\nkpp:\n',
  ],
])("nothing is said of one who %s", (_who, rest) => {
  expect(findings(id, { ...bad, files: withGroup(rest) })).toEqual([]);
});

test.each(["воспитатель", "старший воспитатель", "воспитатель, музыкальный руководитель"])(
  "a head who is written as a plain «%s» is told, with both posts",
  (position) => {
    const files = `${bad.files}staff: [{ id: makarova, position: "${position}" }]\n`;
    const [told = ""] = findings(id, { files });
    expect(told).toContain("руководит организацией, а по данным работает и с группой «Солнышко»");
    expect(told).toContain("«заведующий, воспитатель»");
  },
);

test("nor of a group that was passed", () => {
  const files = bad.files.replace("from: 2024-09-02", "from: 2024-09-02, until: 2024-09-20");
  expect(findings(id, { files })).toEqual([]);
});
