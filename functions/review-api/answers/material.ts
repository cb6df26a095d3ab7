import * as z from 'zod';
import { EVIDENCE_KINDS, EVIDENCE_TAGS, STANCES, WAYS_OF_KNOWING } from '../../../config/evidence.ts';
import { Instant, Name, named } from './components.ts';
import type { Shown } from './components.ts';

const Origin = named(
  'Origin',
  z
    .strictObject({
      who: z.string().describe('A person, office, agency or outlet: not where it was read, but who knows.'),
      how: z.enum(WAYS_OF_KNOWING),
      toldBy: z.string().optional().describe('Whose account it passes on, where it was `told`.'),
      stake: z.string().optional().describe('What it stands to win or lose by the claim.'),
    })
    .describe('Who knows it, and how.'),
);

const Provenance = named(
  'Provenance',
  z
    .strictObject({
      originalUploader: z.string().optional(),
      place: z.string().optional(),
      time: z.string().optional().describe('When it was taken, as exactly as is known.'),
      method: z.string().optional().describe('How place and time were worked out.'),
    })
    .describe('What was worked out about an image or video.'),
);

export const Evidence = named(
  'Evidence',
  z
    .strictObject({
      id: z.string().describe('`e1`, `e2`, …: by this a ruling cites it.'),
      by: Name,
      at: Instant,
      kind: z.enum(EVIDENCE_KINDS),
      stance: z.enum(STANCES),
      title: z.string(),
      quote: z.string().optional(),
      note: z.string().optional(),
      retrievedAt: Instant.describe('When it was read or taken down.'),
      origin: Origin.optional(),
      tags: z.array(z.enum(EVIDENCE_TAGS)),
      provenance: Provenance.optional(),
      withdrawnAt: Instant.nullable().describe('When its author withdrew it; null while it stands.'),
      url: z.string().nullable().describe('Null where there is none, or it is withheld.'),
      file: z
        .strictObject({
          name: z.string(),
          contentType: z.string(),
          size: z.int().describe('In bytes.'),
          sha256: z.string().describe('In hex.'),
        })
        .nullable(),
      withheld: z.literal('graphic').nullable().describe('Why its link is withheld: ask with `?open=graphic` to see it.'),
    })
    .describe('Something that speaks for or against a claim, or helps to understand it.'),
);
export type Evidence = Shown<typeof Evidence>;

export const EvidenceAnswer = named('EvidenceAnswer', z.strictObject({ evidence: Evidence }));
export type EvidenceAnswer = Shown<typeof EvidenceAnswer>;

export const Note = named(
  'Note',
  z
    .strictObject({
      number: z.int().positive(),
      by: Name,
      at: Instant,
      text: z.string().describe('Empty where it was erased, and in the answer that adds a restricted one.'),
      restrictedTo: z.array(Name).nullable().describe('Who may read it beside its author; null where the whole desk may.'),
      erased: z.strictObject({ by: Name, at: Instant }).nullable(),
    })
    .describe('What somebody of the desk wants colleagues to know about a claim.'),
);
export type Note = Shown<typeof Note>;

export const NoteAnswer = named(
  'NoteAnswer',
  z.strictObject({
    note: Note,
    mentions: z.array(Name).describe('Whom it calls, and who is told.'),
    unknown: z.array(z.string()).describe('Names after an `@` to which nobody of the desk answers.'),
  }),
);
export type NoteAnswer = Shown<typeof NoteAnswer>;

const form = {
  url: z.url(),
  fields: z.record(z.string(), z.string()).describe('Send all of them, and the file last, as `multipart/form-data`.'),
  expiresAt: Instant,
};

export const FileForm = named(
  'FileForm',
  z
    .strictObject({ id: z.uuid().describe('Say this as `file` when you add the evidence.'), ...form })
    .describe('A form by which a browser sends exactly the announced file.'),
);
export type FileForm = Shown<typeof FileForm>;

export const UploadForm = named(
  'UploadForm',
  z
    .strictObject({ ...form, key: z.string().describe('Where the article will lie in the bucket.') })
    .describe('A form by which a browser uploads one article straight to the bucket.'),
);
export type UploadForm = Shown<typeof UploadForm>;

export const FileLink = named(
  'FileLink',
  z.strictObject({ url: z.url(), expiresAt: Instant }).describe('A link to save a file by; a browser never shows it.'),
);
export type FileLink = Shown<typeof FileLink>;
