import type { Completion, Incompletable } from "../../../engine/check/completion.ts";
import { findSex } from "../../../engine/russian/sex.ts";
import { type NameParts, splitName } from "../../../engine/russian/split-name.ts";
import { roleOfPosition } from "./role-of-position.ts";
import { lastDay } from "../facts/terms.ts";
import { textOf, textOn, type WrittenRecord } from "./written.ts";

/** The parts of a name that is written whole, and the role that a position shows. */
export function completeMember(member: WrittenRecord): (Completion | Incompletable)[] {
  return [...completeName(member), ...completeRole(member)];
}

const titles = { surname: "Фамилия", firstName: "Имя" } as const;

const parts = ["surname", "firstName", "patronymic"] as const;

/** Three words of which the last is a patronymic: of anything else the parts must be told. */
function completeName({ fields, at }: WrittenRecord): (Completion | Incompletable)[] {
  const name = textOf(fields, "name").trim();
  if (name === "") return findWholeName({ fields, at });
  const twice = parts.filter((part) => Object.hasOwn(fields, part));
  if (twice.length > 0)
    return [
      {
        ...at,
        message: `Имя «${name}» записано дважды: в name и по частям (${twice.join(", ")}).`,
        hint: "Оставьте или name, или surname, firstName и patronymic.",
      },
    ];
  const words = name.split(/\s+/u);
  if (words.length !== 3 || findSex(words[2]) === null)
    return [
      {
        ...at,
        message: `Имя «${name}» не делится на фамилию, имя и отчество однозначно.`,
        hint: "Вместо name запишите его по частям: surname, firstName и, если есть, patronymic.",
      },
    ];
  const from = { file: at.file, path: [...at.path, "name"] };
  return parts.map((part, index) => ({
    ...{ file: at.file, path: [...at.path, part], value: words[index], from },
    because: "имя, записанное целиком",
    isWritten: true,
  }));
}

/** A whole name in one field, where the fields of its other parts are not there. */
function findWholeName({ fields, at }: WrittenRecord): Incompletable[] {
  const [field, ...others] = (["surname", "firstName"] as const).filter(
    (part) => textOf(fields, part).trim() !== "",
  );
  if (field === undefined || others.length > 0) return [];
  if (Object.hasOwn(fields, field === "surname" ? "firstName" : "surname")) return [];
  const text = textOf(fields, field).trim();
  const said = nameIn(text, textOf(fields, "patronymic").trim());
  const isWhole = said.surname !== "" && said.firstName !== "" && findSex(said.patronymic) !== null;
  if (!isWhole || !/\s/u.test(text)) return [];
  const told = parts.map((part) => `${part}: ${said[part]}`).join(", ");
  return [
    {
      ...at,
      message: `В поле «${titles[field]}» (${field}) записано всё имя: «${text}».`,
      hint: `Запишите так: ${told}.`,
      repair: {
        label: `Разделить: ${told}`,
        edits: parts.map((part) => ({
          ...{ path: [...at.path, part], old: fields[part], value: said[part] },
        })),
      },
    },
  ];
}

/** The parts of a name; a patronymic in its own field leaves two words, the surname first. */
function nameIn(text: string, patronymic: string): NameParts {
  if (patronymic === "") return splitName(text);
  const [surname = "", firstName = "", ...more] = text.split(/\s+/u);
  return { surname, firstName: more.length > 0 ? "" : firstName, patronymic };
}

/** Who somebody is, as far as it is written. */
function whose(fields: WrittenRecord["fields"]): string {
  const said = ["surname", "firstName", "patronymic"].map((key) =>
    textOn(fields[key], key, lastDay),
  );
  const name = textOf(fields, "name").trim() || said.filter((each) => each !== "").join(" ");
  return name === "" ? "Работник" : name;
}

function completeRole({ fields, at }: WrittenRecord): (Completion | Incompletable)[] {
  const position = textOn(fields.position, "position", lastDay);
  if (position === "" || Object.hasOwn(fields, "role")) return [];
  const role = roleOfPosition(position);
  if (role === null)
    return [
      {
        ...at,
        message: `${whose(fields)}: по должности «${position}» роль в организации не видна.`,
        hint: "Допишите строку role: administration, educator, specialist или other.",
      },
    ];
  const from = { file: at.file, path: [...at.path, "position"] };
  return [{ file: at.file, path: [...at.path, "role"], value: role, from, because: "должность" }];
}
