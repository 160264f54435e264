import type { FindingMember } from './decision.ts';
import type { Text } from './text.ts';

const label = (member: FindingMember | undefined): Text => member?.label ?? { zh: '', en: '' };

/** That too little is known. */
export function unknownMessage(member: FindingMember | undefined): Text {
  const { zh, en } = label(member);
  return { zh: `${zh}情况不明，尚不能判定`, en: `${en === '' ? '' : `${en}: `}not enough is known to decide` };
}

/** That a window is not over. */
export function notYetDueMessage(member: FindingMember | undefined): Text {
  const { zh, en } = label(member);
  return {
    zh: `${zh}尚未结束，仍可达到要求`,
    en: `${en === '' ? '' : `${en}: `}not over yet, the requirement can still be met`,
  };
}

/** That a requirement does not concern what is looked at. */
export function notApplicableMessage(member: FindingMember | undefined): Text {
  const { zh, en } = label(member);
  return { zh: `${zh}不适用本项要求`, en: `${en === '' ? '' : `${en}: `}the requirement does not apply` };
}

/** That a requirement was not in force, by the parameters that had no value. */
export function notInForce(member: FindingMember | undefined, keys: readonly string[]): Text {
  const { zh, en } = label(member);
  return {
    zh: `${zh}本项要求当时尚未施行或已停止施行`,
    en: `${en === '' ? '' : `${en}: `}the requirement was not in force (${keys.join(', ')})`,
  };
}
