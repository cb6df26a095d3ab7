import { Alert, Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ClaimDetail } from '../api/types.ts';
import { claimWords } from '../parts/words/words.ts';
import { shownText } from './article/shown-text.ts';

const FLAG_WORDS: Readonly<Record<ClaimDetail['flags'][number]['code'], string>> = {
  'whole-refuted': 'The whole that this is a part of was refuted',
  'update-follows': 'A later version of the article says otherwise',
};

/** What happened to other claims that whoever rules on this one must know. */
export function FlagsNote({ detail: { claim, flags, relations } }: { readonly detail: ClaimDetail }): ReactNode {
  return flags.map(({ code, claim: because }) => {
    const shown = relations.find((relation) => relation.claim === because)?.shown ?? null;
    return (
      <Alert key={`${code}${because}`} color="orange" p="xs" title={FLAG_WORDS[code]}>
        <Anchor
          component={Link}
          to={`/desks/${shown?.desk ?? claim.desk}/work/${because}`}
          size="sm"
          c="inherit"
          underline="always"
          dir="auto"
          style={{ overflowWrap: 'anywhere' }}
        >
          {shown === null ? 'See that claim' : shownText(claimWords(shown.text, shown.denies))}
        </Anchor>
      </Alert>
    );
  });
}
