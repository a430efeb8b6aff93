import { expect, test } from "vitest";

import { addDays } from "../../../../../src/engine/base/add-days.ts";
import { platformHistoryIncomplete } from "../../../../../src/packages/sferum/rules/structure/platform-history-incomplete.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = platformHistoryIncomplete;

test("a chat whose owner's last day is over", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml chats.solnyshko-parents.owner.0.staff warning
История владельца чата кончается днём 30.09.2024: что было дальше, не записано.
Добавьте строку с первым днём 2024-10-01 или уберите until, если ничего не изменилось.`,
  ]);
  expect(findings(id, { ...bad, day: "2024-09-30" })).toEqual([]);
  expect(findings(id, good)).toEqual([]);
  const closed = bad.files.replace("parents, owner", "parents, closedOn: 2024-09-30, owner");
  expect(findings(id, { ...bad, files: closed })).toEqual([]);
});

test("a platform, an administrator, a channel, a chat without an owner in its first days", () => {
  const told = findings(id, {
    files: `
# organization.yaml
platform: [{ platform: sferum-vk, until: 2024-09-27 }]
# administrators.yaml
main:
  - { staff: sokolova, appointedBy: order-appointment, appointedOn: 2024-09-02, until: 2024-09-27, personalMobile: +7 (000) 000-00-01, personalEmail: a@mail.example }
# assignments.yaml
chats:
  - { id: solnyshko-parents, owner: [{ staff: belyaeva, from: 2024-09-20 }] }
channels:
  - { id: staff, editor: [{ staff: sokolova, until: 2024-09-27 }] }
`,
  }).map((each) => each.split("\n")[0]);
  expect(told.toSorted()).toEqual([
    "administrators.yaml main.0 warning",
    "assignments.yaml channels.staff.editor.0.staff warning",
    "assignments.yaml chats.solnyshko-parents.owner.0.staff warning",
    "organization.yaml platform.0.platform warning",
  ]);
});

test("what is told: the platform, the name of a chat or a channel, at its line", () => {
  const name = (id: string) => `  - { id: ${id}, name: [{ name: Старое, until: 2024-09-27 }] }\n`;
  const files = `
# organization.yaml
platform: [{ platform: sferum-vk, until: 2024-09-27 }]
# assignments.yaml
chats:
${name("solnyshko-parents")}channels:
${name("staff")}`;
  expect(findings(id, { files }).map((each) => each.split("\n").slice(0, 2))).toEqual([
    [
      "assignments.yaml chats.solnyshko-parents.name.0.name warning",
      "История названия кончается днём 27.09.2024: что было дальше, не записано.",
    ],
    [
      "assignments.yaml channels.staff.name.0.name warning",
      "История названия кончается днём 27.09.2024: что было дальше, не записано.",
    ],
    [
      "organization.yaml platform.0.platform warning",
      "История платформы кончается днём 27.09.2024: что было дальше, не записано.",
    ],
  ]);
});

test("what ends later is not judged yet, though the chat will be closed later still", () => {
  const files = bad.files
    .replace("parents, owner", "parents, closedOn: 2024-12-31, owner")
    .replace("until: 2024-09-30", "until: 2024-10-15");
  expect(findings(id, { ...bad, files })).toEqual([]);
  expect(findings(id, { files, day: "2024-10-16" })).toHaveLength(1);
});

test("a gap between two owners is another rule's matter", () => {
  const files = good.files.replace("from: 2024-10-01", "from: 2024-10-03");
  expect(findings(id, { files, day: "2024-10-07" })).toEqual([]);
});

test("a chat is handed over till its last day; of one that goes on it may be planned", () => {
  const owner = (field: string, from: string) =>
    findings(id, {
      day: "2025-03-03",
      files: `
# assignments.yaml
chats:
  - id: solnyshko-parents
    ${field}
    owner: [{ staff: belyaeva, until: ${addDays(from, -1)} }, { staff: osadchaya, from: ${from} }]
`,
    });
  expect(owner("closedOn: 2025-01-31", "2025-01-31")).toEqual([]);
  expect(owner("closedOn: 2025-01-31", "2025-02-01")).toHaveLength(1);
  expect(owner("name: Родители", "2025-09-01")).toEqual([]);
});
