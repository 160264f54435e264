import { styleText } from 'node:util';
import type { Status } from '@hutong/rules';

/** Styles a piece of text, or leaves it as it is. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', text: string) => string;

/** Colour for a terminal, or none. */
export function paintFor(output: { readonly colour: boolean }): Paint {
  return output.colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

/** Colour of a status. It repeats what shape and word say already. */
export const statusColours: { readonly [status in Status]: Parameters<Paint>[0] } = {
  pass: 'green',
  fail: 'red',
  unknown: 'yellow',
  manual: 'yellow',
  waived: 'cyan',
  notYetDue: 'dim',
  notApplicable: 'dim',
};
