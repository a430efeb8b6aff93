import { expect, test } from "vitest";

import { findPrintedForms, isPrinted } from "../../../src/engine/check/printed-forms.ts";

test("forms of texts, by the last name of their path", () => {
  const text =
    "{head.fullName.accusative}, {head.position.accusative} {head.name.nominative} <Link to={a.dativeOf} />";
  const printed = findPrintedForms([{ path: "a.mdx", text }]);
  expect([...printed]).toEqual(["fullName.accusative", "position.accusative"]);
  expect(isPrinted(printed, ["surname", "fullName"], "accusative")).toBe(true);
  expect(isPrinted(printed, ["fullName"], "dative")).toBe(false);
  expect(isPrinted(undefined, ["fullName"], "dative")).toBe(true);
});
