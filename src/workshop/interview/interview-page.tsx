import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Client } from "../state/client.ts";
import type { Saved, Storage } from "../state/storage.ts";
import { useTitle } from "../page/use-title.ts";
import { Below } from "./below.tsx";
import { KeepingNotice } from "../page/keeping-notice.tsx";
import { AskedQuestion } from "./asked-question.tsx";
import { CheckAnswers } from "./check-answers.tsx";
import { type AtQuestion, useInterview } from "./use-interview.ts";
import { tellLeft } from "./tell-left.ts";

interface InterviewPageProps {
  client: Client;
  storage: Storage;
  saved: Saved;
  /** Another tab has gone on with the answers. */
  onNewer: (kept: Saved) => void;
  /** Told of the organization that the answers have made; may come back if it could not be kept. */
  onDone: (saved: Saved) => Promise<void> | void;
  onLeave: () => void;
  /** What else is to be known, below all. */
  note?: ComponentChildren;
}

/** The questions about a new organization, one at a time. */
export function InterviewPage(props: InterviewPageProps) {
  const { client, storage, saved, onNewer, onDone, onLeave, note } = props;
  const interview = useInterview(client, storage, saved, onNewer);
  const { asked, question, number, answers, left, change } = interview;
  useTitle(question?.ask ?? (asked ? "Проверьте ответы" : ""), "Новая организация");
  const [isMaking, setMaking] = useState(false);
  const finish = async (): Promise<void> => {
    setMaking(true);
    await onDone(await interview.finish());
    setMaking(false);
  };
  return (
    <main class={question?.control.kind === "list" ? "start tables" : "start"}>
      <div class="bar">
        <button type="button" class="quiet" onClick={onLeave}>
          ← Все организации
        </button>
      </div>
      <KeepingNotice {...interview.kept} />
      <Current {...{ interview }} />
      {asked && !question && (
        <Finish
          left={tellLeft(asked.gaps.length, Object.values(asked.empty).flat())}
          isMaking={isMaking}
          onFinish={() => void finish()}
          onBack={interview.back}
        >
          <CheckAnswers
            {...{ answers }}
            questions={asked.questions}
            isAsked={({ id }) => left.some((each) => each.id === id)}
            onChange={change}
          />
        </Finish>
      )}
      {asked && <Below {...{ asked, answers, saved, number }} state={interview.kept.state} />}
      {note}
    </main>
  );
}

/** The question at which the person is. */
function Current({ interview }: { interview: AtQuestion }) {
  const { asked, question, number, count, answers, card, answer, back, takeCard } = interview;
  const { typed, type } = interview;
  if (!asked || !question) return null;
  return (
    <AskedQuestion
      key={`${question.id} ${card.count}`}
      {...{ question, number, count }}
      answer={answers[question.id]}
      typed={typed}
      onType={type}
      problems={asked.problems}
      empty={asked.empty[question.id] ?? []}
      card={question.id === asked.cardAt ? { ...card, take: takeCard } : null}
      onAnswer={answer}
      onBack={number > 1 ? back : null}
    />
  );
}

interface FinishProps {
  /** Whether the answers suffice, in words. */
  left: string;
  isMaking: boolean;
  onFinish: () => void;
  onBack: () => void;
  /** What there is to be read over. */
  children: ComponentChildren;
}

function Finish({ left, isMaking, onFinish, onBack, children }: FinishProps) {
  return (
    <>
      <h1 tabIndex={-1} ref={(heading) => heading?.focus()}>
        Вопросов больше нет
      </h1>
      <p>{left}</p>
      <div class="actions">
        <button type="button" class="primary" disabled={isMaking} onClick={onFinish}>
          Показать бумаги
        </button>
        <button type="button" onClick={onBack}>
          Назад
        </button>
      </div>
      {children}
    </>
  );
}
