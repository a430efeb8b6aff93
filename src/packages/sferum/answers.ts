import { ownValue } from "../../engine/base/own-value.ts";
import { caseNames } from "../../engine/russian/cases.ts";
import type { OrganizationSource } from "../../engine/package/package-definition.ts";
import type { Answers } from "../../engine/package/subject.ts";
import { answerWith } from "../education/answers.ts";
import { find } from "../education/model/derive-model.ts";
import { isEmployed } from "../education/facts/staff.ts";
import { startOf } from "../education/facts/life-of-editions.ts";
import { supersededInPart } from "./facts/duty-orders.ts";
import { mainOn } from "./facts/administrators.ts";
import type { SferumData, SferumReference } from "./files.ts";
import { allAdministrators } from "./model/derive-administrator.ts";
import { deriveAppointment } from "./model/derive-appointments.ts";
import { addDoings } from "./model/derive-edition.ts";
import { deriveCitations } from "./model/derive-citation.ts";
import { deriveExtraction } from "./model/derive-extract.ts";
import { deriveSferum } from "./model/derive-model.ts";
import { deriveTransition } from "./model/derive-transition.ts";
import { platformAnswers } from "./site/organization-answers.ts";

/** What the package answers about an organization: what `education` does, and the platform. */
export function answerSferum(
  source: OrganizationSource<SferumData, SferumReference>,
): Required<Answers> {
  const { data, reference } = source;
  const { administrators, documents } = data;
  const citations = deriveCitations(data, reference);
  const { answers } = answerWith(source, {
    widen: deriveSferum(data, reference),
    extend: (model, edition, peopleOn) => {
      const people = peopleOn(startOf(edition), edition.date);
      const own = find(documents.editions, edition.id);
      const appointment = deriveAppointment(
        allAdministrators(administrators, people),
        own.id,
        ({ id }) => isEmployed(find(data.assignments.staff, id), edition.date),
      );
      return addDoings(model, {
        appointment,
        responsible: (own.responsible ?? []).map(people.find),
        superseded: supersededInPart(data, own),
        transition: deriveTransition(own, data, reference),
        cites: citations.by(own),
        extraction: deriveExtraction(own, data, peopleOn, appointment),
      });
    },
    show: platformAnswers,
    readersOf: (kind) => ownValue(readers, kind) ?? null,
    names: platformNames(reference),
    documentsTitle: "Локальные нормативные акты о работе на платформе",
    // A request encloses the order that appointed the administrator whom it names.
    findRecord: (kind, day) =>
      kind === "order-appointment" ? mainOn(administrators, day).appointedBy : null,
  });
  return answers;
}

/** In all cases; texts speak of the platform of their own day. */
function platformNames({ platforms }: SferumReference): string[] {
  return platforms.platforms.flatMap(({ name, profile, app, vendor }) => [
    ...[name.full, name.short, profile].flatMap((each) => caseNames.map((form) => each[form])),
    ...[app, vendor],
  ]);
}

/** Parents first: most who open the site are. */
const readers: Readonly<Record<string, { name: string; rank: number }>> = {
  "sheet-parent": { name: "Родителям", rank: 1 },
  "sheet-educator": { name: "Педагогам", rank: 2 },
  "sheet-administration": { name: "Руководителю и администратору", rank: 3 },
  "sheet-administrator": { name: "Руководителю и администратору", rank: 3 },
};
