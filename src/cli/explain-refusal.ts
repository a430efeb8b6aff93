import { tmpdir } from "node:os";

/** What the system refused, in words, and what to do about it. */
export interface Refusal {
  message: string;
  hint: string;
}

/** What the tools that we call say instead of the system's name. */
const wordings: readonly [words: RegExp, code: string][] = [
  [/no space left on device|os error 28\b|not enough space on the disk|os error 112\b/iu, "ENOSPC"],
  [/read-only file system|os error 30\b/iu, "EROFS"],
  [/disk quota exceeded|os error 122\b/iu, "EDQUOT"],
  [/too many open files|os error 24\b/iu, "EMFILE"],
  [/cannot allocate memory|os error 12\b|array buffer allocation failed/iu, "ENOMEM"],
];

const intact = "Прежние документы и сайт целы.";

const room = `Освободите место и повторите команду. ${intact}`;

const noMemory: Refusal = {
  message: "не хватает памяти",
  hint: `Закройте другие программы и повторите команду. ${intact}`,
};

/** For a process of ours that was ended from outside: no name of the system's. */
const killed = "killed";

const reasons: Readonly<Record<string, Refusal>> = {
  ENOSPC: { message: "на диске нет места", hint: room },
  EDQUOT: { message: "место, которое вам отведено на диске, кончилось", hint: room },
  EROFS: {
    message: "диск доступен только для чтения",
    hint: `Укажите папки, в которые можно писать. ${intact}`,
  },
  EACCES: { message: "нет прав", hint: `Проверьте права на этот файл или папку. ${intact}` },
  EPERM: { message: "нет прав", hint: `Проверьте права на этот файл или папку. ${intact}` },
  EMFILE: {
    message: "система не даёт открыть больше файлов",
    hint: `Закройте другие программы и повторите команду. ${intact}`,
  },
  ENFILE: {
    message: "система не даёт открыть больше файлов",
    hint: `Закройте другие программы и повторите команду. ${intact}`,
  },
  EIO: { message: "диск отвечает ошибкой", hint: `Проверьте диск. ${intact}` },
  ENOMEM: noMemory,
  ERR_WORKER_OUT_OF_MEMORY: noMemory,
  EAGAIN: {
    message: "система не даёт запустить ещё одну программу",
    hint: `Закройте другие программы и повторите команду. ${intact}`,
  },
  [killed]: {
    message: "система остановила программу, которая в этом помогает",
    hint: `Чаще всего так бывает, когда не хватает памяти: закройте другие программы и повторите команду. ${intact}`,
  },
};

/** What has nothing to do with files. */
const unrelated: ReadonlySet<string> = new Set([
  ...["ENOMEM", "ERR_WORKER_OUT_OF_MEMORY", "EAGAIN", killed],
]);

/**
 * Explains an error that is no mistake of the program's: what it works on, or in, cannot be written
 * or is gone. Null for any other error.
 */
export function explainRefusal(error: unknown): Refusal | null {
  for (const each of chainOf(error)) {
    const { code, syscall } = each;
    // What lies in the folder of a run will lie in the output.
    const path = each.path.replace(/[\\/]\.reglament-work-.*$/u, "");
    if (syscall === "uv_cwd" || syscall === "chdir") return goneFolder;
    if (syscall === "mkdtemp") return temporaryFolder();
    const reason = reasons[code];
    if (reason === undefined) continue;
    const what = path === "" ? "Работу не закончить" : `С «${path}» не справиться`;
    const isTemporary = path.includes("reglament-site-") || (path === "" && !unrelated.has(code));
    const own = isTemporary ? ` ${aboutTemporary()}` : "";
    return { message: `${what}: ${reason.message}.`, hint: reason.hint + own };
  }
  return null;
}

/** For a command that is typed in a folder that is gone. */
export const goneFolder: Refusal = {
  message: "Папки, в которой набрана команда, больше нет.",
  hint: "Перейдите в другую папку командой cd и повторите команду.",
};

function temporaryFolder(): Refusal {
  return {
    message: `Папки для временных файлов «${tmpdir()}» нет, или в неё нельзя писать.`,
    hint: `Создайте её или назовите другую переменной ${variable}. ${intact}`,
  };
}

const variable = process.platform === "win32" ? "TEMP" : "TMPDIR";

function aboutTemporary(): string {
  return `Временные файлы лежат в «${tmpdir()}»; другую папку для них называют переменной ${variable}.`;
}

interface Link {
  code: string;
  syscall: string;
  path: string;
}

/** The error and what it was caused by: tools wrap what the system said, or only quote it. */
function chainOf(error: unknown, depth = 0): Link[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const text = (key: string): string => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === "string" ? value : "";
  };
  const quoted = wordings.find(([words]) => words.test(error.message))?.[1] ?? "";
  const told = text("signal") === "SIGKILL" ? killed : text("code");
  const code = reasons[told] ? told : quoted;
  const inner: unknown[] = error instanceof AggregateError ? error.errors : [];
  return [
    { code, syscall: text("syscall"), path: text("path") },
    ...[error.cause, ...inner].flatMap((each) => chainOf(each, depth + 1)),
  ];
}

/** Whether the folder where the command was typed is gone. */
export function isNowhere(): boolean {
  try {
    process.cwd();
    return false;
  } catch {
    return true;
  }
}
