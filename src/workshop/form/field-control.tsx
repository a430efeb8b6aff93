import { ChoiceControl } from "./choice-control.tsx";
import { HistoryControl } from "./history-control.tsx";
import type { ControlProps } from "./form-context.ts";
import { LineControl } from "./line-control.tsx";
import { ListControl } from "./list-control.tsx";
import { RecordControl } from "./record-control.tsx";

/** The control for a field, by its kind. */
export function FieldControl(props: ControlProps) {
  switch (props.field.kind) {
    case "record":
      return <RecordControl {...props} />;
    case "list":
      return <ListControl {...props} />;
    case "history":
      return <HistoryControl {...props} />;
    case "choice":
    case "reference":
    case "yes-no":
      return <ChoiceControl {...props} />;
    default:
      return <LineControl {...props} />;
  }
}
