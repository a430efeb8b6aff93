import { upperFirst } from "../../russian/letter-case.ts";
import type { Inline } from "../../tree/types.ts";
import { type Context, report } from "../render/context.ts";
import { follow } from "../render/resolve-path.ts";
import { locationOf } from "../compile/surroundings.ts";
import { tidyText } from "../render/tidy-inlines.ts";
import type { Element } from "./element.ts";

/**
 * <Signature of={person} electronic={edition.signature} />: подпись of that person (requirement
 * S1). The mark of the electronic signature stands there only if the data tell of one; otherwise
 * there is the place for a handwritten signature.
 */
export const signatureElement: Element = {
  isOfPage: true,
  isEmpty: true,
  attributes: {
    of: { takes: "path", required: true },
    electronic: { takes: "path", required: false },
  },
  block: (node, _texts, surroundings) => {
    const place = locationOf(node, surroundings);
    return (context, { of: person, electronic }) => {
      const position = textAt(["position", "nominative"], person);
      const name = textAt(["initialsFirst", "nominative"], person);
      if (position === null || name === null) {
        report(
          context,
          place,
          "text-not-a-person",
          "В свойстве of элемента <Signature> стоит не человек.",
          "Нужен человек с должностью, например: <Signature of={head} />.",
        );
        return [];
      }
      return [
        {
          type: "signatureLine",
          // ГОСТ Р 7.0.97: it begins with a capital.
          position: tidyText(upperFirst(position), context),
          name: tidyText(name, context),
          electronicMark: markLines(electronic, context),
        },
      ];
    };
  },
};

function textAt(segments: readonly string[], value: unknown): string | null {
  const found = follow(segments, value);
  return found.kind === "value" && typeof found.value === "string" ? found.value : null;
}

function markLines(electronic: unknown, context: Context): Inline<null>[][] | null {
  const found = follow(["lines"], electronic);
  if (found.kind !== "value" || !Array.isArray(found.value)) return null;
  return found.value.map((line: unknown) => tidyText(String(line), context));
}
