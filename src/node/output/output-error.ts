import { dirname } from "node:path";

import { UserError } from "../../engine/problem.ts";
import { shown } from "../input/shown.ts";
import { codeOf } from "./disk.ts";

const reasons: Readonly<Record<string, string>> = {
  EACCES: "нет права на запись",
  ENOENT: "создать в ней ничего нельзя",
  EPERM: "нет права на запись",
  EROFS: "диск доступен только для чтения",
  ENOSPC: "на диске нет места",
  ENOTDIR: "часть пути — файл, а не папка",
  EEXIST: "часть пути — файл, а не папка",
  EISDIR: "на месте файла стоит папка",
  ENOTEMPTY: "на месте файла стоит папка, и она не пуста",
  EBUSY: "она занята другой программой",
  EFBIG: "файл больше, чем здесь позволено",
  EMFILE: "открыто слишком много файлов сразу",
  ENFILE: "открыто слишком много файлов сразу",
  EDQUOT: "место, которое вам отведено на диске, кончилось",
  EIO: "диск отвечает ошибкой",
  ELOOP: "ссылка ведёт сама на себя",
  ENAMETOOLONG: "имя слишком длинное для этого диска",
  ENXIO: "диск не отвечает",
  ESTALE: "сетевой диск не отвечает",
};

/** What another folder is no way out of, or not the first one. */
const hints: Readonly<Record<string, string>> = {
  ENOSPC: "Освободите место или укажите для результата папку на другом диске.",
  EDQUOT: "Освободите место или укажите для результата папку на другом диске.",
  EMFILE: "Закройте другие программы и повторите команду.",
  ENFILE: "Закройте другие программы и повторите команду.",
};

/** The disk's refusals are the user's to mend; anything else is a bug and is thrown on. */
export function asUserError<Result>(target: string, work: () => Result, hint?: string): Result {
  try {
    return work();
  } catch (error) {
    const reason = reasons[codeOf(error)];
    if (reason === undefined) throw error;
    const usual =
      hints[codeOf(error)] ?? "Укажите для результата другую папку, в которую можно писать.";
    throw outputError(target, reason, hint ?? usual);
  }
}

/** A file of an output that the system would not let go: usually it is open in Word. */
export function heldError(path: string): UserError {
  const file = shown(path);
  return new UserError([
    {
      ...{ rule: "output-folder", severity: "error" },
      message: `Файл «${file}» не заменить: он занят другой программой, или на него нет прав.`,
      hint: `${tellToClose(file)} и повторите команду. Прежние документы и сайт целы.`,
      // Of the file itself nothing is shown: it is no text.
      ...{ file: dirname(file), line: 1, column: 1 },
    },
  ]);
}

function tellToClose(file: string): string {
  if (/\.docx?$/i.test(file)) return "Если он открыт в Word, закройте его в Word";
  return /\.xlsx?$/i.test(file)
    ? "Если он открыт в Excel, закройте его в Excel"
    : "Если он где-то открыт, например для просмотра, закройте его";
}

/** «В … нельзя записать результат»: the reason goes on, the hint says what to type. */
export function outputError(target: string, reason: string, hint: string): UserError {
  return new UserError([
    {
      rule: "output-folder",
      severity: "error",
      message: `В «${target}» нельзя записать результат: ${reason}.`,
      hint,
      file: target,
      line: 1,
      column: 1,
    },
  ]);
}
