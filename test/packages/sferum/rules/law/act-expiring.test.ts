import { expect, test } from "vitest";

import { actExpiring } from "../../../../../src/packages/sferum/rules/law/act-expiring.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = actExpiring;

test("an act that ends before the next review is told with its last day", () => {
  expect(findings(id, bad)).toEqual([
    expect.stringMatching(
      /^documents\.yaml editions\.regulation-1\.id info\nПоложение от 02\.09\.2024 пересматривают к 02\.09\.2027, а акт, на который оно ссылается, действует только по 31\.12\.2026: .*\n.*\n2026-12-31$/u,
    ),
  ]);
  expect(findings(id, good)).toEqual([]);
});

test("after its last day another rule speaks", () => {
  expect(findings(id, { ...bad, day: "2027-01-01" })).toEqual([]);
});
