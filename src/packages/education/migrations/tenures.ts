import { addDays } from "../../../engine/base/add-days.ts";
import { isDay } from "../../../engine/base/is-day.ts";
import { isRecord } from "../../../engine/base/is-record.ts";
import { declinePosition } from "../../../engine/russian/decline-position.ts";
import { parseYaml } from "../../../engine/yaml/parse-yaml.ts";

/** Somebody and the days (YYYY-MM-DD, both inclusive) at one post; open where nothing is known. */
export interface Tenure {
  staff: string;
  from: string | null;
  until: string | null;
}

interface Employed {
  id: string;
  /** «заведующего»: in the genitive, as after «и. о.». */
  post: string;
  employedFrom: string;
  employedUntil: string | null;
}

/**
 * Who held the post of a head before him, acting or not, as the staff tell: until the day before.
 * Several such people leave it open, since nobody knows which; so does a day between.
 */
export function findTenures(head: string, texts: ReadonlyMap<string, string>): Tenure[] {
  const staff = readStaff(texts.get("assignments") ?? "");
  const tenures: Tenure[] = [];
  let holder = staff.find(({ id }) => id === head);
  while (holder !== undefined && tenures.length < staff.length) {
    const { post, employedFrom } = holder;
    const before = staff.filter(
      (each) =>
        each.post === post &&
        each.employedUntil !== null &&
        addDays(each.employedUntil, 1) === employedFrom,
    );
    const former = before.length === 1 ? before[0] : undefined;
    const until = tenures.length === 0 ? null : holder.employedUntil;
    tenures.unshift({ staff: holder.id, from: former ? employedFrom : null, until });
    holder = former;
  }
  return tenures;
}

/** «[{ staff: makarova, until: 2025-09-30 }, { staff: zaytseva, from: 2025-10-01 }]». */
export function tellTenures(tenures: readonly Tenure[]): string {
  const entries = tenures.map(({ staff, from, until }, index) => {
    const days = [
      ...(index > 0 && from !== null ? [`from: ${from}`] : []),
      ...(until === null ? [] : [`until: ${until}`]),
    ];
    return `{ ${[`staff: ${staff}`, ...days].join(", ")} }`;
  });
  return `[${entries.join(", ")}]`;
}

function readStaff(text: string): Employed[] {
  const { data } = parseYaml({ path: "assignments.yaml", text });
  const staff: unknown = isRecord(data) ? data.staff : undefined;
  return Array.isArray(staff) ? staff.flatMap(readMember) : [];
}

function readMember(member: unknown): Employed[] {
  if (!isRecord(member)) return [];
  const { id, position, employedFrom, employedUntil } = member;
  if (typeof id !== "string" || typeof position !== "string") return [];
  if (typeof employedFrom !== "string" || !isDay(employedFrom)) return [];
  const until = typeof employedUntil === "string" && isDay(employedUntil) ? employedUntil : null;
  return [{ ...{ id, employedFrom }, post: postOf(position), employedUntil: until }];
}

const acting =
  /^(?:и\.\s*о\.|и\/о|врио|(?:временно )?исполняющ(?:ий|ая) обязанности)\s+(?=\p{L})/iu;

/** The post itself, whoever only acts in it. */
function postOf(position: string): string {
  const text = position.trim().toLowerCase();
  return acting.test(text) ? text.replace(acting, "") : declinePosition(text).genitive;
}
