import { isRecord } from "../../../engine/base/is-record.ts";
import type { JointMigration } from "../../../engine/migrate/migration.ts";
import { type Replacement, replaceValues } from "../../../engine/migrate/replace-values.ts";
import { parseYaml } from "../../../engine/yaml/parse-yaml.ts";
import { findTenures, type Tenure, tellTenures } from "../../education/migrations/tenures.ts";

/** The lists of talks, and the field that says who answers for one. */
const lists = [
  ["chats", "owner"],
  ["channels", "editor"],
] as const;

/**
 * A chat of the head that is older than his work there was that of the one before him; data without a
 * past named the present one only.
 */
export const talksOfFormerHead: JointMigration = {
  id: "talks-of-former-head",
  title: "У чатов и каналов прежнего руководителя записан и он",
  migrate: (texts) => {
    const text = texts.get("assignments") ?? "";
    const { data } = parseYaml({ path: "assignments.yaml", text });
    if (!isRecord(data)) return new Map();
    const replacements = lists.flatMap(([list, field]) =>
      listTalks(data[list]).flatMap((talk, index) => {
        const yaml = historyOf(talk[field], talk.createdOn, texts);
        return yaml === null ? [] : [{ path: [list, index, field], yaml }];
      }),
    );
    return new Map([["assignments", replaceValues(text, replacements)]]);
  },
};

function listTalks(list: unknown): Record<string, unknown>[] {
  return Array.isArray(list) ? list.map((each: unknown) => (isRecord(each) ? each : {})) : [];
}

/** Those who headed while there was the talk; null where one value says all. */
function historyOf(
  owner: unknown,
  createdOn: unknown,
  texts: ReadonlyMap<string, string>,
): Replacement["yaml"] | null {
  if (typeof owner !== "string" || typeof createdOn !== "string" || !isHead(owner, texts))
    return null;
  const during = findTenures(owner, texts).filter(
    ({ until }: Tenure) => until === null || until >= createdOn,
  );
  return during.length < 2 ? null : tellTenures(during);
}

/** Also the last of a list, as the step before this one writes it. */
function isHead(id: string, texts: ReadonlyMap<string, string>): boolean {
  const text = texts.get("organization") ?? "";
  const { data } = parseYaml({ path: "organization.yaml", text });
  const head: unknown = isRecord(data) ? data.head : undefined;
  if (!Array.isArray(head)) return head === id;
  const last: unknown = head.at(-1);
  return isRecord(last) && last.staff === id;
}
