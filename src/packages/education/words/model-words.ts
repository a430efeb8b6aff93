import type { WordsOf } from "../../../engine/fields/words.ts";
import type { Cases } from "../../../engine/russian/cases.ts";
import type { GroupModel } from "../model/derive-group.ts";
import type { EducationModel } from "../model/derive-model.ts";
import { editionWords } from "./edition-words.ts";
import { organizationWords } from "./organization-words.ts";
import { personWords } from "./person-words.ts";

/** A word in singular and plural. */
function numbered(what: string): WordsOf<{ singular: Cases; plural: Cases }> {
  return { singular: { cases: `${what}, одно` }, plural: { cases: `${what}, много` } };
}

/** What texts may name of a group, a class or an association. */
export const groupWords: WordsOf<GroupModel> = {
  id: "имя записи о группе в groups.yaml",
  kind: "вид: age-group — группа, class — класс, association — объединение",
  name: "название, как записано: Солнышко",
  title: { cases: "название со словом «группа» или «класс»" },
  nameInList: "название среди других таких же: «Солнышко», 5 «А»",
  age: "возраст или год обучения",
  description: "пояснение к группе",
  building: "здание, в котором группа",
  educators: { list: "педагоги группы", each: personWords },
  withPupils: "с кем в ней работают: «с воспитанниками»",
};

/** What texts may name, by the root of a path. */
const model: WordsOf<EducationModel> = {
  organization: { record: "организация", has: organizationWords },
  head: { record: "руководитель в день подписания", has: personWords },
  bodies: {
    list: "коллегиальные органы",
    each: {
      name: "название органа",
      chair: { record: "председатель из работников", has: personWords },
      chairName: "имя председателя, который не работник",
      regulation: "положение об органе",
    },
  },
  terms: {
    record: "слова для групп, педагогов и детей",
    has: {
      group: { record: "группа или класс", has: numbered("группа или класс") },
      educator: { record: "педагог группы", has: numbered("воспитатель, учитель") },
      pupil: { record: "ребёнок", has: numbered("воспитанник, обучающийся") },
      groupHeading: "заголовок столбца: «Группа», «Класс»",
      educators: { list: "педагоги по видам групп", each: numbered("воспитатель, учитель") },
      withPupils: "с кем работают: «с воспитанниками»",
    },
  },
  day: { date: "день, о котором говорит документ" },
  staff: { list: "все работники", each: personWords },
  subordinates: {
    list: "работники без руководителя и тех, кого долго нет: для листов ознакомления",
    each: personWords,
  },
  groups: { list: "группы, классы, объединения", each: groupWords },
};

/** What the package says of all that its texts may name. */
export const educationWords = { model, edition: editionWords };
