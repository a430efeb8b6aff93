import { expect, test } from "vitest";
import { missingSystemChannel } from "../../../../../src/packages/sferum/rules/structure/missing-system-channel.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = missingSystemChannel;

test("no community, named as the platform names it", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml channels error
Нет системного канала «Сообщество организации».
Запишите его в channels: kind: community.
2024-09-19`,
  ]);
});

test("both are there", () => {
  expect(findings(id, good)).toEqual([]);
});

const none = (day: string, more = "") => ({
  day,
  files: `\n# assignments.yaml\nchannels: []\n${more}`,
});

test("none at all, from the fifteenth day after the registration on", () => {
  expect(findings(id, none("2024-09-20"))).toEqual([
    expect.stringContaining(
      "Нет системного канала «Сотрудники».\nЗапишите его в channels: kind: staff.",
    ),
    expect.stringContaining("Нет системного канала «Сообщество организации»."),
  ]);
  expect(findings(id, none("2024-09-19"))).toEqual([]);
});

test("a channel that is made later than the day is not there", () => {
  const files = good.files.replace("kind:", "createdOn: 2024-10-02, kind:");
  expect(findings(id, { files })).toHaveLength(1);
});

test("an organization that is not registered needs none", () => {
  expect(findings(id, none("2024-10-01", "# organization.yaml\nregisteredOn:\n"))).toEqual([]);
});
