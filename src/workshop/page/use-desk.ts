import { useMemo, useState } from "preact/hooks";
import { type Files } from "../core/files.ts";
import type { Client } from "../state/client.ts";
import { placeProblems } from "../state/place-problems.ts";
import type { Saved } from "../state/storage.ts";
import { openForms } from "./open-forms.ts";
import { today } from "./today.ts";
import { useLook } from "./use-look.ts";

/** What follows from the files at hand: forms, problems, papers. */
export function useDesk(client: Client, { organization }: Saved, files: Files) {
  const [chosen, setPaper] = useState<string | null>(null);
  const [day] = useState(today);
  const given = useMemo(() => ({ files, organization, day }), [files, organization, day]);
  const looked = useLook(client, given, chosen);
  const read = useMemo(() => openForms(client.opened), [client]);
  const forms = useMemo(() => read(given), [read, given]);
  const placed = useMemo(
    () => placeProblems(looked.problems, files, organization),
    [looked.problems, files, organization],
  );
  return { given, looked, placed, forms, paper: looked.paper?.name ?? chosen, setPaper };
}
