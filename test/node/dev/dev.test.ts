import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { isRecord } from "../../../src/engine/base/is-record.ts";
import { startDev } from "../../../src/node/dev/start-dev.ts";
import { openDiskContent } from "../../../src/node/input/open-disk-content.ts";
import { openWriters } from "../../../src/node/input/open-writers.ts";
import { runCommand } from "../../cli/terminal.ts";
import { type ContentFolder, copyExample } from "../../content-folder.ts";

interface State {
  papers: { name: string; title: string; isInternal: boolean }[];
  told: string;
  isCurrent: boolean;
}

describe("reglament dev", () => {
  const organization = "organizations/ds1-pugachev/organization.yaml";
  let folder: ContentFolder;
  let server: Awaited<ReturnType<typeof startDev>>;
  let changes: AsyncIterator<string>;

  beforeAll(async () => {
    folder = copyExample();
    server = await startDev({
      ...{ port: 0, folders: [folder.content] },
      open: () => openDiskContent(folder.content),
      writers: await openWriters(),
      tell: (problems) => Promise.resolve(problems.map(({ message }) => message).join("\n")),
    });
    const events = await fetch(`${server.url}events`);
    changes = readEvents(events);
    expect(await next()).toContain("open");
  }, 60_000);

  afterAll(async () => {
    await changes.return?.();
    await server.close();
    folder.remove();
  });

  async function* readEvents(response: Response): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    if (response.body) for await (const bytes of response.body) yield decoder.decode(bytes);
  }

  async function next(): Promise<string> {
    const told = await changes.next();
    return told.done === true ? "" : told.value;
  }

  const get = async (path: string) => (await fetch(`${server.url}${path}`)).text();
  const state = async (): Promise<State> => {
    const told: unknown = JSON.parse(await get("ds1-pugachev/state"));
    if (!isState(told)) throw new Error("No state");
    return told;
  };

  function isState(told: unknown): told is State {
    return isRecord(told) && Array.isArray(told.papers) && typeof told.told === "string";
  }

  test("shows every paper, marks the internal ones, and shows a change; keeps the last good page", async () => {
    const name = "МДОУ «Детский сад № 1 г. Пугачева»";
    expect(await get("")).toContain(`<a href="/ds1-pugachev/">${name}</a>`);
    expect(await get("ds1-pugachev/")).toContain(`<h1>${name}</h1>`);
    const first = await state();
    expect(first).toMatchObject({ told: "", isCurrent: true });
    const marks = new Map(first.papers.map(({ name, isInternal }) => [name, isInternal]));
    expect([...marks.values()]).toContain(true);
    expect([...marks.values()]).toContain(false);
    const regulation = first.papers.find(({ title }) => title.startsWith("Положение"));
    const page = `ds1-pugachev/paper/${regulation?.name ?? ""}`;
    const before = await get(page);
    expect(before).toMatch(/^<!doctype html>/iu);
    const internal = first.papers.find(({ isInternal }) => isInternal);
    expect(await get(`ds1-pugachev/paper/${internal?.name ?? ""}`)).toMatch(/^<!doctype html>/iu);

    folder.change(organization, "head: ", "heda: ");
    expect(await next()).toContain("changed");
    const broken = await state();
    expect(broken.isCurrent).toBe(false);
    // Of data that do not hold the name is not known.
    expect(await get("ds1-pugachev/")).toContain("<h1>ds1-pugachev</h1>");
    expect(broken.told).toContain("heda");
    expect(broken.papers).toEqual(first.papers);
    expect(await get(page)).toBe(before);

    folder.change(organization, "heda: ", "head: ");
    expect(await next()).toContain("changed");
    expect(await state()).toEqual(first);
  }, 120_000);

  /** The status of a request with a method and headers that `fetch` would not send. */
  function ask(path: string, method: string, host?: string): Promise<number | undefined> {
    const { hostname, port } = new URL(server.url);
    return new Promise((resolve, reject) => {
      const headers = host === undefined ? {} : { host };
      request({ hostname, port, path, method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
  }

  test("answers nobody from elsewhere, takes nothing in, shows nothing but papers", async () => {
    expect(new URL(server.url).hostname).toBe("127.0.0.1");
    expect(await ask("/", "GET", "evil.example")).toBe(403);
    expect(await ask("/", "GET", "localhost:4646")).toBe(200);
    expect(await ask("/ds1-pugachev/state", "POST")).toBe(405);
    for (const path of ["/nobody/", "/..%2f..%2fetc/passwd", "/ds1-pugachev/paper/nothing", "/%"])
      expect(await ask(path, "GET"), path).toBe(404);
    expect(await ask("/dev.js", "GET")).toBe(200);
    expect(await ask("/dev.css", "GET")).toBe(200);
  });

  test("a port that is taken is told in words", async () => {
    const { port } = new URL(server.url);
    const second = startDev({
      ...{ port: Number(port), folders: [join(folder.content)] },
      open: () => openDiskContent(folder.content),
      writers: await openWriters(),
      tell: () => Promise.resolve(""),
    });
    await expect(second).rejects.toThrow(`Порт ${port} занят другой программой.`);
  });
});

test("a port that no machine has is refused in words", async () => {
  const { code, err } = await runCommand(["dev", "--port", "65536"]);
  expect(code).toBe(2);
  expect(err).toContain("Нужен порт от 0 до 65535.");
});
