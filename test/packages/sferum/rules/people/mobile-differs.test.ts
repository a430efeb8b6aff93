import { expect, test } from "vitest";
import { mobileDiffers } from "../../../../../src/packages/sferum/rules/people/mobile-differs.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = mobileDiffers;

test("another number: neither of them is printed", () => {
  expect(findings(id, bad)).toEqual([
    `administrators.yaml main.registration.mobile error
Номер, с которым администратор зарегистрировался, — не тот, что указан в заявке (personalMobile).
Если это опечатка, исправьте её. Если номера разные, отправьте заявку ещё раз.`,
  ]);
});

test("the same number in another print, or no registration yet", () => {
  expect(findings(id, good)).toEqual([]);
  expect(findings(id, { files: "\n# administrators.yaml\nmain: { registration: }\n" })).toEqual([]);
});
