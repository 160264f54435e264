import stringWidth from 'string-width';

/** Columns that a text takes on a terminal: a Chinese character takes two. */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

/**
 * A text filled up with spaces to so many columns.
 *
 * @example
 * padTo('天数', 6) // => '天数  '
 */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** The same, with the spaces in front: for numbers. */
export function padBefore(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - columnsOf(text))) + text;
}

const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const closing = /^[，。、；：！？）》」』”’…—·%,.;:!?)\]}]/u;
const opening = /[（《「『“‘([{]$/u;
const counted = /^[年月日天周次个小时分钟元条项第]/u;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A text broken into lines of at most so many columns. Latin words and names stay whole where they fit; Chinese breaks
 * between words, never before a closing mark, after an opening one, or between a number and what it counts.
 *
 * @example
 * wrapText('每周至少开放五天。', 10) // => ['每周至少', '开放五天。']
 */
export function wrapText(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && columnsOf(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
    while (columnsOf(line.trimEnd()) > columns) {
      const head = headOf(line, columns);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Things that stand in a row, two spaces between them, and begin a new line where the next one does not fit. */
export function wrapItems(items: readonly string[], columns: number): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    const line = lines.at(-1);
    if (line !== undefined && columnsOf(`${line}  ${item}`) <= columns) lines[lines.length - 1] = `${line}  ${item}`;
    else lines.push(item);
  }
  return lines;
}

/** Pieces between which a line may break. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const token of tokensOf(text)) {
    const previous = pieces.at(-1);
    const together =
      previous !== undefined &&
      !previous.endsWith(' ') &&
      (closing.test(token) || opening.test(previous) || token === ' ' || (/\d$/.test(previous) && counted.test(token)));
    if (previous !== undefined && together) pieces[pieces.length - 1] = previous + token;
    else pieces.push(token);
  }
  return pieces;
}

function tokensOf(text: string): readonly string[] {
  const runs = text.replaceAll(/\s+/g, ' ').match(/ |[^ ]+/gu) ?? [];
  return runs.flatMap((run) => {
    if (!chinese.test(run)) return [run];
    const tokens: string[] = [];
    for (const { segment } of words.segment(run)) {
      const previous = tokens.at(-1);
      // Names such as cn-sh#demo/days are several words to the segmenter and one to a reader.
      if (previous !== undefined && !chinese.test(previous) && !chinese.test(segment))
        tokens[tokens.length - 1] += segment;
      else tokens.push(segment);
    }
    return tokens;
  });
}

/** As much of a piece without a break as fits on a line: at least one character. */
function headOf(text: string, columns: number): string {
  let head = '';
  for (const character of text) {
    if (head !== '' && columnsOf(head + character) > columns) break;
    head += character;
  }
  return head;
}
