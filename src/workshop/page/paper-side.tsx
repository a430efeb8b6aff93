import { useEffect, useState } from "preact/hooks";
import type { Given } from "../core/open-core.ts";
import type { Paper } from "../core/paper.ts";
import type { FieldPlace } from "../core/probe.ts";
import type { Client } from "../state/client.ts";
import type { Forms } from "./open-forms.ts";
import { findFields } from "./find-fields.ts";
import { PaperView } from "./paper-view.tsx";
import { PrintView } from "./print-view.tsx";
import type { Looked } from "./use-look.ts";

interface PaperSideProps {
  client: Client;
  given: Given;
  looked: Looked;
  forms: Forms;
  /** The name of the paper that is seen. */
  paper: string | null;
  /** The field that the person is at. */
  field: FieldPlace | null;
  onPaper: (paper: string) => void;
  onGo: (field: FieldPlace) => void;
}

/** The paper beside the form: what the answer at hand prints is marked in it. */
export function PaperSide(props: PaperSideProps) {
  const { client, given, looked, forms, paper, field, onPaper, onGo } = props;
  const [isPrint, setPrint] = useState(false);
  const other = useOther(client, given, looked, field);
  const shown = looked.papers.find(({ name }) => name === paper);
  const pick = async (words: string): Promise<void> => {
    const place =
      shown && (await findField(words, forms, client, { ...given, ...papersOf(shown) }));
    if (place) onGo(place);
  };
  return (
    <aside aria-label="Бумага">
      <label for="paper">Бумага</label>
      <select
        id="paper"
        value={paper ?? ""}
        onChange={({ currentTarget }) => {
          onPaper(currentTarget.value);
        }}
      >
        {looked.papers.map(({ name, title }) => (
          <option value={name}>{title}</option>
        ))}
      </select>
      <Views {...{ isPrint, looked }} onPrint={setPrint} />
      {isPrint && shown && !looked.isDraft ? (
        <PrintView key={shown.name} {...{ client, given }} paper={shown} />
      ) : (
        <ShownPaper {...{ looked, other }} onPick={(words) => void pick(words)} />
      )}
    </aside>
  );
}

interface ViewsProps {
  /** Whether the paper is shown as it will be printed. */
  isPrint: boolean;
  looked: Looked;
  onPrint: (isPrint: boolean) => void;
}

/** As text, in which what is typed is marked, or as it will be printed. */
function Views({ isPrint, looked, onPrint }: ViewsProps) {
  return (
    <div class="views" role="group" aria-label="Вид бумаги">
      {[false, true].map((print) => (
        <button
          key={String(print)}
          type="button"
          aria-pressed={print === isPrint}
          disabled={print && looked.isDraft}
          onClick={() => {
            onPrint(print);
          }}
        >
          {print ? "Как в печати" : "Текст"}
        </button>
      ))}
    </div>
  );
}

function papersOf({ name, kind }: Paper): { paper: string; kind: string } {
  return { paper: name, kind };
}

interface ShownPaperProps {
  looked: Looked;
  other: string | null;
  onPick: (words: string) => void;
}

function ShownPaper({ looked: { paper, papers, isDraft }, other, onPick }: ShownPaperProps) {
  if (!paper) return <p class="hint">Здесь появится бумага, когда для неё хватит сведений.</p>;
  const title = papers.find(({ name }) => name === paper.name)?.title ?? "Бумага";
  return (
    <>
      {paper.isCurrent && isDraft && (
        <p class="hint">
          Вместо того, чего не хватает или что записано с ошибкой, — пропуски. Чего именно, сказано
          в разделе «Проверка».
        </p>
      )}
      {!paper.isCurrent && (
        <p class="problem-note">
          Бумага показана такой, какой была до ошибки. Что исправить, сказано в разделе «Проверка».
        </p>
      )}
      <PaperView html={paper.html} {...{ title, other, onPick }} />
      <p class="hint">Нажмите на слова в бумаге, и откроется поле, из которого они взяты.</p>
    </>
  );
}

/**
 * The field that printed some words: of those that may have, the first with which the words change.
 */
async function findField(
  words: string,
  forms: Forms,
  client: Client,
  about: Given & { paper: string; kind: string },
): Promise<FieldPlace | undefined> {
  const found = findFields(words, forms);
  for (const field of found.slice(0, 12)) {
    const html = await client.probe({ ...about, field });
    if (html !== null && !html.includes(escapeText(words))) return field;
  }
  return found[0];
}

/** As it stands in the source of a page. */
function escapeText(words: string): string {
  return words.replaceAll("&", "&#x26;").replaceAll("<", "&#x3C;");
}

/** The paper as it would be with another answer in the field at hand. */
function useOther(client: Client, given: Given, looked: Looked, field: FieldPlace | null) {
  const [other, setOther] = useState<string | null>(null);
  const name = looked.paper?.name;
  const kind = looked.papers.find((each) => each.name === name)?.kind;
  useEffect(() => {
    let isOld = false;
    if (field && name !== undefined && kind !== undefined && looked.isSettled)
      client.probe({ ...given, paper: name, kind, field }).then(
        (html) => {
          if (!isOld) setOther(html);
        },
        () => {
          if (!isOld) setOther(null);
        },
      );
    return () => {
      isOld = true;
      setOther(null);
    };
  }, [client, given, name, kind, field, looked.isSettled]);
  return other;
}
