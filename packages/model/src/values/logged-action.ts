import * as z from 'zod';
import { instantSchema } from './moment.ts';
import { recordIdSchema } from './record-id.ts';
import { lineSchema, proseSchema } from './text.ts';

/** The names of a lifecycle's actions, as zod wants them. */
export function actionNames<Action extends string>(
  actions: Readonly<Record<Action, unknown>>,
): z.ZodType<Action, Action> {
  return z.enum(Object.keys(actions)) as unknown as z.ZodType<Action, Action>;
}

/** One entry of a log of actions of a lifecycle. */
export function loggedActionShape<Action extends string>(actions: Readonly<Record<Action, unknown>>) {
  return {
    action: actionNames(actions),
    at: instantSchema,
    by: recordIdSchema.exactOptional(),
    note: proseSchema.exactOptional(),
    reason: lineSchema.exactOptional(),
  };
}
