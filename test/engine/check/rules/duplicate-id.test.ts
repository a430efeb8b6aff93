import { expect, test } from "vitest";
import { duplicateId } from "../../../../src/engine/check/rules/duplicate-id.ts";
import { contextOf, identifier, reportsOf } from "../../../packages/rules/support.ts";

test("each repetition is reported and names the first place", () => {
  const ids = ["makarova", "sokolova", "makarova", "makarova"];
  const declared = ids.map((id, index) => identifier("staff", id, index));
  const message = "Идентификатор «makarova» (работник) занят: он уже есть в assignments.yaml:1.";
  const hint = "Дайте одной из двух записей другой id и исправьте ссылки на неё.";
  expect(reportsOf(duplicateId, contextOf({ declared }))).toEqual([
    ["assignments/staff/2/id", message, hint],
    ["assignments/staff/3/id", message, hint],
  ]);
});

test("things of different scopes may share an id", () => {
  const declared = [identifier("staff", "sokol", 0), identifier("group", "sokol", 1)];
  expect(reportsOf(duplicateId, contextOf({ declared }))).toEqual([]);
});
