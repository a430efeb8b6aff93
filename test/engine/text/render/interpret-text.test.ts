import { describe, expect, test } from "vitest";

import { numberTree } from "../../../../src/engine/tree/number-tree.ts";
import { plainText } from "../../../../src/engine/tree/plain-text.ts";
import { interpret, printed } from "../interpret.ts";

describe("a text met with data", () => {
  test("prints values, sections, clauses, bullets and references in both directions", () => {
    const body = `## <Label id="general" />Общие положения

1. <Label id="first" />Акт {organization.name.short}, см. пункт <Ref to="last" />.

   Абзац пункта.

   - перечень;
   - **второй**.

1. Второй пункт:

   1. подпункт.

## Итог

1. <Label id="last" />См. раздел <Ref to="general" /> и пункт <Ref to="first" />.
`;
    expect(printed(body)).toBe(`1. Общие положения
1.1. Акт МДОУ «Детский сад № 1», см. пункт 2.1.
Абзац пункта.
– перечень;
– второй.
1.2. Второй пункт:
1.2.1. подпункт.
2. Итог
2.1. См. раздел 1 и пункт 1.1.`);
  });

  test("keeps the number of a clause on the line of the word before it", () => {
    const body = '1. <Label id="first" />См. там же, то есть в <Ref to="first" />.';
    const text = plainText(numberTree(interpret(body).draft));
    expect(text.replaceAll("\u00a0", "␣")).toBe("1. См. там же, то есть в␣1.");
  });

  test("puts «и» before the last member of a list", () => {
    const list = (of: string): string =>
      printed(`<Each of={${of}} as="each" end=", " and=" и " last="">{each.name}</Each>.`);
    expect(list("groups")).toBe("Солнышко и Ромашка.");
    expect(list("three")).toBe("А, Б и В.");
  });

  test("takes the branch that the data choose and drops what is left empty", () => {
    const body = `1. <If test={organization.isSchool}>только школа</If>
1. <Unless test={organization.isSchool}>Не школа</Unless><If test={edition.approval}>, утверждено {edition.approval.number}</If>.

<If test={empty}>

Списка нет.

</If>

<If test={groups}>

Список есть.

</If>
`;
    expect(printed(body)).toBe("1. Не школа.\nСписок есть.");
  });

  test("repeats with the punctuation of a list", () => {
    const body = `1. Группы:

   <Each of={groups} as="group" end=";" last=".">

   - {group.name}

   </Each>

1. В строку: <Each of={organization.phones} as="phone" end=", " last="">{phone}</Each>.

<Each of={groups} as="group">

1. Группа «{group.name}».

</Each>
`;
    expect(printed(body)).toBe(`1. Группы:
– Солнышко;
– Ромашка.
2. В строку: +7 900 000-00-01, +7 900 000-00-02.
3. Группа «Солнышко».
4. Группа «Ромашка».`);
  });

  test("joins the bullets of a loop into one list and two approval marks into one row", () => {
    const { draft } = interpret(`<Each of={groups} as="group">

- {group.name}

</Each>

<ApprovalMark title="ПРИНЯТО">советом</ApprovalMark>

<ApprovalMark title="УТВЕРЖДЕНО">

приказом

№ 1

</ApprovalMark>
`);
    expect(draft.children.map(({ type }) => type)).toEqual(["bulletList", "approvalMarks"]);
    expect(draft.children[1]).toMatchObject({
      marks: [{ lines: [[{}]] }, { lines: [[{}], [{}]] }],
    });
  });

  test("includes parts, also within a clause", () => {
    const parts = { duties: '1. делает <Ref to="top" />;\n1. и <Include part="no" />.' };
    const body = '1. <Label id="top" />Он:\n\n   <Include part="duties" />\n';
    expect(
      printed(body, { parts: { duties: '1. делает по пункту <Ref to="top" />;\n1. проверяет.' } }),
    ).toBe("1. Он:\n1.1. делает по пункту 1;\n1.2. проверяет.");
    expect(interpret(body, { parts }).problems).toHaveLength(1);
  });

  test("ends the last section at the signature", () => {
    const { draft } = interpret("## Раздел\n\n1. Пункт.\n\n<Signature of={head} />\n");
    expect(draft.children.map(({ type }) => type)).toEqual(["section", "signatureLine"]);
  });

  test("puts data in as text, whatever they look like", () => {
    expect(printed("Имя: {hostile}")).toBe("Имя: **x** <b> {y} & «кавычки» 👍 [a](b)");
  });

  test("keeps colons, numbers and addresses of legal prose", () => {
    const prose = "Время 10:30, ИНН:7701, см.:п. 3, 5 < 7 и a_b_c.";
    expect(printed(prose)).toBe(prose);
  });

  test("shows addresses as people write them and links them", () => {
    const { draft } = interpret(
      "<Link to={organization.site} />, <Link to={organization.email} />",
    );
    expect(draft.children).toEqual([
      {
        type: "paragraph",
        children: [
          {
            type: "link",
            url: "https://ds1.example.ru/",
            children: [{ type: "text", value: "ds1.example.ru" }],
          },
          { type: "text", value: ", " },
          {
            type: "link",
            url: "mailto:ds1@example.ru",
            children: [{ type: "text", value: "ds1@example.ru" }],
          },
        ],
      },
    ]);
  });

  test("ignores a note of the author", () => {
    expect(printed("Текст{/* проверить */}.\n\n{/* ещё */}\n")).toBe("Текст.");
  });

  test("prints a table", () => {
    expect(
      printed("| Группа | Число |\n| - | - |\n| {groups} | 1 |\n".replace("{groups}", "а")),
    ).toBe("Группа\tЧисло\nа\t1");
  });

  test("prints the mark of an electronic signature only from signature data", () => {
    const [line] = interpret("<Signature of={head} electronic={edition.signature} />").draft
      .children;
    expect(line).toMatchObject({ type: "signatureLine", electronicMark: null });
  });

  test("lets an internal document print internal values", () => {
    expect(printed("{head.personalMobile}", { audience: "internal" })).toBe("+7 900 000-00-00");
  });

  test("fills the title", () => {
    const { draft } = interpret("x", { title: "Положение {organization.name.short}" });
    expect(draft.properties.title).toBe("Положение МДОУ «Детский сад № 1»");
  });

  test("a title is set as the text is, with plain spaces", () => {
    const { draft } = interpret("x", { title: 'Сад - это "Сад №1"' });
    expect(draft.properties.title).toBe("Сад — это «Сад № 1»");
  });
});
