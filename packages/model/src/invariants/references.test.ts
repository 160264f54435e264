import { describeInvariants } from '../testing/describe-invariants.ts';
import { referenceInvariants } from './references.ts';

const station = { id: 's-1', name: '示例站', divisionCode: '310105099' };
const minor = { id: 'm-1', name: '王示例', birthDate: '2012-06-01' };
const at = (day: string) => `${day}T09:00:00+08:00`;
const acts = (...entries: readonly (readonly [action: string, day: string])[]) =>
  entries.map(([action, day]) => ({
    action,
    at: at(day),
    note: '说明',
    ...(action === 'close' ? { reason: 'goalsMet' } : {}),
  }));
const openCase = {
  id: 'c-1',
  minorId: 'm-1',
  legalBasis: 'statutoryDuty',
  actions: acts(['discover', '2025-03-01'], ['register', '2025-03-02']),
};
const visit = { id: 'v-1', minorId: 'm-1', at: '2025-05-10', visitorRole: 'childDirector', mode: 'inPerson' };

describeInvariants(referenceInvariants, {
  danglingReference: {
    broken: { minors: [minor], visits: [{ ...visit, minorId: 'm-9' }] },
    sound: { visits: [{ ...visit, minorId: 'm-9' }] },
    path: '/visits/0/minorId',
  },
  caseOfAnotherMinor: {
    broken: { cases: [openCase], visits: [{ ...visit, minorId: 'm-2', caseId: 'c-1' }] },
    sound: { cases: [openCase], visits: [{ ...visit, caseId: 'c-1' }] },
    path: '/visits/0/caseId',
  },
  unknownZone: {
    broken: { station: { ...station, zones: [{ id: 'a', kind: 'office', separatedFrom: ['b'] }] } },
    sound: {
      station: {
        ...station,
        zones: [
          { id: 'a', kind: 'office', separatedFrom: ['b'] },
          { id: 'b', kind: 'waiting' },
        ],
      },
    },
    path: '/station/zones/0/separatedFrom/0',
  },
  communityOutsideStreet: {
    broken: { communities: [{ id: 'q', name: '示例居民区', kind: 'residentialArea', divisionCode: '310105002001' }] },
    sound: { communities: [{ id: 'q', name: '示例居民区', kind: 'residentialArea', divisionCode: '310105099001' }] },
    path: '/communities/0/divisionCode',
  },
  streetOfAnotherStation: {
    broken: { street: { id: 't', name: '示例街道', kind: 'street', divisionCode: '310105002' } },
    sound: { street: { id: 't', name: '示例街道', kind: 'street', divisionCode: '310105099000' } },
    path: '/street/divisionCode',
  },
});
