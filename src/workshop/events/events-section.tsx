import { useEffect, useRef, useState } from "preact/hooks";
import type { Files } from "../core/files.ts";
import type { HappenedEvent } from "../core/events.ts";
import type { Given } from "../core/open-core.ts";
import type { EventTitle } from "../../index.ts";
import type { Client } from "../state/client.ts";
import { focusLater } from "../page/focus-later.ts";
import { EventForm } from "./event-form.tsx";

interface EventsSectionProps {
  client: Client;
  given: Given;
  onHappened: (files: Files) => void;
  onUndo: () => void;
}

/** What happens in the course of a year: chosen, told of, written; taken back by one click. */
export function EventsSection({ client, given, onHappened, onUndo }: EventsSectionProps) {
  const { events, trouble } = useEvents(client, given);
  const [chosen, setChosen] = useState<string | null>(null);
  const [happened, setHappened] = useState<HappenedEvent | null>(null);
  const event = events.find(({ id }) => id === chosen);
  const choose = (id: string): void => {
    setHappened(null);
    setChosen(id);
  };
  const leave = (): void => {
    setChosen(null);
    focusLater(() => document.getElementById(`event-of-${chosen ?? ""}`));
  };
  const take = (written: HappenedEvent): void => {
    if (written.files) onHappened(written.files);
    setHappened(written);
    setChosen(null);
  };
  const undo = (): void => {
    onUndo();
    setHappened(null);
    focusLater(() => document.getElementById("main"));
  };
  if (event)
    return (
      <EventForm key={event.id} {...{ client, given, event }} onHappened={take} onLeave={leave} />
    );
  return (
    <>
      {happened && <Happened {...happened} onUndo={undo} />}
      {trouble !== null && (
        <p role="alert" class="problem-note">
          {trouble}
        </p>
      )}
      <EventList {...{ events }} onChoose={choose} />
    </>
  );
}

interface EventListProps {
  events: readonly EventTitle[];
  onChoose: (event: string) => void;
}

function EventList({ events, onChoose }: EventListProps) {
  return (
    <ul class="papers events">
      {events.map(({ id, title, lead }) => (
        <li key={id}>
          <button
            type="button"
            class="link"
            id={`event-of-${id}`}
            onClick={() => {
              onChoose(id);
            }}
          >
            {title}
          </button>
          <span class="hint">{lead}</span>
        </li>
      ))}
    </ul>
  );
}

function Happened({ told, problems, onUndo }: HappenedEvent & { onUndo: () => void }) {
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    status.current?.focus();
  }, []);
  return (
    <div class="done" role="group" aria-label="Записано" tabIndex={-1} ref={status}>
      <h3>Записано</h3>
      <ul>
        {told.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {problems.length > 0 && (
        <>
          <p>Что теперь ещё сделать:</p>
          <ul>
            {problems.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" onClick={onUndo}>
        Отменить записанное
      </button>
    </div>
  );
}

/** What may have happened, by the data as they are. */
function useEvents(client: Client, given: Given) {
  const [found, setFound] = useState<{ events: readonly EventTitle[]; trouble: string | null }>({
    ...{ events: [], trouble: null },
  });
  useEffect(() => {
    let isOld = false;
    client.events(given).then(
      (events) => {
        if (!isOld) setFound({ events, trouble: null });
      },
      (error: unknown) => {
        const trouble = error instanceof Error ? error.message : String(error);
        if (!isOld) setFound({ events: [], trouble });
      },
    );
    return () => {
      isOld = true;
    };
  }, [client, given]);
  return found;
}
