import { describe, expect, test } from "vitest";
import { folderOf, textOf } from "../../../src/workshop/core/files.ts";
import { fillGaps } from "../../../src/workshop/draft/fill-gaps.ts";
import type { Field, Kind, NamedField } from "../../../src/workshop/schema/field.ts";

const field = (kind: Kind, idOf: string | null = null): Field => ({
  ...{ title: "Т", description: "", example: null, pattern: null, idOf, isInternal: false },
  ...kind,
});
const named = (name: string, of: Field, isRequired = true): NamedField => ({
  ...{ name, field: of, isRequired },
});
const record = (...fields: NamedField[]) => field({ kind: "record", fields });
const line = field({ kind: "line" });
const reference = (scope: string) => field({ kind: "reference", scope });

const item = record(named("id", field({ kind: "line" }, "groups")), named("name", line));
const forms = new Map([
  [
    "organization",
    record(
      named("title", line),
      named("note", line, false),
      named(
        "founded",
        field({ kind: "history", one: field({ kind: "date" }), item: record(named("day", line)) }),
      ),
      named("place", record(named("street", line))),
      named("other", record(named("street", line)), false),
      named("groups", field({ kind: "list", item, isNeeded: true })),
    ),
  ],
  [
    "people",
    record(
      named("head", reference("staff"), false),
      named("platform", reference("platform"), false),
    ),
  ],
]);
const place = (name: string): string => `${folderOf("sad")}${name}.yaml`;

function filled(texts: Record<string, string>) {
  const files = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [place(name), text]),
  );
  const found = fillGaps(files, "sad", { forms, common: [], day: "1900-01-01" });
  return {
    standIns: found.standIns,
    texts: Object.fromEntries(
      Object.keys(texts).map((name) => [name, textOf(found.files, place(name))]),
    ),
  };
}

describe("gaps of data", () => {
  test("are filled where something is needed, and nowhere else", () => {
    const { texts, standIns } = filled({
      organization:
        'title: ""\nplace:\ngroups:\n  - id: a\n    name: А\n  - name: Б\nfounded: 1980-09-01\n',
      people: "{}\n",
    });
    expect(texts.organization).toBe(
      'title: "Ъпробел"\nplace:\n  street: Ъпробел\ngroups:\n  - id: a\n    name: А\n  - name: Б\n    id: gap-groups-1-id\nfounded: 1980-09-01\n',
    );
    expect(standIns).toEqual(["Ъпробел", "Ъпробел", "gap-groups-1-id"]);
    expect(texts.people).toBe("{}\n");
  });

  test("in optional fields are filled once something is said there", () => {
    const whole = "title: Т\nfounded:\n  - {}\nplace: { street: У }\ngroups: []\n";
    expect(filled({ organization: `${whole}other: {}\n` }).standIns).toEqual([
      "Ъпробел",
      "Ъпробел",
    ]);
    expect(filled({ organization: whole.replace("{}", "day: д") }).standIns).toEqual([]);
  });

  test("are left where the file is broken", () => {
    expect(filled({ organization: "title: [" })).toEqual({
      ...{ standIns: [], texts: { organization: "title: [" } },
    });
  });
});
