import { compareText } from "../../../engine/base/compare-text.ts";
import { upperFirst } from "../../../engine/russian/letter-case.ts";
import type { AdministratorModel } from "./derive-administrator.ts";

/** The administrators that an order appoints (requirements A1, A8), as its sentences need them. */
export interface Appointments {
  /** «администратора», «дополнительных администраторов»: for the heading. */
  title: { nominative: string; genitive: string };
  main: AdministratorModel | null;
  /** The additional administrator where there is only one in the order. */
  additional: AdministratorModel | null;
  /** The additional administrators where they are several; the head lays it on himself. */
  several: AdministratorModel[];
  /** The head where he is an additional administrator. */
  head: AdministratorModel | null;
}

/** An order on administrators: whom it appoints, whom it releases, who is acquainted with it. */
export interface Appointment {
  /** Whom an order appoints (requirements A1, A8). */
  appoints: Appointments & {
    /** Who is acquainted with the order: all whom it names but the head, who signs it. */
    acquainted: AdministratorModel[];
  };
  /** Whom it releases. */
  releases: AdministratorModel[];
  /**
   * The main administrator whose rights go over to another by this order, also where an order before
   * it released him: the organization is registered, so the next one asks for no registration.
   */
  handover: AdministratorModel | null;
  /** The same while he still works here on the day of the order, and can be told to hand them over. */
  handsOver: AdministratorModel | null;
  /** What it is about: «назначении администратора», «смене администратора». */
  matter: string;
  /** «о назначении администратора», «об освобождении от обязанностей администратора». */
  about: string;
  /** The same as a heading. */
  heading: string;
}

/**
 * `people` are all administrators that the data tell, as of the day of the order; of those who were
 * dismissed before it nothing is asked.
 */
export function deriveAppointment(
  people: readonly AdministratorModel[],
  id: string,
  isEmployed: (person: AdministratorModel) => boolean,
): Appointment {
  const appointed = people.filter(({ appointedBy }) => appointedBy === id);
  const released = people.filter(({ releasedBy }) => releasedBy === id);
  const named = new Map([...appointed, ...released].map((person) => [person.id, person]));
  const appoints = deriveAppointments(appointed);
  const matter = findMatter(appoints, appointed.length, released);
  const about = aboutMatter(matter);
  const { main } = appoints;
  const former = released.find(({ isMain }) => isMain) ?? (main && formerOf(main, people));
  const acquainted = [...named.values()].filter((each) => !each.isHead && isEmployed(each));
  return {
    appoints: { ...appoints, acquainted },
    releases: released,
    handover: main && former,
    handsOver: main && former && isEmployed(former) ? former : null,
    ...{ matter, about, heading: upperFirst(about) },
  };
}

/** Who was the main administrator before. */
function formerOf(
  { appointedOn }: AdministratorModel,
  people: readonly AdministratorModel[],
): AdministratorModel | null {
  const before = people.filter((each) => each.isMain && each.appointedOn.iso < appointedOn.iso);
  return (
    before.toSorted((a, b) => compareText(a.appointedOn.iso, b.appointedOn.iso)).at(-1) ?? null
  );
}

function aboutMatter(matter: string): string {
  return `${/^[аоуэи]/u.test(matter) ? "об" : "о"} ${matter}`;
}

/** «О смене» only where one main administrator takes the place of another. */
function findMatter(
  { title, main }: Appointments,
  appointed: number,
  released: readonly AdministratorModel[],
): string {
  if (released.length === 0) return `назначении ${title.genitive}`;
  if (main !== null && released.some(({ isMain }) => isMain)) return "смене администратора";
  const gone = deriveAppointments(released).title.genitive;
  const release = `освобождении от обязанностей ${gone}`;
  return appointed === 0 ? release : `${release} и назначении ${title.genitive}`;
}

function deriveAppointments(people: readonly AdministratorModel[]): Appointments {
  const main = people.find(({ isMain }) => isMain) ?? null;
  const all = people.filter(({ isMain }) => !isMain);
  const others = all.filter(({ isHead }) => !isHead);
  const [additional = null] = others;
  return {
    title: deriveTitle(main !== null, all.length),
    main,
    head: all.find(({ isHead }) => isHead) ?? null,
    additional: others.length > 1 ? null : additional,
    several: others.length > 1 ? others : [],
  };
}

function deriveTitle(withMain: boolean, others: number): Appointments["title"] {
  if (others === 0) return { nominative: "администратор", genitive: "администратора" };
  if (withMain) return { nominative: "администраторы", genitive: "администраторов" };
  return others === 1
    ? { nominative: "дополнительный администратор", genitive: "дополнительного администратора" }
    : { nominative: "дополнительные администраторы", genitive: "дополнительных администраторов" };
}
