import type { AdditionalAdministrator, Administrators } from "../generated/types.ts";
import type { Path } from "../../../engine/yaml/yaml-file.ts";

/** An administrator, where administrators.yaml names him, and what messages call him. */
export interface Appointed extends AdditionalAdministrator {
  path: Path;
  title: "администратор" | "дополнительный администратор";
}

/** The main administrator and the additional ones, in the order of the file. */
export function listAdministrators({ main, additional }: Administrators): Appointed[] {
  return [
    { ...main, path: ["main"], title: "администратор" },
    ...additional.map((each, index): Appointed => ({
      ...each,
      path: ["additional", index],
      title: "дополнительный администратор",
    })),
  ];
}
