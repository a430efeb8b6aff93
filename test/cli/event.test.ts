import { readFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { tellEvent } from "../../src/cli/commands/event.ts";
import type { Prompts } from "../../src/cli/init/prompts.ts";
import type { Session } from "../../src/cli/session.ts";
import { type ContentFolder, copyExample } from "../content-folder.ts";
import { runCommand, type Spoken } from "./terminal.ts";

const own = "organizations/ds1-pugachev";
let folder: ContentFolder;

beforeAll(() => {
  folder = copyExample();
});

afterAll(() => {
  folder.remove();
});

const readStaff = (): string => readFileSync(join(folder.content, own, "assignments.yaml"), "utf8");

const event = (...words: string[]): Promise<Spoken> =>
  runCommand(["event", ...words, "--content", folder.content]);

const vacation = [
  ...["absence", "--answer", "who=Соколова Ирина Андреевна", "--answer", "from=08.06.2026"],
  ...["--answer", "kind=отпуск", "--answer", "until=05.07.2026"],
];

describe("reglament event", () => {
  test("off a terminal and without a name: what may have happened", async () => {
    const { code, out } = await event();
    expect(code).toBe(0);
    expect(out).toContain("new-head\n  Сменился заведующий. ");
    expect(out).toContain("new-year\n  Новый учебный год. ");
  });

  test("a name that there is not: what may be meant", async () => {
    const { code, out, err } = await event("absense");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("Возможно, вы имели в виду «absence» — Отпуск и замещающий.");
    expect((await event("xxxxxxxxxx")).err).toContain("«new-year» — Новый учебный год");
  });

  test("what cannot have happened is told from a typo", async () => {
    const { code, err } = await event("signed");
    expect(code).toBe(1);
    expect(err).toContain(
      "Событие «signed» сейчас невозможно: в documents.yaml нет ни одного проекта.",
    );
    expect(err).toContain("Что возможно: npx reglament event");
    expect((await event("absense")).err).toContain("События «absense» нет.");
  });

  test("off a terminal names the words that answer, and writes nothing", async () => {
    const before = readStaff();
    const { code, out, err } = await event("absence");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain('Подсказка: --answer who="makarova"');
    expect(err).toContain("sokolova — Соколова Ирина Андреевна");
    expect(err).toContain("Взять их: --yes");
    expect(err).toContain("Ничего не записано.");
    expect(readStaff()).toBe(before);
  });

  test.each([
    [["--answer", "whom=sokolova"], "Возможно, вы имели в виду «who»"],
    [["--answer", "from=32.13.2026", "--yes"], "Такого дня нет: «32.13.2026»"],
    [
      ["--answer", "who=Никто", "--yes"],
      "Выберите одно из предложенного. Ответа «Никто» здесь нет.",
    ],
    [["--answer", "who=Никто", "--yes"], "sokolova — Соколова Ирина Андреевна; "],
  ])("an answer that is none: %j", async (words, message) => {
    const { code, err } = await event("absence", ...words);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  test.each(["+7 (845) 000-00-77", "tajnaja@corp.example"])(
    "whoever reads the log of a runner does not read a contact that was answered: %s",
    async (contact) => {
      const { err } = await event("absence", "--answer", `who=${contact}`, "--yes");
      expect(err).toContain("Ответа «");
      expect(err).not.toContain(contact);
      const words = ["event", "absence", "--answer", `who=${contact}`, "--yes"];
      const alone = await runCommand([...words, "--content", folder.content], { isPrivate: true });
      expect(alone.err).toContain(`Ответа «${contact}»`);
    },
  );

  test("somebody who is not here yet may be new, where that is asked", async () => {
    const { err } = await event("new-head", "--answer", "who=Орлова Галина Ивановна", "--yes");
    expect(err).toMatch(/; и ещё 1\. Если этого человека здесь ещё нет: who=-\./u);
  });

  test("hints have the usual answers, and lists are typed as in a file", async () => {
    const head = await event("new-head", "--date", "2026-06-01");
    expect(head.err).toContain('--answer leaves="да"');
    expect(head.err).toContain('--answer day="01.06.2026"');
    const year = await event("new-year", "--date", "2026-06-01");
    const typed = /--answer groups="(?<rows>\[\{ group: .*\}\])"/u.exec(year.err)?.groups?.rows;
    const words = ["--answer", `groups=${typed ?? ""}`, "--date", "2026-06-01", "--dry-run"];
    const usual = await event("new-year", "--yes", "--date", "2026-06-01", "--dry-run");
    expect(await event("new-year", ...words, "--yes")).toEqual(usual);
    expect(usual.code).toBe(0);
  });

  test("a former head who stays must get another position", async () => {
    const words = ["new-head", "--answer", "who=sokolova", "--answer", "leaves=нет", "--yes"];
    const { code, err } = await event(...words, "--answer", "position=заведующий", "--dry-run");
    expect(code).toBe(1);
    expect(err).toContain('--answer former-position="воспитатель"');
  });

  test("a signed Regulation lacks its protocols; the hint is an answer", async () => {
    const path = join(folder.content, own, "documents.yaml");
    const before = readFileSync(path, "utf8");
    const draft = before
      .replace(/(?<head>- id: regulation-1[\s\S]*?status: )in-force/u, "$<head>draft")
      .replaceAll(/^ +protocol: .*\n(?: +date: .*\n)?/gmu, "");
    folder.write(`${own}/documents.yaml`, draft);
    const words = ["signed", "--answer", "document=regulation-1", "--yes", "--dry-run"];
    const { code, err } = await event(...words);
    folder.write(`${own}/documents.yaml`, before);
    expect(code).toBe(1);
    expect(err).toMatch(/--answer protocols="\[\{ body: \S+, protocol: 1, date: 26\.08\.2024 \}/u);
  });

  test("shows the lines beforehand; then writes them, comments and all else staying", async () => {
    const before = readStaff();
    const lines = ["    absences:", "      - kind: vacation", "        from: 2026-06-08"];
    const dry = await event(...vacation, "--dry-run");
    expect(dry.code).toBe(0);
    for (const line of lines) expect(dry.out).toMatch(new RegExp(`^\\+ +\\d+  ${line}$`, "mu"));
    expect(dry.out).toContain("Ничего не записано.");
    expect(readStaff()).toBe(before);

    const written = await event(...vacation);
    expect(written.code).toBe(0);
    expect(written.err).toContain("Что теперь говорит проверка:");
    expect(written.err).not.toContain("ошибка");
    expect(written.out).toContain("Соколова Ирина Андреевна отсутствует с 08.06.2026");
    const added = [...lines, "        until: 2026-07-05", ""].join("\n");
    expect(readStaff().split(added)).toHaveLength(2);
    expect(readStaff().replace(added, "")).toBe(before);
  });

  test("answers from a file; a private number is not told to a pipe", async () => {
    folder.write(
      "answers.yaml",
      "who: zhuk\nmobile: +7 (000) 000-00-77\nemail: m.zhuk@mail.example\n",
    );
    const from = ["--from", `${folder.content}/answers.yaml`, "--yes", "--dry-run"];
    const { code, out, err } = await event("new-administrator", ...from);
    expect(code).toBe(0);
    expect(out).toContain("personalMobile: (личное)");
    expect(out + err).not.toMatch(/000-00-77|m\.zhuk@/u);
  });

  test("in lines of a table words count too, and what there is not is refused", async () => {
    const file = join(folder.content, "year.yaml");
    const year = async (line: string): Promise<Spoken> => {
      folder.write("year.yaml", `day: 01.09.2026\ngroups:\n  - { ${line} }\n`);
      return event("new-year", "--from", file, "--yes", "--dry-run");
    };
    const { code, out } = await year("group: Капельки, becomes: Выпускается");
    expect(code).toBe(0);
    expect(out).toContain("«Капельки» — последний день 31.08.2026.");
    const other = await year("group: Капелька, becomes: older");
    expect(other.err).toContain("В графе «Сейчас» не бывает «Капелька». Допустимо: «Солнышко»");
    const column = await year("grup: Капельки");
    expect(column.err).toContain("нет графы «grup»");
  });

  test("refuses what would make the data wrong, with its reason, and writes nothing", async () => {
    const before = readStaff();
    const wrong = ["absence", "--answer", "who=zhuk", "--answer", "from=08.06.2026"];
    const { code, out, err } = await event(...wrong, "--answer", "until=01.06.2026", "--yes");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("Ничего не записано");
    expect(readStaff()).toBe(before);
  });
});

describe("reglament event in a terminal", () => {
  /** Answers by question; null leaves. */
  const person = (typed: Readonly<Record<string, string | null>>): Prompts => {
    const answer = (message: string, usual: string | null): string | null =>
      Object.hasOwn(typed, message) ? (typed[message] ?? null) : usual;
    return {
      isBack: () => false,
      note: () => undefined,
      warn: () => undefined,
      text: ({ message, initial }) => Promise.resolve(answer(message, initial)),
      choose: ({ message, initial }) => Promise.resolve(answer(message, initial)),
      confirm: (_, initial) => Promise.resolve(initial),
    };
  };

  const tell = async (prompts: Prompts): Promise<Spoken> => {
    const spoken = { out: "", err: "" };
    const session: Session = {
      terminal: {
        out: (text) => {
          spoken.out += text;
        },
        err: (text) => {
          spoken.err += text;
        },
        ...{ colours: false, width: null, interactive: false },
      },
      exitCode: 0,
      today: () => "2026-01-12",
      cacheFolder: null,
    };
    const options = { content: folder.content, answer: [], yes: false, dryRun: false };
    await tellEvent(null, options, session, prompts);
    return { code: session.exitCode, ...spoken };
  };

  test("chooses the event and asks its questions; what is left out is not made up", async () => {
    const { code, out } = await tell(
      person({
        "Что случилось?": "absence",
        "Кто отсутствует?": "zhuk",
        "Первый день отсутствия?": "01.09.2026",
        "Последний день отсутствия?": "",
      }),
    );
    expect(code).toBe(0);
    expect(out).toContain("Жук Марина Павловна отсутствует с 01.09.2026");
    expect(readStaff()).toContain("from: 2026-09-01");
  });

  test("who leaves in the middle has written nothing", async () => {
    const before = readStaff();
    const { code, err } = await tell(
      person({ "Что случилось?": "absence", "Кто отсутствует?": "zhuk", "Почему?": null }),
    );
    expect({ code, err }).toEqual({ code: 1, err: "Прервано: ничего не записано.\n" });
    expect(readStaff()).toBe(before);
  });
});
