import type { ComplianceContext, DataContext } from "../../../engine/check/contexts.ts";
import {
  identifierRules,
  languageRules,
  privacyRules,
  textRules,
} from "../../../engine/check/engine-rules.ts";
import type { Rule } from "../../../engine/check/rule.ts";
import type { TextRule } from "../../../engine/check/text-rule.ts";
import type { PageFamily } from "../../../engine/check/rule-pages.ts";
import {
  dataRules as educationDataRules,
  educationThemes,
  referenceRules,
} from "../../education/rules/index.ts";
import type { SferumData, SferumReference } from "../files.ts";
import { missingOrderUse } from "./documents/missing-order-use.ts";
import { missingRegulation } from "./documents/missing-regulation.ts";
import { orderSuperseded } from "./documents/order-superseded.ts";
import { regulationOfFormerPlatform } from "./documents/regulation-of-former-platform.ts";
import { registrationNotRecorded } from "./documents/registration-not-recorded.ts";
import { registrationWithoutRequest } from "./documents/registration-without-request.ts";
import { requestAfterRegistration } from "./documents/request-after-registration.ts";
import { requestBeforeAppointment } from "./documents/request-before-appointment.ts";
import { transitionWithoutMove } from "./documents/transition-without-move.ts";
import { actAmendedSince } from "./law/act-amended-since.ts";
import { actExpired } from "./law/act-expired.ts";
import { actExpiring } from "./law/act-expiring.ts";
import { actRepealedBeforeApproval } from "./law/act-repealed-before-approval.ts";
import { actRepealedSince } from "./law/act-repealed-since.ts";
import { actYoungerThanDocument } from "./law/act-younger-than-document.ts";
import { opinionNotRecorded } from "./law/opinion-not-recorded.ts";
import { otherChannelMissing } from "./law/other-channel-missing.ts";
import { parentsObliged } from "./law/parents-obliged.ts";
import { platformRetiredOnApproval } from "./law/platform-retired-on-approval.ts";
import { platformRetired } from "./law/platform-retired.ts";
import { platformRetiring } from "./law/platform-retiring.ts";
import { additionalNotJoined } from "./people/additional-not-joined.ts";
import { administratorNotEmployed } from "./people/administrator-not-employed.ts";
import { appointmentBeforeOrder } from "./people/appointment-before-order.ts";
import { appointmentWithoutOrder } from "./people/appointment-without-order.ts";
import { consentMissing } from "./people/consent-missing.ts";
import { emailNotPersonal } from "./people/email-not-personal.ts";
import { joinedOutsideEmployment } from "./people/joined-outside-employment.ts";
import { mobileDiffers } from "./people/mobile-differs.ts";
import { mobileNotPersonal } from "./people/mobile-not-personal.ts";
import { namedNotEmployed } from "./people/named-not-employed.ts";
import { notJoined } from "./people/not-joined.ts";
import { orderWithoutEffect } from "./people/order-without-effect.ts";
import { releaseWithoutOrder } from "./people/release-without-order.ts";
import { statusBeforeJoining } from "./people/status-before-joining.ts";
import { statusNotConfirmed } from "./people/status-not-confirmed.ts";
import { accessAfterDismissal } from "./security/access-after-dismissal.ts";
import { invitationDates } from "./security/invitation-dates.ts";
import { singleAdministrator } from "./security/single-administrator.ts";
import { unusedInvitation } from "./security/unused-invitation.ts";
import { wrongInvitationRole } from "./security/wrong-invitation-role.ts";
import { chatOwnerNotEducator } from "./structure/chat-owner-not-educator.ts";
import { createdTooEarly } from "./structure/created-too-early.ts";
import { groupWithoutChat } from "./structure/group-without-chat.ts";
import { missingHeadChat } from "./structure/missing-head-chat.ts";
import { missingStaffGroup } from "./structure/missing-staff-group.ts";
import { missingSystemChannel } from "./structure/missing-system-channel.ts";
import { platformDatesReversed } from "./structure/platform-dates-reversed.ts";
import { platformHistoryIncomplete } from "./structure/platform-history-incomplete.ts";
import { platformTermsUnclear } from "./structure/platform-terms-unclear.ts";
import { talkOutsideEmployment } from "./structure/talk-outside-employment.ts";

const { approval, register, official, head, groups, spans } = educationThemes;

/**
 * Rules on whether an organization is in order on a day, by family: they stop no document. A new
 * rule is one line here. The themes of `education` stand where people look for them.
 */
const families = {
  documents: [
    ...approval,
    requestBeforeAppointment,
    requestAfterRegistration,
    registrationWithoutRequest,
    registrationNotRecorded,
    ...register,
    missingRegulation,
    missingOrderUse,
    orderSuperseded,
    transitionWithoutMove,
    ...official,
  ],
  law: [
    actRepealedBeforeApproval,
    actRepealedSince,
    actAmendedSince,
    actExpired,
    actExpiring,
    actYoungerThanDocument,
    platformRetiredOnApproval,
    platformRetired,
    platformRetiring,
    regulationOfFormerPlatform,
    opinionNotRecorded,
    otherChannelMissing,
  ],
  people: [
    ...head,
    administratorNotEmployed,
    appointmentBeforeOrder,
    appointmentWithoutOrder,
    orderWithoutEffect,
    namedNotEmployed,
    releaseWithoutOrder,
    mobileNotPersonal,
    mobileDiffers,
    emailNotPersonal,
    consentMissing,
    additionalNotJoined,
    notJoined,
    statusNotConfirmed,
    statusBeforeJoining,
    joinedOutsideEmployment,
    platformDatesReversed,
  ],
  structure: [
    ...groups,
    chatOwnerNotEducator,
    groupWithoutChat,
    missingHeadChat,
    missingSystemChannel,
    missingStaffGroup,
    talkOutsideEmployment,
    platformHistoryIncomplete,
    ...spans,
    createdTooEarly,
  ],
  security: [
    accessAfterDismissal,
    singleAdministrator,
    unusedInvitation,
    wrongInvitationRole,
    invitationDates,
  ],
} satisfies Record<string, readonly Rule<ComplianceContext<SferumData, SferumReference>>[]>;

export const complianceRules: readonly Rule<ComplianceContext<SferumData, SferumReference>>[] =
  Object.values(families).flat();

/** Rules on what documents are made from: run before anything is made. */
export const dataRules: readonly Rule<DataContext<SferumData>>[] = [
  ...educationDataRules,
  platformTermsUnclear,
];

/** Rules on the words of texts, besides those of the engine. */
export const ownTextRules: readonly TextRule[] = [parentsObliged];

/** The pages of all rules, as people look for them. */
export const pages: readonly PageFamily[] = [
  { title: "Документы и даты", pages: families.documents },
  { title: "Право и платформа", pages: [...families.law, ...ownTextRules, ...referenceRules] },
  { title: "Люди и роли", pages: families.people },
  { title: "Группы, чаты и каналы", pages: families.structure },
  {
    title: "Доступ и личные данные",
    pages: [...families.security, ...textRules, ...privacyRules],
  },
  { title: "Русский язык", pages: languageRules },
  { title: "Основа документов", pages: [...identifierRules, ...dataRules] },
];
