import * as z from 'zod';
import { INTAKE_STATUSES } from '../../ledger/articles/intakes.ts';
import { Claim, Failure } from './claims.ts';
import { Cursor, Instant, named } from './components.ts';
import type { Shown } from './components.ts';

const publishedAt = z.string().nullable().describe('ISO 8601: an instant, or a day where the article states only that.');

const deskNote = z
  .string()
  .nullable()
  .describe('Says so where the folder of the key names no desk: which desk it went to, and which folders there are.');

const count = z.int().min(0);

/** What is known of an upload that was read. */
const summary = z.strictObject({
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  publishedAt,
  language: z.string().describe('BCP 47 primary language; `und` where the text is too short to tell.'),
  desk: z.string().describe('The desk that has it. Of an upload that was not read, the one that its folder names, where it names one.'),
  claims: z.strictObject({ found: z.int().min(0), queued: z.int().min(0) }),
  note: z.string().nullable().describe('Says so where no claims were found or sought.'),
  deskNote,
  sameTextAs: z
    .string()
    .nullable()
    .describe('Of a copy: the other key under which the same text came first; `id` is that article. Its claims are not queued again.'),
});

export const Upload = named(
  'Upload',
  z
    .strictObject({
      id: z.string().describe('The article’s where there is one, else the upload’s own.'),
      uploadId: z.string(),
      key: z.string(),
      versionId: z.string(),
      size: z.int().describe('In bytes.'),
      receivedAt: Instant,
      finishedAt: Instant.nullable(),
      status: z
        .enum(INTAKE_STATUSES)
        .describe(
          '`repeated`: the same content came before, under this key or (`sameTextAs`) under another, and `id` is that article. `rejected` and `stuck` have a `reason`.',
        ),
      reason: z
        .strictObject({ code: z.string(), message: z.string(), at: Instant.optional() })
        .nullable()
        .describe('Why it was rejected or is stuck, and what to do.'),
      lastFailure: Failure.nullable().describe('While it is processing: why the last attempt failed.'),
      ...summary.partial().shape,
    })
    .describe('An upload and what became of it; the fields of the article are there once it is processed.'),
);
export type Upload = Shown<typeof Upload>;

const standing = z
  .strictObject({ above: count, decided: count, dismissed: count, joined: count })
  .nullable()
  .describe(
    'How many of the article’s claims stand above the line or are being worked on, have a verdict, were dismissed, and go with another claim, which they repeat; of ' +
      'those queued, the others are below the line or lapsed. Null where there is no article.',
  );

const ListedUpload = named(
  'ListedUpload',
  z.strictObject({ ...Upload.shape, standing }).describe('An upload, and how the claims of its article stand.'),
);

export const UploadPage = named('UploadPage', z.strictObject({ items: z.array(ListedUpload), cursor: Cursor }));
export type UploadPage = Shown<typeof UploadPage>;

const Block = z.strictObject({
  role: z.enum([
    'headline',
    'summary',
    'subheading',
    'paragraph',
    'list-item',
    'quote',
    'caption',
    'byline',
    'timestamp',
    'credit',
    'related',
    'furniture',
  ]),
  start: z.int().min(0),
  end: z.int().min(0),
});

const Article = named(
  'Article',
  z
    .strictObject({
      id: z.string(),
      key: z.string(),
      foundAt: Instant,
      supersededBy: z.string().nullable().describe('Id of the story’s current version, where this is not it.'),
      headline: z.string().nullable(),
      byline: z.string().nullable(),
      outlet: z.string().nullable(),
      section: z.string().nullable().describe('The part of the outlet that it stands in, as its metadata say.'),
      publishedAt,
      language: z.string(),
      note: z.string().nullable().describe('Says so where no claims were found or sought.'),
      deskNote,
      alsoAs: z.array(z.string()).describe('Other keys under which the same text came for the same desk, at most twenty.'),
      text: z
        .string()
        .nullable()
        .describe('The whole document as plain text; every offset refers to it. Null where it is longer than an answer may be.'),
      blocks: z.array(Block).nullable().describe('What each part of `text` is; null with it.'),
      claimsFound: z.int().min(0).describe('How many claims it has, those of other desks among them.'),
    })
    .describe('An article as it was read.'),
);

export const ArticleDetail = named(
  'ArticleDetail',
  z.strictObject({
    upload: Upload.nullable().describe('Where it was asked for by the upload’s id.'),
    article: Article.nullable().describe('Null for an upload that has not become one.'),
    claims: z.array(Claim).describe('Those of your desks, at most 400.'),
  }),
);
export type ArticleDetail = Shown<typeof ArticleDetail>;
