import type { EventDefinition } from "../../../engine/events/event.ts";
import type { EducationReference } from "../files.ts";
import { absence } from "./absence.ts";
import { buildingClosed, groupMoved, newBuilding } from "./buildings.ts";
import { groupClosed } from "./group-closed.ts";
import { moved } from "./moved.ts";
import { newChair } from "./new-chair.ts";
import { newCouncil } from "./new-council.ts";
import { newFounder } from "./new-founder.ts";
import { newGroup } from "./new-group.ts";
import { newHead } from "./new-head.ts";
import { newYear } from "./new-year.ts";
import { personChanged } from "./person-changed.ts";
import { renamed } from "./renamed.ts";
import { publishedEvent } from "./published.ts";
import { signedEvent } from "./signed.ts";
import { staffCame, staffLeft } from "./staff-events.ts";

/** What people call the documents of every organization. */
const names = { regulation: "Положение", order: "Приказ" };

/** What happens in every school and kindergarten; packages on top add their own facts to these. */
export const educationEvents = {
  newHead,
  newYear,
  newGroup,
  groupClosed,
  groupMoved,
  newBuilding,
  buildingClosed,
  staffCame,
  staffLeft,
  personChanged,
  absence,
  newCouncil,
  newChair,
  renamed,
  moved,
  newFounder,
  signed: signedEvent(names),
  published: publishedEvent(names),
} as const satisfies Readonly<Record<string, EventDefinition<EducationReference>>>;
