import type { Span } from '../../../functions/domain/article/article.ts';
import type { Claim } from '../../../functions/domain/extraction/claim.ts';
import type { Paint, Style } from '../../support/terminal/colours.ts';
import { printable } from '../../support/terminal/printable.ts';
import { wrap } from '../../support/terminal/wrap.ts';

type Part = 'source' | 'via' | 'cue' | 'claim';

const STYLES: Readonly<Record<Part, Style>> = { source: 'cyan', via: 'blue', cue: 'magenta', claim: 'bold' };
/** Longer passages are cut, in UTF-16 code units. */
const LONGEST = 4000;

interface Run {
  readonly text: string;
  readonly style: Style | undefined;
}

/** The sentences of a claim as lines of at most `width` columns, its parts in brackets with their names, and painted. */
export function highlight(text: string, sentences: readonly Span[], claim: Claim, width: number, paint: Paint): string[] {
  const runs: Run[] = [];
  let left = LONGEST;
  for (const [i, [start, end]] of sentences.entries()) {
    const previous = sentences[i - 1];
    if (previous !== undefined) runs.push({ text: text.slice(previous[1], start).trim() === '' ? ' ' : ' … ', style: undefined });
    const to = Math.min(end, start + left);
    runs.push(...runsOf(text, [start, to], claim));
    left -= to - start;
    if (to < end) {
      runs.push({ text: ' …', style: undefined });
      break;
    }
  }
  return paintedLines(runs, width, paint);
}

/** Stretches of a sentence that are one part, or none. A cue goes before a source, a source before who handed it on, and all before the claim that they stand in. */
function runsOf(text: string, [start, end]: Span, claim: Claim): Run[] {
  const { source, cue, via } = claim.attribution;
  const parts: (Part | undefined)[] = Array.from({ length: end - start });
  const mark = (part: Part, spans: readonly Span[]): void => {
    for (const [from, to] of spans) for (let at = Math.max(from, start); at < Math.min(to, end); at++) parts[at - start] = part;
  };
  mark('claim', claim.spans);
  for (const outer of via) mark('via', outer.spans);
  mark('source', source?.spans ?? []);
  mark('cue', cue?.spans ?? []);
  const runs: Run[] = [];
  for (let at = 0; at < parts.length;) {
    const part = parts[at];
    let to = at + 1;
    while (to < parts.length && parts[to] === part) to++;
    const words = text.slice(start + at, start + to);
    if (part === undefined || words.trim() === '') runs.push({ text: words, style: undefined });
    else {
      const [before, after] = [words.slice(0, words.search(/\S/)), words.slice(words.trimEnd().length)];
      runs.push({ text: before, style: undefined });
      runs.push({ text: `[${part}: ${words.trim()}]`, style: STYLES[part] }, { text: after, style: undefined });
    }
    at = to;
  }
  return runs;
}

/** Wraps the runs as one text and paints each within its lines. */
function paintedLines(runs: readonly Run[], width: number, paint: Paint): string[] {
  const shown = runs.map(({ text, style }) => ({ text: inline(text), style }));
  const whole = shown.map(({ text }) => text).join('');
  const styles = shown.flatMap(({ text, style }) => Array.from({ length: text.length }, () => style));
  let at = 0;
  return wrap(whole, width).map((line) => {
    const painted: Run[] = [];
    for (let i = 0; i < line.length; i++, at++) {
      // spaces at which a line was broken are in no line
      while (whole[at] === ' ' && line[i] !== ' ') at++;
      const last = painted.at(-1);
      if (last !== undefined && last.style === styles[at]) painted.splice(-1, 1, { ...last, text: `${last.text}${line[i] ?? ''}` });
      else painted.push({ text: line[i] ?? '', style: styles[at] });
    }
    return painted.map(({ text, style }) => (style === undefined ? text : paint(style, text))).join('');
  });
}

/** Printable, with the spaces at its ends kept, one each. */
const inline = (text: string): string => {
  const inner = printable(text);
  if (inner === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
};
