import { holdsOn } from "../../education/facts/holds-on.ts";
import { lastDay, listTerms, type Term, termOn } from "../../education/facts/terms.ts";
import type { Assignments, Channel, Chat } from "../generated/types.ts";

/** The chats of a day (YYYY-MM-DD): not those that were made later or closed before. */
export function chatsOn({ chats }: Pick<Assignments, "chats">, day: string): Chat[] {
  return chats.filter(({ createdOn, closedOn }) => holdsOn(day, createdOn, closedOn));
}

/** Who answers for a chat, one after another. */
export function listOwners({ owner }: Pick<Chat, "owner">): Term<string>[] {
  return placed(
    listTerms(owner, ({ staff }) => staff, "staff"),
    "owner",
  );
}

/** Who keeps a channel, one after another. */
export function listEditors({ editor }: Pick<Channel, "editor">): Term<string>[] {
  return placed(
    listTerms(editor, ({ staff }) => staff, "staff"),
    "editor",
  );
}

/** What a chat or a channel has been called. */
export function listNames({ name }: Pick<Chat | Channel, "name">): Term<string>[] {
  return placed(
    listTerms(name, (entry) => entry.name, "name"),
    "name",
  );
}

/** What a chat or a channel is called on a day (YYYY-MM-DD); unless told, after all changes. */
export function talkName(talk: Pick<Chat | Channel, "name">, day = lastDay): string {
  return termOn(listNames(talk), day).value;
}

/** Who answers for a chat on a day (YYYY-MM-DD), with where its record says so. */
export function ownerOn(chat: Pick<Chat, "owner">, day: string): Term<string> {
  return termOn(listOwners(chat), day);
}

/** Who keeps a channel on a day (YYYY-MM-DD), with where its record says so. */
export function editorOn(channel: Pick<Channel, "editor">, day: string): Term<string> {
  return termOn(listEditors(channel), day);
}

function placed(terms: readonly Term<string>[], field: string): Term<string>[] {
  return terms.map((term) => ({ ...term, path: [field, ...term.path] }));
}
