import { upperFirst } from "../../engine/russian/letter-case.ts";
import type { Problem } from "../../engine/problem.ts";
import { sha256Hex } from "../../engine/base/sha256.ts";
import { wrongType } from "./content-types.ts";
import { type PageParts, readPage } from "./page-parts.ts";
import type { Published, PublishedSite } from "./published-site.ts";
import { siteProblem } from "./site-problem.ts";

const rebuild = "Сделайте сайт заново командой build и опубликуйте его целиком.";
const settings = "Исправьте настройки сервера.";

/** What is wrong with one published file: compared by hash, told in words. */
export function compareFile(
  path: string,
  expected: Uint8Array | undefined,
  published: Published | undefined,
  site: PublishedSite,
): Problem[] {
  if (!expected || !published) return [];
  const name = site.nameOf(path);
  switch (published.state) {
    case "missing": {
      const what = isPage(path) ? "Страницы" : "Файла";
      return [siteProblem(name, "site-missing", `${what} нет на сайте.`, rebuild)];
    }
    case "refused":
      return [siteProblem(name, "site-status", sentence(published.reason), settings)];
    case "unreachable": {
      const message = `Файл не загрузился: ${published.reason}.`;
      return [siteProblem(name, "site-unreachable", message, "Повторите проверку позже.")];
    }
    case "found": {
      const type = site.list() === null ? wrongType(path, published.type) : null;
      return [
        ...(type === null ? [] : [siteProblem(name, "site-type", sentence(type), settings)]),
        ...compareBytes(path, name, expected, published.bytes),
      ];
    }
  }
}

function compareBytes(
  path: string,
  name: string,
  expected: Uint8Array,
  published: Uint8Array,
): Problem[] {
  if (sha256Hex(published) === sha256Hex(expected)) return [];
  return isPage(path)
    ? comparePage(name, expected, published)
    : [alteredFile(name, expected, published)];
}

function isPage(path: string): boolean {
  return path.endsWith(".html");
}

function alteredFile(name: string, expected: Uint8Array, published: Uint8Array): Problem {
  const difference =
    expected.length === published.length
      ? "длина та же, содержимое другое"
      : `${published.length} байт вместо ${expected.length}`;
  return siteProblem(name, "site-altered", `Файл изменён: ${difference}.`, rebuild);
}

function comparePage(name: string, expected: Uint8Array, published: Uint8Array): Problem[] {
  const [was, is] = [expected, published].map((bytes) => readPage(new TextDecoder().decode(bytes)));
  if (!was || !is) return [];
  const difference = was.text === is.text ? "текст тот же, другая разметка" : "на ней другой текст";
  const lost = lostNames(was.itemprops, is.itemprops);
  return [
    siteProblem(name, "site-altered", `Страница изменена: ${difference}.`, rebuild),
    ...(lost.length === 0
      ? []
      : [
          siteProblem(
            name,
            "site-markup",
            `Пропала разметка для проверяющих: itemprop ${lost.join(", ")}.`,
            "Её мог убрать редактор сайта. Без неё автоматическая проверка не найдёт сведений.",
          ),
        ]),
  ];
}

type Counts = PageParts["itemprops"];

/** Names that occur less often than they did. */
function lostNames(was: Counts, is: Counts): string[] {
  return [...was].filter(([name, count]) => (is.get(name) ?? 0) < count).map(([name]) => name);
}

function sentence(text: string): string {
  return `${upperFirst(text)}.`;
}
