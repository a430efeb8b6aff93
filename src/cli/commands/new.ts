import { existsSync } from "node:fs";
import { join } from "node:path";

import type { Command } from "commander";

import { type Content, type Problem, UserError } from "../../index.ts";
import { suggest } from "../../engine/base/suggest.ts";
import { isSystemName } from "../../engine/base/is-system-name.ts";
import { isReservedName } from "../../engine/site/reserved-names.ts";
import { openDiskContent } from "../../node/input/open-disk-content.ts";
import { shown } from "../../node/input/shown.ts";
import { writeData } from "../../node/output/write-data.ts";
import { commentText, draftText } from "../init/own-text.ts";
import { contentOption, organizationOption } from "../options.ts";
import type { Session } from "../session.ts";

interface NewOptions {
  content: string;
  organization: string[];
  all: boolean;
}

/** `reglament new`: a text of one's own, which starts from the common one. */
export function addNew(program: Command, session: Session): void {
  program
    .command("new")
    .argument("<вид>", "вид документа: regulation, или имя нового, например memo-parents")
    .addOption(contentOption())
    .addOption(organizationOption())
    .option("--all", "для всех организаций папки", false)
    .addHelpText("after", examples)
    .action((kind: string, options: NewOptions) => {
      const { content } = options;
      const opened = openDiskContent(content);
      const folder = options.all ? content : onlyOrganization(opened, options, kind);
      const path = join(folder, "documents", `${kind}.mdx`);
      if (existsSync(path))
        throw refuse(path, `«${shown(path)}» уже есть.`, "Откройте его или сначала уберите.");
      const text = textOf(opened, kind);
      writeData(content, [{ path, before: null, after: text }]);
      session.terminal.out(
        `Записан ${shown(path)}.\nПосмотреть, как он выглядит: npx reglament dev --content ${content}\n`,
      );
    });
}

const examples = `
Примеры:
  reglament new regulation --content sad     своё Положение: копия общего
  reglament new memo-parents --content sad   новый документ
`;

/** A copy of what is printed now; a new text for a name that nothing has. */
function textOf(content: Content, kind: string): string {
  const { documents } = content.readCommon();
  const common = documents.get(kind);
  if (common) return commentText(common.text, kind);
  const near = suggest(kind, [...documents.keys()]);
  if (near !== null)
    throw refuse(
      `documents/${kind}.mdx`,
      `Общего текста «${kind}» нет, а похожий есть.`,
      `Возможно, вы имели в виду «${near}»: reglament new ${near}. Новому документу дайте имя, непохожее на него.`,
    );
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(kind) || kind.length > 64)
    throw refuse(
      `documents/${kind}.mdx`,
      `Документ нельзя назвать «${kind}».`,
      "Нужны строчные латинские буквы, цифры и дефисы между ними: memo-parents.",
    );
  if (isSystemName(kind) || isReservedName(kind))
    throw refuse(
      `documents/${kind}.mdx`,
      `Документ нельзя назвать «${kind}»: это имя занято страницами сайта или самой Windows.`,
      "Дайте другое: memo-parents.",
    );
  return draftText(kind);
}

function onlyOrganization(
  content: Content,
  { content: folder, organization }: NewOptions,
  kind: string,
): string {
  const [first, ...others] = content.listOrganizations([...new Set(organization)]);
  if (first === undefined || others.length > 0)
    throw refuse(
      folder,
      "Организаций несколько, а текст нужен одной.",
      `Назовите её: reglament new ${kind} --organization ${first ?? "имя"}. Для всех сразу: --all`,
    );
  return content.readOrganization(first).folder;
}

function refuse(file: string, message: string, hint: string): UserError {
  const place = { file, line: 1, column: 1 };
  const problem: Problem = { ...place, rule: "new-refused", severity: "error", message, hint };
  return new UserError([problem]);
}
