import * as z from 'zod';
import { activityAspects } from '../code-lists/activity-aspects.ts';
import { activityForms } from '../code-lists/activity-forms.ts';
import { activityKinds } from '../code-lists/activity-kinds.ts';
import { activitySeasons } from '../code-lists/activity-seasons.ts';
import { activityStatuses } from '../code-lists/activity-statuses.ts';
import { activityThemes } from '../code-lists/activity-themes.ts';
import { audiences } from '../code-lists/audiences.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { countSchema } from '../values/amount.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema, proseSchema } from '../values/text.ts';

/** An activity of the station (公益活动、宣传培训、家庭教育指导). */
export const activitySchema = z.strictObject({
  id: recordIdSchema,
  title: lineSchema,
  kind: codeSchema(activityKinds),
  startsOn: civilDateSchema,
  endsOn: civilDateSchema.exactOptional(),
  status: codeSchema(activityStatuses),
  publicBenefit: z.boolean().exactOptional(),
  themes: z.array(codeSchema(activityThemes)).exactOptional(),
  forms: z.array(codeSchema(activityForms)).exactOptional(),
  audiences: z.array(codeSchema(audiences)).exactOptional(),
  season: codeSchema(activitySeasons).exactOptional(),
  aspects: z.array(codeSchema(activityAspects)).exactOptional(),
  minorsAttending: countSchema.exactOptional(),
  adultsAttending: countSchema.exactOptional(),
  organizationId: recordIdSchema.exactOptional(),
  projectId: recordIdSchema.exactOptional(),
  record: z
    .strictObject({
      content: proseSchema,
      recordedOn: civilDateSchema.exactOptional(),
    })
    .exactOptional(),
  evidence: z.array(evidenceSchema).exactOptional(),
});

/** An activity of the station (公益活动、宣传培训、家庭教育指导). */
export type Activity = ReadonlyDeep<z.infer<typeof activitySchema>>;
