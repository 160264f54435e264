import { HutDecision } from './decision/decision.ts';
import { HutOpeningHours } from './opening-hours/opening-hours.ts';
import type { ElementClass } from './register.ts';

/** Every element of the kit. */
export const elements: readonly ElementClass[] = [HutDecision, HutOpeningHours];
