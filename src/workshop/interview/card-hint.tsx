import type { TakenCard } from "./use-card.ts";

/** A card of the organization may be pasted here; what came of the last one. */
export interface OfferedCard extends TakenCard {
  take: (text: string) => Promise<void>;
}

/** Says that several questions may be answered at once, and then that they are. */
export function CardHint({ told }: { told: string }) {
  return (
    <p class="hint" role="status">
      {told === ""
        ? "Есть карточка организации? Вставьте её сюда целиком: ИНН, адрес и прочее разойдутся по вопросам."
        : told}
    </p>
  );
}

/** A text that is none is pasted as any other. */
export function takeCard(event: ClipboardEvent, take: OfferedCard["take"]): void {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (!looksLikeCard(text)) return;
  event.preventDefault();
  void take(text);
}

/** Two of the words that such cards have, and no name has. */
function looksLikeCard(text: string): boolean {
  return new Set(text.toLowerCase().match(/инн|кпп|огрн|наименование:|адрес/gu)).size > 1;
}
