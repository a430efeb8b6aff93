import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Given } from "../core/open-core.ts";
import type { FieldPlace } from "../core/probe.ts";
import type { Client } from "../state/client.ts";
import type { PlacedProblem } from "../state/place-problems.ts";
import type { Saved } from "../state/storage.ts";
import { DeskHeader } from "./desk-header.tsx";
import { DeskNav } from "./desk-nav.tsx";
import { PaperSide } from "./paper-side.tsx";
import { PapersSection } from "./papers-section.tsx";
import { PasteTable } from "./paste-table.tsx";
import { ProblemsSection } from "./problems-section.tsx";
import { EventsSection } from "../events/events-section.tsx";
import { FormSection } from "./form-section.tsx";
import { goToField } from "./go-to-field.ts";
import { type Section, sectionAt, sectionOf, takesTables } from "./sections.ts";
import { useDesk } from "./use-desk.ts";
import { useTitle } from "./use-title.ts";
import type { EditedFiles } from "./use-files.ts";
import type { Looked } from "./use-look.ts";

interface DeskProps {
  client: Client;
  saved: Saved;
  edited: EditedFiles;
  /** Where what is seen is kept, in a few words. */
  status: string;
  /** What must be known before going on. */
  notice: ComponentChildren;
  /** Other ways to keep the data than in a file. */
  save?: ComponentChildren;
  leave: { words: string; go: () => void };
}

/** One organization: its sections, the form of one of them, and the paper beside it. */
export function Desk({ client, saved, edited, ...header }: DeskProps) {
  const { section, setSection, field, setField, goTo } = usePlace(saved);
  const { given, looked, placed, forms, paper, setPaper } = useDesk(client, saved, edited.files);
  useTitle(section.title, saved.name);
  const hasPaper = section.forms !== null || section.id === "papers";
  const shared = { client, given, looked };
  return (
    <div class="desk">
      <DeskHeader {...{ edited, saved, looked }} {...header} />
      <DeskNav current={section.id} problems={looked.problems} onChoose={setSection} />
      <div class={layoutOf(section, hasPaper)}>
        <main id="main" tabIndex={-1}>
          <h2>{section.title}</h2>
          <p class="lead">{section.lead}</p>
          {takesTables(section) && (
            <PasteTable {...shared} latest={edited.latest} onPasted={edited.replace} />
          )}
          {section.forms && (
            <FormSection
              key={section.id}
              {...{ section, forms, placed, edited }}
              onAttend={setField}
            />
          )}
          <OtherSection
            id={section.id}
            {...shared}
            {...{ placed, edited, paper }}
            onGo={goTo}
            onPaper={setPaper}
          />
        </main>
        {hasPaper && (
          <PaperSide {...shared} {...{ paper, field, forms }} onPaper={setPaper} onGo={goTo} />
        )}
      </div>
    </div>
  );
}

/** Tables take more of the page than the paper beside them. */
function layoutOf(section: Section, hasPaper: boolean): string {
  if (!hasPaper) return "work alone";
  return takesTables(section) ? "work tables" : "work";
}

/** The section and the field at which the person is; whose papers are new sees them first. */
function usePlace({ isNew = false }: Saved) {
  const [sectionId, setSection] = useState(isNew ? "papers" : "organization");
  const [field, setField] = useState<FieldPlace | null>(null);
  const goTo = (place: FieldPlace): void => {
    setSection(sectionOf(place.file, place.path).id);
    setField(place);
    goToField(place);
  };
  return { section: sectionAt(sectionId), setSection, field, setField, goTo };
}

interface OtherSectionProps {
  id: string;
  client: Client;
  given: Given;
  looked: Looked;
  placed: readonly PlacedProblem[];
  edited: EditedFiles;
  onGo: (field: FieldPlace) => void;
  /** The name of the paper that is seen. */
  paper: string | null;
  onPaper: (paper: string) => void;
}

/** A section that is no form. */
function OtherSection(props: OtherSectionProps) {
  const { id, client, given, looked, placed, edited, onGo, paper, onPaper } = props;
  switch (id) {
    case "events":
      return (
        <EventsSection {...{ client, given }} onHappened={edited.replace} onUndo={edited.undo} />
      );
    case "papers":
      return <PapersSection {...{ client, given, looked, paper }} onShow={onPaper} />;
    case "problems":
      return <ProblemsSection {...{ placed, looked, onGo }} onRepair={edited.repair} />;
    default:
      return null;
  }
}
