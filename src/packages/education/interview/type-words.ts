import { textAnswer } from "../../../engine/interview/answers.ts";
import type { Asked } from "../../../engine/interview/question.ts";
import type { EducationReference } from "../files.ts";
import type { Group } from "../generated/types.ts";

type GroupKind = Exclude<Group["kind"], "staff">;

/** What is asked in other words of another kind of organization. */
export interface TypeWords {
  groupKind: GroupKind;
  /** How the head's position is usually called. */
  headPosition: string;
  /** How the position of those who work with groups is usually called. */
  educatorPosition: string;
  /** What a folder's name begins with before a number. */
  prefix: string;
  workingHours: string;
  /** How such an organization may be called. */
  fullName: string;
  shortName: string;
  /** A group, in the nominative. */
  item: string;
  groupName: string;
}

/** The words for a kind of group, which each type of organization names. */
const words: Readonly<Record<GroupKind, TypeWords>> = {
  "age-group": {
    groupKind: "age-group",
    ...{ headPosition: "заведующий", educatorPosition: "воспитатель", prefix: "ds" },
    ...{ item: "группа", groupName: "Солнышко" },
    fullName: "Муниципальное дошкольное образовательное учреждение «Детский сад № 5 „Родничок“»",
    shortName: "МДОУ «Детский сад № 5 „Родничок“»",
    workingHours: "понедельник – пятница, 7:00–19:00",
  },
  class: {
    groupKind: "class",
    ...{ headPosition: "директор", educatorPosition: "учитель", prefix: "school" },
    ...{ item: "класс", groupName: "1 «А»" },
    fullName:
      "Муниципальное общеобразовательное учреждение «Средняя общеобразовательная школа № 5»",
    shortName: "МОУ «СОШ № 5»",
    workingHours: "понедельник – пятница, 8:00–18:00",
  },
  association: {
    groupKind: "association",
    headPosition: "директор",
    ...{ educatorPosition: "педагог дополнительного образования", prefix: "center" },
    ...{ item: "объединение", groupName: "Юный техник" },
    fullName: "Муниципальное учреждение дополнительного образования «Дом детского творчества»",
    shortName: "МУДО «Дом детского творчества»",
    workingHours: "понедельник – суббота, 9:00–20:00",
  },
  "student-group": {
    groupKind: "student-group",
    ...{ headPosition: "директор", educatorPosition: "преподаватель", prefix: "college" },
    ...{ item: "группа", groupName: "ИС-21" },
    fullName: "Государственное профессиональное образовательное учреждение «Примерский колледж»",
    shortName: "ГПОУ «Примерский колледж»",
    workingHours: "понедельник – пятница, 8:00–18:00",
  },
};

/** The words for the type that was answered; those of the first type before anything was. */
export function wordsOf({ answers, reference }: Asked<EducationReference>): TypeWords {
  const { types } = reference.organizationTypes;
  const id = textAnswer(answers, "type");
  return words[(types.find((type) => type.id === id) ?? types[0])?.groupKind ?? "age-group"];
}
