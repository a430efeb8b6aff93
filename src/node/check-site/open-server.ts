import { decodeLabel } from "../../engine/base/punycode.ts";
import {
  type Answer,
  type Ask,
  LateError,
  NoAnswerError,
  openAsk,
  TooLongError,
  UnknownPackingError,
} from "./ask-server.ts";
import type { Published, PublishedSite } from "./published-site.ts";
import { pinLookup, PrivateAddressError, type Resolve, resolveBySystem } from "./resolve-host.ts";

const mostRedirects = 5;

/** For a whole check, in milliseconds: a server that answers everything a little late. */
const wholeTime = 15 * 60_000;

/** After so many late answers on end, nobody waits for the next one. */
const mostLate = 12;

/** Of what a server says about itself, as much is repeated. */
const shownLength = 80;

/**
 * A site on a server, at an address that ends with a slash. Only that origin is asked, whatever
 * pages and redirects say. `timeout` is for a whole file, in milliseconds.
 */
export function openServer(
  address: string,
  timeout = 10_000,
  resolve: Resolve = resolveBySystem,
): PublishedSite {
  const { origin, pathname: base, hostname } = new URL(address);
  const ask = openAsk(pinLookup(hostname, resolve));
  const nameOf = (path: string): string => `${origin}${base}${encodePath(path)}`;
  const end = Date.now() + wholeTime;
  let late = 0;
  return {
    base,
    addresses: [`${origin}${base}`],
    nameOf,
    read: async (path, most) => {
      const url = new URL(nameOf(path));
      if (url.origin !== origin || !url.pathname.startsWith(base)) return { state: "missing" };
      if (Date.now() > end) return { state: "unreachable", reason: "проверка идёт слишком долго" };
      if (late >= mostLate) return { state: "unreachable", reason: "сервер перестал отвечать" };
      const work = (left: number): Promise<Published> =>
        load(url, { ask, most, end: Date.now() + left });
      return attempt(work, timeout, (isLate) => {
        late = isLate ? late + 1 : 0;
      });
    },
    list: () => null,
  };
}

/** Tries twice: a connection kept open may have been closed by the server meanwhile. */
async function attempt(
  work: (timeout: number) => Promise<Published>,
  timeout: number,
  note: (isLate: boolean) => void,
  tries = 2,
): Promise<Published> {
  try {
    const published = await work(timeout);
    note(false);
    return published;
  } catch (error) {
    note(error instanceof LateError);
    if (error instanceof TooLongError)
      return { state: "refused", reason: "файл намного длиннее, чем должен быть" };
    if (error instanceof UnknownPackingError)
      return {
        state: "refused",
        reason: `сервер упаковал файл неизвестным образом: ${cut(error.message)}`,
      };
    if (tries > 1 && !(error instanceof LateError)) return attempt(work, timeout, note, tries - 1);
    return { state: "unreachable", reason: explain(error, timeout) };
  }
}

/** Pages are asked for as readers do. */
function encodePath(path: string): string {
  return path
    .replace(/(^|\/)index\.html$/, "$1")
    .toWellFormed()
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

interface Request {
  ask: Ask;
  most: number;
  end: number;
}

async function load(url: URL, request: Request, redirects = 0): Promise<Published> {
  const left = request.end - Date.now();
  if (left <= 0) throw new LateError();
  const answer = await request.ask(url.href, request.most, left);
  const { status, location, type, bytes } = answer;
  if (status >= 300 && status < 400 && location !== null) {
    const target = URL.canParse(location, url) ? new URL(location, url) : null;
    const refusal = refuseRedirect(target, url, redirects);
    if (refusal !== null || target === null) return { state: "refused", reason: refusal ?? "" };
    return load(target, request, redirects + 1);
  }
  if (status === 200) return { state: "found", bytes, type };
  return withoutBody(answer);
}

function refuseRedirect(target: URL | null, { origin }: URL, redirects: number): string | null {
  if (target === null) return "сервер отправляет по негодному адресу";
  if (target.origin !== origin)
    return `сервер отправляет на другой сайт: ${cut(readable(target.host) || target.protocol)}`;
  if (target.username !== "" || target.password !== "")
    return "сервер отправляет по адресу с именем или паролем";
  return redirects === mostRedirects ? "сервер переадресует без конца" : null;
}

/** A host in its own letters, and in those of networks: letters may look alike. */
function readable(host: string): string {
  const letters = host.split(".").map(decodeLabel).join(".");
  const isPlain = letters === host || /[\p{C}\s]/u.test(letters);
  return isPlain ? host : `${letters} (${host})`;
}

function cut(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}

function withoutBody({ status }: Answer): Published {
  if (status === 404 || status === 410) return { state: "missing" };
  return { state: "refused", reason: `сервер ответил кодом ${status}` };
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "такого адреса нет",
  EAI_AGAIN: "адрес не удалось найти, проверьте подключение к сети",
  ECONNREFUSED: "сервер не принимает соединения",
  ECONNRESET: "сервер прервал соединение",
  EPIPE: "сервер прервал соединение",
  ECONNABORTED: "сервер прервал соединение",
  EHOSTUNREACH: "до сервера нет пути в сети",
  ENETUNREACH: "нет подключения к сети",
  HPE_HEADER_OVERFLOW: "ответ сервера негоден: заголовки слишком длинны",
  Z_DATA_ERROR: "ответ сервера упакован неверно",
  Z_BUF_ERROR: "ответ сервера упакован неверно",
  DEPTH_ZERO_SELF_SIGNED_CERT: "сертификат сайта не заверен",
  CERT_HAS_EXPIRED: "срок действия сертификата сайта истёк",
  ERR_TLS_CERT_ALTNAME_INVALID: "сертификат выдан другому сайту",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "сертификат сайта не удалось проверить",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "сертификат сайта не удалось проверить",
  SELF_SIGNED_CERT_IN_CHAIN: "сертификат сайта не удалось проверить",
};

/** The network's refusals, which have a code; anything else is a bug and is thrown on. */
function explain(error: unknown, timeout: number): string {
  if (error instanceof LateError) return `нет ответа за ${timeout / 1000} с`;
  if (error instanceof NoAnswerError) return "сервер закрыл соединение, не ответив";
  if (error instanceof PrivateAddressError)
    return `имя сайта ведёт во внутреннюю сеть (${error.message}); если так и нужно, укажите этот адрес цифрами`;
  if (!(error instanceof Error)) throw error;
  const errors: unknown = "errors" in error ? error.errors : null;
  const first: unknown = Array.isArray(errors) ? errors[0] : error;
  const code = first instanceof Error && "code" in first ? String(first.code) : "";
  if (code === "") throw error;
  if (code.startsWith("HPE_")) return reasons[code] ?? "ответ сервера негоден";
  return reasons[code] ?? `соединение не удалось (${code})`;
}
