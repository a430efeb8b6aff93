import { expect, test } from "vitest";
import { registrationNotRecorded } from "../../../../../src/packages/sferum/rules/documents/registration-not-recorded.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = registrationNotRecorded;

test("the administrator is registered, the organization is not", () => {
  expect(findings(id, bad)).toEqual([
    `organization.yaml platform warning
Не указано, когда организация зарегистрирована на платформе, хотя администратор зарегистрировался 06.09.2024.
Добавьте строку registeredOn.`,
  ]);
});

test("the registration is recorded", () => {
  expect(findings(id, good)).toEqual([]);
});

const ids =
  "makarova sokolova belyaeva osadchaya karimova gromova zhuk lebedeva kovalev shevchenko";
const groups = "employees solnyshko romashka teremok raduga";
const list = (names: string, fields: string) =>
  names
    .split(" ")
    .map((name) => `  - { id: ${name}, ${fields} }\n`)
    .join("");

const beginning = `${bad.files}
# administrators.yaml
main: { registration: }
`;
const nobody = `# assignments.yaml
staff:
${list(ids, "joinedOn: , statusConfirmedOn: ")}`;
const nothing = `# groups.yaml
groups:
${list(groups, "createdOn: ")}`;

test.each([
  ["somebody has joined", beginning, "хотя Макарова Елена Викторовна на платформе с 10.09.2024."],
  ["a group is made", beginning + nobody, "хотя группа создана 09.09.2024."],
  ["a chat is made", beginning + nobody + nothing, "хотя чат создан 13.09.2024."],
])("%s", (_name, files, words) => {
  expect(findings(id, { files })).toEqual([expect.stringContaining(words)]);
});

test("nothing is on the platform yet", () => {
  const files = `${beginning}${nobody}chats: []\n${nothing}`;
  expect(findings(id, { files })).toEqual([]);
});

test("of people and groups the first that is there", () => {
  const later = `${beginning}# assignments.yaml
staff:
  - { id: makarova, joinedOn: , statusConfirmedOn: }
`;
  expect(findings(id, { files: later })).toEqual([
    expect.stringContaining("хотя Соколова Ирина Андреевна на платформе с "),
  ]);
  const group = "# groups.yaml\ngroups:\n  - { id: employees, createdOn: }\n";
  expect(findings(id, { files: beginning + nobody + group })).toEqual([
    expect.stringContaining("хотя группа создана "),
  ]);
});
