import { recordOn } from "../../../engine/documents/document-record.ts";
import { approvalsOf } from "../../education/facts/amendments.ts";
import { isSigned } from "../../education/facts/life-of-editions.ts";
import { registerOf } from "../../education/facts/register.ts";
import { signNumber } from "../../education/facts/title-edition.ts";
import { type DateForms, deriveDate } from "../../education/model/derive-date.ts";
import type { SferumData } from "../files.ts";
import type { Edition } from "../generated/types.ts";

/** The order by which the Regulation was approved, as papers cite it. */
export interface Approval {
  date: DateForms;
  numberSign: string;
  /** Orders that amended it by the day: «в редакции приказа от … № …». */
  amendments: { date: DateForms; numberSign: string }[];
}

/**
 * The approval of the Regulation by which a paper of a day (YYYY-MM-DD) goes; null where none had
 * been signed by then: a paper cannot cite an order that is yet to come.
 */
export function deriveApproval(
  data: Pick<SferumData, "organization" | "documents">,
): (day: string) => Approval | null {
  const { editions } = data.documents;
  const records = registerOf(data);
  return (day) => {
    const record = recordOn(records, "regulation", day);
    const regulation = editions.find(({ id }) => id === record?.id);
    if (!regulation) return null;
    const { order, amendments } = approvalsOf(regulation, editions);
    if (!order || !isSigned(order) || order.date > day) return null;
    const cite = ({ date, number }: Edition) => ({
      ...{ date: deriveDate(date), numberSign: signNumber(number) },
    });
    return { ...cite(order), amendments: amendments.map(cite) };
  };
}
