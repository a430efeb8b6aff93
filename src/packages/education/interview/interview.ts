import { textAnswer } from "../../../engine/interview/answers.ts";
import type { Asked, InterviewDefinition } from "../../../engine/interview/question.ts";
import { transliterate } from "../../../engine/russian/transliterate.ts";
import type { EducationReference } from "../files.ts";
import { groupQuestions } from "./group-questions.ts";
import { headQuestions } from "./head-questions.ts";
import { organizationQuestions } from "./organization-questions.ts";
import { readCard } from "./read-card.ts";
import { localityOf } from "./people.ts";
import { requisiteQuestions } from "./requisite-questions.ts";
import { wordsOf } from "./type-words.ts";

/** What is asked of any organization; packages on top put their questions among these. */
export const educationQuestions = {
  organization: organizationQuestions,
  requisites: requisiteQuestions,
  head: headQuestions,
  groups: groupQuestions,
} as const;

/** «Детский сад № 5» in Pugachev is ds5-pugachev, one without a number goes by its own name. */
function suggestId(asked: Asked<EducationReference>): string {
  const names = ["name-short", "name-full"].map((id) => textAnswer(asked.answers, id));
  const name = names.find((each) => each !== "") ?? "";
  const number = /№\s*(?<number>\d+)/u.exec(name)?.groups?.number;
  const place = transliterate(localityOf(asked.answers).replace(/^\p{L}+\.\s*/u, ""));
  if (number !== undefined)
    return [`${wordsOf(asked).prefix}${number}`, place].filter((part) => part !== "").join("-");
  const quoted = /[«„"](?<inner>[^«„"“»]+)[“»"]+\s*$/u.exec(name)?.groups?.inner;
  return transliterate(quoted ?? name);
}

export const educationInterview: InterviewDefinition<EducationReference> = {
  questions: Object.values(educationQuestions).flat(),
  always: () => [{ file: "documents", path: ["editions"], value: [] }],
  card: { at: "name-full", read: readCard },
  suggestId,
};
