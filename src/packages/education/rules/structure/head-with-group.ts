import { findType, nameGroup } from "../../facts/group-names.ts";
import { listHeads, permanentHeadOn } from "../../facts/heads.ts";
import { holdsOn } from "../../facts/holds-on.ts";
import { fullName, memberOn } from "../../facts/staff.ts";
import { termHolds } from "../../facts/terms.ts";
import { namesHeading } from "../../model/derive-head.ts";
import { isEntrepreneur } from "../../model/derive-organization.ts";
import { complianceRule } from "../compliance-rule.ts";

/** Posts that work with children: beside the post of a head they are meant, alone they are forgotten. */
const teaching = /воспитател|учител|педагог|преподавател|логопед|тьютор/iu;

/**
 * Who became head has passed the groups (requirement A9). Who acts for a while keeps them, an
 * entrepreneur may do everything himself, and a director may lead a class.
 */
export const headWithGroup = complianceRule({
  id: "head-with-group",
  severity: "warning",
  title: "За руководителем не закреплена группа",
  why: "Кто стал руководителем, обычно передал свою группу. Забытая запись напечатает его педагогом группы в приказе, в списке и в памятках.",
  source: "Требование A9: распределение педагогов по группам",
  mend: "Закончите запись в educators (until) и запишите, кто теперь работает с группой. Если руководитель и правда работает с ней, запишите обе должности: «заведующий, воспитатель».",
  bad: {
    files: `
# assignments.yaml
educators:
  - { staff: makarova, group: solnyshko, from: 2024-09-02 }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - { id: makarova, position: "заведующий, воспитатель" }
educators:
  - { staff: makarova, group: solnyshko, from: 2024-09-02 }
`,
  },
  reads: ["organization", "groups", "assignments"],
  follows: ["staff", "group"],
  check({ organization, groups, assignments }, report, { day, reference }) {
    const type = findType(reference, organization.type);
    const head = assignments.staff.find(({ id }) => id === permanentHeadOn({ organization }, day));
    if (!type || !head || isEntrepreneur(organization)) return;
    const term = listHeads(organization).findLast(
      (each) => each.value.staff === head.id && termHolds(each, day),
    );
    const { position } = memberOn(head, day);
    const posts = `${position}, ${term?.value.position ?? ""}`;
    if (teaching.test(posts) && namesHeading(posts)) return;
    const post = namesHeading(posts) ? position : "заведующий";
    for (const [index, { staff, group: id, from, until }] of assignments.educators.entries()) {
      const group = groups.groups.find((each) => each.id === id);
      if (staff !== head.id || !group || group.kind === "class") continue;
      if (!holdsOn(day, from, until) || !holdsOn(day, group.openedOn ?? "", group.closedOn))
        continue;
      report(
        "assignments",
        ["educators", index, "staff"],
        `${fullName(head, day)} (${position}) руководит организацией, а по данным работает и с ${nameGroup(group, type, day).instrumental}.`,
        `Если ${type.group.singular.accusative} передали, допишите здесь until и добавьте запись о том, кто теперь там работает. Если нет, запишите обе должности руководителя: «${post}, ${type.educator.singular.nominative}».`,
      );
    }
  },
});
