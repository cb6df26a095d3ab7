import { scoreFinder } from '../../../../bench/extraction/score-articles.ts';
import { attribution } from '../marked.ts';

const TEXT = 'Ines Calloway said the old bridge is shut. “Not yet,” said Tom Merrin. The mayor hopes that rain will end soon.';
const BRIDGE = attribution(TEXT, { source: 'Ines Calloway', cue: 'said', content: 'the old bridge is shut' });
const YET = attribution(TEXT, { source: 'Tom Merrin', cue: 'said', content: '“Not yet,”' });
const RAIN = attribution(TEXT, { source: 'The mayor', cue: 'hopes', content: 'that rain will end soon' });

/** Two of three attributions found: a quotation is missed. */
export const figures = scoreFinder([{ text: TEXT, attributions: [BRIDGE, YET, RAIN] }], () => [BRIDGE, RAIN]);

/** The cells of a Markdown table, line by line. */
export const cells = (table: string): string[][] => table.split('\n').map((line) => line.slice(2, -2).split(' | '));
