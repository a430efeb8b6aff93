import { useEffect, useRef, useState } from "preact/hooks";
import { InterviewPage } from "../interview/interview-page.tsx";
import type { Client } from "../state/client.ts";
import type { Saved, Storage } from "../state/storage.ts";
import { DeskPage } from "./desk-page.tsx";
import { PasteContext } from "../interview/paste-context.ts";
import { focusLater } from "./focus-later.ts";
import { StartPage } from "./start-page.tsx";
import { useWarning } from "./use-keeper.ts";

interface AppProps {
  client: Client;
  storage: Storage;
  /** Whether what the browser keeps is of a newer workshop. */
  isNewer: boolean;
}

/** Either the list of organizations or one of them. */
export function App(props: AppProps) {
  return (
    <PasteContext.Provider value={props.client.pasteRows}>
      <Pages {...props} />
    </PasteContext.Provider>
  );
}

function Pages({ client, storage, isNewer }: AppProps) {
  const [opened, setOpened] = useState<Saved | null>(null);
  const [saved, setSaved] = useState<readonly Saved[]>([]);
  const refresh = () => {
    void storage.list().then(setSaved);
  };
  useEffect(refresh, [storage]);
  // The papers of new answers are another page than the questions.
  useFirstHeading(opened ? `${opened.id} ${opened.answers === undefined}` : undefined);
  useWarning(!storage.isLasting && saved.length > 0);
  // Another tab may have gone on with it, or removed it, since the list was made.
  const reopen = async ({ id }: Saved): Promise<void> => {
    const kept = await storage.read(id);
    if (kept) setOpened(kept);
    else refresh();
  };
  const leave = () => {
    setOpened(null);
    refresh();
  };
  const shared = { client, storage, onNewer: setOpened, onLeave: leave };
  if (opened?.answers)
    return <InterviewPage key={keyOf(opened)} {...shared} saved={opened} onDone={setOpened} />;
  if (opened) return <DeskPage key={keyOf(opened)} {...shared} saved={opened} />;
  return (
    <StartPage
      {...{ client, storage, isNewer, saved }}
      onOpen={setOpened}
      onReopen={(chosen) => void reopen(chosen)}
      onChange={refresh}
    />
  );
}

/** Another page begins at its heading, unless it has something to be answered first. */
function useFirstHeading(page: string | undefined): void {
  const seen = useRef(page);
  useEffect(() => {
    if (seen.current !== page)
      focusLater(() =>
        document.activeElement === document.body ? document.querySelector("h1") : null,
      );
    seen.current = page;
  }, [page]);
}

/** What another tab has made of it is another page. */
function keyOf({ id, savedAt }: Saved): string {
  return `${id} ${savedAt}`;
}
