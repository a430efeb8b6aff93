import type { Compared } from "../node/cache/verify.ts";
import type { Terminal } from "./terminal.ts";

/** Tells what came of comparing; answers whether all came out the same. */
export function tellCompared(
  { all, wrong }: Compared = { all: [], wrong: [] },
  { out, err }: Terminal,
): boolean {
  if (all.length > 0 && wrong.length === 0)
    out(`Сделано заново для сверки: ${all.length}, всё то же.\n`);
  if (wrong.length === 0) return true;
  err(
    `Сделанное заново отличается от записанного: ${wrong.join(", ")}. Это ошибка программы, сообщите о ней.\n` +
      "Подсказка: теперь в папках то, что сделано заново. Остальное сделает ключ --no-cache.\n",
  );
  return false;
}
