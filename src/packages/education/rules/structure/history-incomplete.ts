import { listHistories } from "../../facts/histories.ts";
import { findOutside } from "../../facts/terms-outside.ts";
import { findVoids, isGap, tellEnd } from "../../facts/terms.ts";
import { complianceRule } from "../compliance-rule.ts";

/** A list with days tells of the whole life: papers of days that it leaves out are made of guesses. */
export const historyIncomplete = complianceRule({
  id: "history-incomplete",
  severity: "warning",
  title: "История начинается с самого начала, не обрывается и не идёт дальше конца",
  why: "Документ печатают таким, каким он был в свой день. Если о дне не записано ничего, программа возьмёт ближайшее: прежнего руководителя, прежнее название.",
  source: "Порядок учёта: сведения на день документа",
  mend: "У самой ранней строки уберите from, у нынешней — until, или допишите недостающую строку.",
  bad: {
    day: "2027-01-11",
    files: `
# organization.yaml
head:
  - { staff: makarova, until: 2026-12-31 }
`,
  },
  good: {
    day: "2026-12-31",
    files: `
# organization.yaml
head:
  - { staff: makarova, until: 2026-12-31 }
`,
  },
  reads: ["organization", "assignments", "groups", "documents"],
  check(data, report, { day }) {
    for (const { file, place, what, terms, life } of listHistories(data)) {
      for (const { path, tell } of findOutside(terms, life))
        report(file, [...place, ...path], ...tell(what));
      const until = life.until !== undefined && life.until < day ? life.until : day;
      for (const flaw of findVoids(terms, { ...life, until }))
        // Days between two entries are an error of `terms-unclear`.
        if (!isGap(flaw)) report(file, [...place, ...flaw.path], ...tellEnd(flaw, what, life));
    }
  },
});
