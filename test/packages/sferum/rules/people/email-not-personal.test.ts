import { expect, test } from "vitest";
import { emailNotPersonal } from "../../../../../src/packages/sferum/rules/people/email-not-personal.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = emailNotPersonal;

const personal = (email: string) => ({
  files: `\n# administrators.yaml\nmain: { personalEmail: ${email} }\n`,
});

test("the e-mail of the organization", () => {
  expect(findings(id, bad)).toEqual([
    `administrators.yaml main.personalEmail warning
Почта администратора для заявки не личная: это почта организации.
Нужен адрес, которым пользуется только администратор.`,
  ]);
});

test("the e-mail of the founder or at work, in any letter case", () => {
  expect(findings(id, personal("Info@administration.example"))).toEqual([
    expect.stringContaining("не личная: это почта учредителя."),
  ]);
  expect(findings(id, personal("senior@ds1-pugachev.example"))).toEqual([
    expect.stringContaining("не личная: это служебная почта (Соколова Ирина Андреевна)."),
  ]);
});

test("an e-mail of nobody else", () => {
  expect(findings(id, good)).toEqual([]);
});

test("one of several addresses, of one of several founders", () => {
  const files = (email: string) => `${personal(email).files}# organization.yaml
email: [office@ds1-pugachev.example, info@ds1-pugachev.example]
founder:
  - { name: Администрация, email: town@administration.example }
  - { name: Комитет, email: committee@administration.example }
`;
  const told = (email: string) => findings(id, { files: files(email) }).join("\n");
  expect(told("info@ds1-pugachev.example")).toContain("это почта организации");
  expect(told("committee@administration.example")).toContain("это почта учредителя");
});
