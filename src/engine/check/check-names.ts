import type { OrganizationFiles } from "../content/open-content.ts";
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
    ...checkKinds(texts),
  ];
}

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
