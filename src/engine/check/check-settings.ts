import { didYouMean } from "../base/suggest.ts";
import type { Source } from "../base/source.ts";
import { type DataFiles, type Settings } from "../generated/types.ts";
import * as checks from "../generated/validators.js";
import { isError, type SourceLocation, type Problem } from "../problem.ts";
import { numericDate } from "../russian/dates.ts";
import type { DataFile } from "../schema/data-file.ts";
import type { Path } from "../yaml/yaml-file.ts";
import type { OpenedSettings } from "./apply-settings.ts";
import { checkFile } from "./check-file.ts";
import { locationsIn } from "./check-files.ts";
import type { RulePage } from "./rule.ts";

type Report = (path: Path, message: string, hint: string) => void;

const settingsFile: DataFile<DataFiles["settings"]> = {
  check: checks.settings,
  schema: checks.schemas.settings,
};

/**
 * Checks reglament.yaml: YAML, schema, that its rules (of `pages`) exist and may be changed so.
 * Without the file everything stays as the rules say; `settings` is null where the file does not
 * hold. On a day (YYYY-MM-DD) the address for reports of weaknesses must still be in force.
 */
export function checkSettings(
  source: Source | null,
  folder: string,
  pages: readonly RulePage[],
  day: string | null,
): { settings: OpenedSettings | null; problems: Problem[] } {
  if (source === null) return { settings: { data: {}, folder, ignorePlaces: [] }, problems: [] };
  const own = { folder, data: new Map([["settings", source]]) };
  const file = checkFile("settings", settingsFile, own);
  const { data } = file;
  if (data === null) return { settings: null, problems: file.problems };
  const find = locationsIn(new Map([["settings", file]]), own);
  const problems = [...file.problems];
  checkRules(data, pages, (path, message, hint) => {
    const place = find("settings", path);
    problems.push({ rule: "wrong-setting", severity: "error", ...place, message, hint });
  });
  const settings: OpenedSettings = {
    ...{ data, folder },
    ignorePlaces: (data.ignores ?? []).map((_, index) => ({
      rule: find("settings", ["ignores", index, "rule"]),
      until: find("settings", ["ignores", index, "until"]),
    })),
  };
  if (problems.some(isError)) return { settings: null, problems };
  const { security } = data;
  if (security && day !== null && security.expires < day)
    problems.push(securityExpired(security.expires, find("settings", ["security", "expires"])));
  return { settings, problems };
}

/** RFC 9116, 2.5.5: nobody may rely on an expired security.txt. */
function securityExpired(expires: string, place: SourceLocation): Problem {
  return {
    rule: "security-expired",
    severity: "warning",
    ...place,
    message: `Адрес для сообщений об уязвимостях действовал по ${numericDate(expires)}: файлу security.txt больше не верят.`,
    hint: "Проверьте, что письма на этот адрес читают, и поставьте новую дату, не дальше года.",
  };
}

function checkRules(
  { rules = [], ignores = [] }: Settings,
  pages: readonly RulePage[],
  report: Report,
): void {
  const find = (rule: string, path: Path): RulePage | undefined => {
    const page = pages.find(({ id }) => id === rule);
    const ids = pages.map(({ id }) => id);
    if (!page) report(path, `Правила «${rule}» нет.`, didYouMean(rule, ids));
    return page;
  };
  for (const [index, { rule, severity, days }] of rules.entries()) {
    const page = find(rule, ["rules", index, "rule"]);
    if (page?.locked && severity !== undefined)
      report(["rules", index, "severity"], locked(rule), lockedHint);
    if (page && days !== undefined && page.days === undefined)
      report(
        ["rules", index, "days"],
        `У правила «${rule}» нет срока.`,
        "Удалите строку days; срок есть только у правил, на странице которых он назван.",
      );
  }
  for (const [index, { rule }] of ignores.entries()) {
    const path = ["ignores", index, "rule"];
    if (find(rule, path)?.locked) report(path, locked(rule), lockedHint);
  }
}

function locked(rule: string): string {
  return `Правило «${rule}» нельзя ни ослабить, ни обойти: без него документы не сделать.`;
}

const lockedHint = "Удалите эту запись и исправьте то, о чём говорит правило.";
