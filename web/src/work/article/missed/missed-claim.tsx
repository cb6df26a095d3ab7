import { Button, Portal } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { Article, Claim } from '../../../api/types.ts';
import { useMe } from '../../../desks/queries.ts';
import { mayReview } from '../../../desks/roles.ts';
import { useDeskName } from '../../../desks/use-desk-name.ts';
import { Keys } from '../../../keyboard/keys.tsx';
import { useActions } from '../../../keyboard/use-actions.ts';
import { Dialog } from '../../../parts/dialogs/dialog.tsx';
import { showDone } from '../../../parts/messages/notices.tsx';
import { stateWords } from '../../../parts/words/words.ts';
import type { Span } from '../segments.ts';
import styles from './missed-claim.module.css';
import { MissedClaimForm } from './missed-claim-form.tsx';
import { selectedParts } from './read-selection.ts';
import { selectedSpans } from './selected-spans.ts';
import { rangeWithin, useSelectionEnd } from './use-selection.ts';

interface MissedClaimProps {
  readonly article: Pick<Article, 'id' | 'text' | 'blocks'>;
  /** The part of the page that shows the article’s text. */
  readonly root: RefObject<HTMLElement | null>;
  readonly onAdded: (claim: Claim) => void;
}

/** Lets somebody select words of an article that the finder took for no claim, and add them as one: by `a`, or by a button where the selection ends. */
export function MissedClaim({ article: { id, text, blocks }, root, onAdded }: MissedClaimProps): ReactNode {
  const { data: me } = useMe();
  const deskName = useDeskName();
  const end = useSelectionEnd(root);
  const [spans, setSpans] = useState<readonly Span[]>([]);
  const mayAdd = me !== undefined && mayReview(me.role) && text !== null && blocks !== null;
  const open = (): void => {
    const range = rangeWithin(root.current);
    const parts = range === undefined || root.current === null ? [] : selectedParts(root.current, range);
    const selected = text === null || blocks === null ? [] : selectedSpans(text, blocks, parts);
    if (selected.length === 0) showDone('Select the words of the claim in the article first.');
    else setSpans(selected);
  };
  useActions([{ id: 'add-claim', label: 'Add the selected words as a claim', group: 'Article', keys: ['a'], enabled: mayAdd, run: open }]);
  const opened = spans.length > 0;
  return (
    <>
      {mayAdd && end !== undefined && !opened && (
        <Portal>
          <Button
            size="compact-md"
            className={styles['offer'] ?? ''}
            style={{ insetBlockStart: end.y, insetInlineStart: end.x }}
            leftSection={<IconPlus size={14} aria-hidden />}
            rightSection={<Keys binding="a" />}
            // The selection would go with the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={open}
          >
            Add as a claim
          </Button>
        </Portal>
      )}
      <Dialog opened={opened} onClose={() => setSpans([])} title="Add a claim that was missed" size="lg">
        {opened && text !== null && (
          <MissedClaimForm
            articleId={id}
            text={text}
            spans={spans}
            onAdded={(claim) => {
              setSpans([]);
              getSelection()?.removeAllRanges();
              showDone(`The claim is added, for ${deskName(claim.desk)}: ${stateWords(claim.state).toLowerCase()}.`);
              onAdded(claim);
            }}
          />
        )}
      </Dialog>
    </>
  );
}
