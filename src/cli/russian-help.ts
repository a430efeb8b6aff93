import type { Argument, HelpConfiguration, Option } from "commander";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "Как вызвать:",
  "Options:": "Ключи:",
  "Commands:": "Команды:",
  "Arguments:": "Слова команды:",
};

/** commander's help in Russian. */
export const russianHelp: HelpConfiguration = {
  styleTitle: (title) => titles[title] ?? title,
  optionDescription: (option: Option) => option.description,
  // Else commander adds «(default: …)» to what the words say already.
  argumentDescription: (argument: Argument) => argument.description,
  subcommandTerm: (command) => command.name(),
  commandUsage: (command) =>
    [
      ...(command.parent ? [command.parent.name()] : []),
      command.name(),
      ...(command.commands.length > 0 ? ["[команда]"] : []),
      ...command.registeredArguments.map(usageOf),
      "[ключи]",
    ].join(" "),
};

function usageOf(argument: Argument): string {
  const word = `${argument.name()}${argument.variadic ? "…" : ""}`;
  return argument.required ? `<${word}>` : `[${word}]`;
}
