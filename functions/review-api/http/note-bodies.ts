import * as z from 'zod';
import { LIMITS } from '../../../config/limits.ts';

const text = z.string().max(LIMITS.noteLength).regex(/\S/, 'say something');
const isoTime = z.iso.datetime({ offset: true, message: 'an ISO 8601 time with zone, such as 2026-05-04T10:00:00Z' });

/** `POST /claims/{id}/notes`. */
export const NoteBody = z.strictObject({
  text,
  /** Ids of the people who may read it beside you; left out, the whole desk may. An empty list is for yourself. */
  restrictedTo: z.array(z.string().min(1).max(200)).max(20).optional(),
});

/** `PUT /me/mentions`. */
export const SeenBody = z.strictObject({ seenUntil: isoTime });

/** `PUT /desks/{desk}/handover`. */
export const HandoverBody = z.strictObject({
  text,
  /** The version last read; 0 where there was none. */
  version: z.int().min(0).default(0),
});

/** `GET /desks/{desk}/handover`. */
export const HandoverQuery = z.strictObject({ since: isoTime.optional() });
