import type { HelpConfiguration, Option } from "commander";

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
  subcommandTerm: (command) => command.name(),
  commandUsage: (command) =>
    `${command.parent ? `${command.parent.name()} ` : ""}${command.name()} ${
      command.commands.length > 0 ? "[команда] " : ""
    }[ключи]${command.registeredArguments.map((argument) => ` <${argument.name()}>`).join("")}`,
};
