import { type Command, InvalidArgumentError } from "commander";

import { findSex, type Sex } from "../../engine/russian/sex.ts";
import { splitName } from "../../engine/russian/split-name.ts";
import { collectNameForms, collectPositionForms, type FormSet } from "../decline/collect-forms.ts";
import { declineStdin } from "../decline/decline-stdin.ts";
import { sexes } from "../decline/sexes.ts";
import { formWriters } from "../decline/write-forms.ts";
import { oneOf } from "../options.ts";
import type { ExitCode, Session } from "../session.ts";

interface DeclineOptions {
  position?: string;
  sex?: Sex;
  format: keyof typeof formWriters;
  stdin: boolean;
}

/** `reglament decline`: all forms of a name and a position; with --stdin, of a list of words. */
export function addDecline(program: Command, session: Session): void {
  const formats = ["table", "tsv", "json"] as const;
  program
    .command("decline")
    .argument("[имя...]", "фамилия, имя, отчество в именительном падеже, фамилия первой")
    .option("--position <должность>", "должность; можно и без имени")
    .option("--sex <пол>", "f или m, если отчество не говорит о поле", readSex)
    .option("--format <вид>", `вид ответа: ${formats.join(", ")}`, oneOf(formats), "table")
    .option("--stdin", "склонять строки со стандартного ввода, см. ниже", false)
    .addHelpText("after", help)
    .action(async (words: string[], options: DeclineOptions) => {
      session.exitCode = await decline(words.join(" ").trim(), options, session);
    });
}

const help = `
С --stdin каждая строка ввода: вид, пол, слово в именительном падеже, через табуляцию.
Вид: surname (фамилия), first (имя), patronymic (отчество), position (должность).
Пол: m, f; у должности и у отчества, по которому пол виден, может быть пуст.
К строке добавляются пять столбцов: родительный, дательный, винительный, творительный,
предложный. Пустые строки остаются пустыми. На первой неверной строке работа кончается:
что сделано до неё, напечатано, ошибка — в stderr, код выхода 1.

Примеры:
  reglament decline "СОКОЛОВА АННА ПЕТРОВНА" --position "старший воспитатель"
  reglament decline "Ким Женя" --sex f --format json
  reglament decline --stdin < words.tsv > forms.tsv
`;

async function decline(
  name: string,
  { position = "", sex, format, stdin }: DeclineOptions,
  { terminal }: Session,
): Promise<ExitCode> {
  const title = position.trim().replaceAll(/\s+/gu, " ");
  const hasWords = name !== "" || title !== "";
  if (stdin === hasWords) {
    const mistake = stdin
      ? "С --stdin имени и должности не пишут: слова берутся со стандартного ввода."
      : "Напишите имя или --position с должностью.";
    terminal.err(`${mistake}\nСправка: reglament decline --help\n`);
    return 2;
  }
  if (stdin) return declineStdin(terminal.err);
  const nameForms = name === "" ? [] : findNameForms(name, sex);
  if (nameForms === null) {
    terminal.err(
      `По имени «${name}» не понять, мужчина это или женщина.\n` +
        "Добавьте --sex f (женщина) или --sex m (мужчина).\n",
    );
    return 1;
  }
  const sets = [...nameForms, ...(title === "" ? [] : [collectPositionForms(title)])];
  const { out, err } = formWriters[format](sets);
  terminal.out(out);
  if (err !== "") terminal.err(err);
  return 0;
}

function readSex(letter: string): Sex {
  const sex = sexes.get(letter);
  if (sex === undefined) throw new InvalidArgumentError("Допустимо: «f», «m».");
  return sex;
}

/** Null for a name of unknown sex. */
function findNameForms(name: string, explicit: Sex | undefined): FormSet[] | null {
  const parts = splitName(name);
  const sex = findSex(parts.patronymic, explicit);
  return sex === null ? null : collectNameForms(parts, sex);
}
