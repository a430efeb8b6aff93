import { useState } from "preact/hooks";
import type { Given } from "../core/open-core.ts";
import { doingNames, doings, type Paper } from "../core/paper.ts";
import type { Client } from "../state/client.ts";
import { download, typeOf } from "./download.ts";
import type { Looked } from "./use-look.ts";

interface PapersSectionProps {
  client: Client;
  given: Given;
  looked: Looked;
}

/** All papers, to be taken away together or one by one. */
export function PapersSection({ client, given, looked }: PapersSectionProps) {
  return (
    <>
      <TakeAll {...{ client, given, looked }} />
      {doings.map((doing) => (
        <PaperGroup
          key={doing}
          title={doingNames[doing]}
          isDraft={looked.isDraft}
          papers={looked.papers.filter((paper) => paper.doing === doing)}
          onTake={(paper) => void takePaper(client, given, paper)}
        />
      ))}
    </>
  );
}

/** Everything in one archive, if there is nothing that keeps papers from being made. */
function TakeAll({ client, given, looked }: PapersSectionProps) {
  const [status, setStatus] = useState("");
  const errors = looked.problems.filter(
    ({ severity, about }) => severity === "error" && about !== "life",
  );
  const packAll = async (): Promise<void> => {
    setStatus("Готовится архив…");
    try {
      const zip = await client.pack(given);
      download(`${given.organization}.zip`, zip, "application/zip");
      setStatus("Архив готов: он в папке загрузок браузера. Начните с файла «Что дальше».");
    } catch (error) {
      setStatus(`Архив не получился: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <>
      {errors.length > 0 && (
        <p class="problem-note">
          Пока в данных есть ошибки ({errors.length}), бумаги не делаются. Исправьте их в разделе
          «Проверка».
        </p>
      )}
      <p>
        <button
          type="button"
          class="primary"
          disabled={errors.length > 0 || looked.papers.length === 0}
          onClick={() => void packAll()}
        >
          Скачать всё
        </button>
      </p>
      <p role="status">{status}</p>
    </>
  );
}

interface PaperGroupProps {
  title: string;
  /** Nothing can be taken away that has blanks for what is missing or wrong. */
  isDraft: boolean;
  papers: readonly Paper[];
  onTake: (paper: Paper) => void;
}

function PaperGroup({ title, isDraft, papers, onTake }: PaperGroupProps) {
  if (papers.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="papers">
        {papers.map((paper) => (
          <li key={paper.name}>
            <span>
              {paper.title}
              {!paper.isPublic && <span class="hint"> (для внутреннего пользования)</span>}
            </span>
            <button
              type="button"
              class="quiet"
              disabled={isDraft}
              onClick={() => {
                onTake(paper);
              }}
            >
              Скачать<span class="for-readers">: {paper.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each format is a file of its own. */
async function takePaper(client: Client, given: Given, { name, kind }: Paper): Promise<void> {
  for (const file of await client.writePaper({ ...given, paper: name, kind }))
    download(file.name, file.bytes, typeOf(file.name));
}
