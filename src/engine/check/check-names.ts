import type { OrganizationFiles } from "../content/open-content.ts";
import type { Source } from "../base/source.ts";
import { isSystemName } from "../base/is-system-name.ts";
import { fileProblem, type NamedFile, type Problem } from "../problem.ts";
import { findStrayTexts } from "./stray-files.ts";
import { transliterate } from "../russian/transliterate.ts";
import { isReservedName } from "../site/reserved-names.ts";

/** The folder of an organization and its own texts, if they cannot be called so. */
export function checkOrganizationNames(files: OrganizationFiles): Problem[] {
  const { id, folder, owner, texts, otherTexts = [] } = files;
  return [
    ...checkName(id, { path: folder, owner }, `Папку организации нельзя назвать «${id}»`),
    ...checkKinds(texts),
    ...findStrayTexts(otherTexts, owner),
  ];
}

/** Texts of documents that cannot be called so. */
export function checkKinds(texts: ReadonlyMap<string, Source>): Problem[] {
  return [...texts].flatMap(([kind, source]) =>
    checkName(kind, source, `Документ нельзя назвать «${kind}»`),
  );
}

/** Parts are only spoken of, but a name that no text can say is none. */
export function checkParts(parts: ReadonlyMap<string, Source>): Problem[] {
  return [...parts].flatMap(([name, source]) =>
    isSpelledAsId(name) ? [] : [misspelt(source, `Часть текста нельзя назвать «${name}»`, name)],
  );
}

/**
 * The name becomes that of files and folders, and a piece of addresses: it is spelled as ids are
 * (`identifier` of common.schema.json), and is none that a system or the site keeps for itself.
 */
function checkName(name: string, file: NamedFile, message: string): Problem[] {
  if (!isSpelledAsId(name)) return [misspelt(file, message, name)];
  if (isSystemName(name)) return [ofSystem(file, message)];
  return isReservedName(name) ? [taken(file, message)] : [];
}

/**
 * A name put together of others that are spelled well: it may still come out as one that a system or
 * the site keeps for itself, as «help» of the kind «he» and its edition «help».
 */
export function checkMadeName(name: string, file: NamedFile): Problem[] {
  const message = `Документ получит имя «${name}», а так его назвать нельзя`;
  if (isSystemName(name)) return [ofSystem(file, message)];
  return isReservedName(name) ? [taken(file, message)] : [];
}

const longest = 64;

function isSpelledAsId(name: string): boolean {
  return name.length <= longest && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}

function misspelt(file: NamedFile, message: string, name: string): Problem {
  const better = transliterate(name);
  const isFree = better !== "" && !isSystemName(better) && !isReservedName(better);
  return fileProblem(file, {
    rule: "wrong-name",
    message: `${message}: по этому имени называются файлы и адреса на сайте.`,
    hint: `Переименуйте: строчные латинские буквы, цифры и дефисы между ними, не больше ${longest} знаков${isFree ? `, например ${better}` : ""}.`,
  });
}

function ofSystem(file: NamedFile, message: string): Problem {
  return fileProblem(file, {
    rule: "wrong-name",
    message: `${message}: в Windows файлов с таким именем не бывает.`,
    hint: "Выберите другое имя: строчные латинские буквы, цифры и дефисы.",
  });
}

function taken(file: NamedFile, message: string): Problem {
  return fileProblem(file, {
    rule: "reserved-name",
    message: `${message}: этот адрес на сайте занят его собственной страницей или папкой.`,
    hint: "Выберите другое имя: строчные латинские буквы, цифры и дефисы.",
  });
}
