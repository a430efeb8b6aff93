import type { AdministratorModel } from "./derive-administrator.ts";

/** The administrators that an order appoints (requirements A1, A8), as its sentences need them. */
export interface Appointments {
  /** «администратора», «дополнительных администраторов»: for the heading. */
  title: { nominative: string; genitive: string };
  main: AdministratorModel | null;
  /** The additional administrator where there is only one in the order. */
  additional: AdministratorModel | null;
  /** The additional administrators where they are several. */
  several: AdministratorModel[];
  /** Who is acquainted with the order: all of them but the head, who signs it. */
  acquainted: AdministratorModel[];
}

export function deriveAppointments(people: readonly AdministratorModel[]): Appointments {
  const main = people.find(({ isMain }) => isMain) ?? null;
  const others = people.filter(({ isMain }) => !isMain);
  const [additional = null] = others;
  return {
    title: deriveTitle(main !== null, others.length),
    main,
    additional: others.length > 1 ? null : additional,
    several: others.length > 1 ? others : [],
    acquainted: people.filter(({ isHead }) => !isHead),
  };
}

function deriveTitle(withMain: boolean, others: number): Appointments["title"] {
  if (others === 0) return { nominative: "администратор", genitive: "администратора" };
  if (withMain) return { nominative: "администраторы", genitive: "администраторов" };
  return others === 1
    ? { nominative: "дополнительный администратор", genitive: "дополнительного администратора" }
    : { nominative: "дополнительные администраторы", genitive: "дополнительных администраторов" };
}
