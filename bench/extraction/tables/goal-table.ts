import type { Figures } from '../figures.ts';
import type { Counted } from '../score.ts';
import type { Speed } from '../speed.ts';
import type { Cell } from '../table.ts';
import { table } from '../table.ts';
import type { Peer } from './peers.ts';
import { BEST_OPEN, WORDS_ONLY_CRF } from './peers.ts';

/** What our column is made of. */
export interface Measured {
  readonly figures: Readonly<Record<Counted, Figures>>;
  readonly speed: Speed;
}

interface Goal {
  readonly what: string;
  readonly theirs: (peer: Peer) => Cell;
  readonly ours: (measured: Measured) => Cell;
  readonly goal: string;
  readonly stretch: string;
}

const GOALS: readonly Goal[] = [
  {
    what: 'speech: content F1',
    theirs: ({ speech }) => String(speech.f1),
    ours: ({ figures }) => figures.speech.f1,
    goal: '85',
    stretch: '88',
  },
  {
    what: 'speech: recall of indirect quotations',
    theirs: ({ indirect }) => String(indirect),
    ours: ({ figures }) => figures.speech.recallOf.indirect,
    goal: '76',
    stretch: '82',
  },
  {
    what: 'speech: source overlaps, given a match',
    theirs: ({ source }) => String(source),
    ours: ({ figures }) => figures.speech.source,
    goal: '95',
    stretch: '97',
  },
  { what: 'all: content F1', theirs: ({ allF1 }) => String(allF1), ours: ({ figures }) => figures.all.f1, goal: '70', stretch: '74' },
  {
    what: 'speed on one core, as a part of that of bare tagging by wink-nlp',
    theirs: ({ speed }) => speed,
    ours: ({ speed }) => speed.ratio.toFixed(2),
    goal: '0.18',
    stretch: '0.35',
  },
];

const HEAD = ['what', 'best open peer', 'words-only CRF, untuned', 'ours', 'goal', 'stretch'];

/** What was to be reached, what others reach and what we do, as a Markdown table. */
export function goalTable(measured: Measured): string {
  return table(
    HEAD,
    1,
    GOALS.map(({ what, theirs, ours, goal, stretch }) => [what, theirs(BEST_OPEN), theirs(WORDS_ONLY_CRF), ours(measured), goal, stretch]),
  );
}
