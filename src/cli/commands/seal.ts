import { type Command, Option } from "commander";

import { type SealOrder, sealOnDisk } from "../../node/run/seal-edition.ts";
import { openDiskContent } from "../../node/input/open-disk-content.ts";
import { UserError } from "../../engine/problem.ts";
import { countNouns } from "../../engine/russian/plural.ts";
import { contentOption, dateOption, oneOf, organizationOption, parsePath } from "../options.ts";
import { quietOption } from "../options.ts";
import type { Session } from "../session.ts";

interface SealOptions {
  content: string;
  organization: string[];
  date?: string;
  file?: string;
  withText?: boolean;
  title?: string;
  audience?: "public" | "internal";
  replace?: string;
  quiet: boolean;
}

/** `reglament seal`: what was signed does not change any more. */
export function addSeal(program: Command, session: Session): void {
  program
    .command("seal")
    .description("закрепить подписанный документ: его слова и файлы больше не изменятся")
    .argument("<редакция>", "id записи в documents.yaml; если организаций несколько, ИМЯ/id")
    .addOption(contentOption())
    .addOption(organizationOption())
    .addOption(dateOption("день закрепления: год-месяц-день (обычно сегодня)"))
    .option(
      "--file <файл>",
      "подписанный файл, PDF или DOCX: он встанет на место сделанного",
      parsePath,
    )
    .option(
      "--with-text",
      "вместе с --file: слова в файле те же, что по данным; взять их для сайта и ссылок",
    )
    .option("--title <название>", "вместе с --file: как называется документ")
    .addOption(
      new Option(
        "--audience <кому>",
        "вместе с --file: public — для всех, internal — для организации",
      ).argParser(oneOf(["public", "internal"])),
    )
    .option("--replace <причина>", "закрепить заново то, что уже закреплено, и записать почему")
    .addOption(quietOption())
    .addHelpText("after", examples)
    .action(async (edition: string, options: SealOptions) => {
      await seal(edition, options, session);
    });
}

const examples = `
Примеры:
  reglament seal order-use                          приказ подписали
  reglament seal order-use --file скан.pdf --replace "Вернулся подписанный экземпляр."
  reglament seal regulation-0 --file старое.pdf     от прежней редакции остался только файл
`;

async function seal(words: string, options: SealOptions, session: Session): Promise<void> {
  const order = orderOf(words, options, session);
  const { files, folder, hasText } = await sealOnDisk(order);
  if (options.quiet) return;
  const count = countNouns(files.size, ["файл", "файла", "файлов"]);
  const told = [
    `Документ «${order.edition}» закреплён: ${options.content}/${folder} (${count}).`,
    ...(hasText
      ? []
      : ["Слов в файле программа не нашла, это скан: на странице будет ссылка на файл."]),
    "Сохраните папку с данными: закреплённые файлы заново не сделать.",
  ];
  session.terminal.out(`${told.join("\n")}\n`);
}

function orderOf(words: string, options: SealOptions, session: Session): SealOrder {
  const { content, file, withText = false, title, audience, replace } = options;
  const [edition = "", ...folders] = words.split("/").toReversed();
  const named = [...options.organization, ...folders];
  if (file === undefined && (withText || title !== undefined || audience !== undefined))
    throw refuse(
      content,
      "Ключи --with-text, --title и --audience идут только вместе с --file.",
      "Добавьте --file ФАЙЛ или уберите их.",
    );
  if (replace?.trim() === "")
    throw refuse(
      content,
      "Не сказано, почему документ закрепляют заново.",
      'Напишите причину: --replace "Вернулся подписанный экземпляр.".',
    );
  return {
    ...{ content, edition, organization: onlyOrganization(content, named, edition) },
    sealedOn: options.date ?? session.today(),
    reason: replace?.trim() ?? null,
    file:
      file === undefined
        ? null
        : { path: file, isAsMade: withText, title: title ?? null, audience: audience ?? null },
  };
}

function onlyOrganization(content: string, named: readonly string[], edition: string): string {
  const [first, ...others] = openDiskContent(content).listOrganizations([...new Set(named)]);
  if (first === undefined || others.length > 0)
    throw refuse(
      content,
      "Организаций несколько, а документ закрепляют у одной.",
      `Назовите её: reglament seal ${first ?? "организация"}/${edition}`,
    );
  return first;
}

function refuse(file: string, message: string, hint: string): UserError {
  return new UserError([
    { rule: "seal-refused", severity: "error", message, hint, file, line: 1, column: 1 },
  ]);
}
