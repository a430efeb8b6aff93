import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

import { isRecord } from "../../../src/engine/base/is-record.ts";
import { startDev } from "../../../src/node/dev/start-dev.ts";
import { listFiles } from "../../../src/node/input/list-files.ts";
import { openDiskContent } from "../../../src/node/input/open-disk-content.ts";
import { openWriters } from "../../../src/node/input/open-writers.ts";
import { openDisk, openNewPlace } from "../../../src/workshop/disk/open-disk.ts";
import { type ContentFolder, copyExample } from "../../content-folder.ts";

const people = "organizations/ds1-pugachev/assignments.yaml";
const groups = "organizations/ds1-pugachev/groups.yaml";
const workshop =
  "<meta content=\"default-src 'none'; connect-src 'none'\"><title>Мастерская</title><script>\"connect-src 'none'\"</script>";

let folder: ContentFolder;
let server: Awaited<ReturnType<typeof startDev>>;
let token: string;
let before: string;

async function start(port: number): ReturnType<typeof startDev> {
  return startDev({
    ...{ port, folders: [], open: () => openDiskContent(folder.content) },
    edit: { content: folder.content, workshop: () => Promise.resolve(workshop) },
    writers: await openWriters(),
    tell: () => Promise.resolve(""),
  });
}

beforeAll(async () => {
  folder = copyExample();
  server = await start(0);
  token = String((await ask("GET", "connection")).told.token);
  before = read(people);
  lying = listAll();
  good = { path: people, version: await versionOf(people), text: `${before}# Новое примечание\n` };
});

afterAll(async () => {
  await server.close();
  folder.remove();
});

beforeEach(() => {
  folder.write(people, before);
});

const read = (path: string): string => readFileSync(join(folder.content, path), "utf8");

interface Answer {
  status: number | undefined;
  told: Readonly<Record<string, unknown>>;
  text: string;
}

/** A request with headers that `fetch` would not send. */
function ask(
  method: string,
  part: string,
  headers: Record<string, string> = {},
  body?: string,
  organization = "ds1-pugachev",
): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const path = `/${organization}/${part}`;
    const asking = request({ hostname, port, path, method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => (text += piece));
      response.on("end", () => {
        const told: unknown = text.startsWith("{") ? JSON.parse(text) : {};
        resolve({ status: response.statusCode, told: isRecord(told) ? told : {}, text });
      });
    });
    asking.on("error", reject).end(body);
  });
}

interface Change {
  path: string;
  version: string | null;
  text: string | null;
}

const own = (): Record<string, string> => ({
  "content-type": "application/json",
  "x-reglament-token": token,
  origin: server.url.slice(0, -1),
});

const realFetch = fetch;

/** The header that the page itself sends. */
function tokenOf(headers: RequestInit["headers"]): Record<string, string> {
  return { "x-reglament-token": new Headers(headers).get("x-reglament-token") ?? "" };
}

const save = (changes: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  ask("POST", "data", { ...own(), ...headers }, JSON.stringify({ changes }));

async function versionOf(path: string): Promise<string | null> {
  const { versions } = (await ask("GET", "versions", own())).told;
  const version = isRecord(versions) ? versions[path] : undefined;
  return typeof version === "string" ? version : null;
}

/** A change that is written. */
let good: Change;

/** All that lies in the folder and beside it. */
const listAll = (): string[] => listFiles(folder.root);
let lying: string[];

describe("the editor of a folder", () => {
  test("gives the files of one organization and of all, and writes a change as it is", async () => {
    const { files, place, versions } = (await ask("GET", "data", own())).told;
    expect(place).toBe("organizations/ds1-pugachev");
    if (!isRecord(files) || !isRecord(versions)) throw new Error("No files");
    expect(files[people]).toEqual({ text: before });
    expect(Object.keys(files)).toContain("reglament.yaml");
    expect(Object.keys(files).toSorted()).toEqual(Object.keys(versions).toSorted());
    const saved = await save([good]);
    expect(saved.status).toBe(200);
    expect(read(people)).toBe(good.text);
    expect(saved.told).toEqual({ versions: { [people]: await versionOf(people) } });
  });

  test("its page may ask this server alone, and only the policy is changed in it", async () => {
    const { text } = await ask("GET", "edit");
    expect(text).toContain(`<meta content="default-src 'none'; connect-src 'self'">`);
    expect(text).toContain('<meta name="reglament-disk" content="/ds1-pugachev/">');
    expect(text).toContain(`<script>"connect-src 'none'"</script>`);
    expect(text).not.toContain(token);
    expect((await ask("GET", "")).text).toContain('href="/ds1-pugachev/edit"');
  });

  test.each<[string, number, () => Promise<Answer>]>([
    ["no token", 401, () => save([good], { "x-reglament-token": "" })],
    ["a token of another run", 401, () => save([good], { "x-reglament-token": "0".repeat(64) })],
    ["another origin", 403, () => save([good], { origin: "https://evil.example" })],
    ["another port", 403, () => save([good], { origin: "http://127.0.0.1:1" })],
    ["a sandbox", 403, () => save([good], { origin: "null" })],
    ["another site", 403, () => save([good], { "sec-fetch-site": "cross-site" })],
    ["another host", 403, () => save([good], { host: "evil.example" })],
    [
      "a host that leads here",
      403,
      () => save([good], { host: "evil.example", origin: "http://evil.example" }),
    ],
    ["a form", 415, () => save([good], { "content-type": "text/plain" })],
    ["what is no list", 400, () => save("all")],
    ["a change without a state", 400, () => save([{ path: good.path, text: good.text }])],
    ["too much", 413, () => save([{ ...good, text: "я".repeat(4_500_000) }])],
    ["a file too large", 422, () => save([{ ...good, text: "я".repeat(1_100_000) }])],
    ["taking away", 422, () => save([{ ...good, text: null }])],
  ])("refuses %s, and writes nothing", async (_, status, send) => {
    const answer = await send();
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(/[а-я]/u);
    expect(answer.text).not.toContain("    at ");
    expect(read(people)).toBe(before);
  });

  test("no origin at all counts for reading only", async () => {
    const { origin: _, ...headers } = own();
    const body = JSON.stringify({ changes: [good] });
    expect((await ask("POST", "data", headers, body)).status).toBe(403);
    expect((await ask("GET", "data", headers)).status).toBe(200);
    expect((await ask("GET", "connection", { origin: "http://evil.example" })).status).toBe(403);
    expect((await ask("GET", "connection", { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await ask("GET", "data")).status).toBe(401);
  });

  test.each([
    "../outside.yaml",
    "organizations/ds1-pugachev/../../reglament.yaml",
    "organizations/ds1-pugachev/../other/groups.yaml",
    "organizations/ds1-pugachev/documents/../groups.yaml",
    "organizations/ds1-pugachev\\groups.yaml",
    "organizations/other/groups.yaml",
    "organizations/ds1-pugachev/new.yaml",
    "organizations/ds1-pugachev/defaults.yaml",
    "organizations/ds1-pugachev/groups.yaml/",
    "organizations/ds1-pugachev/groups.yaml\0",
    "organizations/ds1-pugachev/documents/regulation.mdx",
    "reglament.yaml",
    "reference/acts.yaml",
    "/etc/passwd",
    "",
  ])("does not write into «%s»", async (path) => {
    const answer = await save([good, { path, version: null, text: "a: 1\n" }]);
    expect(answer.status).toBe(422);
    expect(answer.told.refusal).toContain("отсюда не меняют");
    expect(read(people)).toBe(before);
  });

  test("nothing new lies in the folder or beside it", () => {
    expect(listAll()).toEqual(lying);
  });

  test("does not follow links, neither of a file nor of the folder", async () => {
    const outside = join(folder.root, "outside");
    mkdirSync(outside, { recursive: true });
    const [place, target] = [join(folder.content, groups), join(outside, "groups.yaml")];
    const was = read(groups);
    const version = await versionOf(groups);
    renameSync(place, target);
    symlinkSync(target, place);
    const change = { path: groups, version, text: "groups: []\n" };
    expect((await save([change])).status).toBe(422);
    rmSync(place);
    // A link that leads into the folder is no way, either: it is the file of somebody else.
    symlinkSync(join(folder.content, people), place);
    const answer = await save([{ ...change, version: await versionOf(people) }]);
    expect(answer.told.refusal).toContain("стоит ссылка");
    rmSync(place);
    renameSync(target, place);

    const home = join(folder.content, "organizations/ds1-pugachev");
    renameSync(home, join(outside, "home"));
    symlinkSync(join(outside, "home"), home);
    const led = await save([change]);
    expect([led.status, led.told.refusal]).toEqual([
      422,
      expect.stringContaining("ссылка ведёт за пределы"),
    ]);
    const state = await ask("GET", "state");
    expect([state.status, state.told.isCurrent]).toEqual([200, false]);
    rmSync(home);
    renameSync(join(outside, "home"), home);
    expect(read(groups)).toBe(was);
  });

  test("what was changed meanwhile is not overwritten, nor is anything beside it", async () => {
    const change = good;
    const other = { path: groups, version: await versionOf(groups), text: "groups: []\n" };
    const theirs = `${before}# Из другой программы\n`;
    folder.write(people, theirs);
    const answer = await save([other, change]);
    expect(answer.status).toBe(409);
    expect(answer.told.conflicts).toEqual([people]);
    expect(answer.told.refusal).toContain("изменили в другой программе");
    expect(read(people)).toBe(theirs);
    expect(read(groups)).not.toBe(other.text);
    // Also where it is gone, or where one came into being.
    rmSync(join(folder.content, people));
    expect((await save([change])).status).toBe(409);
    expect(existsSync(join(folder.content, people))).toBe(false);
    folder.write(people, theirs);
    expect((await save([{ ...change, version: null }])).status).toBe(409);
  });

  test("what is no UTF-8 is not spoilt, and a mark at the beginning stays", async () => {
    writeFileSync(join(folder.content, people), Buffer.from([0xcf, 0xf0, 0x0a]));
    const answer = await save([{ ...good, version: await versionOf(people) }]);
    expect(answer.told.refusal).toContain("UTF-8");
    folder.write(people, `\uFEFF${before}`);
    const { files } = (await ask("GET", "data", own())).told;
    expect(isRecord(files) && files[people]).toEqual({ text: `\uFEFF${before}` });
    await save([{ ...good, version: await versionOf(people) }]);
    expect(read(people)).toBe(`\uFEFF${before}# Новое примечание\n`);
  });

  test("a file that the editor made it may take away", async () => {
    const was = read(groups);
    rmSync(join(folder.content, groups));
    expect((await save([{ path: groups, version: null, text: was }])).status).toBe(200);
    expect(read(groups)).toBe(was);
    const version = await versionOf(groups);
    expect((await save([{ path: groups, version, text: null }])).status).toBe(200);
    expect(existsSync(join(folder.content, groups))).toBe(false);
    folder.write(groups, was);
    expect((await save([{ path: groups, version, text: null }])).status).toBe(422);
  });

  test("where one file cannot be written, none is", async () => {
    const was = read(groups);
    const other = { path: groups, version: await versionOf(groups), text: `${was}#\n` };
    // A folder in the place of the new file: no right of whoever runs the test is in the way.
    const place = join(folder.content, groups);
    rmSync(place);
    mkdirSync(place);
    const answer = await save([good, { ...other, version: null }]);
    expect(answer.status).toBe(422);
    rmSync(place, { recursive: true });
    folder.write(groups, was);
    expect(read(people)).toBe(before);
  });

  test("started anew meanwhile, it goes on with the page that is open", async () => {
    const { url } = server;
    // As a browser does it.
    vi.stubGlobal("fetch", (address: string, { headers, ...init }: RequestInit = {}) =>
      realFetch(address, { ...init, headers: { ...own(), ...tokenOf(headers) } }),
    );
    const disk = await openDisk(`${url}ds1-pugachev/`);
    const { files, versions } = await disk.read();
    expect(disk).toMatchObject({ organization: "ds1-pugachev" });
    expect(files[people]).toBe(before);
    await server.close();
    await expect(disk.listVersions()).rejects.toThrow(/не отвечает/u);
    server = await start(Number(new URL(url).port));
    const change = { path: people, version: versions[people] ?? null, text: `${before}#\n` };
    expect(await disk.write([change])).toMatchObject({ versions: {} });
    expect(read(people)).toBe(change.text);
    expect(await disk.write([change])).toMatchObject({ isConflict: true });
    expect(await disk.write([{ ...change, path: "x.yaml" }])).toMatchObject({ isConflict: false });
    vi.unstubAllGlobals();
    token = String((await ask("GET", "connection")).told.token);
  });

  test("a new organization is written whole, under a name that is free, and only as data files", async () => {
    const make = (told: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
      ask("POST", "data", { ...own(), ...headers }, JSON.stringify(told), "-");
    const files = { "organization.yaml": "type: kindergarten\n", "groups.yaml": "groups: []\n" };
    const place = join(folder.content, "organizations/solnyshko");
    for (const [status, told, headers] of [
      [401, { organization: "solnyshko", files }, { "x-reglament-token": "" }],
      [403, { organization: "solnyshko", files }, { origin: "https://evil.example" }],
      [422, { organization: "../solnyshko", files }, {}],
      [422, { organization: "solnyshko", files: { ...files, "../x.yaml": "" } }, {}],
      [422, { organization: "solnyshko", files: { "groups.yaml": "" } }, {}],
      [
        422,
        { organization: "solnyshko", files: { ...files, "groups.yaml": "я".repeat(1_100_000) } },
        {},
      ],
      [400, { organization: "solnyshko" }, {}],
    ] as const)
      expect((await make(told, headers)).status).toBe(status);
    expect(existsSync(place)).toBe(false);
    vi.stubGlobal("fetch", (address: string, { headers, ...init }: RequestInit = {}) =>
      realFetch(address, { ...init, headers: { ...own(), ...tokenOf(headers) } }),
    );
    const newPlace = await openNewPlace(`${server.url}-/`);
    expect(await newPlace.make("solnyshko", files)).toBe("solnyshko");
    expect(await newPlace.make("solnyshko", files)).toBe("solnyshko-2");
    await expect(newPlace.make("", files)).rejects.toThrow(/не поняла/u);
    vi.unstubAllGlobals();
    expect(read("organizations/solnyshko/organization.yaml")).toBe(files["organization.yaml"]);
    const list = await (await fetch(server.url)).text();
    expect(list).toContain('<a href="/-/edit">Новая организация</a>');
    expect(list).toContain('<a href="/solnyshko-2/">solnyshko-2</a>');
    const { text } = await ask("GET", "edit", {}, undefined, "-");
    expect(text).toContain('<meta name="reglament-disk" content="/-/">');
    for (const id of ["solnyshko", "solnyshko-2"])
      rmSync(join(folder.content, "organizations", id), { recursive: true });
  });

  test("an organization in a folder of several is edited where it lies", async () => {
    const home = join(folder.content, "organizations");
    mkdirSync(join(home, "rayon"));
    renameSync(join(home, "ds1-pugachev"), join(home, "rayon/ds1-pugachev"));
    const path = "organizations/rayon/ds1-pugachev/groups.yaml";
    expect((await ask("GET", "versions", own())).told.place).toBe(
      "organizations/rayon/ds1-pugachev",
    );
    const text = `${read(path)}# Примечание\n`;
    expect((await save([{ path, version: await versionOf(path), text }])).status).toBe(200);
    expect(read(path)).toBe(text);
    renameSync(join(home, "rayon/ds1-pugachev"), join(home, "ds1-pugachev"));
    rmSync(join(home, "rayon"), { recursive: true });
  });
});
