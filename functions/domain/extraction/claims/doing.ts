import type { Draft } from '../clauses/attribution.ts';
import { SHOWING } from '../lexicon/sources/documents.ts';
import { words } from '../lexicon/words.ts';
import type { Doing } from '../resolve/discourse/pronouns.ts';

/** What only papers do ("they show"), or papers more than others ("it recommended"), or only people and bodies ("it threatened"). */
export const doing = ({ lemma }: Draft): Doing =>
  lemma === 'plead'
    ? 'pleads'
    : SHOWING.has(lemma) && !/^(?:suggest|indicate)$/.test(lemma)
      ? 'shows'
      : ONLY_SPEAKERS.has(lemma)
        ? 'speaks'
        : FINDING.has(lemma)
          ? 'finds'
          : undefined;
const FINDING = words('find conclude recommend describe detail');
const ONLY_SPEAKERS = words('deny threaten promise vow apologise apologize insist admit pledge welcome refuse confess');
