import type { Place, Problem } from "../problem.ts";
import type { OpenedSettings } from "./apply-settings.ts";
import { rulePages } from "../../packages/sferum/rules/index.ts";
import type { RulePage } from "./rule.ts";
import { didYouMean } from "../base/suggest.ts";
import type { Settings } from "../generated/types.ts";
import type { Source } from "../base/source.ts";
import { numericDate } from "../russian/dates.ts";
import { checkFile } from "./check-file.ts";
import { placesIn } from "./check-identifiers.ts";
import type { Validators } from "../schema/create-validators.ts";
import type { Path } from "../yaml/yaml-file.ts";

type Report = (path: Path, message: string, hint: string) => void;

/**
 * Checks reglament.yaml: YAML, schema, that its rules exist and may be changed so. Without the
 * file everything stays as the rules say; `settings` is null where the file does not hold. On a
 * day (YYYY-MM-DD) the address for reports of weaknesses must still be in force.
 */
export function validateSettings(
  source: Source | null,
  folder: string,
  validators: Validators,
  day: string | null = null,
): { settings: OpenedSettings | null; problems: Problem[] } {
  if (source === null) return { settings: { data: {}, folder, findIgnore: none }, problems: [] };
  const file = checkFile("settings", { folder, data: new Map([["settings", source]]) }, validators);
  const { data } = file;
  if (data === null) return { settings: null, problems: file.problems };
  const find = placesIn({ settings: file });
  const problems: Problem[] = [];
  checkRules(data, (path, message, hint) => {
    const place = find("settings", path);
    problems.push({ rule: "wrong-setting", severity: "error", ...place, message, hint });
  });
  const settings: OpenedSettings = {
    data,
    folder,
    findIgnore: (index, field) =>
      find("settings", ["ignores", index, ...(field === undefined ? [] : [field])]),
  };
  if (problems.length > 0) return { settings: null, problems };
  const { security } = data;
  if (security && day !== null && security.expires < day)
    problems.push(securityExpired(security.expires, find("settings", ["security", "expires"])));
  return { settings, problems };
}

/** RFC 9116, 2.5.5: nobody may rely on an expired security.txt. */
function securityExpired(expires: string, place: Place): Problem {
  return {
    rule: "security-expired",
    severity: "warning",
    ...place,
    message: `Адрес для сообщений об уязвимостях действовал по ${numericDate(expires)}: файлу security.txt больше не верят.`,
    hint: "Проверьте, что письма на этот адрес читают, и поставьте новую дату, не дальше года.",
  };
}

function none(): never {
  throw new Error("There are no ignores");
}

function checkRules({ rules = [], ignores = [] }: Settings, report: Report): void {
  for (const [index, { rule, severity, days }] of rules.entries()) {
    const page = findPage(rule, ["rules", index, "rule"], report);
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
    if (findPage(rule, path, report)?.locked) report(path, locked(rule), lockedHint);
  }
}

function findPage(rule: string, path: Path, report: Report): RulePage | undefined {
  const page = rulePages.find(({ id }) => id === rule);
  const ids = rulePages.map(({ id }) => id);
  if (!page) report(path, `Правила «${rule}» нет.`, didYouMean(rule, ids));
  return page;
}

function locked(rule: string): string {
  return `Правило «${rule}» нельзя ни ослабить, ни обойти: без него документы не сделать.`;
}

const lockedHint = "Удалите эту запись и исправьте то, о чём говорит правило.";
