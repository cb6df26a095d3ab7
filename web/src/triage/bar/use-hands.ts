import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Claim } from '../../api/types.ts';
import { useDesks, useMe, usePeople } from '../../desks/queries.ts';
import { looksOnly, mayLead, mayReview } from '../../desks/roles.ts';
import type { ListInHand } from '../cursor/use-list-state.ts';
import type { Order } from '../doing/order.ts';
import type { Doing } from '../doing/use-doing.ts';
import { useTake } from '../doing/use-take.ts';
import { claimsOn } from '../cursor/selection.ts';
import type { Row, Story } from '../rows/row.ts';
import { applies, ofStory } from './applies.ts';
import { assignChoices, moveChoices } from './choices.ts';

/** What a person can do on a desk now, and with what: the same for keys, buttons and menus. */
export function useHands(desk: string, list: ListInHand, doing: Doing) {
  const navigate = useNavigate();
  const { data: me } = useMe();
  const { data: people } = usePeople(desk);
  const { data: desks } = useDesks();
  const take = useTake(doing);
  const { targets, rows, row, clear } = list;
  const reviews = me !== undefined && mayReview(me.role);
  const one = row?.kind === 'claim' ? row.claim : undefined;
  return {
    desk,
    targets,
    /** The claim under the cursor. */
    one,
    reviews,
    /** May see all and change nothing. */
    looksOnly: looksOnly(me),
    leads: me !== undefined && mayLead(me.role),
    choices: useMemo(
      () => ({
        assign: assignChoices(people?.people ?? [], me?.id),
        move: moveChoices((desks?.desks ?? []).filter(({ desk: id }) => id !== desk).map(({ desk: id, name }) => ({ id, name }))),
        reviews,
      }),
      [people, me, desks, desk, reviews],
    ),
    can: (action: Order['action']): boolean => reviews && applies(action, targets),
    /** Does it with what is selected, or is under the cursor. */
    act: (order: Order): void => {
      clear();
      doing.order(order, targets);
    },
    /** Does it with all of a story, wherever its claims stand. */
    actOnStory: (order: Order, { articleId }: Story): void => {
      clear();
      doing.orderStory(order, articleId, ofStory(order.action, claimsOf(rows, articleId)));
    },
    open: (claim: Claim): void => void navigate({ to: '/desks/$desk/work/{-$claim}', params: { desk, claim: claim.id } }),
    take,
  };
}

export type Hands = ReturnType<typeof useHands>;

/** The loaded claims of an article. */
const claimsOf = (rows: readonly Row[], articleId: string): readonly Claim[] =>
  rows.flatMap((row) => (row.kind === 'story' && row.story.articleId === articleId ? claimsOn(row) : []));
