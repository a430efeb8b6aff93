import { isRecord } from "../../engine/base/is-record.ts";
import type { Files } from "../core/files.ts";
import { type Disk, DiskTrouble, type Versions } from "./disk.ts";

/** A folder behind a server, and where in it the organization lies. */
export interface OpenedDisk extends Disk {
  /** `sad/organizations/solnyshko`, as the person would type it. */
  folder: string;
  /** The path of the organization's folder among the organizations. */
  organization: string;
}

interface Connection {
  token: string;
  folder: string;
}

/** Milliseconds: a server of this machine that is silent for so long has stopped. */
const patience = 20_000;

/** `base` is the address of the organization at the server that the page comes from (`/sad/`). */
export async function openDisk(base: string): Promise<OpenedDisk> {
  const { ask, folder } = await openServer(base);
  const place = readPlace(await ask("versions"));
  return {
    folder: `${folder()}/${place}`,
    organization: place.replace(/^organizations\//, ""),
    read: async () => {
      const told = toldIn(await ask("data"));
      return { files: readFiles(told.files), versions: readVersions(told.versions) };
    },
    listVersions: async () => readVersions(toldIn(await ask("versions")).versions),
    write: async (changes) => {
      const answer = await ask("data", JSON.stringify({ changes }));
      if (answer.status !== 200)
        return { refusal: wordsOf(answer), isConflict: answer.status === 409 };
      return { versions: readWritten(answer.told.versions) };
    },
  };
}

/** The address at which the server answers for the organization that is yet to be made. */
export const newcomerBase = "/-/";

/** Where new organizations are written. */
export interface NewPlace {
  /** The content folder, as the person would type it. */
  folder: string;
  /** The name of the folder that was made for it. Throws DiskTrouble where nothing was written. */
  make: (organization: string, files: Readonly<Record<string, string>>) => Promise<string>;
}

/** The same for the organization that is yet to be made. */
export async function openNewPlace(base: string): Promise<NewPlace> {
  const { ask, folder } = await openServer(base);
  return {
    folder: folder(),
    make: async (organization, files) => {
      const made = toldIn(await ask("data", JSON.stringify({ organization, files })));
      if (typeof made.organization !== "string") throw unknown();
      return made.organization;
    },
  };
}

async function openServer(base: string) {
  let { token, folder } = await connect(base);
  const ask = async (part: string, body?: string): Promise<Answer> => {
    const init = body === undefined ? {} : { method: "POST", body };
    const send = (): Promise<Answer> =>
      request(`${base}${part}`, {
        ...init,
        headers: { "x-reglament-token": token, "content-type": "application/json" },
      });
    const answer = await send();
    if (answer.status !== 401) return answer;
    // Started anew meanwhile: what was typed here must not be lost for it.
    ({ token, folder } = await connect(base));
    return send();
  };
  return { ask, folder: () => folder };
}

interface Answer {
  status: number;
  told: Readonly<Record<string, unknown>>;
}

async function request(address: string, init: RequestInit = {}): Promise<Answer> {
  try {
    const answer = await fetch(address, {
      ...init,
      signal: AbortSignal.timeout(patience),
      // The page tells nobody where from it asks; without this some browsers hide the origin, too.
      referrerPolicy: "same-origin",
    });
    const told: unknown = await answer.json().catch(() => null);
    return { status: answer.status, told: isRecord(told) ? told : {} };
  } catch (error) {
    throw new DiskTrouble(
      "Программа, которая открыла эту страницу, не отвечает. Запустите reglament dev снова: страница продолжит сама.",
      { cause: error },
    );
  }
}

async function connect(base: string): Promise<Connection> {
  const { token, folder } = toldIn(await request(`${base}connection`));
  if (typeof token !== "string" || typeof folder !== "string") throw unknown();
  return { token, folder };
}

function toldIn(answer: Answer): Answer["told"] {
  if (answer.status !== 200) throw new DiskTrouble(wordsOf(answer));
  return answer.told;
}

function wordsOf({ told: { refusal }, status }: Answer): string {
  return typeof refusal === "string" ? refusal : `Программа ответила непонятно (${status}).`;
}

function readPlace(answer: Answer): string {
  const { place } = toldIn(answer);
  if (typeof place !== "string") throw unknown();
  return place;
}

function readVersions(versions: unknown): Versions {
  const entries = Object.entries(isRecord(versions) ? versions : {});
  return Object.fromEntries(
    entries.flatMap(([path, version]) => (typeof version === "string" ? [[path, version]] : [])),
  );
}

function readWritten(versions: unknown): Record<string, string | null> {
  const entries = Object.entries(isRecord(versions) ? versions : {});
  return Object.fromEntries(
    entries.map(([path, version]) => [path, typeof version === "string" ? version : null]),
  );
}

function readFiles(files: unknown): Files {
  const read: Record<string, string | Uint8Array> = {};
  for (const [path, file] of Object.entries(isRecord(files) ? files : {})) {
    if (!isRecord(file)) continue;
    if (typeof file.text === "string") read[path] = file.text;
    else if (typeof file.base64 === "string") read[path] = decode(file.base64);
  }
  return read;
}

function decode(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function unknown(): DiskTrouble {
  return new DiskTrouble("Программа на этом компьютере — другой версии: обновите страницу.");
}
