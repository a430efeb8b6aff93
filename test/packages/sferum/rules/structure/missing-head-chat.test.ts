import { expect, test } from "vitest";
import { missingHeadChat } from "../../../../../src/packages/sferum/rules/structure/missing-head-chat.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = missingHeadChat;

test("fourteen days after the registration have gone", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml chats error
Нет чата руководителя с педагогами.
Создайте чат и запишите его в chats: kind: head-educators.
2024-09-19`,
  ]);
  expect(findings(id, { ...bad, day: "2024-09-20" })).toHaveLength(1);
  expect(findings(id, { ...bad, day: "2024-09-19" })).toEqual([]);
});

test("the chat is there by the day", () => {
  expect(findings(id, good)).toEqual([]);
  const files = good.files.replace("kind: head", "createdOn: 2024-10-02, kind: head");
  expect(findings(id, { files })).toHaveLength(1);
});

test("an organization that is not registered needs none", () => {
  expect(findings(id, { files: `${bad.files}# organization.yaml\nregisteredOn:\n` })).toEqual([]);
});
