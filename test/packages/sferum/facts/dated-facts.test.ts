import { describe, expect, test } from "vitest";

import { Internal } from "../../../../src/engine/base/internal.ts";
import {
  isInOffice,
  listAdministrators,
  mainOn,
} from "../../../../src/packages/sferum/facts/administrators.ts";
import { platformTermOn } from "../../../../src/packages/sferum/facts/platform.ts";
import { editorOn, listOwners, ownerOn } from "../../../../src/packages/sferum/facts/talks.ts";

const contacts = { personalMobile: new Internal("+7 9"), personalEmail: new Internal("a@b.ru") };

describe("the main administrator", () => {
  const main = [
    { staff: "b", appointedBy: "order-2", appointedOn: "2025-02-01", ...contacts },
    {
      ...{ staff: "a", appointedBy: "order-1", appointedOn: "2024-09-02", until: "2025-01-30" },
      ...contacts,
    },
  ];
  const on = (day: string) => mainOn({ main }, day).staff;

  test("of a day, the last one in office included, wherever he stands in the list", () => {
    expect(on("2024-09-02")).toBe("a");
    expect(on("2025-01-30")).toBe("a");
    expect(on("2025-02-01")).toBe("b");
  });

  test("before the first is the first, between two the former, after the last the last", () => {
    expect(on("2024-09-01")).toBe("a");
    expect(on("2025-01-31")).toBe("a");
    const ended = main.map((each) => ({ ...each, until: "2025-01-30" })).slice(1);
    expect(mainOn({ main: ended }, "2025-06-01").staff).toBe("a");
  });

  test("who is alone is so on any day", () => {
    const alone = { staff: "a", appointedBy: "o", appointedOn: "2024-09-02", ...contacts };
    expect(mainOn({ main: alone }, "2020-01-01")).toMatchObject({ staff: "a", path: ["main"] });
    expect(mainOn({ main: alone }, "2030-01-01").staff).toBe("a");
  });

  test("each stands at his place, the additional ones after", () => {
    const additional = [{ staff: "c", appointedBy: "o", appointedOn: "2024-09-16" }];
    expect(
      listAdministrators({ main, additional }).map(({ staff, path, title }) => [
        ...[staff, path.join("."), title],
      ]),
    ).toEqual([
      ["b", "main.0", "администратор"],
      ["a", "main.1", "администратор"],
      ["c", "additional.0", "дополнительный администратор"],
    ]);
  });

  test("is in office from the first to the last day", () => {
    const office = { appointedOn: "2024-09-02", until: "2024-09-30" };
    const days = ["2024-09-01", "2024-09-02", "2024-09-30", "2024-10-01"];
    expect(days.map((day) => isInOffice(office, day))).toEqual([false, true, true, false]);
  });
});

const terms = [
  { staff: "a", until: "2024-09-15" },
  { staff: "b", from: "2024-09-16" },
];

test("the owner of a chat and the editor of a channel, with where the data say so", () => {
  const owner = ownerOn({ owner: terms }, "2024-09-15");
  expect([owner.value, owner.path]).toEqual(["a", ["owner", 0, "staff"]]);
  expect(ownerOn({ owner: terms }, "2024-09-16").value).toBe("b");
  const editor = editorOn({ editor: terms }, "2024-09-16");
  expect([editor.value, editor.path]).toEqual(["b", ["editor", 1, "staff"]]);
  expect(editorOn({ editor: terms }, "2024-09-15").value).toBe("a");
  expect(listOwners({ owner: "a" })).toMatchObject([{ value: "a", path: ["owner"] }]);
});

test("the platform of a day, with where the data name it", () => {
  const platform = [
    { platform: "vk", until: "2025-12-14" },
    { platform: "max", from: "2025-12-15" },
  ];
  const on = (day: string) => {
    const { value, path } = platformTermOn({ platform }, day);
    return [value, path.join(".")];
  };
  expect(on("2025-12-14")).toEqual(["vk", "platform.0.platform"]);
  expect(on("2025-12-15")).toEqual(["max", "platform.1.platform"]);
  expect(platformTermOn({ platform: "vk" }, "2030-01-01").path).toEqual(["platform"]);
});
