import type {
  ComplianceContext,
  DataContext,
  ReferenceContext,
} from "../../../engine/check/contexts.ts";
import type { Rule } from "../../../engine/check/rule.ts";
import type { EducationData, EducationReference } from "../files.ts";
import { adoptionAfterApproval } from "./documents/adoption-after-approval.ts";
import { approvalNotByOrder } from "./documents/approval-not-by-order.ts";
import { certificateExpiring } from "./documents/certificate-expiring.ts";
import { certificateNotValid } from "./documents/certificate-not-valid.ts";
import { datedOnDayOff } from "./documents/dated-on-day-off.ts";
import { decisionOutsideCouncil } from "./documents/decision-outside-council.ts";
import { duplicateNumber } from "./documents/duplicate-number.ts";
import { editionUnsealed } from "./documents/edition-unsealed.ts";
import { editionsOutOfOrder } from "./documents/editions-out-of-order.ts";
import { editionsOverlap } from "./documents/editions-overlap.ts";
import { forceBeforeApproval } from "./documents/force-before-approval.ts";
import { latePublication } from "./documents/late-publication.ts";
import { numberOutOfOrder } from "./documents/number-out-of-order.ts";
import { officialDataMissing } from "./documents/official-data-missing.ts";
import { publicationBeforeApproval } from "./documents/publication-before-approval.ts";
import { changeIncomplete } from "./documents/change-incomplete.ts";
import { repealedByNothing } from "./documents/repealed-by-nothing.ts";
import { repealsUnclear } from "./documents/repeals-unclear.ts";
import { reviewOverdue } from "./documents/review-overdue.ts";
import { signedAfterForce } from "./documents/signed-after-force.ts";
import { statusIncomplete } from "./documents/status-incomplete.ts";
import { statusOutdated } from "./documents/status-outdated.ts";
import { actStatusUnknown } from "./law/act-status-unknown.ts";
import { actUnchecked } from "./law/act-unchecked.ts";
import { absencesUnclear } from "./people/absences-unclear.ts";
import { chairNotEmployed } from "./people/chair-not-employed.ts";
import { doubtfulForm } from "./people/doubtful-form.ts";
import { headNameDiffers } from "./people/head-name-differs.ts";
import { headNotEmployed } from "./people/head-not-employed.ts";
import { namePartsMixed } from "./people/name-parts-mixed.ts";
import { namePartsSwapped } from "./people/name-parts-swapped.ts";
import { peopleNamedAlike } from "./people/people-named-alike.ts";
import { positionCapital } from "./people/position-capital.ts";
import { sexDiffers } from "./people/sex-differs.ts";
import { signerAbsent } from "./people/signer-absent.ts";
import { signerNotInOffice } from "./people/signer-not-in-office.ts";
import { unknownSex } from "./people/unknown-sex.ts";
import { assignmentGap } from "./structure/assignment-gap.ts";
import { assignmentOutsideEmployment } from "./structure/assignment-outside-employment.ts";
import { councilsNamedAlike } from "./structure/councils-named-alike.ts";
import { datesReversed } from "./structure/dates-reversed.ts";
import { educatorWithoutGroup } from "./structure/educator-without-group.ts";
import { futureDate } from "./structure/future-date.ts";
import { groupWithoutEducator } from "./structure/group-without-educator.ts";
import { groupsNamedAlike } from "./structure/groups-named-alike.ts";
import { historyIncomplete } from "./structure/history-incomplete.ts";
import { overlappingAssignments } from "./structure/overlapping-assignments.ts";
import { headWithGroup } from "./structure/head-with-group.ts";
import { severalClassTeachers } from "./structure/several-class-teachers.ts";
import { termsUnclear } from "./structure/terms-unclear.ts";

/** Rules on what documents are made from: run before anything is made. */
export const dataRules: readonly Rule<DataContext<EducationData>>[] = [
  adoptionAfterApproval,
  termsUnclear,
  signerNotInOffice,
  unknownSex,
  sexDiffers,
  namePartsMixed,
  namePartsSwapped,
  positionCapital,
  doubtfulForm,
];

/**
 * Rules on whether an organization is in order on a day, by theme: they stop no document. A new
 * rule is one line here; packages on top of this one take the themes as they are.
 */
export const educationThemes = {
  /** How a document comes into force. */
  approval: [
    latePublication,
    forceBeforeApproval,
    publicationBeforeApproval,
    signedAfterForce,
    approvalNotByOrder,
    decisionOutsideCouncil,
  ],
  /** The register of documents, its numbers, days, certificates and editions. */
  register: [
    duplicateNumber,
    numberOutOfOrder,
    datedOnDayOff,
    certificateNotValid,
    certificateExpiring,
    reviewOverdue,
    editionsOutOfOrder,
    editionsOverlap,
    statusIncomplete,
    changeIncomplete,
    statusOutdated,
    editionUnsealed,
    repealedByNothing,
    repealsUnclear,
  ],
  /** What the official site must tell. */
  official: [officialDataMissing],
  /** Who heads the organization, and its councils; who is there. */
  head: [
    headNotEmployed,
    headNameDiffers,
    signerAbsent,
    chairNotEmployed,
    councilsNamedAlike,
    absencesUnclear,
    peopleNamedAlike,
  ],
  groups: [
    groupWithoutEducator,
    assignmentGap,
    educatorWithoutGroup,
    overlappingAssignments,
    assignmentOutsideEmployment,
    severalClassTeachers,
    headWithGroup,
    groupsNamedAlike,
  ],
  spans: [datesReversed, futureDate, historyIncomplete],
} satisfies Record<string, readonly Rule<ComplianceContext<EducationData, EducationReference>>[]>;

/** Rules on the reference data: are the acts still what they were? */
export const referenceRules: readonly Rule<ReferenceContext<EducationReference>>[] = [
  actUnchecked,
  actStatusUnknown,
];
