import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { plainProblem } from "../schema/plain-problem.ts";
import type { Packing, Placed } from "./pack-all.ts";
import { type Doing, doingNames, doings } from "./paper.ts";

/** What each step asks of a person. */
const advice: Readonly<Record<Doing, string>> = {
  sign: "Прочитайте, исправьте в мастерской, если что-то не так, распечатайте и подпишите. Номера и даты, которых ещё нет, впишите от руки, а потом в мастерской.",
  send: "Откройте файл .eml: почтовая программа покажет готовое письмо с вложениями. Приложите вместо них подписанные сканы и отправьте.",
  "hand-out": "Раздайте памятки: печатными или файлом. Для каждой группы есть своя.",
  publish:
    "Выложите на сайт организации. Личных телефонов и почты в этих файлах нет: программа за этим следит.",
  keep: "Никому не отправляйте: реестры ведёт администратор.",
};

const style = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem; font: 1.0625rem/1.55 system-ui, sans-serif; }
li { margin-bottom: .5rem; } ol > li { margin-bottom: 1.25rem; } h1 { line-height: 1.3; }
.due { font-weight: bold; }
`;

/** The page «Что дальше»: what to do with the papers, in order, and what is to be done by which day. */
export function writeNextSteps(
  { made, coverage, names }: Packing,
  placed: readonly Placed[],
): string {
  const steps = doings.flatMap((doing) => {
    const own = placed.filter(({ folder }) => folder === doing);
    return own.length === 0 ? [] : [tellStep(doing, own)];
  });
  const body = h("body", [
    h("h1", `Что дальше: ${made.name}`),
    h("p", "Папки этого архива стоят в том порядке, в каком с бумагами работают."),
    h("ol", steps),
    ...tellTasks(coverage, names),
    h("p", [
      "В папке «Данные» — то, из чего сделаны бумаги. Сохраните архив: мастерская откроет его снова, и ничего не придётся вводить ещё раз.",
    ]),
  ]);
  const head = h("head", [
    h("meta", { charset: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", "Что дальше"),
    h("style", style),
  ]);
  const page = h("html", { lang: "ru" }, [head, body]);
  return `${toHtml([{ type: "doctype" }, page], { upperDoctype: true })}\n`;
}

function tellStep(doing: Doing, placed: readonly Placed[]) {
  const titles = [...new Set(placed.map(({ document }) => document.tree.properties.title))];
  return h("li", [
    h("strong", doingNames[doing]),
    h("p", advice[doing]),
    h(
      "ul",
      titles.map((title) => h("li", title)),
    ),
  ]);
}

function tellTasks({ organizations, date }: Packing["coverage"], names: Packing["names"]) {
  const tasks = organizations.flatMap((each) =>
    each.tasks.map(({ message, hint = "", file, due }) => ({
      ...plainProblem({ message, hint, file: file ?? "" }, names),
      due,
    })),
  );
  if (tasks.length === 0) return [];
  return [
    h("h2", `Что ещё сделать (по состоянию на ${showDay(date)})`),
    h(
      "ul",
      tasks.map(({ message, hint, due }) =>
        h("li", [
          ...(due === undefined ? [] : [h("span", { class: "due" }, `До ${showDay(due)}: `)]),
          `${message} ${hint}`.trim(),
        ]),
      ),
    ),
  ];
}

/** «01.09.2026». */
function showDay(day: string): string {
  return day.split("-").reverse().join(".");
}
