import { type Command, Option } from "commander";

import { listUnsealedOnDisk, type SealOrder, sealOnDisk } from "../../node/run/seal-edition.ts";
import { openDiskContent } from "../../node/input/open-disk-content.ts";
import type { Blank } from "../../engine/seal/find-blanks.ts";
import type { SealedEdition } from "../../engine/seal/seal-edition.ts";
import { UserError } from "../../engine/problem.ts";
import { countNouns } from "../../engine/russian/plural.ts";
import { contentOption, dateOption, oneOf, organizationOption, parsePath } from "../options.ts";
import { quietOption } from "../options.ts";
import type { Session } from "../session.ts";

interface SealOptions {
  content: string;
  organization: string[];
  date?: string;
  all?: boolean;
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
    .argument("[редакция]", "id записи в documents.yaml; если организаций несколько, ИМЯ/id")
    .addOption(contentOption())
    .addOption(organizationOption())
    .addOption(dateOption("день закрепления: год-месяц-день (обычно сегодня)"))
    .option("--all", "все действующие документы организации, которые ещё не закреплены")
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
    .action(async (edition: string | undefined, options: SealOptions) => {
      if (options.all) await sealAll(edition, options, session);
      else await seal(edition, options, session);
    });
}

const examples = `
Примеры:
  reglament seal order-use                          приказ подписали
  reglament seal order-use --file скан.pdf --replace "Вернулся подписанный экземпляр."
  reglament seal --all                              закрепить всё, что действует
  reglament seal regulation-0 --file старое.pdf     от прежней редакции остался только файл
`;

async function seal(
  words: string | undefined,
  options: SealOptions,
  session: Session,
): Promise<void> {
  if (words === undefined)
    throw refuse(
      options.content,
      "Не сказано, какой документ закрепить.",
      "Назовите его по id записи в documents.yaml, например reglament seal order-use, или закрепите все: reglament seal --all.",
    );
  await sealOne(orderOf(words, options, session), options, session);
}

/** One after another: each is looked at beside those that are sealed already. */
async function sealAll(
  words: string | undefined,
  options: SealOptions,
  session: Session,
): Promise<void> {
  const { content, file, replace } = options;
  if (words !== undefined || file !== undefined || replace !== undefined)
    throw refuse(
      content,
      "С ключом --all не называют ни документ, ни файл, ни причину.",
      "Закрепите всё, что ещё не закреплено: reglament seal --all. Остальное — по одному документу.",
    );
  const order = orderOf("", options, session);
  const unsealed = listUnsealedOnDisk(order);
  for (const edition of unsealed) await sealOne({ ...order, edition }, options, session);
  if (unsealed.length === 0 && !options.quiet)
    session.terminal.out("Закреплять нечего: всё, что действует, закреплено.\n");
}

async function sealOne(order: SealOrder, options: SealOptions, session: Session): Promise<void> {
  const sealed = await sealOnDisk(order);
  tellSealed(sealed, order.edition, options, session);
  if (sealed.doubts.length > 0) session.terminal.err(warnOfFile(sealed.doubts, order.edition));
  if (sealed.blanks.length > 0)
    session.terminal.err(warnOfBlanks(sealed.blanks, order.edition, session));
}

function tellSealed(
  { files, folder, hasText }: SealedEdition,
  edition: string,
  options: SealOptions,
  session: Session,
): void {
  if (options.quiet) return;
  const count = countNouns(files.size, ["файл", "файла", "файлов"]);
  const told = [
    `Документ «${edition}» закреплён: ${options.content}/${folder} (${count}).`,
    ...(hasText
      ? []
      : ["Слов в файле программа не нашла, это скан: на странице будет ссылка на файл."]),
    "Сохраните папку с данными: закреплённые файлы заново не сделать.",
  ];
  session.terminal.out(`${told.join("\n")}\n`);
}

function warnOfFile(doubts: readonly string[], edition: string): string {
  return `Предупреждение: тот ли это файл для документа «${edition}»: ${doubts.join(", ")}.
Подсказка: откройте его и сверьте. Если он не тот, закрепите нужный: reglament seal ${edition} --file ФАЙЛ --replace "Исправлен файл."
`;
}

/** A seal with a blank holds, and is not what was signed: that is told also to who asked for quiet. */
function warnOfBlanks(blanks: readonly Blank[], edition: string, { terminal }: Session): string {
  // Words of internal papers are not for logs that others read.
  const told = blanks.map(({ place, words }) =>
    terminal.isPrivate === true ? `${place}: «${words}»` : place,
  );
  const lines = [
    `Предупреждение: в документе «${edition}» остались пробелы, для которых в данных нет сведений:`,
    ...[...new Set(told)].map((each) => `  ${each}`),
    "Закреплено с пробелами, а подписано, скорее всего, без них: закреплённое отличается от подписанного.",
    `Подсказка: запишите недостающее в данные и закрепите заново: reglament seal ${edition} --replace "Дописаны сведения." Или закрепите подписанный скан: reglament seal ${edition} --file скан.pdf --replace "Вернулся подписанный экземпляр."`,
  ];
  return `${lines.join("\n")}\n`;
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
      edition === ""
        ? `Назовите её: reglament seal --all --organization ${first ?? "имя"}`
        : `Назовите её: reglament seal ${first ?? "организация"}/${edition}`,
    );
  return first;
}

function refuse(file: string, message: string, hint: string): UserError {
  return new UserError([
    { rule: "seal-refused", severity: "error", message, hint, file, line: 1, column: 1 },
  ]);
}
