import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Finding } from '../../../../config/verdicts.ts';
import type { ClaimDetail } from '../../api/types.ts';
import { shownText } from '../article/shown-text.ts';
import { originsShort } from './origins-words.ts';

interface OriginsNoteProps {
  readonly origins: ClaimDetail['origins'];
  readonly finding: Finding | null;
}

/** Says, before it is recorded, that a confirmation rests on fewer independent origins than the desk asks for. */
export function OriginsNote({ origins, finding }: OriginsNoteProps): ReactNode {
  const short = originsShort(origins, finding);
  if (short === null) return null;
  return (
    <Alert color="orange" p="xs" title={shownText(short.title)} role="status" style={{ overflowWrap: 'anywhere' }}>
      {short.means}
    </Alert>
  );
}
