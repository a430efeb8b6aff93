import type { Block, Inline, Step } from "../../tree/types.ts";
import { isPictogram, type PictogramName, pictograms } from "../../tree/pictograms.ts";
import { compilePrinted } from "../compile/compile-value.ts";
import { refuse, refuseMissingGlyph, type Surroundings } from "../compile/surroundings.ts";
import type { Context, Render } from "../render/context.ts";
import { tidyInlines, tidyText } from "../render/tidy-inlines.ts";
import type { Element, ElementNode } from "./element.ts";
import { innerElements } from "./inner-elements.ts";
import { inlinesInside } from "./inside.ts";

/** More have no room beside each other. */
const maximumSteps = 4;

const stepForm = { name: "Step", attributes: ["picture", "title"] };

/**
 * <Steps> with <Step picture="install" title="Установите приложение">…</Step> in it: large numbered
 * steps side by side, each with its picture.
 */
export const stepsElement: Element = {
  attributes: {},
  block: (node, _texts, surroundings) => {
    const found = innerElements(node, [stepForm], surroundings);
    if (found.length === 0 || found.length > maximumSteps) {
      refuse(
        surroundings,
        node,
        "text-steps",
        `В элементе <Steps> должны быть шаги <Step>, не больше ${maximumSteps}.`,
        'Например: <Step picture="install" title="Установите приложение">Из магазина приложений.</Step>',
      );
      return () => [];
    }
    const steps = found.flatMap((step) => compileStep(step, surroundings));
    return (context): Block<null>[] => [
      { type: "steps", steps: steps.map((render) => render(context)) },
    ];
  },
};

function compileStep(
  node: ElementNode,
  surroundings: Surroundings,
): ((context: Context) => Step<null>)[] {
  const picture = attributeOf(node, "picture");
  const title = compileTitle(node, surroundings);
  if (!isPictogram(picture) || title === null) {
    refuse(
      surroundings,
      node,
      "text-steps",
      "У шага <Step> нет названия или нет такого рисунка.",
      `Нужно: <Step picture="install" title="Установите приложение">. Рисунки: ${pictureNames()}.`,
    );
    return [];
  }
  const inside = inlinesInside(node, surroundings);
  return [(context) => stepOf(picture, title(context), inside, context)];
}

function stepOf(
  picture: PictogramName,
  title: string,
  inside: Render<Inline<null>>,
  context: Context,
): Step<null> {
  const text = tidyInlines(inside(context), context);
  return { picture, title: tidyText(title, context), text };
}

/** A title in quotes, or the path of one in braces; null if there is none. */
function compileTitle(node: ElementNode, surroundings: Surroundings) {
  const title = attributeOf(node, "title");
  if (title === null || title === undefined || title === "") return null;
  if (typeof title !== "string") return compilePrinted(title.value, node, surroundings);
  refuseMissingGlyph(title, node, surroundings);
  return () => title;
}

function attributeOf({ attributes }: ElementNode, name: string) {
  const found = attributes.find((each) => "name" in each && each.name === name);
  return found?.type === "mdxJsxAttribute" ? found.value : null;
}

function pictureNames(): string {
  return Object.keys(pictograms).join(", ");
}
