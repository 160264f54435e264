import { activeStatuses } from '../code-lists/active-statuses.ts';
import { volunteerSources } from '../code-lists/volunteer-sources.ts';
import type { VolunteerTeam } from '../entities/volunteer-team.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for a volunteer team. */
export const volunteerTeamFields: FieldsOf<VolunteerTeam> = {
  id: idField,
  name: { title: { zh: '名称', en: 'name' }, says: { zh: '队伍名称', en: 'Name of the team' }, nature: 'public' },
  communityId: {
    title: { zh: '居民区', en: 'residential area' },
    says: { zh: '所属居民区', en: 'The area it belongs to' },
    nature: 'public',
    refersTo: 'community',
  },
  status: {
    title: { zh: '状态', en: 'status' },
    says: { zh: '在用或停用', en: 'Active or not' },
    nature: 'public',
    codes: activeStatuses,
  },
  memberCount: {
    title: { zh: '人数', en: 'number of members' },
    says: { zh: '登记的人数', en: 'Members on the list' },
    nature: 'internal',
    unit: 'person',
  },
  sources: {
    title: { zh: '来源', en: 'sources' },
    says: { zh: '志愿者的来源', en: 'Where they come from' },
    nature: 'public',
    codes: volunteerSources,
  },
};
