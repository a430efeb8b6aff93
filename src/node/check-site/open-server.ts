import type { Published, PublishedSite } from "./published-site.ts";

const mostRedirects = 5;

/**
 * A site on a server, at an address that ends with a slash. Follows redirects within the host
 * only. `timeout` is for a whole file, in milliseconds.
 */
export function openServer(address: string, timeout = 10_000): PublishedSite {
  const nameOf = (path: string): string => new URL(encodePath(path), address).href;
  return {
    base: new URL(address).pathname,
    nameOf,
    read: (path) => attempt(nameOf(path), timeout),
    list: () => null,
  };
}

/** Tries twice: a connection kept open may have been closed by the server meanwhile. */
async function attempt(url: string, timeout: number, tries = 2): Promise<Published> {
  try {
    return await load(url, AbortSignal.timeout(timeout));
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    if (tries > 1 && !isLate) return attempt(url, timeout, tries - 1);
    return { state: "unreachable", reason: explain(error, timeout) };
  }
}

/** Pages are asked for as readers do. */
function encodePath(path: string): string {
  return path
    .replace(/(^|\/)index\.html$/, "$1")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

async function load(url: string, signal: AbortSignal, redirects = 0): Promise<Published> {
  const response = await fetch(url, { redirect: "manual", signal });
  const { status, headers } = response;
  const location = headers.get("location");
  if (status >= 300 && status < 400 && location !== null) {
    await response.body?.cancel();
    const target = new URL(location, url);
    if (target.hostname !== new URL(url).hostname)
      return { state: "refused", reason: `сервер отправляет на другой сайт: ${target.host}` };
    if (redirects === mostRedirects)
      return { state: "refused", reason: "сервер переадресует без конца" };
    return load(target.href, signal, redirects + 1);
  }
  if (status === 200)
    return { state: "found", bytes: await response.bytes(), type: headers.get("content-type") };
  await response.body?.cancel();
  if (status === 404 || status === 410) return { state: "missing" };
  return { state: "refused", reason: `сервер ответил кодом ${status}` };
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "такого адреса нет",
  EAI_AGAIN: "адрес не удалось найти, проверьте подключение к сети",
  ECONNREFUSED: "сервер не принимает соединения",
  ECONNRESET: "сервер прервал соединение",
  EHOSTUNREACH: "до сервера нет пути в сети",
  ENETUNREACH: "нет подключения к сети",
  UND_ERR_SOCKET: "сервер прервал соединение",
  DEPTH_ZERO_SELF_SIGNED_CERT: "сертификат сайта не заверен",
  CERT_HAS_EXPIRED: "срок действия сертификата сайта истёк",
  ERR_TLS_CERT_ALTNAME_INVALID: "сертификат выдан другому сайту",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "сертификат сайта не удалось проверить",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "сертификат сайта не удалось проверить",
  SELF_SIGNED_CERT_IN_CHAIN: "сертификат сайта не удалось проверить",
};

/** The network's refusals; anything else is a bug and is thrown on. */
function explain(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) throw error;
  if (error.name === "TimeoutError") return `нет ответа за ${timeout / 1000} с`;
  // fetch wraps what went wrong into a TypeError.
  const { cause } = error;
  if (!(cause instanceof Error)) throw error;
  const code = "code" in cause ? String(cause.code) : cause.name;
  return reasons[code] ?? `соединение не удалось (${code})`;
}
