import { annexTitle, blockText, inlineText } from "../tree/plain-text.ts";
import type { Block, DocumentTree, Inline } from "../tree/types.ts";

/** A piece of a document that people call by a name, with its own words and no number. */
export interface Unit {
  /** «пункт 1.3», «гриф», «подпись». */
  name: string;
  /** The label of a section or clause; empty for what has none. */
  label: string;
  text: string;
}

/** The pieces of a document in reading order: clauses one by one, however deep they lie. */
export function listUnits({ children }: DocumentTree<string>): Unit[] {
  let annex = "";
  return children.flatMap((block) => {
    if (block.type === "annexMark") annex = `${annexTitle(block.number).toLowerCase()}, `;
    return unitsOf(block, annex, "");
  });
}

const names = {
  organizationBlock: "наименование организации",
  letterhead: "бланк",
  approvalMarks: "грифы",
  documentKind: "вид документа",
  dateNumberPlace: "дата, номер и место",
  heading: "заголовок",
  bulletList: "перечень",
  paragraph: "абзац",
  table: "таблица",
  chart: "диаграмма",
  qrCode: "QR-код",
  qrPlace: "место для QR-кода",
  pageCode: "QR-код страницы",
  signatureLine: "подпись",
  executor: "исполнитель",
  annexMark: "отметка о приложении",
  subheading: "подзаголовок",
  steps: "шаги",
  callout: "выноска",
  checklist: "список дел",
  tearOff: "отрывные полоски",
} as const;

/** `place` is the clause or section in which a block without a number stands. */
function unitsOf(block: Block<string>, annex: string, place: string): Unit[] {
  switch (block.type) {
    case "section": {
      const name = `${annex}раздел ${block.number}`;
      const heading = { name, label: block.label, text: plain(inlineText(block.title)) };
      return [heading, ...block.children.flatMap((child) => unitsOf(child, annex, name))];
    }
    case "clause": {
      const name = `${annex}пункт ${block.number}`;
      const [first, ...rest] = block.children;
      const own = { name, label: block.label, text: first ? plain(blockText(first)) : "" };
      return [own, ...rest.flatMap((child) => unitsOf(child, annex, name))];
    }
    case "table":
      return [block.header, ...block.rows].map((row, index) => ({
        name: within(place, annex, index === 0 ? "заголовки таблицы" : `строка ${index} таблицы`),
        label: "",
        text: plain(row.map(cell).join(" | ")),
      }));
    case "bulletList":
      return block.items.map((item) => ({
        name: within(place, annex, names.bulletList),
        label: "",
        text: plain(item.map(blockText).join(" ")),
      }));
    default:
      return [
        {
          name: within(place, annex, names[block.type]),
          label: "",
          text: plain(`${blockText(block)}${block.type === "qrCode" ? ` ${block.url}` : ""}`),
        },
      ];
  }
}

function cell(inlines: readonly Inline<string>[]): string {
  return inlineText(inlines);
}

function within(place: string, annex: string, name: string): string {
  return place === "" ? `${annex}${name}` : `${place}, ${name}`;
}

/** How words are set may change with the program; what they say may not. */
function plain(text: string): string {
  return text.replaceAll(/[\s\u00A0\u202F]+/gu, " ").trim();
}
