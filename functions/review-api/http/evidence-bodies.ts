import * as z from 'zod';
import { EVIDENCE_FILE_TYPES, EVIDENCE_KINDS, EVIDENCE_TAGS, STANCES, WAYS_OF_KNOWING } from '../../../config/evidence.ts';
import { LIMITS } from '../../../config/limits.ts';
import { WebAddress } from './bodies.ts';

const line = z.string().trim().min(1).max(500);
const isoTime = z.iso.datetime({ offset: true, message: 'an ISO 8601 time with zone, such as 2026-05-04T10:00:00Z' });

const Origin = z
  .strictObject({ who: line, how: z.enum(WAYS_OF_KNOWING), toldBy: line.optional(), stake: line.optional() })
  .refine(({ how, toldBy }) => how === 'told' || toldBy === undefined, { path: ['toldBy'], message: 'only for an origin that was `told`' });

const Provenance = z.strictObject({
  originalUploader: line.optional(),
  place: line.optional(),
  time: line.optional(),
  method: z.string().max(LIMITS.noteLength).optional(),
});

/** `POST /claims/{id}/evidence`. */
export const EvidenceBody = z
  .strictObject({
    kind: z.enum(EVIDENCE_KINDS),
    stance: z.enum(STANCES),
    title: line,
    url: WebAddress.optional(),
    quote: z.string().max(LIMITS.quoteLength).optional(),
    note: z.string().max(LIMITS.noteLength).optional(),
    retrievedAt: isoTime.optional(),
    origin: Origin.optional(),
    tags: z.array(z.enum(EVIDENCE_TAGS)).max(EVIDENCE_TAGS.length).default([]),
    provenance: Provenance.optional(),
    /** The id that came with the form by which the file was uploaded. */
    file: z.uuid().optional(),
  })
  .refine(({ kind, provenance }) => provenance === undefined || kind === 'image' || kind === 'video', {
    path: ['provenance'],
    message: 'only for an image or a video',
  });

/** `POST /claims/{id}/evidence/files`. */
export const FileBody = z.strictObject({
  filename: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^/\\\p{Cc}\p{Cs}]+$/u, 'a plain file name, without folders'),
  contentType: z.enum(EVIDENCE_FILE_TYPES),
  size: z.int().min(1).max(LIMITS.evidenceFileBytes),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'the file’s SHA-256, in hex')
    .transform((hex) => hex.toLowerCase()),
});

/** Routes that show material: graphic material opens only for those who ask. */
export const OpenQuery = z.strictObject({ open: z.enum(['graphic']).optional() });
