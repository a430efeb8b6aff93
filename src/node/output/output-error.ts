import { UserError } from "../../engine/problem.ts";

const reasons: Readonly<Record<string, string>> = {
  EACCES: "нет права на запись",
  ENOENT: "создать в ней ничего нельзя",
  EPERM: "нет права на запись",
  EROFS: "диск доступен только для чтения",
  ENOSPC: "на диске нет места",
  ENOTDIR: "часть пути — файл, а не папка",
  EEXIST: "часть пути — файл, а не папка",
  EISDIR: "на месте файла стоит папка",
};

/** The disk's refusals are the user's to mend; anything else is a bug and is thrown on. */
export function asUserError(target: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const reason = reasons[code];
    if (reason === undefined) throw error;
    throw outputError(
      target,
      reason,
      "Укажите для результата другую папку, в которую можно писать.",
    );
  }
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
