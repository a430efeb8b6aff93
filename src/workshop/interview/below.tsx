import type { Answers } from "../../engine/interview/answers.ts";
import type { Asked } from "../core/ask.ts";
import { packPreset } from "../core/pack-all.ts";
import { download } from "../page/download.ts";
import type { Saving } from "../state/keeper.ts";
import type { Saved } from "../state/storage.ts";

interface BelowProps {
  asked: Asked;
  answers: Answers;
  saved: Saved;
  /** Of the question, from 1. */
  number: number;
  /** Whether the answers are kept. */
  state: Saving;
}

const keeping: Partial<Readonly<Record<Saving, string>>> = {
  none: "Ответы помнит только эта страница: не закрывайте её, пока не сохраните данные в файл.",
  saved: "Ответы сохраняются сами: можно закрыть страницу и вернуться.",
};

/** What can be done at any question, and is seldom done: it is read once. */
export function Below({ asked, answers, saved, number, state }: BelowProps) {
  if (state === "failed")
    return (
      <footer class="below">
        <p role="alert" class="problem-note">
          Ответы не сохраняются: браузеру не хватает места. Ответьте на все вопросы, не закрывая
          страницу, и сохраните данные в файл.
        </p>
      </footer>
    );
  if (number === 1)
    return (
      <footer class="below">
        <p class="hint">{keeping[state] ?? keeping.saved}</p>
      </footer>
    );
  const shared = listShared(asked, answers);
  return (
    <footer class="below">
      <details>
        <summary>Ещё</summary>
        <button
          type="button"
          class="quiet"
          disabled={Object.keys(shared).length === 0}
          onClick={() => {
            download("zagotovka.zip", packPreset(shared, saved.files), "application/zip");
          }}
        >
          Сохранить ответы как заготовку для других
        </button>
      </details>
    </footer>
  );
}

/** What one organization may answer for others: nothing about its people. */
function listShared({ questions }: Asked, answers: Answers): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id, isPersonal }) =>
      isPersonal === true || answers[id] === undefined ? [] : [[id, answers[id]] as const],
    ),
  );
}
