import { expect, test } from "vitest";
import { consentMissing } from "../../../../../src/packages/sferum/rules/people/consent-missing.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = consentMissing;

const none = `administrators.yaml main.personalMobile warning
Не записано согласие администратора на передачу его личных телефона и почты службе поддержки.
Согласие печатает документ consent. Запишите день подписания в consentOn.`;

test("no consent, and the contacts were given away", () => {
  expect(findings(id, bad)).toEqual([none]);
  expect(findings(id, good)).toEqual([]);
});

const given = (consentOn: string, rest: string, day = "2024-10-01") =>
  findings(id, {
    day,
    files: `\n# administrators.yaml\nmain: { consentOn: ${consentOn} }\n${rest}`,
  });

test("a consent after the letter that tells them; on its day it is in time", () => {
  expect(given("2024-09-04", "")).toEqual([
    `administrators.yaml main.consentOn warning
Согласие администратора от 04.09.2024 дано позже, чем его данные передали (03.09.2024).
Согласие печатает документ consent. Запишите день подписания в consentOn.`,
  ]);
  expect(given("2024-09-03", "")).toEqual([]);
});

const letter = (fields: string) => `# documents.yaml\neditions:\n  - { id: request, ${fields} }\n`;

test("of the letter and the registration the earlier counts", () => {
  expect(given("2024-09-06", letter("status: draft"))).toEqual([]);
  expect(given("2024-09-07", letter("status: draft"))).toEqual([
    expect.stringContaining("(06.09.2024)"),
  ]);
  expect(given("2024-09-06", letter("date: 2024-09-09"))).toEqual([]);
});

test.each([
  ["nothing was sent yet", "status: draft"],
  ["a letter before the appointment", "date: 2024-09-01"],
])("fine: %s", (_, fields) => {
  const main = "main: { consentOn: , registration: }";
  expect(findings(id, { files: `\n# administrators.yaml\n${main}\n${letter(fields)}` })).toEqual(
    [],
  );
});

test("a letter on the day of the appointment tells the contacts", () => {
  const files = `\n# administrators.yaml\nmain: { consentOn: , registration: }\n${letter("date: 2024-09-02")}`;
  expect(findings(id, { files })).toEqual([none]);
});

test("the letter that names the administrator tells them too, in the days of that one alone", () => {
  const named = (date: string) => `
# administrators.yaml
main: { consentOn: , until: 2024-10-15, registration: }
# documents.yaml
editions:
  - { id: request, status: draft }
  - { id: letter-1, kind: letter-administrator, number: "01-21/48", date: ${date}, status: approved }
`;
  expect(findings(id, { files: named("2024-10-15"), day: "2024-10-15" })).toEqual([none]);
  expect(findings(id, { files: named("2024-10-16"), day: "2024-10-15" })).toEqual([]);
});

test("of who is no longer an administrator nothing is asked", () => {
  const until = (last: string) =>
    findings(id, { files: `\n# administrators.yaml\nmain: { consentOn: , until: ${last} }\n` });
  expect(until("2024-09-30")).toEqual([]);
  expect(until("2024-10-01")).toHaveLength(1);
});
