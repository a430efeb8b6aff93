import {
  type AskedEvent,
  type Desk,
  type EventTitle,
  memoryFolder,
  openContent,
  openWriters,
  report,
  write,
  type Content,
  type ContentFolder,
  type Writers,
} from "../../index.ts";
import type { Answers } from "../../engine/interview/answers.ts";
import {
  type Answered,
  type Asked,
  openQuestions,
  type Questions,
  type ReadPreset,
} from "./ask.ts";
import { type Desks, openDesks } from "./open-desks.ts";
import type { Looking } from "../draft/look-at-draft.ts";
import { openFiller } from "../draft/open-filler.ts";
import { plainProblem } from "../schema/plain-problem.ts";
import type { Assets } from "./assets.ts";
import { askEvent, type HappenedEvent, listEvents, type Telling, writeEvent } from "./events.ts";
import { type Files, idOf } from "./files.ts";
import { lookAt, type Shown } from "./look.ts";
import { packAll } from "./pack-all.ts";
import { type NamesOf, openNames } from "./open-names.ts";
import type { PaperFile } from "./paper.ts";
import { type Copied, type Pasted, pasteTable } from "./paste.ts";
import { type PastedRows, pasteRows, type PastingRows } from "./paste-rows.ts";
import { type FieldPlace, withOther } from "./probe.ts";

/** One organization as it is now. */
export interface Given {
  files: Files;
  /** The path of its folder among the organizations. */
  organization: string;
  /** The day by the clock of the computer (YYYY-MM-DD): the core has none. */
  day: string;
}

/** The generator behind the page: answers what is asked, keeps nothing that could be lost. */
export interface Core {
  /** Which questions about a new organization are to be asked after some answers. */
  ask: (given: Parameters<Questions["ask"]>[0]) => Promise<Asked>;
  /** What the answers make. */
  answer: (given: Parameters<Questions["answer"]>[0]) => Promise<Answered>;
  /** What a card of the organization answers. */
  readCard: (given: Parameters<Questions["card"]>[0]) => Promise<Answers>;
  /** What a coordinator has answered for others. */
  readPreset: (given: Parameters<Questions["read"]>[0]) => Promise<ReadPreset>;
  /** What is wrong, and one paper (all others are only named); null: no paper. */
  look: (given: Given & { paper: string | null; kinds: readonly string[] }) => Promise<Shown>;
  /** The paper as it would be with another answer in a field; null where that cannot be told. */
  probe: (
    given: Given & { paper: string; kind: string; field: FieldPlace },
  ) => Promise<string | null>;
  /** What a table copied in Excel or Word makes of the data. */
  paste: (given: Given & { copied: Copied }) => Promise<Pasted>;
  /** What a copied table makes of the lines of a question; null where it is no table. */
  pasteRows: (given: PastingRows) => Promise<PastedRows | null>;
  /** What may have happened in the life of the organization. */
  events: (given: Given) => Promise<readonly EventTitle[]>;
  /** What is to be asked about an event after some answers. */
  askEvent: (given: Given & Telling) => Promise<AskedEvent>;
  /** The data with an event written into them. */
  writeEvent: (given: Given & Telling) => Promise<HappenedEvent>;
  /** The files of one paper, as the command line makes them. */
  writePaper: (given: Given & { paper: string; kind: string }) => Promise<PaperFile[]>;
  /** Everything in one ZIP. */
  pack: (given: Given) => Promise<Uint8Array>;
}

/** Opens the generator with what the page brings. */
export async function openCore({ fonts, starter, schemas }: Assets): Promise<Core> {
  const writers = await openWriters(() => fonts);
  const desks = openDesks(starterFolder(starter), writers);
  const filler = openFiller(schemas, starter);
  const names = openNames(schemas, starter);
  const questions = openQuestions(openFiles({}, starterFolder(starter)), names(null));
  return {
    ask: (given) => Promise.resolve(questions.ask(given)),
    answer: (given) => Promise.resolve(questions.answer(given)),
    readCard: (given) => Promise.resolve(questions.card(given)),
    readPreset: (given) => Promise.resolve(questions.read(given)),
    ...openLooking({ writers, desks, filler }, names),
    ...openTelling(desks, names),
    pasteRows: (given) => Promise.resolve(pasteRows(given)),
    paste: (given) => {
      const content = openFiles(given.files, starterFolder(starter));
      return Promise.resolve(pasteTable(content, given, names(given)));
    },
    writePaper: async ({ files, organization, paper, kind }) => {
      const content = openFiles(files, starterFolder(starter));
      const only = { organizations: [idOf(organization)], documents: [kind] };
      const made: PaperFile[] = [];
      for await (const { documents } of write(content, { ...only, writers }))
        made.push(...documents.filter(({ name }) => name === paper).flatMap((each) => each.files));
      return made;
    },
    pack: async ({ files, organization, day }) => {
      const content = openFiles(files, starterFolder(starter));
      const only = { organizations: [idOf(organization)] };
      const coverage = await report(content, { ...only, day });
      for await (const made of write(content, { ...only, writers }))
        return packAll({ made, files, coverage, names: names({ files, organization }) });
      throw new Error("No organization was made");
    },
  };
}

type Looker = Pick<Looking, "desks" | "filler"> & { writers: Writers };

function openLooking(
  { writers, desks, filler }: Looker,
  names: NamesOf,
): Pick<Core, "look" | "probe"> {
  return {
    look: async ({ paper, kinds, ...given }) => {
      const shown = await lookAt({ given, kinds, filler, desks }, paper, writers);
      return { ...shown, problems: tellPlainly(shown.problems, names, given) };
    },
    probe: async ({ paper, kind, field, ...given }) => {
      const other = withOther(given, field);
      if (other === null) return null;
      const looking = { given: other, kinds: [kind], filler, desks };
      return (await lookAt(looking, paper, writers)).html;
    },
  };
}

function openTelling(
  desks: Desks,
  names: NamesOf,
): Pick<Core, "events" | "askEvent" | "writeEvent"> {
  const deskOf = ({ files, day }: Given): Desk => desks(files, day);
  return {
    events: (given) => Promise.resolve(listEvents(deskOf(given), given)),
    askEvent: (given) => Promise.resolve(askEvent(deskOf(given), given)),
    writeEvent: (given) => Promise.resolve(writeEvent(deskOf(given), given, names(given))),
  };
}

function tellPlainly(problems: Shown["problems"], names: NamesOf, given: Given): Shown["problems"] {
  if (problems.length === 0) return problems;
  const known = names(given);
  return problems.map((problem) => plainProblem(problem, known));
}

/** Without the example: it must not get among the organizations of a user. */
function starterFolder(starter: Files): ContentFolder {
  return memoryFolder(
    new Map(Object.entries(starter).filter(([path]) => !path.startsWith("organizations/"))),
  );
}

function openFiles(files: Files, starter: ContentFolder): Content {
  return openContent(memoryFolder(new Map(Object.entries(files)), ""), starter);
}
