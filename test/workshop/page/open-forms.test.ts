import { expect, test } from "vitest";

import { openForms } from "../../../src/workshop/page/open-forms.ts";
import { readSchemas } from "../read-schemas.ts";

test("a file that is no text in our letters has no form: it would be written over", () => {
  const read = openForms({ schemas: readSchemas(), starter: {} });
  const formOf = (file: string | Uint8Array) =>
    read({ files: { "organizations/sad/groups.yaml": file }, organization: "sad" }).all.find(
      ({ name }) => name === "groups",
    )?.data;
  expect(formOf("groups: []\n")).toEqual({ groups: [] });
  expect(formOf(new Uint8Array([0xe3, 0xf0]))).toBeNull();
});
