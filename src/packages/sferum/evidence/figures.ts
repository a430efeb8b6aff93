import type { Figure } from "../../../engine/coverage/requirement.ts";
import { happened, staffOf } from "../../education/facts/day-facts.ts";
import { coveredGroups, groupsOf, groupWords } from "../../education/facts/groups.ts";
import { invitationsOf, type SferumFacts } from "../facts/day-facts.ts";

/** What the first page of a report counts on a day; what there is none of is left out. */
export function figures(facts: SferumFacts): Figure[] {
  const staff = staffOf(facts);
  const links = invitationsOf(facts);
  const groups = groupWords(facts)[2];
  const all: Figure[] = [
    {
      title: "Работники присоединились",
      done: happened(staff, ({ joinedOn }) => joinedOn, facts).length,
      of: staff.length,
    },
    {
      title: "Статус подтверждён",
      done: happened(staff, ({ statusConfirmedOn }) => statusConfirmedOn, facts).length,
      of: staff.length,
    },
    {
      title: `Педагоги есть у ${groups}`,
      done: coveredGroups(facts).length,
      of: groupsOf(facts).length,
    },
    {
      title: "Приглашения использованы",
      done: happened(links, ({ usedOn }) => usedOn, facts).length,
      of: links.length,
    },
  ];
  return all.filter(({ of }) => of > 0);
}
