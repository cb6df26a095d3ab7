import * as z from 'zod';
import { LIMITS } from '../../../../config/limits.ts';
import { mute, MUTED_KINDS } from '../../../domain/review/line/mute.ts';
import type { Mute } from '../../../domain/review/line/mute.ts';
import { endMute, listMutes, putMute } from '../../../ledger/desks/mutes.ts';
import type { Mute as ShownMute } from '../../answers/desks.ts';
import { openDesk } from '../../http/desk-access.ts';
import { Problem } from '../../http/problem.ts';
import { NoBody, NoQuery, route } from '../../http/route.ts';

const MuteBody = z.strictObject({
  kind: z.enum(MUTED_KINDS),
  name: z
    .string()
    .max(200)
    .regex(/[\p{L}\p{N}]/u, 'the name of a source, outlet or section'),
  until: z.iso.datetime({ offset: true, message: 'an ISO 8601 time with zone, such as 2026-05-04T10:00:00Z' }),
  reason: z.string().min(1, 'say why').max(LIMITS.reasonLength),
});

const view = ({ by, ...kept }: Mute): ShownMute => ({ ...kept, by: by.name });

/** `GET /desks/{desk}/mutes`: the sources, outlets and sections whose claims come below the line, and until when. */
export const getMutes = route({
  body: NoBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, now, path }) => {
    const { desk } = await openDesk(ledger, caller, path('desk'));
    const mutes = (await listMutes(ledger, desk.id)).filter(({ until }) => Date.parse(until) > now.getTime());
    return { status: 200, body: { items: mutes.map(view) } };
  },
});

/** `POST /desks/{desk}/mutes`: claims of a source, outlet or section come below the line until a time; again replaces what was there. */
export const postMute = route({
  body: MuteBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, now, path, body }) => {
    const { desk, actor } = await openDesk(ledger, caller, path('desk'));
    const made = mute(body, actor, now);
    await putMute(ledger, desk.id, made);
    return { status: 201, body: { mute: view(made) } };
  },
});

/** `DELETE /desks/{desk}/mutes/{mute}`: its claims come where their priority has them again. */
export const deleteMute = route({
  body: NoBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, now, path, keyed }) => {
    const { desk } = await openDesk(ledger, caller, path('desk'));
    if (await endMute(ledger, desk.id, path('mute'), keyed, now)) return { status: 204 };
    throw new Problem('unknown-mute', `The desk ${desk.name} has muted nothing of the id ${path('mute')}.`);
  },
});
