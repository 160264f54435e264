import * as z from 'zod';
import { dutyKinds } from '../code-lists/duty-kinds.ts';
import { organizationKinds } from '../code-lists/organization-kinds.ts';
import { replyForms } from '../code-lists/reply-forms.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { recordIdSchema } from '../values/record-id.ts';

/** A suggestion of the procuratorate, the police or a court that has to be answered (检察建议等). */
export const suggestionSchema = z.strictObject({
  id: recordIdSchema,
  organ: codeSchema(organizationKinds),
  issuedOn: civilDateSchema.exactOptional(),
  receivedOn: civilDateSchema,
  duties: z.array(codeSchema(dutyKinds)).exactOptional(),
  repliedOn: civilDateSchema.exactOptional(),
  replyForm: codeSchema(replyForms).exactOptional(),
  evidence: z.array(evidenceSchema).exactOptional(),
});

/** A suggestion of the procuratorate, the police or a court that has to be answered (检察建议等). */
export type Suggestion = ReadonlyDeep<z.infer<typeof suggestionSchema>>;
