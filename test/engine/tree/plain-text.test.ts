import { describe, expect, test } from "vitest";

import { annexTitle, blockText, inlineText } from "../../../src/engine/tree/plain-text.ts";
import type { Block, Inline } from "../../../src/engine/tree/types.ts";

const line = (value: string): Inline<string>[] => [{ type: "text", value }];
const paragraph = (value: string): Block<string> => ({ type: "paragraph", children: line(value) });

describe("a line for each thing that stands on a line of its own", () => {
  test.each<[Block<string>, string[]]>([
    [
      { type: "organizationBlock", position: "longitudinal", lines: [line("а"), line("б")] },
      ["а", "б"],
    ],
    [
      {
        type: "letterhead",
        position: "angular",
        sender: [line("от"), line("кого")],
        addressee: [line("кому")],
      },
      ["от", "кого", "кому"],
    ],
    [
      { type: "approvalMarks", marks: [{ title: line("УТВЕРЖДЕНО"), lines: [line("приказом")] }] },
      ["УТВЕРЖДЕНО", "приказом"],
    ],
    [
      { type: "dateNumberPlace", date: line("дата"), number: line("№ 1"), place: line("город") },
      ["дата", "№ 1", "город"],
    ],
    [
      {
        type: "section",
        label: "a",
        number: "1",
        title: line("Раздел"),
        children: [paragraph("т")],
      },
      ["1. Раздел", "т"],
    ],
    [
      { type: "clause", label: "a", number: "1.2", children: [paragraph("т"), paragraph("у")] },
      ["1.2. т", "у"],
    ],
    [
      { type: "bulletList", items: [[paragraph("а"), paragraph("б")], [paragraph("в")]] },
      ["– а", "б", "– в"],
    ],
    [{ type: "bulletList", items: [[]] }, ["– "]],
    [{ type: "pageCode", url: "https://sad.example" }, []],
    [
      {
        type: "table",
        shares: null,
        header: [line("А"), line("Б")],
        rows: [[line("в"), line("г")]],
      },
      ["А\tБ", "в\tг"],
    ],
    [
      {
        type: "signatureLine",
        position: line("Заведующий"),
        name: line("Макарова"),
        electronicMark: [line("Подписано")],
      },
      ["Заведующий", "Подписано", "Макарова"],
    ],
    [
      {
        type: "signatureLine",
        position: line("Заведующий"),
        name: line("Макарова"),
        electronicMark: null,
      },
      ["Заведующий", "Макарова"],
    ],
    [
      { type: "annexMark", label: "a", number: "2", lines: [line("к приказу")] },
      ["Приложение №\u00A02", "к приказу"],
    ],
  ])("$type", (block, lines) => {
    expect(blockText(block)).toBe(lines.join("\n"));
  });
});

test("a run is read without its markup", () => {
  const run: Inline<string>[] = [
    { type: "text", value: "см. " },
    { type: "strong", children: [{ type: "reference", label: "a", number: "1.2" }] },
    { type: "link", url: "https://x.ru", children: line(" и сайт") },
  ];
  expect(inlineText(run)).toBe("см. 1.2 и сайт");
  expect([annexTitle("2"), annexTitle("")]).toEqual(["Приложение №\u00A02", "Приложение"]);
});
