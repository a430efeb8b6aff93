import { openCommon } from "../check/open-common.ts";
import { openOrganization } from "../check/open-organization.ts";
import type { Content } from "../content/open-content.ts";
import type { DocumentTexts } from "../documents/open-texts.ts";
import type { Package } from "../package/define-package.ts";
import type { Subject } from "../package/subject.ts";
import type { Problem } from "../problem.ts";
import type { Field } from "./field.ts";
import { listFields } from "./list-fields.ts";
import type { ModelWords, Word, Words } from "./words.ts";

/** All that texts may name, and what is wrong with the data that would fill it. */
export interface OpenedFields {
  fields: Field[];
  problems: Problem[];
  /** Private values of the organization. */
  internal: readonly string[];
}

/**
 * All that texts may name, with the values of one organization as of a day (YYYY-MM-DD); of nobody
 * for null. Throws UserError for an organization that is not there.
 */
export function openFields(
  content: Content,
  used: Package,
  { organization, day }: { organization: string | null; day: string },
): OpenedFields {
  const common = openCommon(content.readCommon(), used, null);
  if (organization === null)
    return {
      fields: listFields(allWords(used.words, common.documents), null),
      ...{ problems: common.problems, internal: [] },
    };
  content.listOrganizations([organization]);
  const opened = openOrganization(content.readOrganization(organization), common);
  const { kinds } = opened.texts;
  const subject = opened.derive?.() ?? null;
  return {
    fields: listFields(allWords(used.words, kinds), subject && scopeOf(subject, kinds, day)),
    problems: [...common.problems, ...opened.problems],
    internal: opened.internal.map(({ value }) => value),
  };
}

/** The words of the package, and those of what the engine itself puts beside its model. */
function allWords({ model, edition }: ModelWords, texts: DocumentTexts): Words {
  const records = recordKinds(texts).map((kind): [string, Word] => [
    kind,
    { record: `запись документа вида ${kind}; внутри то же, что у edition`, has: edition },
  ]);
  const sheets = [...texts.keys()].map((kind): [string, Word] => [
    kind,
    `сколько листов в документе вида ${kind}; считается при печати`,
  ]);
  return {
    ...model,
    edition: { record: "запись самого документа; у каждого своя", has: edition },
    documents: { record: "записи других документов, по виду", has: Object.fromEntries(records) },
    pages: { record: "число листов документов, по виду", has: Object.fromEntries(sheets) },
    audience: {
      record: "для кого сам документ",
      has: { isInternal: "верно для документов внутреннего пользования" },
    },
  };
}

function scopeOf(subject: Subject, texts: DocumentTexts, day: string): object {
  const documents = recordKinds(texts).map((kind): [string, object | null] => {
    const record = subject.recordOn(kind, day);
    return [kind, record && subject.editionOf(record)];
  });
  return { ...subject.modelOn(day, day), documents: Object.fromEntries(documents) };
}

function recordKinds(texts: DocumentTexts): string[] {
  return [...new Set([...texts.values()].flatMap(({ settings }) => settings.edition ?? []))];
}
