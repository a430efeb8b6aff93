import { useEffect, useRef, useState } from "preact/hooks";
import type { Given } from "../core/open-core.ts";
import type { Paper } from "../core/paper.ts";
import type { Client } from "../state/client.ts";
import { download, openUrl } from "./download.ts";

interface PrintViewProps {
  client: Client;
  given: Given;
  paper: Paper;
}

/** The very PDF that is downloaded, in the viewer of the browser; where it has none, as a file. */
export function PrintView({ client, given, paper }: PrintViewProps) {
  const printed = usePrinted(client, given, paper);
  if (printed === "waiting") return <p role="status">Готовится печатный вид…</p>;
  if (printed === "none")
    return <p class="hint">Эта бумага не печатается: её отправляют или открывают как есть.</p>;
  const take = (): void => {
    download(printed.name, printed.bytes, "application/pdf");
  };
  return (
    <>
      {navigator.pdfViewerEnabled ? (
        // Tools of the viewer are of no use here, and the page fits the width.
        <iframe
          class="print"
          title={`Печатный вид: ${paper.title}`}
          src={`${printed.url}#toolbar=0&navpanes=0&view=FitH`}
        />
      ) : (
        <p class="problem-note">
          Этот браузер не показывает PDF на странице. Скачайте файл, и его откроет другая программа.
        </p>
      )}
      <p>
        <button type="button" onClick={take}>
          Скачать PDF
        </button>
      </p>
    </>
  );
}

interface Printed {
  name: string;
  bytes: Uint8Array;
  url: string;
}

/** Milliseconds without a change. */
const pause = 400;

/** Made anew when the data change; what is there is shown till then. */
function usePrinted(
  client: Client,
  given: Given,
  { name: paper, kind }: Paper,
): Printed | "waiting" | "none" {
  const [printed, setPrinted] = useState<Printed | "waiting" | "none">("waiting");
  const url = useRef<string | null>(null);
  useEffect(() => {
    let isOld = false;
    const show = async (): Promise<void> => {
      const files = await client.writePaper({ ...given, paper, kind });
      const file = files.find(({ name }) => name.endsWith(".pdf"));
      if (isOld) return;
      if (url.current !== null) URL.revokeObjectURL(url.current);
      url.current = file ? openUrl(file.bytes, "application/pdf") : null;
      setPrinted(file && url.current !== null ? { ...file, url: url.current } : "none");
    };
    // Who types on waits for the last state alone: pages take longer than keystrokes.
    const waiting = setTimeout(
      () => {
        show().catch(() => {
          if (!isOld) setPrinted("none");
        });
      },
      url.current === null ? 0 : pause,
    );
    return () => {
      isOld = true;
      clearTimeout(waiting);
    };
  }, [client, given, paper, kind]);
  useEffect(
    () => () => {
      if (url.current !== null) URL.revokeObjectURL(url.current);
    },
    [],
  );
  return printed;
}
