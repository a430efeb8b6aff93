import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { compareSite } from "../../../src/node/check-site/compare-site.ts";
import { openFolder } from "../../../src/node/check-site/open-folder.ts";
import { openServer } from "../../../src/node/check-site/open-server.ts";
import { listFiles } from "../../../src/node/input/list-files.ts";
import type { Problem } from "../../../src/engine/problem.ts";
import { exampleSite } from "../../browser/built-site.ts";
import { serveFolder } from "../../browser/serve-folder.ts";
import { runCommand } from "../../cli/terminal.ts";
import { organizations } from "../../content-folder.ts";
import { makeFolder } from "../../make-folder.ts";

let built: string;
let expected: Map<string, Uint8Array>;
let root: string;
let folder: string;

beforeAll(async () => {
  built = await exampleSite();
  const files = listFiles(built).filter((path) => path !== ".reglament");
  expected = new Map(files.map((path) => [path, readFileSync(join(built, path))]));
  root = makeFolder();
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

beforeEach(() => {
  folder = mkdtempSync(join(root, "site-"));
  cpSync(built, folder, { recursive: true });
});

function edit(path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  const text = readFileSync(file, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`${path} is as it was`);
  writeFileSync(file, changed);
}

/** A line a problem, with addresses from the root of the site. */
function show(problems: readonly Problem[], address: string): string[] {
  return problems.map(
    ({ rule, file, message }) =>
      `${rule} ${file.replace(address, "").replace(/^\//, "")}: ${message}`,
  );
}

async function checkFolder(): Promise<string[]> {
  return show(await compareSite(expected, openFolder(folder)), folder);
}

async function checkServed(): Promise<string[]> {
  const { address, close } = await serveFolder(folder);
  try {
    return show(await compareSite(expected, openServer(address)), address);
  } finally {
    close();
  }
}

/** How a page is named: a server has addresses, a folder files. */
const places = [
  ["a folder", checkFolder, (path: string) => path],
  ["a server", checkServed, (path: string) => path.replace(/(^|\/)index\.html$/, "$1")],
] as const;

describe.each(places)("%s", (_name, check, named) => {
  const regulation = named("regulation/index.html");

  test("that is as it was made has nothing wrong", async () => {
    expect(await check()).toEqual([]);
  });

  test("made for another day is told in one line; what that does not explain is told too", async () => {
    const other = (text: string): string =>
      text.replaceAll('datetime="2025-12-17"', 'datetime="2026-09-02"');
    for (const path of ["index.html", "sheet-parent/index.html"]) edit(path, other);
    writeFileSync(join(folder, "sheet-parent/sheet-parent.pdf"), "%PDF-");
    edit("contacts/index.html", (text) => text.replace("0-00-01", "0-00-99"));
    const found = await check();
    expect(found.filter((line) => line.startsWith("site-day"))).toEqual([
      `site-day ${named("index.html")}: Документы без своей даты сделаны на 02.09.2026, а по данным сейчас — на другой день.`,
    ]);
    expect(found.filter((line) => line.startsWith("site-altered"))).toEqual([
      `site-altered ${named("contacts/index.html")}: Страница изменена: на ней другой текст.`,
    ]);
  });

  test("with days that differ among themselves is not of another day", async () => {
    for (const [path, day] of [
      ["sheet-parent/index.html", "2026-09-02"],
      ["sheet-educator/index.html", "2026-09-03"],
    ] as const)
      edit(path, (text) => text.replaceAll('datetime="2025-12-17"', `datetime="${day}"`));
    expect((await check()).map((line) => line.split(" ")[0])).toEqual([
      "site-altered",
      "site-altered",
    ]);
  });

  test("without a page and a file", async () => {
    rmSync(join(folder, "sheet-parent/index.html"));
    rmSync(join(folder, "regulation/regulation.docx"));
    expect(await check()).toEqual([
      "site-missing regulation/regulation.docx: Файла нет на сайте.",
      `site-missing ${named("sheet-parent/index.html")}: Страницы нет на сайте.`,
    ]);
  });

  test("with another text on a page", async () => {
    edit("regulation/index.html", (html) => html.replace("круглосуточный", "дневной"));
    expect(await check()).toEqual([
      `site-altered ${regulation}: Страница изменена: на ней другой текст.`,
    ]);
  });

  test("with another markup of a page", async () => {
    edit("regulation/index.html", (html) =>
      html.replace("<body itemscope>", '<body itemscope class="x">'),
    );
    expect(await check()).toEqual([
      `site-altered ${regulation}: Страница изменена: текст тот же, другая разметка.`,
    ]);
  });

  test("with altered files", async () => {
    edit("robots.txt", (text) => text.replace("Allow", "Alloy"));
    writeFileSync(join(folder, "regulation/regulation.pdf"), "%PDF-1.7");
    const size = expected.get("regulation/regulation.pdf")?.length ?? 0;
    expect(await check()).toEqual([
      `site-altered regulation/regulation.pdf: Файл изменён: 8 байт вместо ${size}.`,
      "site-altered robots.txt: Файл изменён: длина та же, содержимое другое.",
    ]);
  });

  test("with a stale page that another still offers", async () => {
    mkdirSync(join(folder, "former"));
    writeFileSync(join(folder, "former/index.html"), "<p>Прежнее</p>");
    edit("help/index.html", (html) => html.replace("</main>", '<a href="../former/"></a></main>'));
    expect(await check()).toEqual([
      `site-altered ${named("help/index.html")}: Страница изменена: текст тот же, другая разметка.`,
      `site-stale ${named("former/index.html")}: Лишняя страница: по нынешним данным её нет.`,
    ]);
  });

  test("with broken links and anchors", async () => {
    edit("help/index.html", (html) =>
      html.replace(
        "</main>",
        '<a href="../nowhere/">1</a><a href=\'../regulation/#no-clause\'>2</a><a href="#page-main">3</a><a href="https://sferum.ru/x">4</a></main>',
      ),
    );
    const page = named("help/index.html");
    expect((await check()).slice(1)).toEqual([
      `site-link ${page}: Ссылка «../nowhere/» никуда не ведёт.`,
      `site-anchor ${page}: Ссылка «../regulation/#no-clause» ведёт на место, которого на странице нет.`,
    ]);
  });

  test("without the inspector's markup", async () => {
    edit("sveden/common/index.html", (html) =>
      html.replaceAll(/ itemprop="?(?:fullName|address)"?(?=[ >])/g, ""),
    );
    const page = named("sveden/common/index.html");
    expect(await check()).toEqual([
      `site-altered ${page}: Страница изменена: текст тот же, другая разметка.`,
      `site-markup ${page}: Пропала разметка для проверяющих: itemprop fullName, address.`,
    ]);
  });
});

test("a folder with files that nobody links to, and without those for the host", async () => {
  writeFileSync(join(folder, "notes.txt"), "");
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, ".git/config"), "");
  rmSync(join(folder, ".htaccess"));
  mkdirSync(join(folder, ".well-known/acme-challenge"), { recursive: true });
  writeFileSync(join(folder, ".well-known/acme-challenge/token"), "");
  writeFileSync(join(folder, ".well-known/security.txt"), "");
  expect(await checkFolder()).toEqual([
    "site-missing .htaccess: Файла нет на сайте.",
    "site-stale .well-known/security.txt: Лишний файл: по нынешним данным его нет.",
    "site-stale notes.txt: Лишний файл: по нынешним данным его нет.",
  ]);
});

describe("a server that is set wrong", () => {
  let server: Server | undefined;

  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  /** Only what is asked for under these paths is served otherwise. */
  async function checkWith(
    special: Record<string, RequestListener>,
    timeout?: number,
    wanted = expected,
  ): Promise<string[]> {
    const plain = await serveFolder(folder);
    server = createServer((request, response) => {
      const handler = special[request.url ?? ""] ?? special["*"];
      if (handler) {
        handler(request, response);
        return;
      }
      void fetch(new URL(request.url ?? "/", plain.address)).then(async (answer) => {
        const type = answer.headers.get("content-type") ?? "";
        response.writeHead(answer.status, { "content-type": type });
        response.end(await answer.bytes());
      });
    });
    const address = await listen(server);
    const problems = await compareSite(wanted, openServer(address, timeout));
    plain.close();
    return show(problems, address);
  }

  function listen(started: Server): Promise<string> {
    return new Promise((resolve) => {
      started.listen(0, "127.0.0.1", () => {
        const bound = started.address();
        if (bound === null || typeof bound === "string") throw new Error("No port");
        resolve(`http://127.0.0.1:${bound.port}/`);
      });
    });
  }

  test("status, type, encoding, a redirect to another host and one that never ends", async () => {
    const found = await checkWith({
      "/regulation/": (_, response) => response.writeHead(500).end(),
      "/help/": (_, response) =>
        response
          .writeHead(200, { "content-type": "text/html; charset=windows-1251" })
          .end(expected.get("help/index.html")),
      "/regulation/regulation.pdf": (_, response) =>
        response
          .writeHead(200, { "content-type": "text/plain" })
          .end(expected.get("regulation/regulation.pdf")),
      "/robots.txt": (_, response) =>
        response.writeHead(302, { location: "https://other.example/robots.txt" }).end(),
      "/vision.js": (_, response) => response.writeHead(301, { location: "/vision.js" }).end(),
      "/search.js": (_, response) => response.writeHead(200).end(expected.get("search.js")),
    });
    expect(found).toEqual([
      "site-type help/: Сервер называет кодировку «windows-1251», а в файле UTF-8.",
      "site-status regulation/: Сервер ответил кодом 500.",
      "site-type regulation/regulation.pdf: Сервер называет файл «text/plain».",
      "site-status robots.txt: Сервер отправляет на другой сайт: other.example.",
      "site-type search.js: Сервер не сообщает, что это за файл (нет заголовка Content-Type).",
      "site-status vision.js: Сервер переадресует без конца.",
    ]);
  });

  test("a redirect within the host is followed", async () => {
    const found = await checkWith({
      "/robots.txt": (_, response) => response.writeHead(301, { location: "/r.txt" }).end(),
      "/r.txt": (_, response) =>
        response.writeHead(200, { "content-type": "text/plain" }).end(expected.get("robots.txt")),
    });
    expect(found).toEqual([]);
  });

  test("a connection that breaks once is tried again, one that always breaks is told of", async () => {
    let asked = 0;
    const found = await checkWith({
      "/vision.js": (request, response) => {
        asked += 1;
        if (asked === 1) request.socket.destroy();
        else {
          const headers = { "content-type": "text/javascript" };
          response.writeHead(200, headers).end(expected.get("vision.js"));
        }
      },
      "/robots.txt": (request) => request.socket.destroy(),
    });
    expect(found).toEqual([
      "site-unreachable robots.txt: Файл не загрузился: сервер прервал соединение.",
    ]);
    expect(asked).toBe(2);
  });

  test("a file that does not come in time", async () => {
    // Of two files: on a busy machine many together may be as late.
    const names = ["robots.txt", "vision.js"];
    const wanted = new Map([...expected].filter(([path]) => names.includes(path)));
    const found = await checkWith({ "/robots.txt": () => undefined }, 3000, wanted);
    expect(found).toEqual(["site-unreachable robots.txt: Файл не загрузился: нет ответа за 3 с."]);
  });

  test("it answers 200 for what is not there", async () => {
    const home = expected.get("index.html");
    const found = await checkWith({
      "/reglament-check-site-nowhere/": (_, response) =>
        response.writeHead(200, { "content-type": "text/html" }).end(home),
    });
    expect(found).toEqual([
      "site-status reglament-check-site-nowhere/: Страницы нет, а сервер отвечает, что есть (код 200).",
    ]);
  });

  test("no more than six files are asked for at once", async () => {
    let [now, most] = [0, 0];
    await checkWith({
      "*": (_, response) => {
        most = Math.max(most, (now += 1));
        setTimeout(() => {
          now -= 1;
          response.writeHead(404).end();
        }, 5);
      },
    });
    expect(most).toBe(6);
  });
});

describe("reglament check-site", () => {
  /** Of few pages: each check makes anew what it compares with. */
  const data = ["--content", organizations.small];
  const url = "https://sad.example/docs/";
  let site: string;
  let based: string;

  beforeAll(async () => {
    [site, based] = [join(root, "small"), join(root, "based")];
    const words = ["build", ...data, "--out", join(root, "out"), "--quiet", "--site"];
    await runCommand([...words, site]);
    await runCommand([...words, based, "--url", url]);
  });

  test("says that all is well, in words and for programs", async () => {
    const { code, out, err } = await runCommand(["check-site", site, ...data]);
    expect({ code, out, err }).toEqual({ code: 0, out: "Ошибок не найдено\n", err: "" });
    const { address, close } = await serveFolder(site);
    const served = await runCommand(["check-site", address, ...data, "--format", "json"]);
    close();
    expect(served.code).toBe(0);
    expect(JSON.parse(served.out)).toMatchObject({ problems: [] });
  });

  test("tells what is wrong and ends with 1", async () => {
    cpSync(site, join(folder, "spoilt"), { recursive: true });
    rmSync(join(folder, "spoilt/help/index.html"));
    const { code, out } = await runCommand(["check-site", join(folder, "spoilt"), ...data]);
    expect(code).toBe(1);
    expect(out).toContain("help/index.html ошибка site-missing\n  Страницы нет на сайте.\n");
    expect(out).toMatch(/Найдено: 1 ошибка\n$/);
  });

  test("a server that cannot be reached is told of, and nothing else", async () => {
    const { address, close } = await serveFolder(site);
    close();
    const { code, err } = await runCommand(["check-site", address, ...data]);
    expect(code).toBe(1);
    expect(err).toContain(`Сайт «${address}» недоступен: сервер не принимает соединения.`);
    expect(err).toContain("Найдено: 1 ошибка");
  });

  test("a site made for an address is compared with that address", async () => {
    const without = await runCommand(["check-site", based, ...data]);
    expect(without.code).toBe(1);
    expect(without.err).toContain(`Повторите с ключом --url ${url}`);
    expect(await runCommand(["check-site", based, ...data, "--url", url])).toMatchObject({
      code: 0,
      out: "Ошибок не найдено\n",
    });
  });

  test.each([
    [["check-site"], "Не хватает слова: где."],
    [
      ["check-site", "/nowhere/at/all"],
      "Нужен адрес вида https://sad.example или папка; папки «/nowhere/at/all» нет.",
    ],
    [["check-site", "https://sad.example/?a=1"], "Нужен адрес вида https://sad.example."],
  ])("%j is wrong usage", async (words, message) => {
    const { code, err } = await runCommand(words);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
