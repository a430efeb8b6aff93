import { expect, test } from "vitest";

import {
  type Events,
  type InterviewAnswers,
  memoryFolder,
  openContent,
  openDesk,
  type Question,
  sferum,
} from "../../../src/index.ts";
import { readFolder } from "../../../src/node/input/list-files.ts";

const starter = new Map(
  Array.from(readFolder("content"), ([path, bytes]) => [path, new Uint8Array(bytes)]),
);
const kindergarten = "ds1-pugachev";
const own = [...starter].filter(([path]) => path.includes(kindergarten));

/** What lies in the folder now: the desk reads it anew each time. */
const live = new Map<string, string | Uint8Array>();

function openEvents(today: string): (happened?: ReadonlyMap<string, string>) => Events {
  const content = openContent(memoryFolder(live, ""), memoryFolder(starter, ""));
  const desk = openDesk(content, { package: sferum, day: today });
  return (happened = new Map()) => {
    live.clear();
    for (const [path, file] of own) live.set(path, file);
    for (const [path, text] of happened) live.set(path.replace(/^\//u, ""), text);
    const events = desk.events(kindergarten, today);
    if (!events) throw new Error("No events");
    return events;
  };
}

/** An answer that somebody makes up who agrees with whatever is proposed. */
function invent({ control }: Question): InterviewAnswers[string] | undefined {
  if (control.kind === "choice") return control.choices[0]?.value;
  if (control.kind === "yes-no") return false;
  return "example" in control ? control.example : undefined;
}

function agree(events: Events, id: string): InterviewAnswers {
  let answers: InterviewAnswers = {};
  for (;;) {
    const { gaps, questions } = events.ask(id, answers);
    const next = questions.find((each) => each.id === gaps[0]);
    if (!next) return answers;
    if (Object.hasOwn(answers, next.id)) throw new Error(`No answer to ${next.id}`);
    answers = { ...answers, [next.id]: invent(next) };
  }
}

/** What is to be told next, and that something lies ahead: nothing that was proposed is wrong. */
const reminders = new Set([
  ...["educator-without-group", "group-without-educator", "official-data-missing", "future-date"],
]);

const tell = (events: Events, id: string) => {
  const { files, problems } = events.write(id, agree(events, id));
  const told = problems.filter(({ rule }) => !reminders.has(rule));
  return { files, wrong: told.map(({ rule, message }) => `${id}: ${rule}: ${message}`) };
};

test.each([
  ["a Sunday", "2026-11-29"],
  ["the last day of a year", "2026-12-31"],
])("whatever is proposed on %s makes no new mistake, in any event", (_day, today) => {
  const open = openEvents(today);
  const { list } = open();
  expect(list.length).toBeGreaterThan(15);
  expect(list.flatMap(({ id }) => tell(open(), id).wrong)).toEqual([]);
  // The next one, of an administrator who is still to begin, and the papers of the first one.
  const { files } = tell(open(), "new-administrator");
  expect(["new-administrator", "signed"].flatMap((id) => tell(open(files), id).wrong)).toEqual([]);
});
