import { expect, test } from "vitest";
import { otherChannelMissing } from "../../../../../src/packages/sferum/rules/law/other-channel-missing.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = otherChannelMissing;

const found = (files: string, day = "2025-09-02") =>
  findings(id, { day, files: `\n# organization.yaml\n${files}` });

test("nobody says how parents outside the platform are told", () => {
  expect(findings(id, bad)).toEqual([
    `organization.yaml platform warning
Не сказано, как узнают новости группы или класса родители, которые не присоединились к платформе.
Допишите otherChannels списком: например, «электронный дневник», «информационный стенд в группе».`,
  ]);
  expect(findings(id, good)).toEqual([]);
});

test("of several platforms the present one is the place", () => {
  const platforms =
    "platform: [{ platform: sferum-vk, until: 2025-08-31 }, { platform: sferum-max, from: 2025-09-01 }]";
  expect(found(`${platforms}\notherChannels:\n`)).toEqual([
    expect.stringContaining("organization.yaml platform.1"),
  ]);
});

const regulation = (fields: string) =>
  `platform: sferum-max\notherChannels:\n# documents.yaml\neditions:\n  - { id: regulation-1, ${fields} }\n`;

test.each([
  ["no Regulation is signed", regulation("status: draft")],
  ["the Regulation is only adopted", regulation("status: adopted")],
  ["the Regulation is repealed", regulation("status: repealed")],
  ["the Regulation has ended", regulation("inForceUntil: 2025-09-01")],
  ["a platform that is retired is another rule's matter", "platform: sferum-vk\notherChannels:\n"],
])("fine: %s", (_, files) => {
  expect(found(files)).toEqual([]);
});

test("an approved Regulation is enough", () => {
  expect(found(regulation("status: approved"))).toHaveLength(1);
});
