import { addDays } from "../../../engine/base/add-days.ts";
import { isDay } from "../../../engine/base/is-day.ts";
import { isRecord } from "../../../engine/base/is-record.ts";
import type { JointMigration } from "../../../engine/migrate/migration.ts";
import { replaceValues } from "../../../engine/migrate/replace-values.ts";
import { parseYaml } from "../../../engine/yaml/parse-yaml.ts";
import { type Tenure, tellTenures } from "../../education/migrations/tenures.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Who works with a group, from the first day to the last (YYYY-MM-DD). */
interface Work {
  staff: string;
  group: string;
  from: string;
  /** Null while there is no end to it. */
  until: string | null;
}

/**
 * A chat of parents that is older than the work of its owner here was that of the educator before
 * him; data without a past named the present one only.
 */
export const talksOfFormerEducator: JointMigration = {
  id: "talks-of-former-educator",
  title: "У чатов прежнего педагога группы записан и он",
  migrate: (texts) => {
    const text = texts.get("assignments") ?? "";
    const { data } = parseYaml({ path: "assignments.yaml", text });
    if (!isRecord(data)) return new Map();
    const staff = listOf(data.staff);
    const work = listOf(data.educators).flatMap((each) => readWork(each, staff));
    const replacements = listOf(data.chats).flatMap((chat, index) => {
      const tenures = tenuresOf(chat, staff, work);
      return tenures === null
        ? []
        : [{ path: ["chats", index, "owner"], yaml: tellTenures(tenures) }];
    });
    return new Map([["assignments", replaceValues(text, replacements)]]);
  },
};

function listOf(list: unknown): Fields[] {
  return Array.isArray(list) ? list.map((each: unknown) => (isRecord(each) ? each : {})) : [];
}

function dayIn(fields: Fields | undefined, key: string): string | null {
  const value = fields?.[key];
  return typeof value === "string" && isDay(value) ? value : null;
}

function readWork(fields: Fields, members: readonly Fields[]): Work[] {
  const { staff, group } = fields;
  const from = dayIn(fields, "from");
  if (typeof staff !== "string" || typeof group !== "string" || from === null) return [];
  const dismissed = dayIn(
    members.find(({ id }) => id === staff),
    "employedUntil",
  );
  return [{ staff, group, from, until: dayIn(fields, "until") ?? dismissed }];
}

/** One after another since the chat was made; null where one value says all, or days are not told. */
function tenuresOf(
  chat: Fields,
  members: readonly Fields[],
  all: readonly Work[],
): Tenure[] | null {
  const createdOn = dayIn(chat, "createdOn");
  const employedFrom = dayIn(
    members.find(({ id }) => id === chat.owner),
    "employedFrom",
  );
  if (createdOn === null || employedFrom === null || employedFrom <= createdOn) return null;
  const work = all.filter(({ group }) => group === chat.group);
  const found: Work[] = work.filter(({ staff }) => staff === chat.owner).slice(0, 1);
  for (;;) {
    const [first] = found;
    if (!first || found.length > work.length) return null;
    if (first.from <= createdOn) break;
    const before = work.filter(({ until }) => until !== null && addDays(until, 1) === first.from);
    const [former] = before;
    // Of several nobody knows which.
    if (!former || before.length > 1) return null;
    found.unshift(former);
  }
  return found.map(({ staff, from, until }, index) => ({
    ...{ staff, from },
    until: index === found.length - 1 ? null : until,
  }));
}
