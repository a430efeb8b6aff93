import { describe, expect, test } from "vitest";
import { sferum } from "../../../../src/index.ts";
import { educationMigrations } from "../../../../src/packages/education/migrations/index.ts";

const migrate = (text: string, name = "organization"): string => sferum.migrate(name, text).text;

describe("telephones", () => {
  test.each([
    ["8 (84574) 2-00-00", "+7 (84574) 2-00-00"],
    ["8(84574)2-00-00", "+7 (84574)2-00-00"],
    ["8-845-742-00-00", "+7-845-742-00-00"],
    ["'8 (84574) 2-00-00'", "'+7 (84574) 2-00-00'"],
    ["88457420000", '"+78457420000"'],
    ["8 800 100", "8 800 100"],
    ["8 (84574) 2-00-00, доб. 5", "8 (84574) 2-00-00, доб. 5"],
    ["+7 (84574) 2-00-00", "+7 (84574) 2-00-00"],
    ["2-00-00", "2-00-00"],
  ])("%s", (before, after) => {
    expect(migrate(`phones:\n  - ${before} # приёмная\n`)).toBe(
      `phones:\n  - ${after} # приёмная\n`,
    );
  });

  test("in every file and in defaults, and nowhere else", () => {
    expect(migrate("founder: { phones: [8 (84574) 2-00-00], name: 8 (84574) 2-00-00 }\n")).toBe(
      "founder: { phones: [+7 (84574) 2-00-00], name: 8 (84574) 2-00-00 }\n",
    );
    expect(migrate("main: { personalMobile: 8 900 000-00-01 }\n", "administrators")).toBe(
      "main: { personalMobile: +7 900 000-00-01 }\n",
    );
    expect(migrate("organization: { phones: [8 (84574) 2-00-00] }\n", "defaults")).toBe(
      "organization: { phones: [+7 (84574) 2-00-00] }\n",
    );
    expect(migrate("phones: [8 (84574) 2-00-00]\n", "notes")).toBe("phones: [8 (84574) 2-00-00]\n");
  });
});

describe("dates", () => {
  test.each([
    ["02.09.2024", "2024-09-02"],
    ["2.9.2024", "2024-09-02"],
    ["'02.09.2024'", "'2024-09-02'"],
    ["31.02.2024", "31.02.2024"],
    ["09.2024", "09.2024"],
    ["2024-09-02", "2024-09-02"],
  ])("%s", (before, after) => {
    expect(migrate(`registeredOn: ${before}\nworkingHours: 02.09.2024\n`)).toBe(
      `registeredOn: ${after}\nworkingHours: 02.09.2024\n`,
    );
  });
});

test("each step has its id once, and says what it did", () => {
  expect(new Set(educationMigrations.map(({ id }) => id)).size).toBe(educationMigrations.length);
  for (const { id, title } of educationMigrations) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    expect(title).toMatch(/^[А-ЯЁ]/u);
  }
});
