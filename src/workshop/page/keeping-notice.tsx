import type { Kept } from "./use-keeper.ts";

/** Why something is not kept, as far as the person can do something about it. */
export function KeepingNotice({ state, take }: Pick<Kept, "state" | "take">) {
  if (state === "gone")
    return (
      <p role="alert" class="problem-note">
        Эту организацию удалили с этого компьютера, и здесь она больше не сохраняется. Если данные
        ещё нужны, сохраните их в файл.
      </p>
    );
  if (state !== "other") return null;
  return (
    <p role="alert" class="problem-note">
      Эта организация открыта в другой вкладке, и сохраняет она. Чтобы не потерять правки, работайте
      в одной.{" "}
      <button type="button" onClick={take}>
        Работать здесь
      </button>
    </p>
  );
}
