import type { CommanderError } from "commander";

/** Says in Russian what is wrong with the command line; commander says it in English only. */
export function usageMessage(
  { code, message }: CommanderError,
  words: readonly string[] = [],
): string {
  const subject = /'([^']*)'/.exec(message)?.[1] ?? "";
  const near = /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1];
  const hint = near === undefined ? "" : ` Возможно, вы имели в виду ${near}.`;
  const quotes = code === "commander.excessArguments" ? suggestQuotes(words) : "";
  return `${describe(code, subject, message)}${quotes}${hint}`;
}

/**
 * A path or a name with blanks falls apart into words. Those after one key, or after the command,
 * were likely one.
 */
function suggestQuotes(words: readonly string[]): string {
  for (const [index, word] of words.entries()) {
    const rest = words.slice(index + 1);
    const end = rest.findIndex((each) => each.startsWith("-"));
    const values = end < 0 ? rest : rest.slice(0, end);
    const holdsSome = index === 0 || (word.startsWith("-") && !word.includes("="));
    if (!holdsSome || values.length < 2) continue;
    const start = word.startsWith("-") ? `${word} ` : "";
    return ` То, в чём есть пробелы, возьмите в кавычки: ${start}"${values.join(" ")}"`;
  }
  return "";
}

function describe(code: string, subject: string, message: string): string {
  switch (code) {
    case "commander.unknownOption":
      return `Ключа ${subject} нет.`;
    case "commander.unknownCommand":
      return `Команды «${subject}» нет.`;
    case "commander.optionMissingArgument":
      return `После ключа ${subject} нужно значение.`;
    case "commander.missingArgument":
      return `Не хватает слова: ${subject}.`;
    case "commander.invalidArgument":
      // What follows is our own message from the parser of the option or the word.
      if (message.includes(" is invalid for argument ")) return message.replace(/^.*?'\. /s, "");
      return `Ключ ${subject}: такого значения нет. ${message.split(" is invalid. ")[1] ?? ""}`;
    case "commander.conflictingOption":
      return `Ключи ${[...message.matchAll(/--[a-z-]+/gu)].join(" и ")} вместе не называют.`;
    case "commander.excessArguments":
      return "В команде есть лишние слова.";
    default:
      return "Команда записана не так.";
  }
}
