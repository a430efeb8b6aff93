import { expect, test } from "vitest";

import { memoryFolder } from "../../../src/engine/content/content-folder.ts";
import { openContent } from "../../../src/engine/content/open-content.ts";
import { openNames } from "../../../src/node/dev/open-names.ts";

test("the list reads each organization once, and after a change only the one that has changed", () => {
  const files = new Map<string, string>();
  const write = (id: string, name: string): void => {
    files.set(`organizations/${id}/organization.yaml`, `name: { short: ${name} }\n`);
  };
  for (const id of ["a", "b", "c"]) write(id, `Сад ${id}`);
  const read: string[] = [];
  const names = openNames(() => {
    const bytes = [...files].map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
    const content = openContent(memoryFolder(new Map(bytes)));
    return {
      ...content,
      readOrganization: (id) => {
        read.push(id);
        return content.readOrganization(id);
      },
    };
  });
  const list = (): string[] => ["a", "b", "c"].map(names.listed);
  expect(list()).toEqual(["Сад a", "Сад b", "Сад c"]);
  expect(list()).toEqual(["Сад a", "Сад b", "Сад c"]);
  expect(read.splice(0)).toEqual(["a", "b", "c"]);
  write("b", "Ромашка");
  names.forget(new Set(["b", "new"]));
  expect(list()).toEqual(["Сад a", "Ромашка", "Сад c"]);
  expect(read.splice(0)).toEqual(["b"]);
  names.forget(null);
  list();
  expect(read).toEqual(["a", "b", "c"]);
});
