import { useState } from "preact/hooks";
import type { Answers } from "../../engine/interview/answers.ts";
import type { Client } from "../state/client.ts";

/** How many cards were pasted, and what came of the last one, in words. */
export interface TakenCard {
  count: number;
  told: string;
}

/** Takes the answers of a card of the organization, where none were given yet. */
export function useCard(
  client: Client,
  day: string,
  answers: Answers,
  /** Takes the answers, of which these are new. */
  hold: (next: Answers, ids: readonly string[]) => Promise<unknown>,
) {
  const [card, setCard] = useState<TakenCard>({ count: 0, told: "" });
  const takeCard = async (text: string): Promise<void> => {
    const read = Object.entries(await client.readCard({ text, day }));
    const fresh = read.filter(([id]) => answers[id] === undefined);
    const ids = fresh.map(([id]) => id);
    await hold({ ...answers, ...Object.fromEntries(fresh) }, ids);
    setCard(({ count }) => ({ count: count + 1, told: tellCard(fresh.length) }));
  };
  return { card, takeCard };
}

function tellCard(count: number): string {
  return count === 0
    ? "В карточке ничего не узнано: ответьте на вопросы сами."
    : `Из карточки взято ответов: ${count}. Проверьте их на следующих вопросах.`;
}
