import type { DataFileSet } from "../schema/data-file.ts";
import { type Answers, isAnswered } from "./answers.ts";
import type {
  Asked,
  Card,
  Control,
  InterviewDefinition,
  Note,
  Question,
  QuestionDefinition,
} from "./question.ts";
import { type Said, writeAnswers, type WrittenAnswers } from "./write-answers.ts";

/** The questions of a package on a day; the types of its reference data are closed away. */
export interface PackageInterview {
  /** Of all questions, whether they are asked or not. */
  kinds: ReadonlyMap<string, Control["kind"]>;
  card: Card | null;
  list: (answers: Answers) => Question[];
  suggestId: (answers: Answers) => string;
  write: (answers: Answers) => WrittenAnswers;
}

/** Null where the package asks nothing, or where its reference data do not hold. */
export function openPackageInterview<Data extends object, Reference extends object>(
  data: DataFileSet<Data>,
  interview: InterviewDefinition<Reference> | null,
  reference: Reference | null,
  today: string,
): PackageInterview | null {
  if (!interview || !reference) return null;
  const about = (answers: Answers): Asked<Reference> => ({ answers, reference, today });
  const listAsked = (asked: Asked<Reference>): QuestionDefinition<Reference>[] =>
    interview.questions.filter(({ when }) => when?.(asked) ?? true);
  return {
    kinds: new Map(interview.questions.map(({ id, control }) => [id, kindOf(control, about({}))])),
    card: interview.card ?? null,
    list: (answers) => {
      const asked = about(answers);
      return listAsked(asked).map((question) => askNow(question, asked));
    },
    suggestId: (answers) => interview.suggestId(about(answers)),
    write: (answers) => {
      const asked = about(answers);
      const questions = listAsked(asked);
      const said: Said[] = [
        ...interview.always(asked).map((each) => ({ ...each, question: null })),
        ...questions.flatMap(({ id, say }) =>
          say(asked).map((each) => ({ ...each, question: id })),
        ),
      ];
      const notes = [...noteGaps(questions, answers), ...(interview.notes ?? [])];
      return writeAnswers(data, said, [...notes, ...notePrinted(questions)]);
    },
  };
}

/** What stands in a control depends on answers; its kind does not. */
function kindOf<Reference>(
  control: QuestionDefinition<Reference>["control"],
  asked: Asked<Reference>,
): Control["kind"] {
  return (typeof control === "function" ? control(asked) : control).kind;
}

function askNow<Reference>(
  {
    id,
    ask,
    why,
    printed,
    control,
    field,
    isOptional = false,
    isPersonal = false,
    suggest,
  }: QuestionDefinition<Reference>,
  asked: Asked<Reference>,
): Question {
  return {
    ...{ id, ask, why, printed, field, isOptional, isPersonal },
    control: typeof control === "function" ? control(asked) : control,
    suggested: suggest?.(asked) ?? null,
  };
}

/** What is still to be answered, above the file where the answer goes. */
function noteGaps<Reference>(
  questions: readonly QuestionDefinition<Reference>[],
  answers: Answers,
): Note[] {
  const open = questions.filter(
    ({ id, isOptional = false }) => !isOptional && !isAnswered(answers, id),
  );
  const files = [...new Set(open.flatMap(({ field }) => (field ? [field[0]] : [])))];
  return files.map((file) => {
    const names = open.flatMap(({ id, ask, field }) =>
      field?.[0] === file ? [`  ${ask} (${id})`] : [],
    );
    return { file, path: [], text: ["Осталось ответить:", ...names].join("\n") };
  });
}

/** Where answers are printed, above the field: of several questions about one, what the table says. */
function notePrinted<Reference>(questions: readonly QuestionDefinition<Reference>[]): Note[] {
  const notes = new Map<string, Note>();
  const first = questions.toSorted((a, b) => rank(a) - rank(b));
  for (const { field, printed } of first) {
    const [file, ...path] = field ?? [];
    const key = [file, ...path].join(".");
    if (file === undefined || printed === null || notes.has(key)) continue;
    notes.set(key, { file, path, text: `Печатается: ${printed}.` });
  }
  return [...notes.values()];
}

function rank<Reference>({ tellsField = false }: QuestionDefinition<Reference>): number {
  return tellsField ? 0 : 1;
}
