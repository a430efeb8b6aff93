import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer, Answers } from "../../engine/interview/answers.ts";
import type { AskedEvent, EventTitle } from "../../index.ts";
import type { HappenedEvent } from "../core/events.ts";
import type { Given } from "../core/open-core.ts";
import type { Client } from "../state/client.ts";
import { focusLater } from "../page/focus-later.ts";
import { EventField } from "./event-field.tsx";

interface EventFormProps {
  client: Client;
  given: Given;
  event: EventTitle;
  onHappened: (written: HappenedEvent) => void;
  onLeave: () => void;
}

/** The questions about one event, all at once: they are few. */
export function EventForm({ client, given, event, onHappened, onLeave }: EventFormProps) {
  const { asked, answers, answer, findWrong, refused, send } = useEvent(client, given, event.id);
  return (
    <form
      class="unwritten"
      novalidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        const form = submitted.currentTarget;
        void send().then((written) => {
          if (written) onHappened(written);
          else focusLater(() => form.querySelector("[aria-invalid=true]"));
        });
      }}
    >
      <Heading {...event} />
      {asked?.questions.map((question) => (
        <EventField
          key={question.id}
          {...{ question }}
          answer={answerOf(answers, question.id) ?? question.suggested ?? undefined}
          wrong={findWrong(question.id)}
          onAnswer={(one) => {
            answer(question.id, one);
          }}
        />
      ))}
      <Refused lines={refused} />
      <div class="actions">
        <button type="submit" class="primary">
          Записать
        </button>
        <button type="button" onClick={onLeave}>
          Не записывать
        </button>
      </div>
    </form>
  );
}

/** What is answered about an event, and what is wrong with it once it was sent. */
function useEvent(client: Client, given: Given, event: string) {
  const [answers, setAnswers] = useState<Answers>({});
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [isSent, setSent] = useState(false);
  const asked = useAsked(client, given, event, answers);
  const isBusy = useRef(false);
  const send = async (): Promise<HappenedEvent | null> => {
    setSent(true);
    if (!asked || asked.gaps.length > 0 || asked.wrong.length > 0) return null;
    // However often the button is pressed, it is written once, and taken back by one step.
    if (isBusy.current) return null;
    isBusy.current = true;
    try {
      const written = await client.writeEvent({ ...given, event, answers });
      setRefused(written.files ? [] : written.problems);
      return written.files ? written : null;
    } catch (error) {
      setRefused([error instanceof Error ? error.message : String(error)]);
      return null;
    } finally {
      isBusy.current = false;
    }
  };
  const findWrong = (id: string): string | null => {
    if (!asked || !isSent) return null;
    if (asked.gaps.includes(id)) return "Ответьте на этот вопрос.";
    return asked.wrong.find(({ question }) => question === id)?.message ?? null;
  };
  const answer = (id: string, one: Answer | undefined): void => {
    setAnswers((before) => ({ ...before, [id]: one }));
  };
  return { asked, answers, answer, findWrong, refused, send };
}

function answerOf(answers: Answers, id: string) {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

function Heading({ title, lead }: EventTitle) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {title}
      </h3>
      <p>{lead}</p>
    </>
  );
}

function Refused({ lines }: { lines: readonly string[] }) {
  return (
    <div role="alert">
      {lines.length > 0 && (
        <div class="problems">
          <p class="error">
            <strong>Не записано.</strong> Исправьте ответы:
          </p>
          {lines.map((line) => (
            <p class="error">{line}</p>
          ))}
        </div>
      )}
    </div>
  );
}

/** What is to be asked after the answers so far; the last ones count. */
function useAsked(client: Client, given: Given, event: string, answers: Answers) {
  const [asked, setAsked] = useState<AskedEvent | null>(null);
  useEffect(() => {
    let isOld = false;
    void client.askEvent({ ...given, event, answers }).then((found) => {
      if (!isOld) setAsked(found);
    });
    return () => {
      isOld = true;
    };
  }, [client, given, event, answers]);
  return asked;
}
