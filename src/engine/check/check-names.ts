import type { OrganizationFiles } from "../content/open-content.ts";
import { ownValue } from "../base/own-value.ts";
import type { Source } from "../base/source.ts";
import { fileProblem, type NamedFile, type Problem } from "../problem.ts";
import { isReservedName } from "../site/reserved-names.ts";

/** The folder of an organization and its own texts, if their addresses on the site are taken. */
export function checkOrganizationNames({ id, folder, owner, texts }: OrganizationFiles): Problem[] {
  const isTaken = isReservedName(id);
  return [
    ...(isTaken
      ? [taken({ path: folder, owner }, `Папку организации нельзя назвать «${id}»`)]
      : []),
    ...(folderName.test(id) ? [] : [unfit(id, { path: folder, owner })]),
    ...checkKinds(texts),
  ];
}

/** It is a part of addresses and of file names, which hosts and archives spell in their own ways. */
const folderName = /^[a-z\d][a-z\d-]*$/;

function unfit(id: string, file: NamedFile): Problem {
  const example = suggestName(id);
  return fileProblem(file, {
    rule: "folder-name",
    message: `Папку организации нельзя назвать «${id}»: имя войдёт в адреса сайта, в нём могут быть только строчные латинские буквы, цифры и дефисы.`,
    hint: `Переименуйте папку${example === "" ? "" : `, например: ${example}`}.`,
  });
}

/** «Школа № 14» → «shkola-14». */
function suggestName(id: string): string {
  return Array.from(
    id.normalize("NFC").toLowerCase(),
    (letter) => ownValue(latin, letter) ?? letter,
  )
    .join("")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z\d]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}

const letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
const sounds = "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya".split(
  " ",
);

/** The sign № is no letter, though it is taken apart into «No» by Unicode. */
const latin: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from(letters, (letter, index) => [letter, (sounds[index] ?? "").replace("-", "")]),
  ),
  "№": "-",
};

/** Texts of documents whose addresses on the site are taken. */
export function checkKinds(texts: ReadonlyMap<string, Source>): Problem[] {
  return [...texts].flatMap(([kind, source]) =>
    isReservedName(kind) ? [taken(source, `Документ нельзя назвать «${kind}»`)] : [],
  );
}

function taken(file: NamedFile, message: string): Problem {
  return fileProblem(file, {
    rule: "reserved-name",
    message: `${message}: этот адрес на сайте занят его собственной страницей или папкой.`,
    hint: "Выберите другое имя: строчные латинские буквы, цифры и дефисы.",
  });
}
