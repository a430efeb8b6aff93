import { replaceValues } from "../../../engine/migrate/replace-values.ts";
import type { JointMigration } from "../../../engine/migrate/migration.ts";
import { isRecord } from "../../../engine/base/is-record.ts";
import { parseYaml } from "../../../engine/yaml/parse-yaml.ts";
import { findTenures, tellTenures } from "./tenures.ts";

/**
 * One `head` of the time when data had no past becomes a list, where the staff tell who held the same
 * post until the day before: papers of those days are signed by him.
 */
export const headsWithDays: JointMigration = {
  id: "heads-with-days",
  title: "Руководители записаны списком, каждый со своими днями",
  migrate: (texts) => {
    const text = texts.get("organization") ?? "";
    const { data } = parseYaml({ path: "organization.yaml", text });
    const head = isRecord(data) ? data.head : undefined;
    const tenures = typeof head === "string" ? findTenures(head, texts) : [];
    if (tenures.length < 2) return new Map();
    const changed = replaceValues(text, [{ path: ["head"], yaml: tellTenures(tenures) }]);
    return new Map([["organization", changed]]);
  },
};
