import { talkName } from "../facts/talks.ts";
import { listAdoptions } from "../../education/facts/adoptions.ts";
import { groupOn } from "../../education/facts/snapshot.ts";
import { memberOn } from "../../education/facts/staff.ts";
import { isInOffice, mainOn } from "../facts/administrators.ts";
import { basisOf } from "../facts/cited-acts.ts";
import type { Evidence } from "../../../engine/coverage/requirement.ts";
import { countNouns } from "../../../engine/russian/plural.ts";
import { numericDate } from "../../../engine/russian/dates.ts";
import {
  signedEditionOf,
  happened,
  namePerson,
  nameRecord,
  staffOf,
} from "../../education/facts/day-facts.ts";
import { coveredGroups, groupsOf, groupWords } from "../../education/facts/groups.ts";
import { type SferumFacts, chatsOf, invitationsOf, platformOf } from "../facts/day-facts.ts";
import { lawEvidence } from "./law-evidence.ts";
import { chatWords, confirmed, joined, linkWords, systemChannels, usedLinks } from "./phrases.ts";

/** The data know it of any platform; what says it in the organization is its Regulation alone. */
const unsigned: Evidence = { awaits: "signature" };

/** The evidence for requirements that leave traces in the data, by their ids. */
export const evidence: Readonly<Record<string, (facts: SferumFacts) => Evidence>> = {
  G1: (facts) => {
    const edition = signedEditionOf(facts, "regulation");
    return edition ? `редакция № ${edition.edition ?? 1} от ${numericDate(edition.date)}` : null;
  },
  G2: (facts) => {
    const edition = signedEditionOf(facts, "regulation");
    const order = nameRecord(facts, "приказ", edition?.approvedBy);
    const held = (edition ? listAdoptions(edition) : []).flatMap(({ role, protocol, date }) =>
      role === "adopted" && protocol !== undefined && date !== undefined && date <= facts.day
        ? [`протокол № ${protocol} от ${numericDate(date)}`]
        : [],
    );
    return held.length === 0 || order === null ? null : [...held, order].join(", ");
  },
  G3: (facts) => {
    if (!signedEditionOf(facts, "regulation")) return unsigned;
    const basis = basisOf(facts.data.organization, platformOf(facts));
    const cited = facts.reference.acts.acts.filter(({ id }) => basis.includes(id));
    const [oldest] = cited.map(({ checkedOn }) => checkedOn).toSorted();
    if (oldest === undefined) return null;
    return `${countNouns(cited.length, ["акт", "акта", "актов"])}, статус проверен ${numericDate(oldest)}`;
  },
  G5: (facts) => {
    if (!signedEditionOf(facts, "regulation")) return unsigned;
    const { name, app } = platformOf(facts);
    return `${name.short.nominative}, приложение ${app}`;
  },
  A1: (facts) => {
    const { staff, appointedBy } = mainOn(facts.data.administrators, facts.day);
    const order = nameRecord(facts, "приказ", appointedBy);
    return order && `${namePerson(facts, staff)}, ${order}`;
  },
  A2: (facts) => nameRecord(facts, "заявка", signedEditionOf(facts, "request")?.id),
  A3: (facts) => {
    const { registration } = mainOn(facts.data.administrators, facts.day);
    return registration && registration.on <= facts.day
      ? `регистрация ${numericDate(registration.on)}`
      : null;
  },
  A4: ({ data, day }) => {
    const { registeredOn } = data.organization;
    if (registeredOn === undefined || registeredOn > day) return null;
    return `организация на платформе с ${numericDate(registeredOn)}`;
  },
  A5: (facts) => {
    const [group] = happened(facts.data.groups.groups, ({ createdOn }) => createdOn, facts).filter(
      ({ kind }) => kind === "staff",
    );
    if (group?.createdOn === undefined) return null;
    return `группа «${groupOn(group, facts.day).name}», создана ${numericDate(group.createdOn)}`;
  },
  A6: (facts) => {
    const groups = groupsOf(facts);
    if (groups.length === 0) return { inapplicable: `${groupWords(facts)[2]} нет` };
    const created = happened(groups, ({ createdOn }) => createdOn, facts).length;
    if (created === 0) return null;
    return `${countNouns(groups.length, groupWords(facts))}, на платформе создано ${created}`;
  },
  A7: (facts) => {
    const all = invitationsOf(facts);
    const { roles } = platformOf(facts);
    const byRole = roles
      .map(({ id, name }) => ({ name, size: invitationsOf(facts, id).length }))
      .filter(({ size }) => size > 0)
      .map(({ name, size }) => `${name} — ${size}`);
    return all.length === 0 ? null : `${countNouns(all.length, linkWords)}: ${byRole.join(", ")}`;
  },
  A8: (facts) => {
    const additional = facts.data.administrators.additional.filter((each) =>
      isInOffice(each, facts.day),
    );
    if (additional.length === 0) return { inapplicable: "дополнительных администраторов нет" };
    return additional
      .map(({ staff, appointedBy }) =>
        [namePerson(facts, staff), nameRecord(facts, "приказ", appointedBy)]
          .filter((part) => part !== null)
          .join(", "),
      )
      .join("; ");
  },
  A9: (facts) => {
    const groups = groupsOf(facts);
    if (groups.length === 0) return { inapplicable: `${groupWords(facts)[2]} нет` };
    const covered = coveredGroups(facts).length;
    return covered === 0 ? null : `педагоги закреплены: ${covered} из ${groups.length}`;
  },
  A11: (facts) => confirmed(facts),
  A12: (facts) => {
    const { day, data } = facts;
    // Who is on no platform has nothing there to keep up to date.
    if (joined(facts) === null) return null;
    const left = data.assignments.staff.filter(({ employedUntil = day }) => employedUntil < day);
    const working = countNouns(staffOf(facts).length, ["работник", "работника", "работников"]);
    return `${working}, уволено ${left.length}`;
  },
  A13: (facts) => {
    const all = invitationsOf(facts);
    if (all.length === 0) return { inapplicable: "ссылок-приглашений нет" };
    const open = all.filter(
      ({ usedOn = "9999", revokedOn = "9999" }) => usedOn > facts.day && revokedOn > facts.day,
    );
    const told = open.length === 0 ? "все использованы или отозваны" : `ждут: ${open.length}`;
    return `${countNouns(all.length, linkWords)}, ${told}`;
  },
  A14: systemChannels,
  H1: (facts) => nameRecord(facts, "приказ", signedEditionOf(facts, "order-use")?.id),
  H2: (facts) => {
    const { staff } = mainOn(facts.data.administrators, facts.day);
    const member = staffOf(facts).find(({ id }) => id === staff);
    return member ? `${namePerson(facts, staff)}, ${memberOn(member, facts.day).position}` : null;
  },
  H3: (facts) => joined(facts, "administration"),
  H4: (facts) => confirmed(facts, "administration"),
  H6: (facts) => {
    const [chat] = chatsOf(facts, "head-educators");
    const parents = chatsOf(facts, "educators-parents").length;
    if (!chat && parents === 0) return null;
    const own = chat ? [`«${talkName(chat, facts.day)}» с ${numericDate(chat.createdOn)}`] : [];
    return [...own, `с родителями ${countNouns(parents, chatWords)}`].join(", ");
  },
  T1: (facts) => joined(facts, "educator", "specialist"),
  T2: (facts) => confirmed(facts, "educator", "specialist"),
  T3: (facts) => {
    const all = chatsOf(facts).length;
    return all === 0 ? null : countNouns(all, chatWords);
  },
  P1: (facts) => usedLinks(facts),
  F1: (facts) => {
    const { inForceFrom } = signedEditionOf(facts, "regulation") ?? {};
    if (inForceFrom === undefined) return null;
    return `${inForceFrom <= facts.day ? "действует" : "вступит в силу"} с ${numericDate(inForceFrom)}`;
  },
  F2: (facts) => {
    const edition = signedEditionOf(facts, "regulation");
    if (!edition) return null;
    const { inForceUntil } = edition;
    return inForceUntil === undefined ? "срок не ограничен" : `по ${numericDate(inForceUntil)}`;
  },
  F4: (facts) => {
    const { publishedOn } = signedEditionOf(facts, "regulation") ?? {};
    if (publishedOn === undefined || publishedOn > facts.day) return null;
    return `размещено ${numericDate(publishedOn)}`;
  },
  S1: (facts) => {
    const edition = signedEditionOf(facts, "regulation");
    if (!edition) return null;
    const { signature } = edition;
    return signature
      ? `электронная подпись, сертификат по ${numericDate(signature.validUntil)}`
      : { inapplicable: "подписано от руки" };
  },
  ...lawEvidence,
};
