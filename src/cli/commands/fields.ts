import { type Command, Option } from "commander";

import { closestPath, type Content, findFields, openFields, sferum } from "../../index.ts";
import { isError } from "../../engine/problem.ts";
import { createMask } from "../../engine/reports/mask-private.ts";
import { openDiskContent } from "../../node/input/open-disk-content.ts";
import { fieldFormats } from "../fields/tell-fields.ts";
import { contentOption, dateOption, oneOf } from "../options.ts";
import { reportProblems } from "../report-problems.ts";
import type { Session } from "../session.ts";

interface FieldsOptions {
  content: string;
  organization?: string;
  date?: string;
  format: keyof typeof fieldFormats;
}

/** `reglament fields`: every value that texts may name, what it is, whom it is for, what it is now. */
export function addFields(program: Command, session: Session): void {
  program
    .command("fields")
    .argument("[образец]", "часть имени или слово из пояснения; * — любые знаки")
    .addOption(contentOption())
    .option("--organization <имя>", "чьи значения показать, по имени папки")
    .addOption(dateOption("день, на который взять значения (обычно сегодня)"))
    .addOption(
      new Option("--format <вид>", "text — для чтения, json — для программ")
        .argParser(oneOf(["text", "json"] as const))
        .default("text"),
    )
    .addHelpText("after", examples)
    .action(async (pattern: string | undefined, options: FieldsOptions) => {
      await tellFields(pattern ?? null, options, session);
    });
}

const examples = `
Примеры:
  reglament fields                       всё, что можно напечатать
  reglament fields head                  о руководителе
  reglament fields "личный телефон"      по словам пояснения
  reglament fields "*.date.long"         все даты словами
`;

async function tellFields(
  pattern: string | null,
  { content: folder, format, date, ...options }: FieldsOptions,
  session: Session,
): Promise<void> {
  const { terminal } = session;
  const content = openDiskContent(folder);
  const organization = options.organization ?? onlyOne(content);
  const day = date ?? session.today();
  const { fields, problems, internal } = openFields(content, sferum, { organization, day });
  const found = findFields(fields, pattern);
  if (found.length === 0 && pattern !== null) {
    const near = closestPath(fields, pattern);
    const hint =
      near === null
        ? "Все имена покажет команда без образца: reglament fields"
        : `Возможно, вы имели в виду «${near}»: reglament fields ${near}`;
    terminal.err(
      `Имени «${pattern}» нет, и пояснения с такими словами тоже.\nПодсказка: ${hint}\n`,
    );
    session.exitCode = 1;
    return;
  }
  const isWhole = format === "text" && terminal.isPrivate === true;
  const hide = createMask({ values: internal, fields: sferum.internalFields });
  const mask = isWhole ? (text: string): string => text : hide;
  terminal.out(fieldFormats[format](found, { pattern, organization, day, mask, isWhole }));
  const errors = problems.filter(isError);
  if (errors.length === 0) return;
  terminal.err(await reportProblems(errors, terminal, { internal }));
  session.exitCode = 1;
}

/** Of several organizations nobody's values are shown, unless one is named. */
function onlyOne(content: Content): string | null {
  const [first = null, ...others] = content.listOrganizations();
  return others.length === 0 ? first : null;
}
