import { sharedWith } from '../story.ts';
import type { Signal } from '../weighed.ts';

/** Where it stands, and how near to what the article is about. */
export const PLACE_SIGNALS: readonly Signal[] = [
  {
    name: 'top',
    reason: 'in the headline or summary',
    raises: true,
    holds: ({ appearances }) => appearances.length > 1 && appearances.some(({ role }) => role !== 'body'),
  },
  { name: 'repeated', reason: 'said in several places', raises: true, holds: ({ appearances }) => appearances.length > 1 },
  {
    name: 'headline',
    reason: 'about what the headline says',
    raises: true,
    holds: ({ wording }, { headline }) => sharedWith(headline, wording.telling) > 0,
  },
  {
    name: 'matter',
    reason: 'at the heart of the story',
    raises: true,
    holds: ({ wording }, { opening }) => sharedWith(opening, wording.telling) > 1,
  },
  { name: 'early', reason: 'in the first half of the article', raises: true, holds: ({ position }) => position < 0.5 },
  { name: 'late', reason: 'far down in the article', raises: false, holds: ({ position }) => position > 0.75 },
  {
    name: 'bare-headline',
    reason: 'said in the headline or summary only',
    raises: false,
    holds: ({ appearances }) => appearances.length > 0 && appearances.every(({ role }) => role !== 'body'),
  },
];
