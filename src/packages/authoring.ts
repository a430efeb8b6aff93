/**
 * What a package outside this repository is written with, besides `definePackage`: the pieces of
 * `education` that it builds on, how rules are written, days and counted nouns in messages, and
 * what the checks that `npm run generate` makes of its schemas ask for. Nothing of `sferum`.
 */
export { Internal } from "../engine/base/internal.ts";
export { complianceRules } from "../engine/check/compliance-rule.ts";
export type { ComplianceContext, DataContext } from "../engine/check/contexts.ts";
export type { Rule } from "../engine/check/rule.ts";
export type { DocumentWords, Evidence, Requirement } from "../engine/coverage/requirement.ts";
export {
  type Answer,
  type Answers as InterviewAnswers,
  dayOf,
  isAnswered,
  type Row,
  rowAnswer,
  rowsAnswer,
  textAnswer,
  yesAnswer,
} from "../engine/interview/answers.ts";
export type {
  Asked,
  Choice,
  Column,
  Control,
  InterviewDefinition,
  Question,
  QuestionDefinition,
  Saying,
} from "../engine/interview/question.ts";
export type { OrganizationSource } from "../engine/package/package-definition.ts";
export type { Answers } from "../engine/package/subject.ts";
export { type DateForms, dateForms, numericDate } from "../engine/russian/dates.ts";
export { normalizePhone } from "../engine/russian/parse-phone.ts";
export { countNouns } from "../engine/russian/plural.ts";
export { checksums } from "../engine/schema/checksum.ts";
export type { Check, DataFile, DataFileSet } from "../engine/schema/data-file.ts";
export type { FlatSchema } from "../engine/schema/flat-schema.ts";
export { formats as schemaFormats } from "../engine/schema/formats.ts";
export { answerEducation, answerWith, type Extension } from "./education/answers.ts";
export { headOn } from "./education/facts/heads.ts";
export { holdsOn } from "./education/facts/holds-on.ts";
export { organizationOn } from "./education/facts/snapshot.ts";
export { fullName, indexStaff, isEmployed, memberOn } from "./education/facts/staff.ts";
export { valueOn } from "./education/facts/terms.ts";
export {
  type EducationData,
  educationData,
  type EducationReference,
  educationReference,
} from "./education/files.ts";
export type { People } from "./education/model/derive-people.ts";
export { educationThemes } from "./education/rules/index.ts";
export { educationQuestions } from "./education/interview/interview.ts";
export { educationScopes } from "./education/scopes.ts";
