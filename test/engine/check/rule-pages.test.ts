import { expect, test } from "vitest";
import { type Report, type Rule, runRules } from "../../../src/engine/check/rule.ts";
import { findPage, isRulePage } from "../../../src/engine/check/rule-pages.ts";
import { replaceWith, type Matter } from "../../../src/engine/problem.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";

const { families, rulePages } = sferum;

test("every page stands in one family, and every rule among them", () => {
  const pages = families.flatMap((family) => family.pages);
  expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  expect(
    pages
      .filter(isRulePage)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(rulePages.map(({ id }) => id));
});

test("a page is found by its id", () => {
  expect(findPage(families, "late-publication")?.severity).toBe("error");
  expect(findPage(families, "yaml-tabs")?.title).toBe("Отступы сделаны пробелами");
  expect(findPage(families, "toString")).toBeUndefined();
});

/** What a rule that tells one thing gives; at the path «derived» stands what nobody wrote. */
function run(
  say: (report: Report) => void,
  { about, usual }: { about?: Matter; usual?: Matter } = {},
) {
  const example = { files: "" };
  const rule: Rule<null> = {
    ...{ id: "some-rule", severity: "warning", title: "", why: "", source: "", mend: "" },
    ...{
      good: example,
      bad: example,
      check: (_, report) => {
        say(report);
      },
    },
    ...(about && { about }),
  };
  const place = { file: "o/notes.yaml", line: 1, column: 1 };
  return runRules(
    [rule],
    null,
    (_, [step]) => (step === "derived" ? { ...place, because: "название" } : place),
    usual,
  );
}

test("a finding bears its rule and place, and of the rest what was said", () => {
  const place = { file: "o/notes.yaml", line: 1, column: 1 };
  const least = { rule: "some-rule", severity: "warning", ...place };
  expect(
    run((report) => {
      report("notes", ["a"], "М.");
    }),
  ).toEqual([{ ...least, message: "М." }]);
  const repair = replaceWith(["a"], "б", "в");
  expect(
    run((report) => {
      report("notes", ["a"], "М.", "П.", "2026-02-01", repair);
    }),
  ).toEqual([{ ...least, message: "М.", hint: "П.", due: "2026-02-01", repair }]);
});

test("what nobody wrote is told so, and not mended where it does not stand", () => {
  const derived =
    "Этого никто не писал, это выведено (название). Если на деле иначе, запишите сами: derived в order-kinds.yaml.";
  const repair = replaceWith(["a"], "б", "в");
  const [told] = run((report) => {
    report("orderKinds", ["derived", 0], "М.", "П.", undefined, repair);
  });
  expect(told).not.toHaveProperty("repair");
  expect(told).not.toHaveProperty("because");
  expect(told?.hint).toBe(`П. ${derived}`);
  expect(
    run((report) => {
      report("orderKinds", ["derived"], "М.");
    })[0]?.hint,
  ).toBe(derived);
});

test.each<[Matter | undefined, Matter | undefined, string | undefined]>([
  [undefined, undefined, undefined],
  [undefined, "life", "life"],
  ["papers", "life", undefined],
  ["life", undefined, "life"],
])("of a rule about %s among those about %s", (about, usual, told) => {
  const found = run(
    (report) => {
      report("notes", [], "М.");
    },
    {
      ...(about && { about }),
      ...(usual && { usual }),
    },
  );
  expect(found[0]?.about).toBe(told);
});

test.each([
  ["Это Жук А. С..", "Это Жук А. С."],
  ["Жук А. С.. Проверьте", "Жук А. С. Проверьте"],
  ["до 5.. Проверьте", "до 5.. Проверьте"],
  ["папка а..б", "папка а..б"],
  ["И т. д...", "И т. д..."],
])("«%s» ends with one full stop", (message, told) => {
  expect(
    run((report) => {
      report("notes", [], message, message);
    }),
  ).toMatchObject([{ message: told, hint: told }]);
});
