import { expect, test } from "vitest";
import { createdTooEarly } from "../../../../../src/packages/sferum/rules/structure/created-too-early.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = createdTooEarly;

test("a chat and invitations of a group that was made later", () => {
  const rest = `warning
Создано 16.09.2024, хотя группа создана только 17.09.2024.
Исправьте ту дату, что неверна.`;
  expect(findings(id, bad)).toEqual([
    `assignments.yaml chats.romashka-parents.createdOn ${rest}`,
    `assignments.yaml invitations.romashka-parents.createdOn ${rest}`,
    `assignments.yaml invitations.romashka-parents-lost.createdOn ${rest}`,
  ]);
  expect(findings(id, good)).toEqual([]);
});

const registered = (registeredOn: string) => ({
  files: `\n# organization.yaml\nregisteredOn: ${registeredOn}\n`,
});

test("groups, chats, channels and invitations before the registration, not on its day", () => {
  const found = findings(id, registered("2024-09-17"));
  expect(found).toContain(`groups.yaml groups.romashka.createdOn warning
Создано 09.09.2024, хотя организация зарегистрирована только 17.09.2024.
Исправьте ту дату, что неверна.`);
  expect(found.map((line) => line.split(" ")[1]?.split(".")[0])).toEqual([
    ...Array<string>(5).fill("chats"),
    ...Array<string>(2).fill("channels"),
    ...Array<string>(6).fill("invitations"),
    ...Array<string>(5).fill("groups"),
  ]);
  expect(findings(id, registered("2024-09-09"))).toEqual([]);
});

test("of what is not made or not registered nothing is said", () => {
  expect(findings(id, registered(""))).toEqual([]);
  expect(
    findings(id, { files: "\n# groups.yaml\ngroups:\n  - { id: romashka, createdOn: }\n" }),
  ).toEqual([]);
});

test("what is made on the day of the registration is still compared with its group", () => {
  const files = `
# organization.yaml
registeredOn: 2024-09-16
# groups.yaml
groups:
  - { id: romashka, createdOn: 2024-09-17 }
`;
  expect(findings(id, { files }))
    .toContain(`assignments.yaml chats.romashka-parents.createdOn warning
Создано 16.09.2024, хотя группа создана только 17.09.2024.
Исправьте ту дату, что неверна.`);
});
