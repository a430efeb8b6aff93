import { calloutElement } from "./callout.ts";
import { checklistElement } from "./checklist.ts";
import { subheadingElement } from "./subheading.ts";
import { stepsElement } from "./steps.ts";
import { tearOffElement } from "./tear-off.ts";
import { approvalMarkElement } from "./approval-mark.ts";
import { dateNumberPlaceElement } from "./date-number-place.ts";
import { documentKindElement } from "./document-kind.ts";
import { eachElement } from "./each.ts";
import type { Elements } from "./element.ts";
import { ifElement, unlessElement } from "./if.ts";
import { includeElement } from "./include.ts";
import { labelElement } from "./label.ts";
import { linkElement } from "./link.ts";
import { organizationBlockElement } from "./organization-block.ts";
import { quoteElement } from "./quote.ts";
import { refElement } from "./ref.ts";
import { signatureElement } from "./signature.ts";
import { annexElement } from "./annex.ts";
import { executorElement } from "./executor.ts";
import { letterheadElement } from "./letterhead.ts";
import { pageCodeElement } from "./page-code.ts";
import { qrCodeElement } from "./qr-code.ts";
import { qrPlaceElement } from "./qr-place.ts";
import { tableElement } from "./table.ts";

/** The closed vocabulary of the texts. */
export const elements: Elements = {
  If: ifElement,
  Unless: unlessElement,
  Each: eachElement,
  Include: includeElement,
  Label: labelElement,
  Ref: refElement,
  Quote: quoteElement,
  Link: linkElement,
  OrganizationBlock: organizationBlockElement,
  ApprovalMark: approvalMarkElement,
  DocumentKind: documentKindElement,
  DateNumberPlace: dateNumberPlaceElement,
  Annex: annexElement,
  Executor: executorElement,
  Letterhead: letterheadElement,
  QrCode: qrCodeElement,
  QrPlace: qrPlaceElement,
  PageCode: pageCodeElement,
  Table: tableElement,
  Signature: signatureElement,
  Subheading: subheadingElement,
  Steps: stepsElement,
  Callout: calloutElement,
  Checklist: checklistElement,
  TearOff: tearOffElement,
};
