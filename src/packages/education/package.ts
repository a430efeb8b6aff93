import {
  identifierRules,
  languageRules,
  privacyRules,
  textRules,
} from "../../engine/check/engine-rules.ts";
import { definePackage } from "../../engine/package/define-package.ts";
import { answerEducation } from "./answers.ts";
import { completeEducation } from "./complete/complete-education.ts";
import { educationEvents } from "./events/index.ts";
import { educationInterview } from "./interview/interview.ts";
import { educationJointMigrations, educationMigrations } from "./migrations/index.ts";
import { registerOf } from "./facts/register.ts";
import { lastDay, valueOn } from "./facts/terms.ts";
import {
  type EducationData,
  educationData,
  type EducationReference,
  educationReference,
} from "./files.ts";
import { dataRules, educationThemes, referenceRules } from "./rules/index.ts";
import { educationScopes } from "./scopes.ts";
import { educationSheets } from "./sheets/index.ts";
import { educationWords } from "./words/model-words.ts";

const { approval, register, official, head, groups, spans } = educationThemes;

/**
 * What every regulation of a school or kindergarten needs: the organization, people, groups,
 * councils, the register of documents, the official sections of a site. It demands nothing by
 * itself; packages on top of it take its pieces.
 */
export const education = definePackage<EducationData, EducationReference>({
  id: "education",
  data: educationData,
  reference: educationReference,
  scopes: educationScopes,
  rules: {
    data: dataRules,
    compliance: [...approval, ...register, ...official, ...head, ...groups, ...spans],
    reference: referenceRules,
  },
  pages: [
    { title: "Документы и даты", pages: [...approval, ...register, ...official] },
    { title: "Право", pages: referenceRules },
    { title: "Люди и роли", pages: head },
    { title: "Группы", pages: [...groups, ...spans] },
    { title: "Личные данные", pages: [...textRules, ...privacyRules] },
    { title: "Русский язык", pages: languageRules },
    { title: "Основа документов", pages: [...identifierRules, ...dataRules] },
  ],
  lists: ["groups"],
  nameOf: ({ organization }) => valueOn(organization.name, (entry) => entry, lastDay).short,
  complete: completeEducation,
  migrations: educationMigrations,
  jointMigrations: educationJointMigrations,
  sheets: educationSheets,
  register: registerOf,
  derive: (source) => answerEducation(source).answers,
  coverage: null,
  interview: educationInterview,
  events: Object.values(educationEvents),
  words: educationWords,
});
