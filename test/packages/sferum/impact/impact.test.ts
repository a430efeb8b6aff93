import { describe, expect, test } from "vitest";

import { findMentions, mentions } from "../../../../src/packages/sferum/impact/find-mentions.ts";
import type { Impact } from "../../../../src/packages/sferum/impact/impact.ts";
import { listSteps } from "../../../../src/packages/sferum/impact/list-steps.ts";
import type { DocumentTree } from "../../../../src/engine/tree/types.ts";

const act = {
  id: "order-542-1",
  kind: { nominative: "приказ", genitive: "приказа", instrumental: "приказом" },
  date: "2022-07-15",
  number: "542/1",
  title: "О мероприятиях",
  status: "unknown" as const,
  checkedOn: "2026-11-24",
};

describe("a text names an act by its date and number", () => {
  const lineOf = (text: string) =>
    findMentions(act, { path: "memo.mdx", text: `---\n---\n${text}` }).map(({ line }) => line);

  test.each([
    ["приказом от 15 июля 2022 г. № 542/1 «О мероприятиях»", [3]],
    ["приказом от 15.07.2022 №542/1", [3]],
    ["приказом от 15\u00A0июля\u00A02022\u00A0года №\u00A0542/1.", [3]],
    ["приказом\nот 15 июля\n2022 г.\n№ 542/1", [4]],
    ["от 15.07.2022 № 542/1 и снова от 15.07.2022 № 542/1", [3, 3]],
  ])("%s", (text, lines) => {
    expect(lineOf(text)).toEqual(lines);
  });

  test.each([
    "приказом от 15.07.2022 № 542/12",
    "приказом от 15.07.2022 № 542/1-р",
    "приказом от 15.07.2022 № 542",
    "приказом от 16.07.2022 № 542/1",
    "приказом № 542/1",
  ])("another one: %s", (text) => {
    expect(lineOf(text)).toEqual([]);
  });

  test("and so does a printed document", () => {
    const tree = (value: string): DocumentTree<string> => ({
      type: "document",
      properties: {
        ...{ kind: "memo", title: "", author: "", layout: "sheet", audience: "internal" },
        date: "2024-09-02",
      },
      children: [{ type: "paragraph", children: [{ type: "text", value }] }],
    });
    expect(mentions(act, tree("приказом от 15 июля 2022 г. №\u00A0542/1"))).toBe(true);
    expect(mentions(act, tree("приказом от 15 июля 2022 г. №\u00A0543/1"))).toBe(false);
  });
});

describe("what to do", () => {
  const found: Omit<Impact, "steps"> = {
    act: {
      ...{ id: act.id, status: "unknown", checkedOn: "2026-11-24", citation: "приказ" },
      ...{ file: "content/reference/acts.yaml", line: 40 },
    },
    platforms: [],
    texts: [],
    organizations: [],
  };
  const citing = (
    id: string,
    isVersioned: boolean,
    date: string | null = "2024-09-02",
  ): Impact["organizations"][0] => ({
    ...{ id, name: id, platform: "sferum-vk" },
    documents: [{ kind: "x", title: "X", number: "№ 1", date, isVersioned }],
  });

  test("nobody cites it: only its record and a check", () => {
    expect(listSteps(found)).toEqual([
      "Сверьте статус акта с официальным опубликованием (publication.pravo.gov.ru) и запишите его в content/reference/acts.yaml:40: status: repealed, repealedOn — первый день, когда акт не действует, checkedOn — день проверки.",
      "Проверьте и выпустите: reglament validate, затем reglament build.",
    ]);
  });

  test("an order is not remade, a Regulation gets a new edition", () => {
    const ordered = listSteps({ ...found, organizations: [citing("a", false)] });
    expect(ordered.join("\n")).toContain("издайте приказ об изменении (a)");
    expect(ordered.join("\n")).not.toContain("новую редакцию");
    const renewed = listSteps({ ...found, organizations: [citing("b", true)] });
    expect(renewed.join("\n")).toContain("новую редакцию (b)");
    expect(renewed.join("\n")).not.toContain("приказ об изменении");
  });

  test("a sheet is simply made again", () => {
    expect(listSteps({ ...found, organizations: [citing("a", false, null)] })).toEqual(
      listSteps(found),
    );
  });

  test("many organizations are counted, not named", () => {
    const organizations = ["a", "b", "c", "d"].map((id) => citing(id, true));
    expect(listSteps({ ...found, organizations }).join("\n")).toContain("(4 организации)");
  });
});
