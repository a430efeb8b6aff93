import type { Row, ShownForms } from "../../index.ts";
import type { Prompts } from "./prompts.ts";

const questions = [
  ["genitive", "кого? чего?"],
  ["dative", "кому? чему?"],
  ["accusative", "кого? что?"],
  ["instrumental", "кем? чем?"],
  ["prepositional", "о ком? о чём?"],
] as const;

/** Shows the forms that rules make; who says that they are wrong is asked for the right ones. */
export async function askForms(
  ask: string,
  shown: readonly ShownForms[],
  prompts: Prompts,
): Promise<readonly Row[] | null> {
  prompts.note(shown.map(tellForms).join("\n"));
  const isRight = await prompts.confirm(ask, true);
  if (isRight === null) return null;
  if (isRight) return [];
  const rows: Row[] = [];
  for (const { id, label, cases } of shown) {
    const row: Record<string, string> = { of: id };
    for (const [name, question] of questions) {
      const form = await prompts.text({
        message: `${label}, ${question}`,
        ...{ initial: cases[name], example: cases[name] },
        refuse: () => null,
      });
      if (form === null) return null;
      row[name] = form;
    }
    rows.push(row);
  }
  return rows;
}

function tellForms({ label, cases }: ShownForms): string {
  const forms = questions.map(([name, question]) => `  ${question} ${cases[name]}`);
  return [`${label}: ${cases.nominative}`, ...forms].join("\n");
}
