import { describe, expect, it } from "vitest";

import { makeExample } from "../../rules/run-example.ts";
import { extremes } from "./extremes.ts";

/** What no sentence of a paper has, whoever the organization is. */
const faults: readonly RegExp[] = [
  /\S {2,}\S/u,
  /(?<!\.)\.\.(?!\.)/u,
  / [,;:.!?)](?!\p{L})/u,
  /[,;:(«„]\s*[,;:.)»“]/u,
  /undefined|null|NaN|\[object|[{}]/u,
  /№\S/u,
  /(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/u,
  // In a person there is nothing.
  /(?<!\p{L})в (?:ИП|индивидуальн)/iu,
  // Prepositions that are hard to say, and a comma that nothing closes.
  /(?<!\p{L})(?:в [вф]|с [сзшж])[бвгджзклмнпрстфхцчшщ]/u,
  /(?<!\p{L})в Двор/u,
  /утверждённ\p{L}+ приказом от [\d.]+ № [^\s,]+(?: \([^)]*\))* ПРИКАЗЫВАЮ/u,
];

/** A heading of a table with no rows under it: «№ Группа». */
function emptyTables(lines: readonly string[]): string[] {
  const isRow = (line = ""): boolean => line.includes("\t");
  return lines.filter(
    (line, index) => isRow(line) && !isRow(lines[index - 1]) && !isRow(lines[index + 1]),
  );
}

describe.each(Object.entries(extremes))("%s", async (_name, files) => {
  const made = await makeExample({ files });

  it("has no broken phrase in any paper", () => {
    const found = [...made].flatMap(([paper, text]) => {
      const lines = text.split("\n");
      const broken = lines.filter((line) => faults.some((fault) => fault.test(line)));
      return [...broken, ...emptyTables(lines)].map((line) => `${paper}: ${line}`);
    });
    expect(found).toEqual([]);
  });

  it("begins no line of a sheet with a small letter of its name", () => {
    for (const [paper, text] of made) expect(text, paper).not.toMatch(/^лицей/mu);
  });
});

describe("where an organization is", () => {
  it("is said of a person otherwise", async () => {
    const made = await makeExample({ files: extremes["an entrepreneur who works alone"] });
    expect(made.get("regulation")).toContain("платформы «Сферум» у ИП Воробей А. С.\n");
    expect(made.get("order-use")).toContain("у ИП Воробей А. С. (далее — Положение)");
  });

  it("is said as the name is spoken; so is with whom a paper is agreed", async () => {
    const made = await makeExample({ files: extremes["a palace with many councils"] });
    expect(made.get("order-use")).toContain("во Дворце творчества (далее — Положение)");
    expect(made.get("order-use")).toContain("по согласованию со студенческим советом");
  });
});
