import { useEffect, useRef, useState } from "preact/hooks";
import { InterviewPage } from "../interview/interview-page.tsx";
import type { Client } from "../state/client.ts";
import type { Saved, Storage } from "../state/storage.ts";
import { DeskPage } from "./desk-page.tsx";
import { PasteContext } from "../interview/paste-context.ts";
import { focusLater } from "./focus-later.ts";
import { StartPage } from "./start-page.tsx";

interface AppProps {
  client: Client;
  /** Null where the browser keeps nothing. */
  storage: Storage | null;
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
    void storage?.list().then(setSaved);
  };
  useEffect(refresh, [storage]);
  useFirstHeading(opened?.id);
  if (opened?.answers)
    return (
      <InterviewPage
        key={opened.id}
        {...{ client, storage }}
        saved={opened}
        onDone={setOpened}
        onLeave={() => {
          setOpened(null);
          refresh();
        }}
      />
    );
  if (opened)
    return (
      <DeskPage
        key={opened.id}
        {...{ client, storage }}
        saved={opened}
        onLeave={() => {
          setOpened(null);
          refresh();
        }}
      />
    );
  return (
    <StartPage {...{ client, storage, isNewer, saved }} onOpen={setOpened} onChange={refresh} />
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
