import { chinaCalendar } from '@hutong/calendar';
import { cases } from '../../policies/generated/cases.js';
import { packs } from '../../policies/generated/packs.js';
import { createDecider, resolvePack } from '../dist/index.js';

// One decision in a process that has decided nothing before, from the parsed pack to the outcome; loading the modules
// is a matter of their size. Prints milliseconds.

const { subject, asOf, period } = cases['cn-sh-changning'].find(({ decision }) => decision === 'openingHours');
const start = performance.now();
const pack = resolvePack({ packs, id: 'cn-sh-changning' });
createDecider({ pack, decision: 'openingHours', calendar: chinaCalendar }).decide(subject, { asOf, period });
process.stdout.write(String(performance.now() - start));
