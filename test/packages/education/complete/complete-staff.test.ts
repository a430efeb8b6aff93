import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isRecord } from "../../../../src/engine/base/is-record.ts";
import { readFolder } from "../../../../src/node/input/list-files.ts";
import { organizations } from "../../../content-folder.ts";
import { check } from "../../../../src/index.ts";
import {
  roleChoices,
  roleOfPosition,
} from "../../../../src/packages/education/complete/role-of-position.ts";
import { peopleColumns } from "../../../../src/packages/education/sheets/people-columns.ts";
import { names } from "../../../workshop/names.ts";
import { readTable } from "../../../engine/russian/read-table.ts";
import { applyRepair } from "../../../../src/engine/yaml/apply-repair.ts";
import { compactFolder, compactText, openCompact } from "../../../compact-content.ts";

const file = `${compactFolder}/assignments.yaml`;
const record = "{ id: nosova, name: Носова Вера Олеговна, position: младший воспитатель,";

/** What is said when the last worker is written so. */
async function messages(written: string): Promise<string[]> {
  const { problems } = await check(openCompact({ [file]: [record, `{ id: nosova, ${written},`] }));
  return problems.map(({ rule, message, hint = "" }) => `${rule}: ${message} ${hint}`);
}

function staffIn(text: string): Record<string, unknown>[] {
  const data: unknown = parse(text);
  const staff = isRecord(data) ? data.staff : null;
  return Array.isArray(staff) ? staff.filter(isRecord) : [];
}

describe("a name written whole", () => {
  test.each([
    "name: Носов Пётр Ильич, position: повар",
    'name: "  Носова   Вера  Олеговна ", position: повар',
    "surname: Ким, firstName: Жени, sex: female, position: повар",
  ])("%s", async (written) => {
    expect(await messages(written)).toEqual([]);
  });

  test.each([
    "Носова Вера",
    "Вера Олеговна Носова",
    "Мамедов Гасан Али оглы",
    "Носова",
    "Н. В. Олеговна-Иванова И",
  ])("«%s» does not say which word is what", async (name) => {
    expect(await messages(`name: ${name}, position: повар`)).toEqual([
      `missing-field: Имя «${name}» не делится на фамилию, имя и отчество однозначно. Вместо name запишите его по частям: surname, firstName и, если есть, patronymic.`,
    ]);
  });

  test("and by parts is written twice", async () => {
    expect(await messages("name: Носова Вера Олеговна, surname: Носова, position: повар")).toEqual([
      "missing-field: Имя «Носова Вера Олеговна» записано дважды: в name и по частям (surname). Оставьте или name, или surname, firstName и patronymic.",
    ]);
  });

  test.each([
    ["surname: Мельник Анна Сергеевна", "«Фамилия» (surname)", "Мельник Анна Сергеевна"],
    ["firstName: Мельник Анна Сергеевна", "«Имя» (firstName)", "Мельник Анна Сергеевна"],
    ["surname: Мельник Анна, patronymic: Сергеевна", "«Фамилия» (surname)", "Мельник Анна"],
  ])("in the field of a part: %s", async (written, field, text) => {
    const files = { [file]: [record, `{ id: nosova, ${written}, position: повар,`] } as const;
    const { problems } = await check(openCompact(files));
    expect(problems).toHaveLength(1);
    const [{ message, hint, repair } = { message: "", hint: "", repair: undefined }] = problems;
    expect(message).toBe(`В поле ${field} записано всё имя: «${text}».`);
    expect(hint).toBe("Запишите так: surname: Мельник, firstName: Анна, patronymic: Сергеевна.");
    const mended = repair && applyRepair(compactText(file).replace(...files[file]), repair);
    expect(await check(openCompact({ [file]: mended ?? "" }))).toMatchObject({ problems: [] });
  });

  test.each(["surname: Мельник", "surname: Бонч Бруевич", "surname: Мельник Анна"])(
    "%s is no whole name",
    async (written) => {
      const [missing = ""] = await messages(`${written}, position: повар`);
      expect(missing).toContain("«Имя» (firstName)");
    },
  );

  test("no name at all is missed as ever", async () => {
    const [surname = "", firstName = ""] = await messages("position: повар");
    expect(surname).toContain("«Фамилия» (surname)");
    expect(firstName).toContain("«Имя» (firstName)");
  });
});

describe("the role", () => {
  test.each([
    ["заведующий", "administration"],
    ["Заведующая", "administration"],
    ["директор, учитель начальных классов", "administration"],
    ["заместитель заведующего по АХЧ", "administration"],
    ["и. о. заведующего", "administration"],
    ["исполняющий обязанности директора", "administration"],
    ["воспитатель", "educator"],
    ["учитель начальных классов", "educator"],
    ["учитель-логопед", "specialist"],
    ["музыкальный руководитель", "specialist"],
    ["педагог-психолог", "specialist"],
    ["младший воспитатель", "other"],
    ["заведующий хозяйством", "other"],
    ["старший воспитатель", "administration"],
    ["старший вожатый", "specialist"],
    ["старший методист", "specialist"],
    ["методист", "specialist"],
    ["педагог-организатор", "specialist"],
    ["тьютор", "specialist"],
    ["советник директора по воспитанию и взаимодействию с детскими объединениями", "specialist"],
    ["заведующий производством (шеф-повар)", "other"],
    ["заместитель главного бухгалтера", "other"],
    ["секретарь руководителя", "other"],
    ["уборщица служебных помещений", "other"],
    ["уборщик", "other"],
    ["гардеробщик", "other"],
    ["завуч", null],
    ["", null],
  ])("of «%s» is %s", (position, role) => {
    expect(roleOfPosition(position)).toBe(role);
  });

  test("of no post that declines is a guess: those who clean, cook and guard are no educators", () => {
    const posts = readTable("positions.tsv").map(({ forms }) => forms.nominative);
    const educators = posts.filter((post) => roleOfPosition(post) === "educator");
    expect(educators.length).toBeGreaterThan(5);
    for (const post of educators)
      expect(post).toMatch(/^(?:воспитатель|учитель|преподаватель|(?:старший )?педагог|классный)/i);
  });

  test("is that which people wrote, wherever the post shows it", () => {
    const staff = Object.values(organizations).flatMap((content) =>
      Array.from(readFolder(content)).flatMap(([path, bytes]) =>
        path.endsWith("/assignments.yaml") ? staffIn(new TextDecoder().decode(bytes)) : [],
      ),
    );
    const shown = staff.filter(({ position }) => roleOfPosition(String(position)) !== null);
    expect(shown.length).toBeGreaterThan(40);
    for (const { position, role } of shown)
      expect(roleOfPosition(String(position)), String(position)).toBe(role);
  });

  test("must be said where the post does not show it", async () => {
    expect(await messages("name: Носова Вера Олеговна, position: завуч")).toEqual([
      "missing-field: Носова Вера Олеговна: по должности «завуч» роль в организации не видна. Допишите строку role: administration, educator, specialist или other.",
    ]);
    expect(await messages("name: Носова Вера Олеговна, position: завуч, role: educator")).toEqual(
      [],
    );
  });

  test("is called the same wherever it is chosen", () => {
    const column = peopleColumns.find(({ key }) => key === "role");
    for (const { value, label } of roleChoices) {
      expect(column?.read(label, "role")).toEqual({ fields: { role: value } });
      expect(names.choices.get(`role: ${value}`)).toBe(label);
    }
  });

  test("goes by the last post of a history", async () => {
    const history =
      "[{ position: сторож, until: 2022-01-01 }, { position: повар, from: 2022-01-02 }]";
    expect(await messages(`name: Носова Вера Олеговна, position: ${history}`)).toEqual([]);
  });
});
