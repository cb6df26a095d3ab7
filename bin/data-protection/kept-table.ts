import { STAGE_NAMES, stageOf } from '../../config/stages.ts';
import { KEPT_DATA } from './kept-data.ts';
import type { KeptData } from './kept-data.ts';

const COLUMNS = ['what', 'where', 'what it may say of people', ...STAGE_NAMES, 'seen to by'];

/** The table of docs/data-protection.md: what is kept, and in each stage for how many days. */
export const keptTable = (): string =>
  [COLUMNS, COLUMNS.map(() => '---'), ...KEPT_DATA.map(row)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const row = ({ kind, where, people, kept, by }: KeptData): string[] => [
  kind,
  where,
  people,
  ...STAGE_NAMES.map((name) => inWords(kept(stageOf(name)))),
  by.startsWith('docket') ? `\`${by}\`` : by,
];

const inWords = (kept: ReturnType<KeptData['kept']>): string => (typeof kept === 'number' ? `${kept} d` : kept);
