import { locateSign, locationOf, type Positioned, type Surroundings } from "./surroundings.ts";

/** Marks that other programs read and ours would print as they are typed. */
interface Mark {
  pattern: RegExp;
  message: string;
  hint: string;
}

const markup =
  "Есть заголовки # и ##, пункты «1.», перечни «-», таблицы, **полужирный** и [ссылки](https://…).";
const literal = "Если это знаки самого текста, поставьте перед первым обратную черту: \\";

function absent(name: string, pattern: RegExp): Mark {
  return { pattern, message: `${name}: в документах этого нет.`, hint: `${markup} ${literal}` };
}

const marks: readonly Mark[] = [
  absent("Зачёркнутый текст", /~~(?=\S)[^~]+~~/u),
  absent("Сноска", /\[\^[^\]\s]+\]|\[[^[\]]+\]\[[^[\]]*\]/u),
  absent("Выделение фоном", /(?<!=)==(?=[^\s=])[^=]+==(?!=)/u),
  absent("Подчёркнутый текст", /(?<!\+)\+\+(?=[^\s+])[^+]+\+\+(?!\+)/u),
  absent("Верхний индекс", /\^[^\s^\uFFFC]+\^/u),
  absent("Нижний индекс", /(?<!~)~[^\s~\uFFFC]+~(?!~)/u),
  absent("Формула", /\$\$[^$]+\$\$/u),
  absent("Ссылка на страницу вики", /\[\[[^[\]]+\]\]/u),
  absent("Блок «:::»", /^:::/mu),
  absent("Оглавление", /^\[(?:toc|оглавление)\]$/imu),
  absent("Значок по имени", /(?<![\p{L}\d:]):[a-z_]{3,}:(?![\p{L}\d:])/u),
  {
    pattern: /^\[[ xXхХ]\](?=\s)/u,
    message: "Квадратик списка дел из скобок не делается.",
    hint: "Список с квадратиками делает элемент <Checklist>.",
  },
  {
    pattern: /^\s*\|.*\|\s*$/mu,
    message: "Таблица не получилась: под её заголовками нет строки с чертой.",
    hint: "Вторая строка таблицы — черта под каждой графой: | --- | --- |",
  },
  {
    pattern: /^#{2,6}[^#\s]/mu,
    message: "Заголовок не получился: после решёток нет пробела.",
    hint: "Поставьте пробел: ## Название раздела",
  },
  {
    pattern: /\*\*/u,
    message: "Звёздочки полужирного без пары.",
    hint: `Пишите **так**: без пробелов внутри звёздочек, в одном абзаце. ${literal}`,
  },
  {
    pattern: /\]\s?\((?:https?:|mailto:|tel:)|\]\([^)]*\)/u,
    message: "Ссылка не получилась.",
    hint: "Пишите [текст](https://адрес): без пробела между скобками и без пробелов в адресе.",
  },
];

/** One look for most texts: none of these signs, no mark. */
const signs = /[~^=+$[|*]|^(?:##|:::)|:[a-z_]{3,}:/mu;

/**
 * Refuses marks that were meant to be markup, told by the words as they are typed: what an author
 * took out of force (`\~~`) is text.
 */
export function refuseTypedMarkup(
  value: string,
  node: Positioned,
  surroundings: Surroundings,
): void {
  if (!signs.test(value)) return;
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  if (from === undefined || to === undefined) return;
  const typed = surroundings.body.slice(from, to).replaceAll(/\\[^\n]/gu, "\uFFFC\uFFFC");
  for (const { pattern, message, hint } of marks) {
    const found = pattern.exec(typed)?.[0];
    if (found === undefined) continue;
    const place = locateSign(found, node, surroundings) ?? locationOf(node, surroundings);
    surroundings.flaws.problems.push({
      ...{ rule: "text-unsupported", severity: "error", message, hint },
      ...place,
    });
    return;
  }
}
