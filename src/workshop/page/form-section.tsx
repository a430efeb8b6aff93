import { DataForm } from "../form/data-form.tsx";
import type { FieldPlace } from "../core/probe.ts";
import type { PlacedProblem } from "../state/place-problems.ts";
import type { Forms } from "./open-forms.ts";
import type { Section } from "./sections.ts";
import type { EditedFiles } from "./use-files.ts";

interface FormSectionProps {
  section: Section;
  forms: Forms;
  placed: readonly PlacedProblem[];
  edited: EditedFiles;
  onAttend: (field: FieldPlace) => void;
}

/** The forms of a section. */
export function FormSection({ section, forms, placed, edited, onAttend }: FormSectionProps) {
  return (
    <form
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {section.forms?.map(({ name, only, tables }) => {
        const found = forms.all.find((each) => each.name === name);
        if (!found) return null;
        const file = `${name}.yaml`;
        if (found.data === null) return <Broken file={file} />;
        return (
          <DataForm
            key={name}
            {...{ file, form: found.form, data: found.data, scopes: forms.scopes }}
            {...(only && { only })}
            {...(tables && { tables })}
            problems={placed}
            edit={(path, value) => {
              edited.edit(file, path, value);
            }}
            editAll={(changes, about) => {
              edited.editAll(file, changes, about);
            }}
            add={(path, item, about) => {
              edited.add(file, path, item, about);
            }}
            repair={edited.repair}
            attend={(path) => {
              onAttend({ file, path });
            }}
          />
        );
      })}
    </form>
  );
}

/** A file that a person has written by hand, and wrongly, is not overwritten. */
function Broken({ file }: { file: string }) {
  return (
    <p role="alert" class="problem-note">
      Файл {file} записан с ошибкой, поэтому здесь его не изменить. Что в нём исправить, сказано в
      разделе «Проверка».
    </p>
  );
}
