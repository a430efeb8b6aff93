import type { Question } from "../../engine/interview/question.ts";

interface ButtonsProps {
  question: Question;
  onSkip: () => void;
  onBack: (() => void) | null;
}

/** On, past the question, and back. */
export function Buttons({ question, onSkip, onBack }: ButtonsProps) {
  const skip = skipWords(question);
  return (
    <div class="actions">
      <button type="submit" class="primary">
        Дальше
      </button>
      {skip !== null && (
        <button type="button" onClick={onSkip}>
          {skip}
        </button>
      )}
      {onBack && (
        <button type="button" class="quiet" onClick={onBack}>
          Назад
        </button>
      )}
    </div>
  );
}

/** How a question is passed over; null where going on says the same. */
function skipWords({ control, isOptional }: Question): string | null {
  if (control.kind === "forms") return null;
  if (control.kind === "list") return "Пропустить";
  return isOptional ? "Нет такого" : "Ответить потом";
}
