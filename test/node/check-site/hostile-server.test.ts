import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import { createServer as createTcpServer, type Server as TcpServer } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";

import { compareSite } from "../../../src/node/check-site/compare-site.ts";
import { openServer } from "../../../src/node/check-site/open-server.ts";
import { readPage } from "../../../src/node/check-site/page-parts.ts";
import { isPrivate, type Resolve } from "../../../src/node/check-site/resolve-host.ts";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** The port of a server that answers so. */
function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  return listen(server);
}

async function listen(server: TcpServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("No port");
  return bound.port;
}

const page = new TextEncoder().encode("<!doctype html><title>Сайт</title><p>Текст</p>");
const html = { "content-type": "text/html" };

async function check(listener: RequestListener, timeout = 2000): Promise<string[]> {
  const site = openServer(`http://127.0.0.1:${await serve(listener)}/`, timeout);
  const problems = await compareSite(new Map([["index.html", page]]), site);
  return problems.map(({ rule, message }) => `${rule} ${message}`);
}

/** Answers the home page so, and that there is nothing else. */
function home(answer: (response: ServerResponse) => void): RequestListener {
  return ({ url }, response) => {
    if (url === "/") answer(response);
    else response.writeHead(404).end();
  };
}

describe("a server that gives more than it should", () => {
  const tooLong = ["site-status Файл намного длиннее, чем должен быть."];

  test("a page without an end", async () => {
    const endless = (response: ServerResponse): void => {
      response.writeHead(200, html);
      const more = (): void => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
        if (!response.destroyed) response.once("drain", more);
      };
      more();
    };
    expect(await check(home(endless), 8000)).toEqual(tooLong);
  });

  test("a bomb", async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    const headers = { ...html, "content-encoding": "gzip" };
    expect(await check(home((response) => response.writeHead(200, headers).end(bomb)))).toEqual(
      tooLong,
    );
  });

  test("what only says that it is packed", async () => {
    const headers = { ...html, "content-encoding": "gzip" };
    expect(await check(home((response) => response.writeHead(200, headers).end("no")))).toEqual([
      "site-unreachable Файл не загрузился: ответ сервера упакован неверно.",
    ]);
  });

  test.each(["constructor", "toString", "__proto__", "zstd", "gzip, gzip, gzip, gzip"])(
    "a packing that nobody asked for: %s",
    async (packing) => {
      const headers = { ...html, "content-encoding": packing };
      expect(await check(home((response) => response.writeHead(200, headers).end("x")))).toEqual([
        `site-status Сервер упаковал файл неизвестным образом: ${packing}.`,
      ]);
    },
  );

  test("a bomb in a bomb, and a page that was packed twice", async () => {
    const headers = { ...html, "content-encoding": "gzip, gzip" };
    const answer = (bytes: Uint8Array) => check(home((r) => r.writeHead(200, headers).end(bytes)));
    expect(await answer(gzipSync(gzipSync(Buffer.alloc(50_000_000))))).toEqual(tooLong);
    expect(await answer(gzipSync(gzipSync(page)))).toEqual([]);
  });

  test("a page of a hundred thousand links", async () => {
    const links = Array.from({ length: 100_000 }, (_, index) => `<a href="/${index}">x</a>`);
    let asked = 0;
    const found = await check(({ url }, response) => {
      asked += 1;
      if (url === "/") response.writeHead(200, html).end(links.join("").slice(0, 1_000_000));
      else response.writeHead(404).end();
    });
    expect(asked).toBeLessThan(600);
    expect(found.length).toBeLessThan(1100);
    expect(found.at(-1)).toContain("site-link На страницах 10000 ссылок");
  });

  test("a page drop by drop", async () => {
    const slow = (response: ServerResponse): void => {
      response.writeHead(200, html);
      const timer = setInterval(() => response.write("x"), 50);
      response.on("close", () => {
        clearInterval(timer);
      });
    };
    expect(await check(home(slow), 500)).toEqual([
      "site-unreachable Файл не загрузился: нет ответа за 0.5 с.",
    ]);
  });
});

test("a server that says nothing any more is not waited for at every file", async () => {
  let asked = 0;
  const port = await serve(() => {
    asked += 1;
  });
  const site = openServer(`http://127.0.0.1:${port}/`, 10);
  const files = Array.from({ length: 20 }, (_, index) => `${index}.html`);
  const states = [];
  for (const file of files) states.push(await site.read(file, 1000));
  expect(asked).toBeLessThan(13);
  expect(states.at(-1)).toEqual({ state: "unreachable", reason: "сервер перестал отвечать" });
});

describe("a server that leads elsewhere", () => {
  test.each([
    ["http://", "сервер отправляет по негодному адресу"],
    ["https://[", "сервер отправляет по негодному адресу"],
    ["//other.example/", "сервер отправляет на другой сайт: other.example"],
    ["https://127.0.0.1/", "сервер отправляет на другой сайт: 127.0.0.1"],
    ["http://127.0.0.1:1/", "сервер отправляет на другой сайт: 127.0.0.1:1"],
    ["http://169.254.169.254/", "сервер отправляет на другой сайт: 169.254.169.254"],
    ["file:///etc/passwd", "сервер отправляет на другой сайт: file:"],
    ["javascript:alert(1)", "сервер отправляет на другой сайт: javascript:"],
    ["https://xn--a/", "сервер отправляет на другой сайт: xn--a"],
    [
      "https://xn--80ai1b.xn--p1ai/",
      "сервер отправляет на другой сайт: сад.рф (xn--80ai1b.xn--p1ai)",
    ],
  ])("to %s", async (location, reason) => {
    const found = await check(home((response) => response.writeHead(302, { location }).end()));
    expect(found.map((line) => line.toLowerCase())).toEqual([`site-status ${reason}.`]);
  });

  test("to itself, with a name and a password that would be sent", async () => {
    const found = await check((request, response) => {
      const location = `http://a:b@${request.headers.host ?? ""}/x`;
      if (request.url === "/") response.writeHead(302, { location }).end();
      else response.writeHead(404).end();
    });
    expect(found).toEqual(["site-status Сервер отправляет по адресу с именем или паролем."]);
  });

  test("by an address in Cyrillic letters, as servers write it", async () => {
    const raw = (text: string): string => Buffer.from(text).toString("latin1");
    const head = { location: raw("/сад/") };
    expect(
      await check(({ url }, response) => {
        if (url === "/") response.writeHead(301, head).end();
        else if (url === encodeURI("/сад/")) response.writeHead(200, html).end(page);
        else response.writeHead(404).end();
      }),
    ).toEqual([]);
    const other = home((response) =>
      response.writeHead(301, { location: raw("https://сад.рф/") }).end(),
    );
    expect((await check(other))[0]).toContain("сад.рф");
  });

  test("to a name of twelve thousand letters, which is not repeated whole", async () => {
    const location = `http://${`${"a".repeat(60)}.`.repeat(200)}x/`;
    const found = await check(home((response) => response.writeHead(302, { location }).end()));
    expect(found.join().length).toBeLessThan(200);
  });

  test("to another protocol: no answer, but an end", async () => {
    const upgrade = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n";
    const port = await listen(createTcpServer((socket) => void socket.end(upgrade)));
    expect(await openServer(`http://127.0.0.1:${port}/`, 1000).read("a.html", 1000)).toEqual({
      state: "unreachable",
      reason: "сервер закрыл соединение, не ответив",
    });
  });

  test("by links: only its own paths are asked for", async () => {
    let strange = 0;
    const other = await serve((_, response) => {
      strange += 1;
      response.end();
    });
    const asked: string[] = [];
    const links = [
      "//x",
      `//127.0.0.1:${other}/a`,
      "/..//b",
      "/%2e%2e/%2e%2e/c",
      "http://[",
      "///d",
    ];
    await check(({ url = "" }, response) => {
      asked.push(url);
      const body = links.map((href) => `<a href="${href}">x</a>`).join("");
      if (url === "/") response.writeHead(200, html).end(body);
      else response.writeHead(404).end();
    });
    expect(strange).toBe(0);
    expect(asked.every((url) => url.startsWith("/"))).toBe(true);
  });
});

describe("a name that leads into the local network", () => {
  const address = (port: number): string => `http://site.example:${port}/`;

  test("is refused, in words", async () => {
    const resolve: Resolve = () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]);
    let asked = 0;
    const port = await serve((_, response) => {
      asked += 1;
      response.end();
    });
    expect(await openServer(address(port), 1000, resolve).read("index.html", 1000)).toEqual({
      state: "unreachable",
      reason:
        "имя сайта ведёт во внутреннюю сеть (127.0.0.1); если так и нужно, укажите этот адрес цифрами",
    });
    expect(asked).toBe(0);
  });

  test("at the second look-up changes nothing: there is one", async () => {
    let looked = 0;
    const resolve: Resolve = () => {
      looked += 1;
      const first = { address: "192.0.2.1", family: 4 };
      return Promise.resolve([looked === 1 ? first : { address: "127.0.0.1", family: 4 }]);
    };
    const port = await serve((_, response) => response.end("inside"));
    const site = openServer(address(port), 300, resolve);
    expect((await site.read("index.html", 1000)).state).toBe("unreachable");
    expect((await site.read("a.html", 1000)).state).toBe("unreachable");
    expect(looked).toBe(1);
  });

  test("is asked if it has no other meaning", async () => {
    const resolve: Resolve = () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]);
    const port = await serve((_, response) => response.end("x"));
    for (const host of ["school.local", "localhost", "intranet"]) {
      const site = openServer(`http://${host}:${port}/`, 1000, resolve);
      expect((await site.read("index.html", 1000)).state).toBe("found");
    }
  });

  test.each([
    ...["10.1.2.3", "169.254.169.254", "192.88.99.1", "0.0.0.0"],
    ...["::1", "::7f00:1", "::ffff:192.168.0.1", "::ffff:0:127.0.0.1", "64:ff9b:1::7f00:1"],
    ...["2002:7f00:1::", "2001:0:7f00:1::", "100::1", "fd00::1", "fe80::1%lo", "fec0::1"],
  ])("%s is inside", (inside) => {
    expect(isPrivate(inside)).toBe(true);
  });

  test.each(["8.8.8.8", "172.32.0.1", "2606:4700::1111"])("%s is outside", (outside) => {
    expect(isPrivate(outside)).toBe(false);
  });
});

describe("reading a page", () => {
  test("takes what tags say, and nothing of comments, scripts and styles", () => {
    const parts = readPage(
      `<!-- <a href="no"> --><a HREF = 'a&amp;b' id=x>Те<b name="y">кст</b></a> 1 < 2
       <script src="s.js">"<a href='no'>"</script><style>a > b {}</STYLE><p itemprop="i" itemprop>
       <img src=p.png/><a title="a > b" href="c">!</a>`,
    );
    expect([...parts.links]).toEqual(["a&b", "s.js", "p.png/", "c"]);
    expect([...parts.ids]).toEqual(["x", "y"]);
    expect([...parts.itemprops]).toEqual([
      ["i", 1],
      ["", 1],
    ]);
    expect(parts.text).toBe("Текст1<2!");
  });
});
