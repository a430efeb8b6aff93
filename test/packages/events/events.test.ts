import { beforeAll, describe, expect, test } from "vitest";

import {
  type Desk,
  type Events,
  type InterviewAnswers,
  memoryFolder,
  openContent,
  openDesk,
  sferum,
  UserError,
} from "../../../src/index.ts";
import { plainText } from "../../../src/engine/tree/plain-text.ts";
import { readFolder } from "../../../src/node/input/list-files.ts";

type Files = ReadonlyMap<string, string | Uint8Array>;

const read = (folder: string): Files =>
  new Map(Array.from(readFolder(folder), ([path, bytes]) => [path, new Uint8Array(bytes)]));
const starter = read("content");
const kindergarten = "ds1-pugachev";
const today = "2026-02-02";
const start: Files = new Map([...starter].filter(([path]) => path.includes(kindergarten)));

/** What lies in the folder now: the desk reads it anew each time. */
const live = new Map<string, string | Uint8Array>();
let desk: Desk;

beforeAll(() => {
  const content = openContent(memoryFolder(live, ""), memoryFolder(starter, ""));
  desk = openDesk(content, { package: sferum, day: today });
});

function put(files: Files): void {
  live.clear();
  for (const [path, file] of files) live.set(path, file);
}

function open(files: Files, organization = kindergarten): Events {
  put(files);
  const events = desk.events(organization, today);
  if (!events) throw new Error("No events");
  return events;
}

/** What happened, one after another: it is written without a mistake, and comments stay. */
function happen(files: Files, ...happened: [id: string, answers: InterviewAnswers][]): Files {
  let now = files;
  for (const [id, answers] of happened) {
    const written = open(now).write(id, answers);
    const errors = written.problems.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(written.isRefused).toBe(false);
    expect(written.told).not.toEqual([]);
    const changed = [...written.files].map(([path, text]) => [path.slice(1), text] as const);
    for (const [path, text] of changed) expect(commentsIn(text)).toEqual(commentsIn(now.get(path)));
    now = new Map([...now, ...changed]);
  }
  return now;
}

function commentsIn(file: string | Uint8Array | undefined): string[] {
  const text = typeof file === "string" ? file : new TextDecoder().decode(file);
  return text.match(/#.*/gu) ?? [];
}

/** The words of the last paper of a kind, blanks as they are typed. */
async function paper(files: Files, kind: string): Promise<string> {
  put(files);
  const { documents, problems } = await desk.look(kindergarten, [kind]);
  const errors = problems.filter(({ severity, about }) => severity === "error" && about !== "life");
  expect(errors.map(({ message }) => message)).toEqual([]);
  const last = documents.filter(({ tree }) => tree.properties.kind === kind).at(-1);
  return last ? plainText(last.tree).replaceAll("\u00a0", " ") : "";
}

const administrator: [string, InterviewAnswers] = [
  "new-administrator",
  {
    ...{ who: "shevchenko", day: "2026-02-02", "order-day": "2026-02-02" },
    ...{ mobile: "+7 (000) 000-11-09", email: "d.shevchenko@mail.example" },
  },
];

test("what can have happened is offered, in the words of the organization", () => {
  expect(open(start).list.map(({ title }) => title)).toEqual([
    "Сменился заведующий",
    "Новый администратор",
    "Пришёл новый работник",
    "Уволился работник",
    "Отпуск и замещающий",
    "Работник сменил фамилию или должность",
    "Чат или канал передали другому",
    "Закрыли чат или канал",
    "Новая группа",
    "Закрыли группу",
    "Новый учебный год",
    "Группа переехала в другое здание",
    "Появилось новое здание",
    "Закрыли здание",
    "Появился новый совет",
    "Сменился председатель совета",
    "Организацию переименовали",
    "Сменился адрес организации",
    "Сменился учредитель",
  ]);
  const school = read("test/fixtures/school/content");
  const id = [...school.keys()].map((path) => path.split("/")[1] ?? "").find((each) => each !== "");
  const titles = open(school, id).list.map(({ title }) => title);
  expect(titles).toContain("Сменился директор");
  expect(titles).toContain("Новый класс");
});

describe("who heads", () => {
  test("one of the staff signs from the first day on and gets chats and councils", async () => {
    const files = happen(
      start,
      ["new-head", { day: "2026-02-02", who: "sokolova", leaves: true }],
      administrator,
    );
    const order = await paper(files, "order-appointment");
    expect(order).toMatch(/Заведующий\s+И\. А\. Соколова/u);
    expect(order).toContain("Шевченко Дарью Игоревну");
    expect(await paper(files, "register-chats")).toMatch(/Заведующий и педагоги\t.*Соколова И/u);
    expect(await paper(files, "order-use")).toMatch(/Заведующий\s+Е\. В\. Макарова/u);
  });

  test("somebody new, with a name that shows no sex, comes to the list of the staff", async () => {
    const answers = { day: "2026-02-02", who: "-", name: "Ли Саша" };
    expect(open(start).ask("new-head", answers).gaps).toEqual(["sex"]);
    const head: [string, InterviewAnswers] = [
      "new-head",
      { ...answers, sex: "male", leaves: false, "former-position": "методист" },
    ];
    const files = happen(start, head, administrator);
    expect(await paper(files, "order-appointment")).toMatch(/Заведующий\s+С\. Ли/u);
  });

  test("who replaces the head signs in these days", async () => {
    const files = happen(
      start,
      [
        "absence",
        { who: "makarova", from: "2026-02-02", until: "2026-02-20", "replaced-by": "sokolova" },
      ],
      administrator,
    );
    expect(await paper(files, "order-appointment")).toMatch(
      /Исполняющий обязанности заведующего\s+И\. А\. Соколова/u,
    );
  });
});

describe("the staff", () => {
  test("somebody new is in the sheet and with the group, somebody gone is not", async () => {
    const files = happen(
      start,
      [
        "staff-came",
        {
          name: "Титова Юлия Сергеевна",
          position: "воспитатель",
          day: "2026-01-12",
          group: "teremok",
        },
      ],
      ["staff-left", { who: "zhuk", "last-day": "2026-01-30", receiver: "belyaeva" }],
    );
    const register = await paper(files, "register-educators");
    expect(register).toMatch(/Теремок.*Титова/su);
    expect(register).not.toContain("Жук");
    expect(register.match(/Беляева/gu)?.length).toBeGreaterThan(
      (await paper(start, "register-educators")).match(/Беляева/gu)?.length ?? 0,
    );
    const sheet = await paper(files, "acquaintance-sheet");
    expect(sheet).toContain("Титова Юлия Сергеевна");
    expect(sheet).not.toContain("Жук Марина");
  });

  test("a position that shows no role is asked about; without a patronymic nothing is empty", () => {
    const answers = {
      name: "Титова Юлия",
      sex: "female",
      position: "координатор",
      day: "2026-01-12",
    };
    expect(open(start).ask("staff-came", answers).gaps).toEqual(["role"]);
    happen(start, ["staff-came", { ...answers, role: "specialist" }]);
  });

  test("a leave without an end takes its person out of the sheet", async () => {
    const files = happen(start, [
      "absence",
      { who: "zhuk", kind: "childcare", from: "2026-02-02" },
    ]);
    expect(await paper(files, "acquaintance-sheet")).not.toContain("Жук Марина");
  });
});

describe("the same again", () => {
  test("an absence told again says more of it, and is not a second one", () => {
    const told = { who: "zhuk", kind: "sick", from: "2026-02-02" };
    const once = happen(start, ["absence", told]);
    const again = happen(once, ["absence", { ...told, until: "2026-02-06" }]);
    const texts = [
      ...open(again)
        .write("absence", { ...told, until: "2026-02-06" })
        .files.values(),
    ];
    expect(texts.join("")).toBe("");
    const staff = [...again].find(([path]) => path.endsWith("assignments.yaml"))?.[1];
    expect(String(staff).match(/from: 2026-02-02\n {8}until: 2026-02-06/gu)).toHaveLength(1);
    expect(String(staff).match(/from: 2026-02-02/gu)).toHaveLength(1);
  });

  test("another last day of who has left passes nothing once more, and says so", () => {
    const told = { who: "gromova", "last-day": "2026-02-02", receiver: "shevchenko" };
    const files = happen(start, ["staff-left", told]);
    expect(open(files).write("staff-left", { ...told, "last-day": "2026-02-03" }).told).toEqual([
      "Громова Светлана Юрьевна — последний рабочий день 03.02.2026.",
    ]);
  });

  test("who comes a second time is told as a person of a known name", () => {
    const came = { name: "Жук Марина Павловна", position: "воспитатель", day: "2026-02-02" };
    const { problems } = open(start).write("staff-came", came);
    expect(problems.map(({ rule }) => rule)).toContain("people-named-alike");
  });

  test("a former head who stays has another position", () => {
    const head = { day: "2026-02-02", who: "sokolova", leaves: false };
    const files = happen(start, ["new-head", { ...head, "former-position": "методист" }]);
    const staff = [...files].find(([path]) => path.endsWith("assignments.yaml"))?.[1];
    expect(String(staff)).toContain("position: методист\n        from: 2026-02-02");
  });
});

describe("a teacher who heads from a day on", () => {
  const head = { day: "2026-02-02", who: "belyaeva", leaves: true };
  const educators = (files: Files): string => {
    const staff = [...files].find(([path]) => path.endsWith("assignments.yaml"))?.[1];
    const text = typeof staff === "string" ? staff : new TextDecoder().decode(staff);
    return /educators:\n(?:[ ].*\n)+/u.exec(text)?.[0] ?? "";
  };
  const hers = "  - staff: belyaeva\n    group: solnyshko\n    from: 2024-09-02\n";

  test("works with her groups to the day before, and somebody else from then on", async () => {
    const { questions } = open(start).ask("new-head", head);
    expect(questions.map(({ id }) => id)).toContain("receiver");
    const files = happen(start, ["new-head", { ...head, receiver: "zhuk" }]);
    expect(educators(files)).toContain(`${hers}    until: 2026-02-01\n`);
    expect(educators(files)).toContain(
      "  - staff: zhuk\n    group: solnyshko\n    from: 2026-02-02",
    );
    expect(await paper(files, "register-educators")).not.toMatch(/Солнышко\t[^\n]*Беляева/u);
  });

  test("passes them to nobody yet, or keeps them, if that is said", () => {
    expect(educators(happen(start, ["new-head", head]))).toContain(
      `${hers}    until: 2026-02-01\n`,
    );
    const kept = happen(start, ["new-head", { ...head, receiver: "belyaeva" }]);
    expect(educators(kept)).toBe(educators(start));
  });

  test("is not asked of groups where there are none", () => {
    const { questions } = open(start).ask("new-head", { ...head, who: "sokolova" });
    expect(questions.map(({ id }) => id)).not.toContain("receiver");
  });
});

describe("groups", () => {
  test("a new one is in the register with who works there", async () => {
    const files = happen(start, [
      "new-group",
      { name: "Росинка", age: "от 3 до 4 лет", day: "2026-02-02", educator: "zhuk" },
    ]);
    expect(await paper(files, "register-educators")).toMatch(/Росинка.*Жук/su);
  });

  test("in a new year groups are a year older, and the oldest is closed", async () => {
    const files = happen(start, ["new-year", {}]);
    const register = await paper(files, "register-educators");
    expect(register).toContain("Солнышко");
    expect(register).not.toContain("Теремок");
    const groups = String(files.get(`organizations/${kindergarten}/groups.yaml`));
    expect(groups).toContain(
      "      - age: от 5 до 6 лет\n        from: 2025-09-01\n        until: 2026-08-31\n      - age: от 6 до 7 лет\n        from: 2026-09-01\n",
    );
  });
});

describe("papers", () => {
  test("one administrator follows another by an order and a letter, and a signed order is no draft", async () => {
    const files = happen(start, administrator);
    const draft = await paper(files, "order-appointment");
    expect(draft).toMatch(/ПРОЕКТ/u);
    expect(draft).toContain("Громову Светлану Юрьевну");
    expect(await paper(files, "letter-administrator")).toContain("Шевченко");
    const { questions } = open(files).ask("signed", {});
    expect(questions[0]?.suggested).toBe("order-appointment-3");
    const signed = happen(files, ["signed", { number: "№ 15", day: "2026-02-02" }]);
    const order = await paper(signed, "order-appointment");
    expect(order).toContain("№ 15");
    expect(order).not.toMatch(/ПРОЕКТ/u);
  });

  test("a move to another platform asks for a new Regulation, which is adopted and signed", async () => {
    const fileOf = (name: string): string => `organizations/${kindergarten}/${name}.yaml`;
    const [organization, documents] = [fileOf("organization"), fileOf("documents")];
    const textOf = (file: string): string =>
      new TextDecoder().decode(new Uint8Array(Buffer.from(start.get(file) ?? "")));
    const platforms = /platform:\n(?: .*\n)+/u;
    // The order of the move is of its day.
    const moves = /(?<before>kind: order-transition[^]*?inForceFrom: )2025-12-15/u;
    const before: Files = new Map([
      ...start,
      [organization, textOf(organization).replace(platforms, "platform: sferum-vk\n")],
      [documents, textOf(documents).replace(moves, "$<before>2026-02-02")],
    ]);
    expect(open(before).list.map(({ title }) => title)).toContain("Перешли в MAX");
    const moved = happen(before, ["new-platform", { day: "2026-02-02" }]);
    const draft = await paper(moved, "regulation");
    expect(draft).toContain("MAX");
    expect(draft).toMatch(/ПРОЕКТ/u);
    const protocols = [
      { body: "pedagogical-council", protocol: "4", date: "30.01.2026" },
      { body: "parents-council", protocol: "3", date: "2026-01-29" },
    ];
    const order = { document: "order-use-3", number: "11" };
    // The order approves the Regulation: it is not signed without the protocols.
    expect(() => happen(moved, ["signed", order])).toThrow("Нет ответа: protocols.");
    const signed = happen(moved, ["signed", { ...order, protocols }]);
    const regulation = await paper(signed, "regulation");
    expect(regulation).not.toMatch(/ПРОЕКТ/u);
    expect(regulation).toMatch(/30\.01\.2026 № 4/u);
    expect(regulation).toMatch(/02\.02\.2026 № 11/u);
    const ahead = happen(moved, ["signed", { ...order, protocols, "force-day": "2026-02-09" }]);
    expect(String(ahead.get(documents))).toMatch(/id: order-use-3\n.*\n.*\n +status: approved\n/u);
  });
});

describe("a year of other events", () => {
  const file = (name: string): string => `organizations/${kindergarten}/${name}.yaml`;
  const textOf = (files: Files, name: string): string => {
    const text = files.get(file(name)) ?? "";
    return typeof text === "string" ? text : new TextDecoder().decode(text);
  };

  test("papers of former days keep what was, those of today have what is", async () => {
    const files = happen(
      start,
      ["chat-passed", { chat: "teremok-parents", who: "shevchenko" }],
      ["person-changed", { who: "belyaeva", surname: "Орлова" }],
      ["group-moved", { group: "romashka", building: "korpus-2" }],
      ["new-council", { name: "Управляющий совет", former: "parents-council" }],
      ["renamed", { full: 'МДОУ "Детский сад "Родничок""', short: 'МДОУ "Родничок"' }],
    );
    const use = await paper(files, "order-use");
    expect(use).toContain("МДОУ «Детский сад № 1 г. Пугачева»");
    expect(use).not.toMatch(/Родничок|Орлова/u);
    const chats = await paper(files, "register-chats");
    expect(chats).toMatch(/Теремок.*Шевченко Д/u);
    expect(chats).toContain("Родничок");
    expect(await paper(files, "register-educators")).toMatch(/Ромашка.*корпус № 2/u);
    expect(textOf(files, "documents")).toMatch(
      /id: order-chats-3\n +kind: .*\n +date: 2026-02-02\n +status: draft\n.*\n +repeals:\n? *(?:- |\[)order-chats-2/u,
    );
  });

  test("a chat that went without saying is written down when it differs; others go on to follow", () => {
    const derived: Files = new Map([
      ...start,
      [file("assignments"), textOf(start, "assignments").replace(/^chats:\n(?: .*\n)+/mu, "")],
    ]);
    const files = happen(
      derived,
      ["chat-passed", { chat: "teremok-parents", who: "shevchenko", order: false }],
      ["chat-closed", { chat: "romashka-parents" }],
    );
    const written = textOf(files, "assignments");
    expect(written).toMatch(/^derive:\n {2}- chats\n/mu);
    expect(written.match(/-parents\n +name:/gu)).toHaveLength(2);
    expect(written).toMatch(/- staff: shevchenko\n +from: 2026-02-02/u);
    const choices = open(files).ask("chat-passed", {}).questions[0]?.control;
    expect(JSON.stringify(choices)).toContain("solnyshko-parents");
  });

  test("what defaults say is written down before it changes, with its days", () => {
    const platform = "organization: { platform: [{ platform: sferum-vk, from: 2024-09-02 }] }\n";
    const shared: Files = new Map([
      ...start,
      ["defaults.yaml", platform],
      [file("organization"), textOf(start, "organization").replace(/^platform:\n(?: .*\n)+/mu, "")],
    ]);
    const [, text = ""] =
      [...open(shared).write("new-platform", { platform: "sferum-max" }).files].find(([path]) =>
        path.endsWith("organization.yaml"),
      ) ?? [];
    expect(text).toMatch(/platform: sferum-vk\n +from: 2024-09-02\n +until: 2026-02-01\n/u);
    expect(text).toMatch(/platform: sferum-max\n +from: 2026-02-02\n/u);
  });
});

test("answers that are missing or wrong are told, and nothing is written", () => {
  const events = open(start);
  expect(() => events.write("new-head", {})).toThrow(UserError);
  const { wrong } = events.ask("absence", { who: "nobody", from: "32.01.2026" });
  expect(wrong.map(({ question }) => question)).toEqual(["who", "from"]);
  const { isRefused } = events.write("absence", {
    ...{ who: "zhuk", from: "2026-02-10", until: "2026-02-01" },
  });
  expect(isRefused).toBe(true);
});

test("answers to what is asked no more are not written", () => {
  const events = open(start);
  const said = { who: "-", day: "2026-02-02", position: "заведующий", leaves: true };
  const stale = { sex: "male", name: "Титова Юлия Сергеевна" };
  expect(events.ask("new-head", { ...said, ...stale }).questions.map(({ id }) => id)).not.toContain(
    "sex",
  );
  const { files } = events.write("new-head", { ...said, ...stale });
  const text = [...files].find(([path]) => path.endsWith("assignments.yaml"))?.[1];
  expect(text).toContain("Титова");
  expect(text).not.toContain("sex: male");
});

test("what is no day is told at its question, whichever it is: nothing reckons with it", () => {
  const events = open(start);
  const asked = events.list.flatMap(({ id }) =>
    events
      .ask(id, {})
      .questions.filter(({ control }) => control.kind === "date")
      .map((question) => ({ id, question: question.id })),
  );
  expect(asked.length).toBeGreaterThan(6);
  for (const { id, question } of asked)
    for (const day of ["завтра", "31.02.2026", "99.99.9999", "28.11.202611.01.2027"]) {
      const { wrong } = events.ask(id, { [question]: day });
      expect(wrong.map((each) => each.question)).toEqual([question]);
      expect(wrong[0]?.message, id).toContain(`«${day}»`);
      expect(() => events.write(id, { [question]: day }), id).toThrow(UserError);
    }
});
