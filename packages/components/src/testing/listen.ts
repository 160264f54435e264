import { onTestFinished } from 'vitest';
import type { HutEventMap } from '../element/event-map.ts';

/** The details of an event in the order in which they are heard at a place, until the test is over. */
export function listen<Name extends keyof HutEventMap>(
  target: EventTarget,
  name: Name,
): readonly HutEventMap[Name]['detail'][] {
  const heard: HutEventMap[Name]['detail'][] = [];
  const hear = (event: Event): void => {
    heard.push((event as HutEventMap[Name]).detail);
  };
  target.addEventListener(name, hear);
  onTestFinished(() => target.removeEventListener(name, hear));
  return heard;
}
