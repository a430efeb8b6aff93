import type { EventDefinition } from "../../../engine/events/event.ts";
import { educationEvents } from "../../education/events/index.ts";
import { signedEvent } from "../../education/events/signed.ts";
import type { SferumReference } from "../files.ts";
import { closeChats, handOverHead, handOverOfLeaver, withFacts } from "./hand-over.ts";
import { newAdministrator } from "./new-administrator.ts";
import { newPlatform } from "./new-platform.ts";

const { newHead, newYear, newGroup, staffCame, staffLeft, absence } = educationEvents;

/** What happens where the platform is used; facts about chats come on top of those of `education`. */
export const sferumEvents: readonly EventDefinition<SferumReference>[] = [
  signedEvent({
    ...{ regulation: "Положение", request: "Заявка на регистрацию" },
    ...{ "order-use": "Приказ об использовании платформы", "order-chats": "Приказ о чатах" },
    ...{
      "order-appointment": "Приказ об администраторе",
      "order-etiquette": "Приказ о правилах чатов",
    },
    ...{
      "letter-administrator": "Письмо о смене администратора",
      "order-transition": "Приказ о переходе",
    },
  }),
  withFacts(newHead, handOverHead),
  newAdministrator,
  staffCame,
  withFacts(staffLeft, handOverOfLeaver),
  absence,
  newGroup,
  withFacts(newYear, closeChats),
  newPlatform,
];
