import type { CollegialBody, Organization } from "../generated/types.ts";
import { holdsOn } from "./holds-on.ts";

type Represented = NonNullable<CollegialBody["represents"]>[number];

/** Words of a name by which a body says whom it represents. */
const words: Readonly<Record<Represented, RegExp>> = {
  parents: /родител|законных представителей/iu,
  pupils: /обучающихся|учащихся|студен|воспитанников|ученическ/iu,
  workers: /работников|трудового коллектива|профсоюз/iu,
};

/**
 * The bodies that represent parents, pupils or workers on a day (YYYY-MM-DD): the data say so, or
 * the name does. Their opinion is asked of acts that touch their rights (273-ФЗ, ст. 30, ч. 3).
 */
export function councilsOf(
  organization: Organization,
  whom: Represented,
  day: string,
): CollegialBody[] {
  return (organization.bodies ?? []).filter(
    (body) =>
      holdsOn(day, body.from ?? "", body.until) &&
      (body.represents?.includes(whom) ?? words[whom].test(body.name)),
  );
}

/** Whether the name of a body tells whom it represents. */
export function showsWhom(name: string): boolean {
  return Object.values(words).some((each) => each.test(name));
}
