import type * as z from 'zod';
import type { RecordOf } from '../dossier/dossier-records.ts';
import type { RecordKind } from '../record-kind.ts';
import { accessEventSchema } from './access-event.ts';
import { activitySchema } from './activity.ts';
import { allowancePaymentSchema } from './allowance-payment.ts';
import { assessmentSchema } from './assessment.ts';
import { attestationSchema } from './attestation.ts';
import { backgroundCheckSchema } from './background-check.ts';
import { careRelationSchema } from './care-relation.ts';
import { caseSchema } from './case.ts';
import { categoryAssignmentSchema } from './category-assignment.ts';
import { certificateSchema } from './certificate.ts';
import { communitySchema } from './community.ts';
import { conferenceSchema } from './conference.ts';
import { enrolmentSchema } from './enrolment.ts';
import { fundLineSchema } from './fund-line.ts';
import { hotlineTicketSchema } from './hotline-ticket.ts';
import { householdSchema } from './household.ts';
import { incidentSchema } from './incident.ts';
import { informationExchangeSchema } from './information-exchange.ts';
import { inspectionSchema } from './inspection.ts';
import { leadSchema } from './lead.ts';
import { leadingGroupSchema } from './leading-group.ts';
import { lessonSchema } from './lesson.ts';
import { linkageSchema } from './linkage.ts';
import { mandatoryReportSchema } from './mandatory-report.ts';
import { meetingSchema } from './meeting.ts';
import { minorSchema } from './minor.ts';
import { organizationSchema } from './organization.ts';
import { participationSchema } from './participation.ts';
import { placementSchema } from './placement.ts';
import { planSchema } from './plan.ts';
import { postSchema } from './post.ts';
import { projectSchema } from './project.ts';
import { psychConcernSchema } from './psych-concern.ts';
import { publicitySchema } from './publicity.ts';
import { referralSchema } from './referral.ts';
import { regulationSchema } from './regulation.ts';
import { reporterSchema } from './reporter.ts';
import { resourceSchema } from './resource.ts';
import { resourceExchangeSchema } from './resource-exchange.ts';
import { resourcePoolSchema } from './resource-pool.ts';
import { riskSchemeSchema } from './risk-scheme.ts';
import { schoolSchema } from './school.ts';
import { schoolAgreementSchema } from './school-agreement.ts';
import { screeningSchema } from './screening.ts';
import { serviceAgreementSchema } from './service-agreement.ts';
import { serviceEventSchema } from './service-event.ts';
import { serviceItemSchema } from './service-item.ts';
import { staffMemberSchema } from './staff-member.ts';
import { submissionSchema } from './submission.ts';
import { suggestionSchema } from './suggestion.ts';
import { supervisedMatterSchema } from './supervised-matter.ts';
import { systemLinkSchema } from './system-link.ts';
import { trainingSchema } from './training.ts';
import { transferSchema } from './transfer.ts';
import { venueSchema } from './venue.ts';
import { victimInterviewSchema } from './victim-interview.ts';
import { visitSchema } from './visit.ts';
import { volunteerTeamSchema } from './volunteer-team.ts';
import { workDocumentSchema } from './work-document.ts';
import { workReportSchema } from './work-report.ts';

/** The schema of every kind of record. */
export const recordSchemas: { readonly [Kind in RecordKind]: z.ZodType<RecordOf<Kind>> } = {
  community: communitySchema,
  organization: organizationSchema,
  serviceAgreement: serviceAgreementSchema,
  staffMember: staffMemberSchema,
  post: postSchema,
  backgroundCheck: backgroundCheckSchema,
  training: trainingSchema,
  certificate: certificateSchema,
  school: schoolSchema,
  schoolAgreement: schoolAgreementSchema,
  household: householdSchema,
  minor: minorSchema,
  careRelation: careRelationSchema,
  categoryAssignment: categoryAssignmentSchema,
  screening: screeningSchema,
  enrolment: enrolmentSchema,
  reporter: reporterSchema,
  lead: leadSchema,
  mandatoryReport: mandatoryReportSchema,
  case: caseSchema,
  riskScheme: riskSchemeSchema,
  assessment: assessmentSchema,
  plan: planSchema,
  visit: visitSchema,
  psychConcern: psychConcernSchema,
  referral: referralSchema,
  transfer: transferSchema,
  conference: conferenceSchema,
  victimInterview: victimInterviewSchema,
  serviceItem: serviceItemSchema,
  serviceEvent: serviceEventSchema,
  activity: activitySchema,
  publicity: publicitySchema,
  meeting: meetingSchema,
  inspection: inspectionSchema,
  resourcePool: resourcePoolSchema,
  resource: resourceSchema,
  resourceExchange: resourceExchangeSchema,
  hotlineTicket: hotlineTicketSchema,
  placement: placementSchema,
  project: projectSchema,
  fundLine: fundLineSchema,
  incident: incidentSchema,
  supervisedMatter: supervisedMatterSchema,
  suggestion: suggestionSchema,
  allowancePayment: allowancePaymentSchema,
  regulation: regulationSchema,
  workDocument: workDocumentSchema,
  workReport: workReportSchema,
  submission: submissionSchema,
  systemLink: systemLinkSchema,
  volunteerTeam: volunteerTeamSchema,
  venue: venueSchema,
  linkage: linkageSchema,
  informationExchange: informationExchangeSchema,
  participation: participationSchema,
  leadingGroup: leadingGroupSchema,
  lesson: lessonSchema,
  attestation: attestationSchema,
  accessEvent: accessEventSchema,
};
