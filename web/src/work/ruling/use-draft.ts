import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, answerOf } from '../../api/client.ts';
import { ApiProblem } from '../../api/problem.ts';
import type { ClaimDetail, Draft } from '../../api/types.ts';
import { DraftSaver } from './draft-saver.ts';
import type { Others, SaveState } from './draft-saver.ts';
import { dropRuling, keepRuling, keptRuling } from './kept-ruling.ts';
import { NO_WORDS, wordsOfDraft } from './ruling-words.ts';
import type { RulingWords } from './ruling-words.ts';

export interface DraftInHand {
  readonly words: RulingWords;
  readonly state: SaveState;
  /** What changes, or what makes it of the words as they stand when it is called: an answer that comes late knows older ones. */
  readonly write: (part: Partial<RulingWords> | ((newest: RulingWords) => Partial<RulingWords>)) => void;
  /** Sends now what is not saved yet. */
  readonly flush: () => Promise<void>;
  /** Where another window’s words stand against these: one of them goes on. */
  readonly choose: (which: 'mine' | 'others') => void;
  /** The words went out as a ruling. */
  readonly done: () => void;
}

/** The person’s draft of a ruling: saved while they type, and kept in this browser until it is. Used by a part that is made anew for each claim. */
export function useDraft({ claim, draft }: ClaimDetail, person: string): DraftInHand {
  const client = useQueryClient();
  const saved = draft === null ? NO_WORDS : wordsOfDraft(draft);
  const version = draft?.version ?? 0;
  const [kept] = useState(() => keptRuling(person, claim.id));
  const [words, setWords] = useState(kept?.words ?? saved);
  // The words of a render are old to whatever it began that ends later.
  const newest = useRef(words);
  const show = (next: RulingWords): void => {
    newest.current = next;
    setWords(next);
  };
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: draft === null ? null : new Date(draft.savedAt) });
  const saver = useRef<DraftSaver | null>(null);

  useEffect(() => {
    const made = new DraftSaver(
      {
        send: async (body, over) => {
          const { draft: now } = await answerOf(
            api.PUT('/v1/claims/{id}/draft', { params: { path: { id: claim.id } }, body: { version: over, ...body } }),
          );
          client.setQueryData<ClaimDetail>(['claim', claim.id], (detail) => (detail === undefined ? detail : { ...detail, draft: now }));
          return { version: now.version, at: new Date(now.savedAt) };
        },
        overtakenBy,
        passes,
        onState: setState,
        keep: (unsaved, over) =>
          unsaved === undefined ? dropRuling(person, claim.id) : keepRuling(person, claim.id, { words: unsaved, version: over }),
      },
      saved,
      version,
    );
    saver.current = made;
    if (kept !== undefined) made.resume(kept);
    const leaving = (): void => void made.flush();
    globalThis.addEventListener('pagehide', leaving);
    globalThis.addEventListener('online', leaving);
    return () => {
      globalThis.removeEventListener('pagehide', leaving);
      globalThis.removeEventListener('online', leaving);
      void made.flush().finally(() => made.close());
    };
    // One saver for each claim: what the server says later of the draft is what this saver told it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [claim.id, person]);

  const write: DraftInHand['write'] = (part) => {
    const next = { ...newest.current, ...(typeof part === 'function' ? part(newest.current) : part) };
    show(next);
    saver.current?.take(next);
  };
  return {
    words,
    state,
    write,
    flush: async () => saver.current?.flush(),
    choose: (which) => {
      if (state.kind !== 'overtaken') return;
      const chosen = which === 'mine' ? newest.current : state.others.words;
      show(chosen);
      setState({ kind: 'saved', at: null });
      void saver.current?.replace(state.others, chosen);
    },
    done: () => {
      saver.current?.close();
      // Evidence that comes only now has no ruling any more to be cited in.
      saver.current = null;
      dropRuling(person, claim.id);
      show(NO_WORDS);
    },
  };
}

/** Whether a save that failed may succeed by itself later: not where the API refused it, unless for who was signed in or for how much it was asked. */
const passes = (error: unknown): boolean =>
  !(error instanceof ApiProblem) || error.status >= 500 || error.status === 401 || error.status === 429;

/** The draft that another window saved, as the API’s problem tells it. */
function overtakenBy(error: unknown): Others | undefined {
  if (!(error instanceof ApiProblem) || error.type !== '/problems/draft-moved') return undefined;
  const { draft } = error.members;
  return isDraft(draft) ? { words: wordsOfDraft(draft), version: draft.version } : { words: NO_WORDS, version: 0 };
}

const isDraft = (value: unknown): value is Draft => typeof value === 'object' && value !== null && 'version' in value && 'savedAt' in value;
