import { useState } from "preact/hooks";
import { idOf } from "../core/files.ts";
import type { Given } from "../core/open-core.ts";
import { doingNames, doings, type Paper } from "../core/paper.ts";
import type { Client } from "../state/client.ts";
import { download, typeOf } from "./download.ts";
import type { Looked } from "./use-look.ts";

interface PapersSectionProps {
  client: Client;
  given: Given;
  looked: Looked;
  /** The name of the paper that is seen. */
  paper: string | null;
  onShow: (paper: string) => void;
}

/** All papers, to be taken away together or one by one. */
export function PapersSection({ client, given, looked, paper, onShow }: PapersSectionProps) {
  return (
    <>
      <TakeAll {...{ client, given, looked }} />
      {doings.map((doing) => (
        <PaperGroup
          key={doing}
          title={doingNames[doing]}
          isDraft={looked.isDraft}
          seen={paper}
          papers={looked.papers.filter((each) => each.doing === doing)}
          onTake={(each) => void takePaper(client, given, each)}
          onShow={(name) => {
            onShow(name);
            goToPaper();
          }}
        />
      ))}
    </>
  );
}

/** Everything in one archive, if there is nothing that keeps papers from being made. */
function TakeAll({ client, given, looked }: Omit<PapersSectionProps, "paper" | "onShow">) {
  const [status, setStatus] = useState("");
  const errors = looked.problems.filter(
    ({ severity, about }) => severity === "error" && about !== "life",
  );
  const packAll = async (): Promise<void> => {
    setStatus("Готовится архив…");
    try {
      const zip = await client.pack(given);
      download(`${idOf(given.organization)}.zip`, zip, "application/zip");
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
  /** The name of the paper beside. */
  seen: string | null;
  papers: readonly Paper[];
  onTake: (paper: Paper) => void;
  onShow: (name: string) => void;
}

/** Where the paper stands below the list, the person is brought to it. */
function goToPaper(): void {
  document.querySelector("aside")?.scrollIntoView({ block: "nearest" });
}

function PaperGroup({ title, isDraft, seen, papers, onTake, onShow }: PaperGroupProps) {
  if (papers.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="papers">
        {papers.map((paper) => (
          <li key={paper.name}>
            <span>
              <button
                type="button"
                class="link"
                aria-current={paper.name === seen ? "true" : undefined}
                onClick={() => {
                  onShow(paper.name);
                }}
              >
                {paper.title}
              </button>
              {!paper.isPublic && <span class="hint"> (внутренняя)</span>}
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
