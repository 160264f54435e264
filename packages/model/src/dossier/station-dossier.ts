import * as z from 'zod';
import { accessEventSchema } from '../entities/access-event.ts';
import { activitySchema } from '../entities/activity.ts';
import { allowancePaymentSchema } from '../entities/allowance-payment.ts';
import { assessmentSchema } from '../entities/assessment.ts';
import { attestationSchema } from '../entities/attestation.ts';
import { backgroundCheckSchema } from '../entities/background-check.ts';
import { careRelationSchema } from '../entities/care-relation.ts';
import { caseSchema } from '../entities/case.ts';
import { categoryAssignmentSchema } from '../entities/category-assignment.ts';
import { certificateSchema } from '../entities/certificate.ts';
import { communitySchema } from '../entities/community.ts';
import { conferenceSchema } from '../entities/conference.ts';
import { enrolmentSchema } from '../entities/enrolment.ts';
import { fundLineSchema } from '../entities/fund-line.ts';
import { hotlineTicketSchema } from '../entities/hotline-ticket.ts';
import { householdSchema } from '../entities/household.ts';
import { incidentSchema } from '../entities/incident.ts';
import { informationExchangeSchema } from '../entities/information-exchange.ts';
import { inspectionSchema } from '../entities/inspection.ts';
import { leadSchema } from '../entities/lead.ts';
import { leadingGroupSchema } from '../entities/leading-group.ts';
import { lessonSchema } from '../entities/lesson.ts';
import { linkageSchema } from '../entities/linkage.ts';
import { mandatoryReportSchema } from '../entities/mandatory-report.ts';
import { meetingSchema } from '../entities/meeting.ts';
import { minorSchema } from '../entities/minor.ts';
import { organizationSchema } from '../entities/organization.ts';
import { participationSchema } from '../entities/participation.ts';
import { placementSchema } from '../entities/placement.ts';
import { planSchema } from '../entities/plan.ts';
import { postSchema } from '../entities/post.ts';
import { projectSchema } from '../entities/project.ts';
import { psychConcernSchema } from '../entities/psych-concern.ts';
import { publicitySchema } from '../entities/publicity.ts';
import { referralSchema } from '../entities/referral.ts';
import { regulationSchema } from '../entities/regulation.ts';
import { reporterSchema } from '../entities/reporter.ts';
import { resourceSchema } from '../entities/resource.ts';
import { resourceExchangeSchema } from '../entities/resource-exchange.ts';
import { resourcePoolSchema } from '../entities/resource-pool.ts';
import { riskSchemeSchema } from '../entities/risk-scheme.ts';
import { schoolSchema } from '../entities/school.ts';
import { schoolAgreementSchema } from '../entities/school-agreement.ts';
import { screeningSchema } from '../entities/screening.ts';
import { serviceAgreementSchema } from '../entities/service-agreement.ts';
import { serviceEventSchema } from '../entities/service-event.ts';
import { serviceItemSchema } from '../entities/service-item.ts';
import { staffMemberSchema } from '../entities/staff-member.ts';
import { stationSchema } from '../entities/station.ts';
import { streetSchema } from '../entities/street.ts';
import { submissionSchema } from '../entities/submission.ts';
import { suggestionSchema } from '../entities/suggestion.ts';
import { supervisedMatterSchema } from '../entities/supervised-matter.ts';
import { systemLinkSchema } from '../entities/system-link.ts';
import { trainingSchema } from '../entities/training.ts';
import { transferSchema } from '../entities/transfer.ts';
import { venueSchema } from '../entities/venue.ts';
import { victimInterviewSchema } from '../entities/victim-interview.ts';
import { visitSchema } from '../entities/visit.ts';
import { volunteerTeamSchema } from '../entities/volunteer-team.ts';
import { workDocumentSchema } from '../entities/work-document.ts';
import { workReportSchema } from '../entities/work-report.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';

/** The version of the dossier format that this package writes. */
export const DOSSIER_VERSION = '1';

/**
 * What a station keeps over a year, in one document (站点档案). A list that is left out is not known; an empty list says
 * that there are none.
 */
export const stationDossierSchema = z.strictObject({
  dossier: z.literal(DOSSIER_VERSION),
  station: stationSchema,
  street: streetSchema.exactOptional(),
  communities: z.array(communitySchema).exactOptional(),
  organizations: z.array(organizationSchema).exactOptional(),
  serviceAgreements: z.array(serviceAgreementSchema).exactOptional(),
  staff: z.array(staffMemberSchema).exactOptional(),
  posts: z.array(postSchema).exactOptional(),
  backgroundChecks: z.array(backgroundCheckSchema).exactOptional(),
  trainings: z.array(trainingSchema).exactOptional(),
  certificates: z.array(certificateSchema).exactOptional(),
  schools: z.array(schoolSchema).exactOptional(),
  schoolAgreements: z.array(schoolAgreementSchema).exactOptional(),
  households: z.array(householdSchema).exactOptional(),
  minors: z.array(minorSchema).exactOptional(),
  careRelations: z.array(careRelationSchema).exactOptional(),
  categories: z.array(categoryAssignmentSchema).exactOptional(),
  screenings: z.array(screeningSchema).exactOptional(),
  enrolments: z.array(enrolmentSchema).exactOptional(),
  reporters: z.array(reporterSchema).exactOptional(),
  leads: z.array(leadSchema).exactOptional(),
  reports: z.array(mandatoryReportSchema).exactOptional(),
  cases: z.array(caseSchema).exactOptional(),
  riskSchemes: z.array(riskSchemeSchema).exactOptional(),
  assessments: z.array(assessmentSchema).exactOptional(),
  plans: z.array(planSchema).exactOptional(),
  visits: z.array(visitSchema).exactOptional(),
  psychConcerns: z.array(psychConcernSchema).exactOptional(),
  referrals: z.array(referralSchema).exactOptional(),
  transfers: z.array(transferSchema).exactOptional(),
  conferences: z.array(conferenceSchema).exactOptional(),
  interviews: z.array(victimInterviewSchema).exactOptional(),
  serviceItems: z.array(serviceItemSchema).exactOptional(),
  services: z.array(serviceEventSchema).exactOptional(),
  activities: z.array(activitySchema).exactOptional(),
  publicity: z.array(publicitySchema).exactOptional(),
  meetings: z.array(meetingSchema).exactOptional(),
  inspections: z.array(inspectionSchema).exactOptional(),
  resourcePools: z.array(resourcePoolSchema).exactOptional(),
  resources: z.array(resourceSchema).exactOptional(),
  resourceExchanges: z.array(resourceExchangeSchema).exactOptional(),
  hotlineTickets: z.array(hotlineTicketSchema).exactOptional(),
  placements: z.array(placementSchema).exactOptional(),
  projects: z.array(projectSchema).exactOptional(),
  fundLines: z.array(fundLineSchema).exactOptional(),
  incidents: z.array(incidentSchema).exactOptional(),
  supervisedMatters: z.array(supervisedMatterSchema).exactOptional(),
  suggestions: z.array(suggestionSchema).exactOptional(),
  allowances: z.array(allowancePaymentSchema).exactOptional(),
  regulations: z.array(regulationSchema).exactOptional(),
  workDocuments: z.array(workDocumentSchema).exactOptional(),
  workReports: z.array(workReportSchema).exactOptional(),
  submissions: z.array(submissionSchema).exactOptional(),
  systemLinks: z.array(systemLinkSchema).exactOptional(),
  volunteerTeams: z.array(volunteerTeamSchema).exactOptional(),
  venues: z.array(venueSchema).exactOptional(),
  linkages: z.array(linkageSchema).exactOptional(),
  informationExchanges: z.array(informationExchangeSchema).exactOptional(),
  participation: z.array(participationSchema).exactOptional(),
  leadingGroups: z.array(leadingGroupSchema).exactOptional(),
  lessons: z.array(lessonSchema).exactOptional(),
  attestations: z.array(attestationSchema).exactOptional(),
  accessEvents: z.array(accessEventSchema).exactOptional(),
});

/** What a station keeps over a year. */
export type StationDossier = ReadonlyDeep<z.infer<typeof stationDossierSchema>>;
