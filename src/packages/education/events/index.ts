import type { EventDefinition } from "../../../engine/events/event.ts";
import type { EducationReference } from "../files.ts";
import { absence } from "./absence.ts";
import { newGroup } from "./new-group.ts";
import { newHead } from "./new-head.ts";
import { newYear } from "./new-year.ts";
import { signedEvent } from "./signed.ts";
import { staffCame, staffLeft } from "./staff-events.ts";

/** What happens in every school and kindergarten; packages on top add their own facts to these. */
export const educationEvents = {
  newHead,
  newYear,
  newGroup,
  staffCame,
  staffLeft,
  absence,
  signed: signedEvent({ regulation: "Положение", order: "Приказ" }),
} as const satisfies Readonly<Record<string, EventDefinition<EducationReference>>>;
