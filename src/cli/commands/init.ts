import { existsSync } from "node:fs";
import { join } from "node:path";

import type { Command } from "commander";

import {
  type Interview,
  type InterviewAnswers,
  isAnswered,
  openInterview,
  type Problem,
  UserError,
} from "../../index.ts";
import { stopsMaking } from "../../engine/problem.ts";
import { didYouMean } from "../../engine/base/suggest.ts";
import { openDiskContent } from "../../node/input/open-disk-content.ts";
import { schemasFrom } from "../../node/input/read-package.ts";
import { readSourceFile } from "../../node/input/read-source-file.ts";
import { takenFolder, writeOrganization } from "../../node/output/write-organization.ts";
import { askQuestions } from "../init/ask-questions.ts";
import { openTerminalPrompts } from "../init/terminal-prompts.ts";
import { maskFor } from "../init/mask-answers.ts";
import { tellAnswers, tellGaps } from "../init/tell-answers.ts";
import { parsePath } from "../options.ts";
import type { Session } from "../session.ts";

interface InitOptions {
  from?: string;
  answer: string[];
  yes: boolean;
  draft: boolean;
  dryRun: boolean;
}

/** `reglament init`: questions about a new organization, and its data files from the answers. */
export function addInit(program: Command, session: Session): void {
  program
    .command("init")
    .argument(
      "[папка]",
      "папка с данными (обычно sad); если её нет, она появится",
      parsePath,
      "sad",
    )
    .option("--from <файл>", "ответы в файле YAML: имя вопроса, двоеточие, ответ", parsePath)
    .option(
      "--answer <имя=ответ>",
      "один ответ; можно повторять",
      (value: string, previous: string[]) => [...previous, value],
      [],
    )
    .option("-y, --yes", "не спрашивать: где есть обычный ответ, взять его", false)
    .option("--draft", "записать и тогда, когда ответов не хватает", false)
    .option("-n, --dry-run", "только проверить ответы и ничего не записывать", false)
    .addHelpText("after", examples)
    .action(async (folder: string, options: InitOptions) => {
      await init(folder, options, session);
    });
}

const examples = `
Примеры:
  reglament init                                     вопросы в терминале, данные в папку sad
  reglament init --from ответы.yaml --yes            ответы из файла, остальное обычное
  reglament init --answer folder=solnyshko           один ответ сразу, остальные вопросы в терминале
`;

async function init(folder: string, options: InitOptions, session: Session): Promise<void> {
  const { terminal } = session;
  const interview = openInterview(openDiskContent(folder), { today: session.today() });
  if (!interview)
    throw refuse(folder, "Справочники папки с ошибками.", `reglament validate --content ${folder}`);
  const given = readGiven(interview, options);
  const prompts = options.yes || options.draft ? null : await openTerminalPrompts();
  const answers = prompts
    ? await askQuestions(interview, given, prompts)
    : options.yes
      ? interview.fill(given)
      : given;
  if (answers === null) {
    terminal.err("Прервано: ничего не записано.\n");
    session.exitCode = 1;
    return;
  }
  const gaps = options.draft ? [] : interview.listGaps(answers);
  const found = interview.check(answers);
  const errors = found.filter(stopsMaking);
  const mask = maskFor(terminal, interview.list(answers), answers);
  const tell = (some: typeof found): string => mask(tellAnswers(some, interview.list(answers)));
  if (gaps.length > 0 || errors.length > 0) {
    terminal.err(
      `${tellGaps(gaps, interview.listGaps(interview.fill(answers)))}${tell(errors)}Ничего не записано.\n`,
    );
    session.exitCode = 1;
    return;
  }
  finish(folder, interview, answers, options, session);
  terminal.err(tell(found.filter(({ severity }) => severity !== "info")));
}

function finish(
  folder: string,
  interview: Interview,
  answers: InterviewAnswers,
  { dryRun }: InitOptions,
  { terminal }: Session,
): void {
  const id = interview.idOf(answers);
  const place = join(folder, "organizations", id);
  if (existsSync(place)) throw takenFolder(place);
  const files = interview.write(answers, schemasFrom(place));
  if (!dryRun) writeOrganization(folder, id, files);
  const names = [...files.keys()].map((path) => `  ${folder}/${path}\n`).join("");
  terminal.out(
    dryRun
      ? `Записались бы файлы:\n${names}Ничего не записано.\n`
      : `Записаны файлы:\n${names}${nextSteps(folder)}`,
  );
}

function nextSteps(folder: string): string {
  return `Дальше:
  npx reglament validate --content ${folder}    проверить
  npx reglament build --content ${folder}       сделать документы и сайт
`;
}

function readGiven(interview: Interview, { from, answer }: InitOptions): InterviewAnswers {
  const read = from === undefined ? null : interview.read(readSourceFile(from));
  if (read && read.problems.length > 0)
    throw new UserError(read.problems, [], [...interview.kinds.keys()]);
  return answer.reduce(
    (answers, words) => addGiven(interview, answers, words),
    read?.answers ?? {},
  );
}

function addGiven(
  interview: Interview,
  answers: InterviewAnswers,
  words: string,
): InterviewAnswers {
  const [id = ""] = words.split("=", 1);
  const added = interview.add(answers, id, words.slice(id.length + 1));
  if (added !== null && isAnswered(added, id.split(".")[0] ?? "")) return added;
  const known = interview.kinds.has(id.split(".")[0] ?? "");
  throw refuse(
    "--answer",
    known ? `Так на вопрос «${id}» не ответить: «${words}».` : `Вопроса «${id}» нет.`,
    known
      ? "Текст: --answer inn=6499000002; да или нет: --answer administrator-is-head=да; часть адреса: --answer address.region=…; списки — в файле: --from ФАЙЛ."
      : didYouMean(id, [...interview.kinds.keys()]),
  );
}

function refuse(file: string, message: string, hint: string): UserError {
  const problem: Problem = {
    rule: "wrong-answer",
    severity: "error",
    message,
    hint,
    file,
    line: 1,
    column: 1,
  };
  return new UserError([problem]);
}
