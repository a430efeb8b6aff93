import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { plainProblem } from "../schema/plain-problem.ts";
import type { Coverage, MadeDocument } from "../../index.ts";
import type { Packing, Placed } from "./pack-all.ts";
import { type Doing, doingNames, doings } from "./paper.ts";
import { compare, dayOf, isSentSigned, last, sortPapers, titleOf } from "./sort-papers.ts";

/** What each step asks of a person. */
const advice: Readonly<Record<Doing, string>> = {
  sign: "Прочитайте. Что не так, исправьте в мастерской и скачайте архив заново. Распечатайте и подпишите в этом порядке. Номера впишите от руки, а потом в мастерской: раздел «События», «Пришёл подписанный приказ или Положение».",
  send: "Откройте файл .eml: почтовая программа покажет готовое письмо. Замените вложения сканами подписанных бумаг и отправьте.",
  "hand-out": "Раздайте памятки на бумаге или файлом. У каждой группы своя.",
  publish:
    "Выложите на сайт организации, когда Положение утверждено. Личных телефонов и почты в этих файлах нет: программа за этим следит. Если сайт сделан в конструкторе, откройте файл из папки «Для конструктора сайтов» в Блокноте и вставьте его содержимое в страницу как HTML: там те же документы и разделы «Сведений об образовательной организации» (файлы sveden-…).",
  keep: "Никому не отправляйте: эти реестры ведёт администратор.",
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
  const letters = placed.filter(isSentSigned);
  const steps = doings.flatMap((doing) => {
    const own = placed.filter(({ folder }) => folder === doing);
    const signed = doing === "send" ? letters : [];
    return own.length === 0 && signed.length === 0 ? [] : [tellStep(doing, own, signed)];
  });
  const body = h("body", [
    h("h1", `Что дальше: ${made.name}`),
    h("p", "Папки архива пронумерованы в том порядке, в каком с бумагами работают."),
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

/** Papers of a day come by their days, as they are signed; all others when there is need of them. */
function tellStep(doing: Doing, placed: readonly Placed[], letters: readonly Placed[]) {
  const sorted = sortPapers(placed);
  const isSigned = ({ record }: MadeDocument): boolean => record?.isDraft === false;
  const parts: readonly [title: string, papers: readonly MadeDocument[]][] =
    doing === "sign"
      ? [
          ["", sorted.filter(({ record }) => record?.isDraft === true)],
          ["Когда понадобятся:", sorted.filter(({ record }) => record === null)],
          ["Подписаны раньше:", sorted.filter(isSigned)],
        ]
      : [
          ["", sorted],
          [
            "Письма из папки «1 Подписать»: подписанное отправьте тому, кому оно написано:",
            sortPapers(letters),
          ],
        ];
  const isAdopted = doing === "sign" && sorted.some(isDraftRegulation);
  return h("li", [
    h("strong", doingNames[doing]),
    ...(doing === "send" && sorted.length === 0 ? [] : [h("p", advice[doing])]),
    ...(isAdopted ? [h("p", councilsFirst)] : []),
    ...parts.flatMap(([title, own]) =>
      own.length === 0 ? [] : [...(title === "" ? [] : [h("p", title)]), listPapers(own)],
    ),
  ]);
}

const councilsFirst =
  "Сначала проект Положения рассматривают советы, чьи протоколы в нём названы. Потом руководитель подписывает приказ, который его утверждает, и остальные бумаги.";

function isDraftRegulation({ tree, record }: MadeDocument): boolean {
  return record?.isDraft === true && tree.properties.kind === "regulation";
}

function listPapers(papers: readonly MadeDocument[]) {
  return h(
    "ul",
    papers.map((document) => {
      const [title, day] = [titleOf(document), dayOf(document)];
      const isSaid = day === null || title.includes(showDay(day));
      return h("li", isSaid ? title : [`${title} — `, h("span", { class: "due" }, showDay(day))]);
    }),
  );
}

type Task = Coverage["organizations"][number]["tasks"][number];

/** What is still to be done, step by step, as far as its place on the way is known. */
function tellTasks({ organizations, date }: Packing["coverage"], names: Packing["names"]) {
  const tasks = organizations.flatMap((each) => each.tasks);
  if (tasks.length === 0) return [];
  const stages = new Map(
    tasks
      .flatMap(({ stage }) => stage ?? [])
      .toSorted((a, b) => a.order - b.order)
      .map(({ order, title }) => [order, title]),
  );
  const rest = tasks.filter(({ stage }) => stage === null);
  return [
    h("h2", `Что ещё сделать (по состоянию на ${showDay(date)})`),
    h(
      "ol",
      Array.from(stages, ([order, title]) =>
        h("li", [
          h("strong", title),
          listTasks(
            tasks.filter(({ stage }) => stage?.order === order),
            names,
          ),
        ]),
      ),
    ),
    ...(rest.length === 0 ? [] : [h("h3", "Исправить в данных"), listTasks(rest, names)]),
  ];
}

/** Each once, those first that have a last day. */
function listTasks(tasks: readonly Task[], names: Packing["names"]) {
  const told = new Map(tasks.map((task) => [tellTask(task, names), task]));
  const sorted = [...told].toSorted(([, a], [, b]) => compare(a.due ?? last, b.due ?? last));
  return h(
    "ul",
    sorted.map(([words, { due, isPlanned }]) =>
      h("li", [
        ...(due === undefined
          ? []
          : [h("span", { class: "due" }, `${isPlanned ? "По плану до" : "До"} ${showDay(due)}: `)]),
        words,
      ]),
    ),
  );
}

/** Of a requirement what is to be done; of a mistake also what is wrong. */
function tellTask({ message, hint = "", file, told }: Task, names: Packing["names"]): string {
  if (file === null && told.advice !== "")
    return /(?<!\p{L})об этом(?!\p{L})/u.test(told.advice)
      ? `${told.message} ${told.advice}`
      : told.advice;
  const plain = plainProblem({ message, hint, file: file ?? "" }, names);
  return `${plain.message} ${plain.hint}`.trim();
}

/** «01.09.2026». */
function showDay(day: string): string {
  return day.split("-").reverse().join(".");
}
