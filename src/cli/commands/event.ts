import type { Command } from "commander";

import {
  type Content,
  type Events,
  type EventTitle,
  openDesk,
  sferum,
  type WrittenEvent,
} from "../../index.ts";
import { suggest } from "../../engine/base/suggest.ts";
import { stopsMaking } from "../../engine/problem.ts";
import { openDiskContent } from "../../node/input/open-disk-content.ts";
import { writeData } from "../../node/output/write-data.ts";
import { askEvent } from "../event/ask-event.ts";
import { fillEvent, tellWrongAnswers } from "../event/check-answers.ts";
import { readGiven } from "../event/read-given.ts";
import { refuseEvent } from "../event/refuse-event.ts";
import { changesOf, tellWritten, unchangedOf } from "../event/tell-written.ts";
import { maskFor } from "../init/mask-answers.ts";
import type { Prompts } from "../init/prompts.ts";
import { openTerminalPrompts } from "../init/terminal-prompts.ts";
import { contentOption, dateOption, parsePath } from "../options.ts";
import { reportProblems } from "../report-problems.ts";
import type { Session } from "../session.ts";

interface EventOptions {
  content: string;
  organization?: string;
  from?: string;
  answer: string[];
  yes: boolean;
  dryRun: boolean;
  date?: string;
}

/** `reglament event`: what happened, asked in few questions, becomes dated facts in the data. */
export function addEvent(program: Command, session: Session): void {
  program
    .command("event")
    .argument("[событие]", "имя события; без него — список")
    .addOption(contentOption())
    .option("--organization <имя>", "в какой организации, по имени её папки, если их несколько")
    .option("--from <файл>", "ответы в файле YAML: имя вопроса, двоеточие, ответ", parsePath)
    .option(
      "--answer <имя=ответ>",
      "один ответ; можно повторять",
      (value: string, previous: string[]) => [...previous, value],
      [],
    )
    .option("-y, --yes", "не спрашивать: где есть обычный ответ, взять его", false)
    .option(
      "-n, --dry-run",
      "только показать строки, которые изменятся, и ничего не записывать",
      false,
    )
    .addOption(dateOption("день, когда об этом рассказывают: год-месяц-день (обычно сегодня)"))
    .addHelpText("after", examples)
    .action(async (event: string | undefined, options: EventOptions) => {
      await tellEvent(event ?? null, options, session, await promptsFor(options));
    });
}

const examples = `
Примеры:
  reglament event                                   что может случиться; в терминале — выбрать и рассказать
  reglament event absence --answer who="Белова Ольга Николаевна" --answer from=08.06.2026 --dry-run
  reglament event new-year --from ответы.yaml --yes
`;

/** Nobody is asked who said not to be. */
function promptsFor({ yes }: EventOptions): Promise<Prompts | null> {
  return yes ? Promise.resolve(null) : openTerminalPrompts();
}

/** The whole way of the command; with prompts whatever has no answer is asked. */
export async function tellEvent(
  named: string | null,
  options: EventOptions,
  session: Session,
  prompts: Prompts | null,
): Promise<void> {
  const { terminal } = session;
  const content = openDiskContent(options.content);
  const organization = onlyOrganization(content, options.organization);
  const day = options.date ?? session.today();
  const open = openEvents(content, organization, day);
  const events = open();
  const event = named ?? (await chooseEvent(events.list, prompts, session));
  if (event === null) return;
  refuseUnknown(events, event, options.content);
  const given = readGiven(events, event, options);
  const told = prompts ? await askEvent(events, event, given, prompts) : given;
  if (told === null) {
    leave(session);
    return;
  }
  const answers = options.yes ? fillEvent(events, event, told) : told;
  const wrong = tellWrongAnswers(events, event, answers);
  if (wrong !== "") {
    const mask = maskFor(terminal, events.ask(event, answers).questions, answers);
    terminal.err(`${mask(wrong)}Ничего не записано.\n`);
    session.exitCode = 1;
    return;
  }
  // While questions were asked, somebody may have saved a file.
  const { data } = content.readOrganization(organization);
  await finish(open().write(event, answers), data, options, session);
}

async function finish(
  written: WrittenEvent,
  data: Parameters<typeof changesOf>[0],
  { dryRun, content }: EventOptions,
  session: Session,
): Promise<void> {
  const { terminal } = session;
  const { problems, isRefused, internal, files } = written;
  const changes = changesOf(data, files);
  if (!isRefused && !dryRun) writeData(content, [...changes, ...unchangedOf(data, files)]);
  if (!isRefused) terminal.out(tellWritten(written, changes, { dryRun, terminal }));
  const shown = problems.filter((problem) =>
    isRefused ? stopsMaking(problem) : problem.severity !== "info",
  );
  if (shown.length > 0) {
    if (!isRefused) terminal.err("Что теперь говорит проверка:\n");
    const readText = (file: string): string | null => files.get(file) ?? null;
    terminal.err(await reportProblems(shown, terminal, { internal, readText }));
  }
  if (!isRefused) return;
  terminal.err("Ничего не записано: с такими ответами документов не сделать. Исправьте ответы.\n");
  session.exitCode = 1;
}

/** What all organizations share is read once; the files of this one each time. */
function openEvents(content: Content, organization: string, day: string): () => Events {
  const desk = openDesk(content, { package: sferum, day });
  return () => {
    const events = desk.events(organization, day);
    if (events) return events;
    throw refuseEvent(
      content.folder,
      "Справочники папки с ошибками, поэтому событие не записать.",
      `Что исправить: reglament validate --content ${content.folder}`,
    );
  };
}

/** In a terminal one is chosen; elsewhere the list is the answer. */
async function chooseEvent(
  list: readonly EventTitle[],
  prompts: Prompts | null,
  session: Session,
): Promise<string | null> {
  if (prompts) {
    const choices = list.map(({ id, title }) => ({ value: id, label: title }));
    const chosen = await prompts.choose({ message: "Что случилось?", choices, initial: null });
    if (chosen === null) leave(session);
    return chosen;
  }
  const lines = list.map(({ id, title, lead }) => `${id}\n  ${title}. ${lead}\n`);
  session.terminal.out(`${lines.join("")}\nРассказать: reglament event ИМЯ\n`);
  return null;
}

function leave(session: Session): void {
  session.terminal.err("Прервано: ничего не записано.\n");
  session.exitCode = 1;
}

function refuseUnknown({ list, lackFor }: Events, event: string, folder: string): void {
  const known = list.map(({ id }) => id);
  if (known.includes(event)) return;
  const lack = lackFor(event);
  if (lack !== null)
    throw refuseEvent(
      folder,
      `Событие «${event}» сейчас невозможно: ${lack}.`,
      "Что возможно: npx reglament event",
    );
  const near = suggest(event, known);
  const named = list.filter(({ id }) => near === null || id === near);
  const names = named.map(({ id, title }) => `«${id}» — ${title}`).join("; ");
  throw refuseEvent(
    folder,
    `События «${event}» нет.`,
    `${near === null ? "Допустимо:" : "Возможно, вы имели в виду"} ${names}.`,
  );
}

function onlyOrganization(content: Content, named: string | undefined): string {
  const [first, ...others] = content.listOrganizations(named === undefined ? [] : [named]);
  if (first !== undefined && others.length === 0) return first;
  throw refuseEvent(
    content.folder,
    "Организаций несколько, а случилось это в одной.",
    `Назовите её: --organization ${first ?? "имя"}.`,
  );
}
