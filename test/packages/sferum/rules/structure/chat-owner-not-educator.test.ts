import { expect, test } from "vitest";
import { chatOwnerNotEducator } from "../../../../../src/packages/sferum/rules/structure/chat-owner-not-educator.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = chatOwnerNotEducator;

test("somebody from another group", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml chats.romashka-parents.owner warning
За чат «Родители группы „Ромашка“» отвечает Жук Марина Павловна, а не педагог группы «Ромашка» (Каримова Лейла).
Передайте чат на платформе, затем запишите owner списком: прежнего с днём until, нового с днём from.`,
  ]);
});

test("an educator of the group, the second one too", () => {
  expect(findings(id, good)).toEqual([]);
  const files = "\n# assignments.yaml\nchats:\n  - { id: solnyshko-parents, owner: osadchaya }\n";
  expect(findings(id, { files })).toEqual([]);
});

test("several educators are named", () => {
  const files = "\n# assignments.yaml\nchats:\n  - { id: solnyshko-parents, owner: zhuk }\n";
  expect(findings(id, { files })).toEqual([
    expect.stringContaining(
      "а не педагоги группы «Солнышко» (Беляева Ольга Николаевна, Осадчая Татьяна Сергеевна).",
    ),
  ]);
});

test("other chats, a dismissed owner, a group without educators are not this rule's matter", () => {
  const other = bad.files.replace("owner: zhuk", "owner: zhuk, kind: other");
  const dismissed = `${bad.files}staff:\n  - { id: zhuk, employedUntil: 2024-09-30 }\n`;
  const nobody = `${bad.files}staff:\n  - { id: karimova, employedUntil: 2024-09-30 }\n`;
  for (const files of [other, dismissed, nobody]) expect(findings(id, { files })).toEqual([]);
});

test("a chat that is not there yet on the day", () => {
  expect(findings(id, { ...bad, day: "2024-09-15" })).toEqual([]);
  expect(findings(id, { ...bad, day: "2024-09-16" })).toHaveLength(1);
});
