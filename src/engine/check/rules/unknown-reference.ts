import { findCyrillicTwins, replaceTwins } from "../../base/look-alikes.ts";
import { listNames, suggest } from "../../base/suggest.ts";
import type { IdentifierContext } from "../contexts.ts";
import { findByWords, nameRecord } from "../find-by-words.ts";
import type { Identifier } from "../../schema/walk-schema.ts";
import { noteTwins } from "../../schema/twin-note.ts";
import { replaceWith } from "../../problem.ts";
import type { Rule } from "../rule.ts";
import { nameScope } from "../name-scope.ts";

/** A reference to a person, group, document … that no file declares. */
export const unknownReference: Rule<IdentifierContext> = {
  id: "unknown-reference",
  severity: "error",
  title: "Ссылки ведут на существующие записи",
  why: "Запись, на которую ссылаются, удалена, переименована или названа с опечаткой; документ о ней сделать нельзя.",
  source: "Устройство файлов данных",
  mend: "Исправьте опечатку или добавьте запись в файл, который назван в сообщении.",
  bad: {
    files: `
# administrators.yaml
additional:
  - { staff: gromva, appointedBy: order-appointment-additional, appointedOn: 2024-09-16 }
`,
  },
  good: {
    files: `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16 }
`,
  },
  locked: true,
  check({ declared, named = [], referenced, known, scopes }, report) {
    const sets = new Map([...known].map(([scope, ids]) => [scope, new Set(ids)]));
    const mistyped = new Map<string, ReadonlyMap<string, string>>();
    let told = 0;
    for (const { scope, id, file, path } of referenced) {
      const ids = known.get(scope);
      if (!ids || sets.get(scope)?.has(id)) continue;
      const { name, file: home } = nameScope(scope, scopes);
      told += 1;
      const message = `В файле ${home} нет записи «${id}» (${name}).`;
      if (told > mostHints) {
        report(file, path, message, manyWrong);
        continue;
      }
      const meantBy = mistyped.get(scope) ?? findMistyped(ids);
      mistyped.set(scope, meantBy);
      const twin = meantBy.get(id);
      if (twin !== undefined) {
        report(file, path, message, hintOnRecord(twin));
        continue;
      }
      const twins = noteTwins(id, (text) => ids.includes(text));
      const records = [...declared, ...named].filter((each) => each.scope === scope);
      const byName = findByWords(id, records);
      const [one, ...more] = byName.map((each) => each.id);
      const meant = more.length > 0 ? null : (one ?? suggest(id, ids));
      // The name of a record is its name; an id of nearly the same letters may be another's.
      const look = one === undefined ? ({ needsLook: true } as const) : {};
      const repair = meant === null ? undefined : { ...replaceWith(path, id, meant), ...look };
      const hint = hintOnName(byName) ?? hintOn(id, ids);
      report(file, path, message + twins, hint, undefined, repair);
    }
  },
};

function hintOnRecord(twin: string): string {
  const letters = noteTwins(twin, () => true);
  return `Ошибка не здесь: в том файле id этой записи — «${twin}».${letters}`;
}

/** A name in the place of an id. */
function hintOnName(meant: readonly Identifier[]): string | null {
  const [first] = meant;
  if (first === undefined) return null;
  const shown = meant.map(showRecord).join(" или ");
  return `Здесь пишут не имя, а id записи: ${shown}.`;
}

function showRecord(record: Identifier): string {
  const name = nameRecord(record);
  // Found by other words than its name, as by a position.
  return name === "" ? `«${record.id}»` : `«${record.id}» (${name})`;
}

/** Looking for what was meant takes time, and after so many mistakes the file itself is another. */
const mostHints = 200;
const manyWrong = "Таких ссылок много: проверьте, тот ли это файл.";

function hintOn(id: string, ids: readonly string[]): string {
  if (ids.length === 0) return "В том файле пока нет ни одной такой записи: добавьте её.";
  const near = suggest(id, ids);
  const existing = `Есть: ${listNames(ids)}.`;
  return near === null ? existing : `Возможно, вы имели в виду «${near}». ${existing}`;
}

/**
 * Ids by what they were meant to be: where one is asked for of which a record has a Russian letter
 * that looks right, the record itself is wrong.
 */
function findMistyped(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id) => [replaceTwins(id, findCyrillicTwins(id)), id]));
}
