import { useRef, useState } from "preact/hooks";
import { focusLater } from "./focus-later.ts";
import type { Saved, Storage } from "../state/storage.ts";

interface SavedListProps {
  storage: Storage;
  saved: readonly Saved[];
  onOpen: (saved: Saved) => void;
  onChange: () => void;
}

/** The organizations that this browser remembers, and how to make it forget them. */
export function SavedList({ storage, saved, onOpen, onChange }: SavedListProps) {
  if (saved.length === 0) return null;
  const sorted = saved.toSorted((a, b) => b.savedAt - a.savedAt);
  return (
    <section>
      <h2>На этом компьютере</h2>
      <ul class="saved">
        {sorted.map((each) => (
          <SavedItem key={each.id} {...{ storage, onOpen, onChange }} saved={each} />
        ))}
      </ul>
      <Confirmed
        label="Стереть всё с этого компьютера"
        question="Стереть все организации? Вернуть их можно будет только из сохранённых архивов."
        onYes={() => {
          void storage.wipe().then(onChange).then(focusTop);
        }}
      />
    </section>
  );
}

function SavedItem({
  storage,
  saved,
  onOpen,
  onChange,
}: Omit<SavedListProps, "saved"> & { saved: Saved }) {
  return (
    <li>
      <button
        type="button"
        class="link"
        onClick={() => {
          onOpen(saved);
        }}
      >
        {saved.name}
      </button>
      <span class="hint">изменено {showMoment(saved.savedAt)}</span>
      <Confirmed
        label="Удалить"
        of={saved.name}
        question="Удалить с этого компьютера?"
        onYes={() => {
          void storage.remove(saved.id).then(onChange).then(focusTop);
        }}
      />
    </li>
  );
}

/** What had the focus is gone with what it was about. */
function focusTop(): void {
  focusLater(() => document.querySelector("h1"));
}

interface ConfirmedProps {
  label: string;
  /** Whose: for those who hear the button without what stands around it. */
  of?: string;
  question: string;
  onYes: () => void;
}

/** A button that asks once more in its place: what it does cannot be taken back. */
function Confirmed({ label, of, question, onYes }: ConfirmedProps) {
  const [isAsked, setAsked] = useState(false);
  const asking = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  if (!isAsked)
    return (
      <button
        ref={asking}
        type="button"
        class="quiet"
        onClick={() => {
          setAsked(true);
          focusLater(() => no.current);
        }}
      >
        {label}
        {of !== undefined && <span class="for-readers">: {of}</span>}
      </button>
    );
  return (
    <span class="confirm" role="group" aria-label={label}>
      {question}
      <button type="button" class="danger" onClick={onYes}>
        Да, {label.split(" ")[0]?.toLowerCase()}
      </button>
      <button
        type="button"
        ref={no}
        onClick={() => {
          setAsked(false);
          focusLater(() => asking.current);
        }}
      >
        Нет
      </button>
    </span>
  );
}

function showMoment(moment: number): string {
  return new Date(moment).toLocaleString("ru", { dateStyle: "short", timeStyle: "short" });
}
