import { expect, test } from "vitest";
import { groupWithoutChat } from "../../../../../src/packages/sferum/rules/structure/group-without-chat.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = groupWithoutChat;

test("fourteen days after the group was made have gone", () => {
  expect(findings(id, bad)).toEqual([
    `groups.yaml groups.zvezdochka.id error
У группы «Звёздочка» нет чата с родителями.
Создайте чат и запишите его в chats: kind: educators-parents, group: zvezdochka.
2024-10-15`,
  ]);
  expect(findings(id, { ...bad, day: "2024-10-15" })).toEqual([]);
});

test("the chat is there by the day", () => {
  expect(findings(id, good)).toEqual([]);
  const files = good.files.replace("createdOn: 2024-10-16", "createdOn: 2024-10-17");
  expect(findings(id, { ...good, files })).toHaveLength(1);
});

test("a chat of another kind is not the parents' one", () => {
  const files = good.files.replace("educators-parents", "other");
  expect(findings(id, { ...good, files })).toHaveLength(1);
});

test("a group that is not on the platform, the group of the staff", () => {
  const files = bad.files.replace(", createdOn: 2024-10-01", "");
  expect(findings(id, { ...bad, files })).toEqual([]);
  const staff = "\n# groups.yaml\ngroups:\n  - { id: employees, createdOn: 2024-09-09 }\n";
  expect(findings(id, { day: "2025-01-09", files: staff })).toEqual([]);
});

test("a group that is closed", () => {
  const closed = (day: string) =>
    findings(id, {
      ...bad,
      files: bad.files.replace("createdOn: 2024-10-01", `createdOn: 2024-10-01, closedOn: ${day}`),
    });
  expect(closed("2024-10-15")).toEqual([]);
  expect(closed("2024-12-31")).toHaveLength(1);
});
