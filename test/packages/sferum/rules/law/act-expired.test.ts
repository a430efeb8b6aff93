import { expect, test } from "vitest";
import { actExpired } from "../../../../../src/packages/sferum/rules/law/act-expired.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = actExpired;

test("the term of an act that the Regulation names is over; its last day counts", () => {
  expect(findings(id, bad)).toEqual([
    expect.stringMatching(
      /^documents\.yaml editions\.regulation-1\.id (?:error|warning)\nИстёк срок акта, на который ссылается Положение от 02\.09\.2024: .* \(действовал по 29\.02\.2028\)\.\nЗамените «pp-1241» в legalBasis и примите новую редакцию Положения; если срок продлили, исправьте его в перечне правовых актов\.$/u,
    ),
  ]);
  expect(findings(id, good)).toEqual([]);
});

test("an act without a term does not end", () => {
  const files = "\n# reference/acts.yaml\nacts:\n  - { id: pp-1241, validUntil: }\n";
  expect(findings(id, { day: "2028-03-01", files })).toEqual([]);
});
