import { definePackage } from "../../engine/package/define-package.ts";
import { caseNames } from "../../engine/russian/cases.ts";
import { education } from "../education/package.ts";
import { answerSferum } from "./answers.ts";
import { completeSferum } from "./complete/complete-sferum.ts";
import { sferumEvents } from "./events/index.ts";
import { evidence } from "./evidence/evidence.ts";
import { figures } from "./evidence/figures.ts";
import { basisOf } from "./facts/cited-acts.ts";
import { findPlatform, listPlatforms } from "./facts/platform.ts";
import { type SferumData, sferumData, type SferumReference, sferumReference } from "./files.ts";
import { sferumInterview } from "./interview/interview.ts";
import { parts } from "./parts.ts";
import { sferumJointMigrations } from "./migrations/index.ts";
import { complianceRules, dataRules, ownTextRules, pages } from "./rules/index.ts";
import { sferumScopes } from "./scopes.ts";
import { codeNames, kindNames, plan, terms, way } from "./way.ts";
import { sferumSheets } from "./sheets/index.ts";
import { sferumWords } from "./words/model-words.ts";

const { lists, migrations, jointMigrations, nameOf, register, rules } = education.definition;

/**
 * The platform «Сферум» on top of `education`: the platform itself, administrators, chats, channels,
 * invitations, and the requirements of its Regulation.
 */
export const sferum = definePackage<SferumData, SferumReference>({
  id: "sferum",
  data: sferumData,
  reference: sferumReference,
  scopes: sferumScopes,
  rules: { ...rules, data: dataRules, compliance: complianceRules, texts: ownTextRules },
  ...{
    pages,
    lists,
    migrations,
    jointMigrations: [...jointMigrations, ...sferumJointMigrations],
    nameOf,
    register,
  },
  complete: completeSferum,
  interview: sferumInterview,
  events: sferumEvents,
  words: sferumWords,
  sheets: sferumSheets,
  derive: (source) => answerSferum(source),
  coverage: {
    document: "regulation",
    words: { genitive: "Положения", prepositional: "Положении" },
    parts,
    requirements: ({ requirements }) => requirements.requirements,
    evidence,
    ...{ figures, way, terms, plan, kinds: kindNames, codes: codeNames },
    names: ({ organization }, reference) => {
      const platforms = listPlatforms(organization).flatMap(
        ({ value }) => findPlatform(reference, value) ?? [],
      );
      const forms = platforms.flatMap(({ name: { full, short } }) => [full, short]);
      return [...new Set(forms.flatMap((cases) => caseNames.map((name) => cases[name])))];
    },
    concerns: ({ organization }, reference) => {
      const platforms = listPlatforms(organization).map(({ value }) => value);
      const cited = platforms.flatMap((id) => basisOf(organization, findPlatform(reference, id)));
      return (record) => {
        const [list, id = ""] = record.split(".");
        if (list === "acts") return cited.includes(id);
        return list !== "platforms" || platforms.includes(id);
      };
    },
  },
});
