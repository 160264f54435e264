import type { CodeList } from '../code-list.ts';
import { accessPurposes } from './access-purposes.ts';
import { activeStatuses } from './active-statuses.ts';
import { activityAspects } from './activity-aspects.ts';
import { activityForms } from './activity-forms.ts';
import { activityKinds } from './activity-kinds.ts';
import { activitySeasons } from './activity-seasons.ts';
import { activityStatuses } from './activity-statuses.ts';
import { activityThemes } from './activity-themes.ts';
import { agendaKinds } from './agenda-kinds.ts';
import { agreementKinds } from './agreement-kinds.ts';
import { allowanceKinds } from './allowance-kinds.ts';
import { assessmentDimensions } from './assessment-dimensions.ts';
import { assessmentKinds } from './assessment-kinds.ts';
import { audiences } from './audiences.ts';
import { badBehaviours } from './bad-behaviours.ts';
import { careRelationKinds } from './care-relation-kinds.ts';
import { careRoles } from './care-roles.ts';
import { caseFlags } from './case-flags.ts';
import { caseKinds } from './case-kinds.ts';
import { certificateKinds } from './certificate-kinds.ts';
import { checkOrgans } from './check-organs.ts';
import { checkResults } from './check-results.ts';
import { closingReasons } from './closing-reasons.ts';
import { coLocationModes } from './co-location-modes.ts';
import { communityKinds } from './community-kinds.ts';
import { conferenceElements } from './conference-elements.ts';
import { confirmationStatuses } from './confirmation-statuses.ts';
import { contactRoles } from './contact-roles.ts';
import { disclosures } from './disclosures.ts';
import { divisionKinds } from './division-kinds.ts';
import { dutyKinds } from './duty-kinds.ts';
import { eightOnes } from './eight-ones.ts';
import { employerKinds } from './employer-kinds.ts';
import { employmentTypes } from './employment-types.ts';
import { evidenceKinds } from './evidence-kinds.ts';
import { exchangeKinds } from './exchange-kinds.ts';
import { externalSystems } from './external-systems.ts';
import { feePolicies } from './fee-policies.ts';
import { fundKinds } from './fund-kinds.ts';
import { fundPurposes } from './fund-purposes.ts';
import { fundSources } from './fund-sources.ts';
import { fundStatuses } from './fund-statuses.ts';
import { fundingModes } from './funding-modes.ts';
import { groupRoles } from './group-roles.ts';
import { guardianshipAbsenceGrounds } from './guardianship-absence-grounds.ts';
import { guardianshipImproprietyGrounds } from './guardianship-impropriety-grounds.ts';
import { guardianshipStatuses } from './guardianship-statuses.ts';
import { handlingStages } from './handling-stages.ts';
import { hostKinds } from './host-kinds.ts';
import { hotlineChannels } from './hotline-channels.ts';
import { householdTypes } from './household-types.ts';
import { incidentKinds } from './incident-kinds.ts';
import { inspectionResults } from './inspection-results.ts';
import { inspectionTopics } from './inspection-topics.ts';
import { keyCareLabels } from './key-care-labels.ts';
import { leadChannels } from './lead-channels.ts';
import { leadingGroupKinds } from './leading-group-kinds.ts';
import { legalBases } from './legal-bases.ts';
import { lessonStages } from './lesson-stages.ts';
import { linkageActions } from './linkage-actions.ts';
import { linkageParties } from './linkage-parties.ts';
import { meetingKinds } from './meeting-kinds.ts';
import { operationModes } from './operation-modes.ts';
import { organizationKinds } from './organization-kinds.ts';
import { participationKinds } from './participation-kinds.ts';
import { placementKinds } from './placement-kinds.ts';
import { planStatuses } from './plan-statuses.ts';
import { poolKinds } from './pool-kinds.ts';
import { poolLevels } from './pool-levels.ts';
import { populationCategories } from './population-categories.ts';
import { positionKinds } from './position-kinds.ts';
import { postRoles } from './post-roles.ts';
import { projectKinds } from './project-kinds.ts';
import { publicityKinds } from './publicity-kinds.ts';
import { publicityMedia } from './publicity-media.ts';
import { recordCategories } from './record-categories.ts';
import { recordKinds } from './record-kinds.ts';
import { referralKinds } from './referral-kinds.ts';
import { regulationKinds } from './regulation-kinds.ts';
import { replyForms } from './reply-forms.ts';
import { reportRecipients } from './report-recipients.ts';
import { reportTriggers } from './report-triggers.ts';
import { reportingSituations } from './reporting-situations.ts';
import { resourceSectors } from './resource-sectors.ts';
import { schoolStages } from './school-stages.ts';
import { screeningOutcomes } from './screening-outcomes.ts';
import { seriousBadBehaviours } from './serious-bad-behaviours.ts';
import { serviceKinds } from './service-kinds.ts';
import { sexes } from './sexes.ts';
import { submissionSteps } from './submission-steps.ts';
import { supervisedMatterKinds } from './supervised-matter-kinds.ts';
import { trainingKinds } from './training-kinds.ts';
import { trainingTopics } from './training-topics.ts';
import { transferReasons } from './transfer-reasons.ts';
import { transferStatuses } from './transfer-statuses.ts';
import { traumaSeverities } from './trauma-severities.ts';
import { venueKinds } from './venue-kinds.ts';
import { viewerRoles } from './viewer-roles.ts';
import { visitActions } from './visit-actions.ts';
import { visitModes } from './visit-modes.ts';
import { visitTopics } from './visit-topics.ts';
import { volunteerSources } from './volunteer-sources.ts';
import { workDocumentKinds } from './work-document-kinds.ts';
import { workReportRecipients } from './work-report-recipients.ts';
import { zoneKinds } from './zone-kinds.ts';
import { zoneVisibilities } from './zone-visibilities.ts';

/** The name of a code list. */
export type CodeListName =
  | 'accessPurposes'
  | 'activeStatuses'
  | 'activityAspects'
  | 'activityForms'
  | 'activityKinds'
  | 'activitySeasons'
  | 'activityStatuses'
  | 'activityThemes'
  | 'agendaKinds'
  | 'agreementKinds'
  | 'allowanceKinds'
  | 'assessmentDimensions'
  | 'assessmentKinds'
  | 'audiences'
  | 'badBehaviours'
  | 'careRelationKinds'
  | 'careRoles'
  | 'caseFlags'
  | 'caseKinds'
  | 'certificateKinds'
  | 'checkOrgans'
  | 'checkResults'
  | 'closingReasons'
  | 'coLocationModes'
  | 'communityKinds'
  | 'conferenceElements'
  | 'confirmationStatuses'
  | 'contactRoles'
  | 'disclosures'
  | 'divisionKinds'
  | 'dutyKinds'
  | 'eightOnes'
  | 'employerKinds'
  | 'employmentTypes'
  | 'evidenceKinds'
  | 'exchangeKinds'
  | 'externalSystems'
  | 'feePolicies'
  | 'fundKinds'
  | 'fundPurposes'
  | 'fundSources'
  | 'fundStatuses'
  | 'fundingModes'
  | 'groupRoles'
  | 'guardianshipAbsenceGrounds'
  | 'guardianshipImproprietyGrounds'
  | 'guardianshipStatuses'
  | 'handlingStages'
  | 'hostKinds'
  | 'hotlineChannels'
  | 'householdTypes'
  | 'incidentKinds'
  | 'inspectionResults'
  | 'inspectionTopics'
  | 'keyCareLabels'
  | 'leadChannels'
  | 'leadingGroupKinds'
  | 'legalBases'
  | 'lessonStages'
  | 'linkageActions'
  | 'linkageParties'
  | 'meetingKinds'
  | 'operationModes'
  | 'organizationKinds'
  | 'participationKinds'
  | 'placementKinds'
  | 'planStatuses'
  | 'poolKinds'
  | 'poolLevels'
  | 'populationCategories'
  | 'positionKinds'
  | 'postRoles'
  | 'projectKinds'
  | 'publicityKinds'
  | 'publicityMedia'
  | 'recordCategories'
  | 'recordKinds'
  | 'referralKinds'
  | 'regulationKinds'
  | 'replyForms'
  | 'reportRecipients'
  | 'reportTriggers'
  | 'reportingSituations'
  | 'resourceSectors'
  | 'schoolStages'
  | 'screeningOutcomes'
  | 'seriousBadBehaviours'
  | 'serviceKinds'
  | 'sexes'
  | 'submissionSteps'
  | 'supervisedMatterKinds'
  | 'trainingKinds'
  | 'trainingTopics'
  | 'transferReasons'
  | 'transferStatuses'
  | 'traumaSeverities'
  | 'venueKinds'
  | 'viewerRoles'
  | 'visitActions'
  | 'visitModes'
  | 'visitTopics'
  | 'volunteerSources'
  | 'workDocumentKinds'
  | 'workReportRecipients'
  | 'zoneKinds'
  | 'zoneVisibilities';

/** Every code list by name, for tools that show or export them all. A page imports the one that it needs. */
export const codeLists: Readonly<Record<CodeListName, CodeList>> = {
  accessPurposes,
  activeStatuses,
  activityAspects,
  activityForms,
  activityKinds,
  activitySeasons,
  activityStatuses,
  activityThemes,
  agendaKinds,
  agreementKinds,
  allowanceKinds,
  assessmentDimensions,
  assessmentKinds,
  audiences,
  badBehaviours,
  careRelationKinds,
  careRoles,
  caseFlags,
  caseKinds,
  certificateKinds,
  checkOrgans,
  checkResults,
  closingReasons,
  coLocationModes,
  communityKinds,
  conferenceElements,
  confirmationStatuses,
  contactRoles,
  disclosures,
  divisionKinds,
  dutyKinds,
  eightOnes,
  employerKinds,
  employmentTypes,
  evidenceKinds,
  exchangeKinds,
  externalSystems,
  feePolicies,
  fundKinds,
  fundPurposes,
  fundSources,
  fundStatuses,
  fundingModes,
  groupRoles,
  guardianshipAbsenceGrounds,
  guardianshipImproprietyGrounds,
  guardianshipStatuses,
  handlingStages,
  hostKinds,
  hotlineChannels,
  householdTypes,
  incidentKinds,
  inspectionResults,
  inspectionTopics,
  keyCareLabels,
  leadChannels,
  leadingGroupKinds,
  legalBases,
  lessonStages,
  linkageActions,
  linkageParties,
  meetingKinds,
  operationModes,
  organizationKinds,
  participationKinds,
  placementKinds,
  planStatuses,
  poolKinds,
  poolLevels,
  populationCategories,
  positionKinds,
  postRoles,
  projectKinds,
  publicityKinds,
  publicityMedia,
  recordCategories,
  recordKinds,
  referralKinds,
  regulationKinds,
  replyForms,
  reportRecipients,
  reportTriggers,
  reportingSituations,
  resourceSectors,
  schoolStages,
  screeningOutcomes,
  seriousBadBehaviours,
  serviceKinds,
  sexes,
  submissionSteps,
  supervisedMatterKinds,
  trainingKinds,
  trainingTopics,
  transferReasons,
  transferStatuses,
  traumaSeverities,
  venueKinds,
  viewerRoles,
  visitActions,
  visitModes,
  visitTopics,
  volunteerSources,
  workDocumentKinds,
  workReportRecipients,
  zoneKinds,
  zoneVisibilities,
};
