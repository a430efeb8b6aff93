import type { EventDefinition } from "../../../engine/events/event.ts";
import { educationEvents } from "../../education/events/index.ts";
import { publishedEvent } from "../../education/events/published.ts";
import { signedEvent } from "../../education/events/signed.ts";
import type { SferumReference } from "../files.ts";
import { closeChats, closeChatsOfGroup } from "./close-chats.ts";
import { handOverHead, handOverOfLeaver, withFacts } from "./hand-over.ts";
import { newAdministrator } from "./new-administrator.ts";
import { newPlatform } from "./new-platform.ts";
import { talkClosed, talkPassed } from "./talks.ts";

const { newHead, newYear, newGroup, groupClosed, staffCame, staffLeft, absence } = educationEvents;
const { groupMoved, newBuilding, buildingClosed, personChanged } = educationEvents;
const { newCouncil, newChair, renamed, moved, newFounder } = educationEvents;

/** What people call the documents that are signed. */
const names = {
  regulation: "Положение",
  request: "Заявка на регистрацию",
  "order-use": "Приказ об использовании платформы",
  "order-chats": "Приказ о чатах",
  "order-appointment": "Приказ об администраторе",
  "order-etiquette": "Приказ о правилах чатов",
  "order-amendment": "Приказ о внесении изменений",
  "order-transition": "Приказ о переходе",
  "transition-report": "Отчёт о переходе",
  "letter-administrator": "Письмо о смене администратора",
};

/** What happens where the platform is used; facts about chats come on top of those of `education`. */
export const sferumEvents: readonly EventDefinition<SferumReference>[] = [
  ...[signedEvent(names), publishedEvent(names)],
  withFacts(newHead, handOverHead),
  newAdministrator,
  staffCame,
  withFacts(staffLeft, handOverOfLeaver),
  ...[absence, personChanged, talkPassed, talkClosed, newGroup],
  withFacts(groupClosed, closeChatsOfGroup),
  ...[withFacts(newYear, closeChats), groupMoved, newBuilding, buildingClosed],
  ...[newCouncil, newChair, newPlatform, renamed, moved, newFounder],
];
