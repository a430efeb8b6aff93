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
import { refElement } from "./ref.ts";
import { signatureElement } from "./signature.ts";

/** The closed vocabulary of the texts. */
export const elements: Elements = {
  If: ifElement,
  Unless: unlessElement,
  Each: eachElement,
  Include: includeElement,
  Label: labelElement,
  Ref: refElement,
  Link: linkElement,
  OrganizationBlock: organizationBlockElement,
  ApprovalMark: approvalMarkElement,
  DocumentKind: documentKindElement,
  DateNumberPlace: dateNumberPlaceElement,
  Signature: signatureElement,
};
