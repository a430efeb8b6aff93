import { Command, CommanderError } from "commander";

import { readVersion } from "../node/input/read-package.ts";
import { UserError } from "../engine/problem.ts";
import { addCommands, isCommand } from "./commands/index.ts";
import { explainRefusal, goneFolder, isNowhere, type Refusal } from "./explain-refusal.ts";
import { russianHelp } from "./russian-help.ts";
import type { ExitCode, Session } from "./session.ts";
import { endProgress, processTerminal, type Terminal } from "./terminal.ts";
import { usageMessage } from "./usage-error.ts";

/**
 * Runs the program with the words after its name and answers with the exit code. Without a folder
 * for it, checks keep nothing for the next time.
 */
export async function run(
  words: readonly string[],
  terminal: Terminal = processTerminal(),
  today: () => string = currentDay,
  cacheFolder: string | null = null,
): Promise<ExitCode> {
  const session: Session = { terminal, exitCode: 0, today, cacheFolder };
  try {
    if (isNowhere()) return tellRefusal(goneFolder, terminal);
    const program = createProgram(session);
    await addCommands(program, session, words);
    await program.parseAsync(withoutVainHelp(words), { from: "user" });
    return session.exitCode;
  } catch (error) {
    endProgress(terminal);
    return await explain(error, terminal, words);
  }
}

/** `help` about a command that is not there becomes that command: its answer names it. */
function withoutVainHelp(words: readonly string[]): readonly string[] {
  const [first, second] = words;
  const isVain = first === "help" && second !== undefined && !isCommand(second);
  return isVain ? words.slice(1) : words;
}

/** The day where the user is: on the clock of this machine. */
function currentDay(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function createProgram(session: Session): Command {
  const { terminal } = session;
  const program = new Command("reglament")
    .description("Документы и порядок на платформе «Сферум» для детских садов и школ")
    .version(readVersion(), "-V, --version", "показать версию")
    .helpOption("-h, --help", "показать справку")
    .helpCommand("help [команда]", "показать справку о команде")
    .addHelpText("after", examples)
    .configureHelp(russianHelp)
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: () => undefined,
      getOutHasColors: () => terminal.colours,
    })
    .exitOverride()
    .showSuggestionAfterError();
  return program;
}

const examples = `
Примеры:
  reglament build                                всё сразу: проверка, документы, сайт
  reglament validate                             только проверить данные
  reglament generate --document regulation       только положение, все форматы
  reglament generate --organization ds1-pugachev --format docx,pdf
`;

async function explain(
  error: unknown,
  terminal: Terminal,
  words: readonly string[],
): Promise<ExitCode> {
  if (error instanceof UserError) {
    // It knows all rules, which a command that goes well may not need.
    const { reportProblems } = await import("./report-problems.ts");
    const { problems, internal, privateFields } = error;
    const fields = privateFields === null ? {} : { privateFields };
    terminal.err(await reportProblems(problems, terminal, { internal, ...fields }));
    return 1;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code === "commander.help") return 2;
    terminal.err(`${usageMessage(error, words)}\nСправка: ${helpFor(words)}\n`);
    return 2;
  }
  const refusal = explainRefusal(error);
  if (refusal) return tellRefusal(refusal, terminal);
  terminal.err(
    `Внутренняя ошибка программы. Сообщите о ней разработчикам вместе с этим текстом:\n${
      error instanceof Error ? (error.stack ?? error.message) : String(error)
    }\n`,
  );
  return 2;
}

/** Of a command that there is its own help says more. */
function helpFor([command = ""]: readonly string[]): string {
  return isCommand(command) ? `npx reglament ${command} --help` : "reglament --help";
}

function tellRefusal({ message, hint }: Refusal, terminal: Terminal): ExitCode {
  terminal.err(`${message}\nПодсказка: ${hint}\n`);
  return 1;
}
