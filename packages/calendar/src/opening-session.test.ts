import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSession, clockText, mergeSessions, type Session } from './opening-session.ts';

const session = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .filter(([start, length]) => start + length <= 36 * 60)
  .map(([start, length]): Session => [clockText(start), clockText(start + length)]);

/** Minutes that are open, counted one by one. */
function minutesOpen(sessions: readonly Session[]): number {
  const open = new Set<number>();
  const minuteOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  for (const [start, end] of sessions)
    for (let minute = minuteOf(start); minute < minuteOf(end); minute++) open.add(minute);
  return open.size;
}

describe('a session', () => {
  it.each<[unknown, string]>([
    [['09:00', '09:00'], 'it has no length'],
    [['24:00', '25:00'], 'it starts after 23:59'],
    [['23:00', '36:01'], 'it ends after 36:00'],
    [['09:00', '33:01'], 'it lasts longer than 24 hours'],
    [['09:60', '12:00'], 'a time is not HH:mm'],
    [['09:00'], 'a time is not HH:mm'],
    ['09:00-12:00', 'a time is not HH:mm'],
    [null, 'a time is not HH:mm'],
  ])('%j is refused because %s', (value, why) => {
    const check = checkSession(value);
    expect(check.valid ? '' : check.error.message).toContain(why);
  });

  it('that seems to end before it starts is told how to be written', () => {
    const check = checkSession(['22:00', '01:00']);
    expect(check.valid ? undefined : check.error).toMatchObject({
      code: 'invalidSession',
      message: '`22:00-01:00` is not a session: it ends before it starts',
      hint: 'write 25:00 for the next day',
    });
  });

  it.each([
    [['00:00', '24:00'], 1440],
    [['23:59', '36:00'], 721],
    [['09:00', '33:00'], 1440],
  ])('%j is fine and lasts %i minutes', (value, minutes) => {
    expect(checkSession(value)).toEqual({ valid: true, minutes });
  });
});

describe('joined sessions', () => {
  it('are open as long as the sessions were, and no two of them touch', () => {
    fc.assert(
      fc.property(fc.array(session, { maxLength: 8 }), (sessions) => {
        const openings = mergeSessions(sessions, { gapMinutes: 0 });
        expect(openings.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(minutesOpen(sessions));
        openings.forEach(({ start }, index) => {
          if (index > 0) expect((openings[index - 1]?.end ?? '') < start).toBe(true);
        });
      }),
    );
  });

  it('bridge a gap of the given length, but do not count it', () => {
    const morning: Session[] = [
      ['09:00', '10:30'],
      ['11:00', '12:30'],
    ];
    expect(mergeSessions(morning, { gapMinutes: 29 })).toHaveLength(2);
    expect(mergeSessions(morning, { gapMinutes: 30 })).toEqual([{ start: '09:00', end: '12:30', minutes: 180 }]);
  });

  it('need a gap that is not negative', () => {
    expect(() => mergeSessions([], { gapMinutes: -1 })).toThrow(expect.objectContaining({ code: 'invalidNumber' }));
  });
});
