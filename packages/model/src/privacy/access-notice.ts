import type { AccessEvent } from '../entities/access-event.ts';
import type { Viewer } from './access-rules.ts';
import { highestClass, type PrivacyClass } from './privacy-class.ts';
import type { RecordView } from './record-view.ts';

/** What an access event needs to know beside the view. */
export interface AccessContext {
  readonly id: string;
  readonly at: string;
  readonly actorId: string;
  /** Whose data they are. */
  readonly about: { readonly minorId: string } | { readonly personId: string };
  readonly viewer: Viewer;
  /** Who is told of sensitive access; the owner of the case first. */
  readonly ownerId?: string;
  /** Who is also told of access to protected data. */
  readonly supervisorId?: string;
}

/** What has to be written down and who has to be told before a view may be shown. */
export type AccessNotice =
  /** Nothing about a person is in the view. */
  | { readonly kind: 'none' }
  | { readonly kind: 'event'; readonly event: AccessEvent }
  /** The view must not be shown: what it needs is missing. */
  | { readonly kind: 'refused'; readonly missing: readonly ('purpose' | 'legalBasis' | 'owner' | 'supervisor')[] };

const ABOUT_PEOPLE: readonly PrivacyClass[] = ['C2', 'C3', 'C4', 'C5'];

/**
 * The access event of a view. Sensitive data call for a notice to the owner of the case, protected data also for one to
 * the supervisor; a view that cannot be noted down in full is refused. A viewer is not told of its own access.
 *
 * @example
 * const viewer = { role: 'childDirector', purpose: 'caseWork', legalBasis: 'statutoryDuty', assigned: true }
 * const view = { kind: 'minor', fields: { name: { class: 'C4', disclosure: 'plain', value: '王示例' } } }
 * const context = { id: 'a-1', at: '2025-06-01T09:00:00+08:00', actorId: 's-2', about: { minorId: 'm-1' }, viewer }
 * accessNotice(view, { ...context, ownerId: 's-1' }).event.notified // => ['s-1']
 * accessNotice(view, context) // => { kind: 'refused', missing: ['owner'] }
 */
export function accessNotice(view: RecordView, context: AccessContext): AccessNotice {
  const shown = Object.entries(view.fields).filter(([, field]) => ABOUT_PEOPLE.includes(field.class));
  if (shown.length === 0) return { kind: 'none' };
  const highest = highestClass(shown.map(([, field]) => field.class));
  const { viewer, ownerId, supervisorId } = context;
  const { purpose, legalBasis } = viewer;
  const tellOwner = highest === 'C4' || highest === 'C5';
  const tellSupervisor = highest === 'C5';
  if (
    purpose === undefined ||
    legalBasis === undefined ||
    (tellOwner && ownerId === undefined) ||
    (tellSupervisor && supervisorId === undefined)
  ) {
    return {
      kind: 'refused',
      missing: [
        ...(purpose === undefined ? (['purpose'] as const) : []),
        ...(legalBasis === undefined ? (['legalBasis'] as const) : []),
        ...(tellOwner && ownerId === undefined ? (['owner'] as const) : []),
        ...(tellSupervisor && supervisorId === undefined ? (['supervisor'] as const) : []),
      ],
    };
  }
  const told = [tellOwner ? ownerId : undefined, tellSupervisor ? supervisorId : undefined];
  return {
    kind: 'event',
    event: {
      id: context.id,
      at: context.at,
      actorId: context.actorId,
      role: viewer.role,
      purpose,
      legalBasis,
      ...context.about,
      recordKind: view.kind,
      fields: shown.map(([name]) => name),
      highestClass: highest,
      notified: [...new Set(told.filter((id) => id !== undefined && id !== context.actorId))] as string[],
    },
  };
}
