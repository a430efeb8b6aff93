import type { OrganizationFiles } from "../../node/input/files.ts";
import type { Source } from "../base/source.ts";
import type { Problem } from "../problem.ts";
import { isReservedName } from "./reserved-names.ts";

/** The folder of an organization and its own texts, if their addresses on the site are taken. */
export function checkOrganizationNames({ id, folder, texts }: OrganizationFiles): Problem[] {
  const isTaken = isReservedName(id);
  return [
    ...(isTaken ? [taken(folder, `Папку организации нельзя назвать «${id}»`)] : []),
    ...checkKinds(texts),
  ];
}

/** Texts of documents whose addresses on the site are taken. */
export function checkKinds(texts: ReadonlyMap<string, Source>): Problem[] {
  return [...texts].flatMap(([kind, { path }]) =>
    isReservedName(kind) ? [taken(path, `Документ нельзя назвать «${kind}»`)] : [],
  );
}

function taken(file: string, message: string): Problem {
  return {
    ...{ file, line: 1, column: 1, severity: "error" },
    rule: "reserved-name",
    message: `${message}: этот адрес на сайте занят его собственной страницей или папкой.`,
    hint: "Выберите другое имя: строчные латинские буквы, цифры и дефисы.",
  };
}
