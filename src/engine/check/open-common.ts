import { createRecent, type Recent } from "../base/recent.ts";
import { type CommonFiles, type DataFolder, listSources } from "../content/open-content.ts";
import { createTextReader, type DocumentTexts } from "../documents/open-texts.ts";
import type { OpenedReference, Package } from "../package/define-package.ts";
import { fileProblem, type Problem } from "../problem.ts";
import type { Roots } from "../text/parse/parse-text.ts";
import type { Parts } from "../text/compile/surroundings.ts";
import type { OpenedSettings } from "./apply-settings.ts";
import { checkKinds, checkParts } from "./check-names.ts";
import { checkSettings } from "./check-settings.ts";
import type { Judgement } from "./contexts.ts";
import { findPrintedForms, type PrintedForms } from "./printed-forms.ts";
import { findStraySettings, findStrayTexts } from "./stray-files.ts";

/** What all organizations of a run share, as far as it holds; `problems` tells the rest. */
export interface Common {
  package: Package;
  reference: OpenedReference;
  documents: DocumentTexts;
  /** What texts may include. */
  parts: Parts;
  /** The forms that the common texts print. */
  printed: PrintedForms;
  /** Null where reglament.yaml does not hold. */
  settings: OpenedSettings | null;
  /** Whether compliance is judged. */
  isJudged: boolean;
  /** The files that were read, as problems name them. */
  sources: string[];
  problems: Problem[];
}

/**
 * Checks what was read for all: references, settings and syntax of texts. All problems are found.
 * With a day (YYYY-MM-DD) the rules of compliance judge as of that day. Texts that were parsed
 * before are `known`.
 */
export function openCommon(
  files: CommonFiles,
  used: Package,
  day: string | null,
  known?: Roots,
): Common {
  const { settings, problems } = checkSettings(files.settings, files.folder, used.rulePages, day);
  const reader = createTextReader(used, day !== null, known);
  const reference = openReference(used, files.reference, day, settings);
  const parts = reader.readParts(files.parts);
  const documents = reader.readDocuments(files.documents, parts);
  return {
    ...{ package: used, reference, documents, parts, settings, isJudged: day !== null },
    printed: findPrintedForms([...files.documents.values(), ...files.parts.values()]),
    sources: [
      ...(files.settings ? [files.settings.path] : []),
      ...listSources([files.reference.data, files.documents, files.parts]),
    ],
    problems: [
      ...checkKinds(files.documents),
      ...checkParts(files.parts),
      ...findStraySettings(files.others, files.folder),
      ...findStrayTexts(files.otherTexts),
      ...problems,
      ...reference.problems,
      ...reader.problems,
      ...(day === null ? [] : checkDemand(files, used, reference)),
    ],
  };
}

/** The documents that requirements speak of, as far as nobody has a text of them. */
function checkDemand(
  { folder, documents, hasText }: CommonFiles,
  { coverage }: Package,
  reference: OpenedReference,
): Problem[] {
  const home = `${folder}/documents`;
  const kinds = [...documents.keys()];
  const wrong = reference.checkKinds(hasText, kinds, home);
  if (!coverage || hasText(coverage.document)) return wrong;
  const main = fileProblem(
    { path: home },
    {
      rule: "unknown-reference",
      message: `Текста «${coverage.document}.mdx» нет, а в его пунктах должны стоять требования.`,
      hint: "Добавьте этот файл в папку documents.",
    },
  );
  return [main, ...wrong];
}

/** The reference data of a package that were opened last: they follow from what the key names. */
const recentReferences = new WeakMap<Package, Recent<OpenedReference>>();

function openReference(
  used: Package,
  folder: DataFolder,
  day: string | null,
  settings: OpenedSettings | null,
): OpenedReference {
  const recent = recentReferences.get(used) ?? createRecent<OpenedReference>(4);
  recentReferences.set(used, recent);
  const periods = settings?.data.rules?.map(({ rule, days }) => [rule, days] as const) ?? [];
  const read = { ...folder, data: [...folder.data] };
  return recent.recall(JSON.stringify([read, day, day === null ? null : periods]), () =>
    used.openReference(folder, day === null ? null : judge(day, periods)),
  );
}

function judge(
  day: string,
  periods: readonly (readonly [rule: string, days: number | undefined])[],
): Judgement {
  const daysOfRule = new Map(periods);
  return { day, daysOf: ({ id, days }) => daysOfRule.get(id) ?? days ?? 0 };
}
