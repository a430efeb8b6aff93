import type { Command } from "commander";

import type { Session } from "../session.ts";

/** Adds a command to the program; what it is for is said here. */
type AddCommand = (program: Command, session: Session) => void;

interface Listed {
  /** What it is for, as the help says. */
  description: string;
  /** Whether it writes files, and must tell what became of them where it is interrupted. */
  writes?: boolean;
  load: () => Promise<AddCommand>;
}

/** In the order of the help. A command is loaded when it is asked for: all take as long as a run. */
const commands: Readonly<Record<string, Listed>> = {
  init: {
    description: "спросить о новой организации и сделать её данные",
    writes: true,
    load: async () => (await import("./init.ts")).addInit,
  },
  build: {
    description: "всё сразу: проверить данные, сделать документы и сайт",
    writes: true,
    load: async () => (await import("./build.ts")).addBuild,
  },
  generate: {
    description: "сделать документы: HTML, DOCX, PDF",
    writes: true,
    load: async () => (await import("./generate.ts")).addGenerate,
  },
  validate: {
    description: "проверить данные, тексты и порядок в организации; --fix — и исправить",
    writes: true,
    load: async () => (await import("./validate.ts")).addValidate,
  },
  show: {
    description: "показать данные организации целиком: что записано, что взято по умолчанию",
    load: async () => (await import("./show.ts")).addShow,
  },
  seal: {
    description: "закрепить подписанный документ: его слова и файлы больше не изменятся",
    writes: true,
    load: async () => (await import("./seal.ts")).addSeal,
  },
  merge: {
    description: "соединить части, сделанные с ключом --shard: документы, сайт, отчёт",
    writes: true,
    load: async () => (await import("./merge.ts")).addMerge,
  },
  explain: {
    description: "объяснить правило: зачем оно, как исправить, как отложить",
    load: async () => (await import("./explain.ts")).addExplain,
  },
  dev: {
    description: "показывать документы в браузере и обновлять их, когда меняются данные",
    load: async () => (await import("./dev.ts")).addDev,
  },
  event: {
    description: "рассказать, что случилось (новый руководитель, отпуск), и записать это",
    writes: true,
    load: async () => (await import("./event.ts")).addEvent,
  },
  new: {
    description: "сделать свой текст документа: копию общего или новый, с пояснениями",
    writes: true,
    load: async () => (await import("./new.ts")).addNew,
  },
  fields: {
    description: "показать все имена, которые можно ставить в тексты в фигурных скобках",
    load: async () => (await import("./fields.ts")).addFields,
  },
  report: {
    description: "отчёт: какие требования выполнены и чем, что и когда сделать",
    writes: true,
    load: async () => (await import("./report.ts")).addReport,
  },
  impact: {
    description: "кто ссылается на правовой акт и что делать, если он отменён",
    load: async () => (await import("./impact.ts")).addImpact,
  },
  "check-site": {
    description: "сверить опубликованный сайт с данными: файлы, ссылки, разметку",
    load: async () => (await import("./check-site.ts")).addCheckSite,
  },
  decline: {
    description: "просклонять имя и должность или список слов",
    load: async () => (await import("./decline.ts")).addDecline,
  },
  forms: {
    description: "показать все падежные формы, которые печатаются в документах",
    load: async () => (await import("./forms.ts")).addForms,
  },
  workshop: {
    description: "сделать мастерскую: страницу, где документы составляют в браузере",
    writes: true,
    load: async () => (await import("./workshop.ts")).addWorkshop,
  },
  export: {
    description: "записать данные в таблицы .xlsx, чтобы изменить их и взять обратно",
    writes: true,
    load: async () => (await import("./export.ts")).addExport,
  },
  import: {
    description: "взять людей, группы, администраторов или организации из таблицы",
    writes: true,
    load: async () => (await import("./import.ts")).addImport,
  },
  migrate: {
    description: "перевести данные прежних версий в нынешний вид, сохраняя примечания",
    writes: true,
    load: async () => (await import("./migrate.ts")).addMigrate,
  },
};

/** Whether the first word is a command that writes files. */
export function isWriting([name = ""]: readonly string[]): boolean {
  return isCommand(name) && commands[name]?.writes === true;
}

export function isCommand(name: string): boolean {
  return Object.hasOwn(commands, name);
}

/** Adds those that the words name as they are, and of all others what the help says of them. */
export async function addCommands(
  program: Command,
  session: Session,
  words: readonly string[],
): Promise<void> {
  for (const [name, { description, load }] of Object.entries(commands)) {
    if (words.includes(name)) (await load())(program, session);
    else program.command(name);
    program.commands.find((command) => command.name() === name)?.description(description);
  }
}
