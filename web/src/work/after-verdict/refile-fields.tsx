import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../config/limits.ts';
import type { Verdict } from '../../api/types.ts';
import { DiffText } from './changes/diff-text.tsx';
import { wordDiff } from './changes/word-diff.ts';

interface RefileFieldsProps {
  readonly verdict: Verdict;
  readonly words: Pick<Verdict, 'wording' | 'rationale'>;
  readonly onWrite: (part: Partial<Pick<Verdict, 'wording' | 'rationale'>>) => void;
  /** While it is on its way. */
  readonly readOnly: boolean;
  readonly complaint: (field: 'wording' | 'rationale') => string | null;
}

/** A verdict’s words as they are to read from now on, with what is changed of them. */
export function RefileFields({ verdict, words, onWrite, readOnly, complaint }: RefileFieldsProps): ReactNode {
  return (
    <>
      <Textarea
        data-field="wording"
        label="Suggested wording"
        error={complaint('wording')}
        value={words.wording}
        onChange={({ currentTarget }) => onWrite({ wording: currentTarget.value })}
        maxLength={LIMITS.wordingLength}
        autosize
        minRows={2}
        maxRows={8}
        readOnly={readOnly}
        dir="auto"
        data-autofocus
      />
      {words.wording !== verdict.wording && <DiffText pieces={wordDiff(verdict.wording, words.wording)} />}
      <Textarea
        data-field="rationale"
        label="Why"
        error={complaint('rationale')}
        value={words.rationale}
        onChange={({ currentTarget }) => onWrite({ rationale: currentTarget.value })}
        maxLength={LIMITS.rationaleLength}
        autosize
        minRows={3}
        maxRows={10}
        required
        readOnly={readOnly}
        dir="auto"
      />
      {words.rationale !== verdict.rationale && <DiffText pieces={wordDiff(verdict.rationale, words.rationale)} />}
    </>
  );
}
