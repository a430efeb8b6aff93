import { expect, test } from "vitest";
import { mobileNotPersonal } from "../../../../../src/packages/sferum/rules/people/mobile-not-personal.ts";
import { findings, runExample } from "../../../rules/run-example.ts";

const { id, bad, good } = mobileNotPersonal;

const personal = (phone: string) => ({
  files: `\n# administrators.yaml\nmain: { personalMobile: "${phone}" }\n`,
});

test("a telephone at work of the staff", () => {
  expect(findings(id, bad)).toEqual([
    `administrators.yaml main.personalMobile error
Номер администратора для заявки не личный: это служебный телефон (Соколова Ирина Андреевна).
Нужен мобильный номер, который принадлежит самому администратору.`,
  ]);
});

test("a telephone of the organization or its founder, however it is printed", () => {
  expect(findings(id, personal("+7 (84574) 00001"))).toEqual([
    expect.stringContaining("не личный: это телефон организации."),
  ]);
  expect(findings(id, personal("+78457400002"))).toEqual([
    expect.stringContaining("не личный: это телефон учредителя."),
  ]);
});

test("a number of nobody else", () => {
  expect(findings(id, good)).toEqual([]);
  expect(findings(id, personal("+7 (84574) 0-00-04"))).toEqual([]);
});

test("the number is never printed", () => {
  const [problem] = runExample(bad).filter(({ rule }) => rule === id);
  expect(`${problem?.message ?? ""} ${problem?.hint ?? ""}`).not.toMatch(/\d/);
});

test("one of several numbers, of one of several founders", () => {
  const told = (phone: string) =>
    findings(id, {
      files: `${personal(phone).files}# organization.yaml
phones: ["+7 (84574) 0-00-01", "+7 (84574) 0-00-05"]
founder:
  - { name: Администрация, phones: ["+7 (84574) 0-00-06"] }
  - { name: Комитет, phones: ["+7 (84574) 0-00-07", "+7 (84574) 0-00-08"] }
`,
    }).join("\n");
  expect(told("+7 (84574) 0-00-05")).toContain("это телефон организации");
  expect(told("+7 (84574) 0-00-08")).toContain("это телефон учредителя");
});
