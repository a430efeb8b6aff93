import { expect, test } from "vitest";

import { declineOrganization } from "../../../src/engine/russian/decline-organization.ts";
import { groupForms } from "../../../src/workshop/interview/group-forms.ts";

test("what does not change is not read again, and equal forms stand together", () => {
  expect(groupForms(declineOrganization("Муниципальное учреждение «Детский сад „Лучик“»"))).toEqual(
    [
      { asks: "кого? чего?", form: "Муниципального учреждения …" },
      { asks: "кому? чему?", form: "Муниципальному учреждению …" },
      { asks: "кем? чем?", form: "Муниципальным учреждением …" },
      { asks: "о ком? о чём?", form: "Муниципальном учреждении …" },
    ],
  );
  const orlova = {
    ...{ nominative: "Орлова", genitive: "Орловой", dative: "Орловой" },
    ...{ accusative: "Орлову", instrumental: "Орловой", prepositional: "Орловой" },
  };
  expect(groupForms(orlova)).toEqual([
    { asks: "кого? чего? кому? чему? кем? чем? о ком? о чём?", form: "Орловой" },
    { asks: "кого? что?", form: "Орлову" },
  ]);
});
