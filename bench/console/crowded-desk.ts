import { PutObjectCommand } from '@aws-sdk/client-s3';
import { deskOf } from '../../config/desks.ts';
import { intakeIdOf } from '../../functions/ingest/identify.ts';
import type { Newsroom } from '../../bin/screens/newsroom.ts';
import { findCloud } from '../../bin/support/cloud.ts';
import { outcomeOf } from '../../bin/upload/outcome.ts';
import { busyArticle } from '../../tests/support/busy-article.ts';
import { plantInBulk } from '../calls/plant.ts';

export const CROWDED = 'general';
const CLAIMS_WAITING = 10_000;
const CLAIMS_IN_ARTICLE = 400;
const CHARACTERS = 100_000;

/** Puts 10,000 claims on a desk's docket, and an article of 100,000 characters and 400 claims into its bucket. @returns the article's id */
export async function crowd(newsroom: Newsroom, dataDir: string): Promise<string> {
  const cloud = await findCloud({ data: dataDir });
  const desk = deskOf(CROWDED);
  if (desk === undefined) throw new Error(`There is no desk ${CROWDED}.`);
  await plantInBulk(cloud.ledger, desk, 'crowd', CLAIMS_WAITING, new Date());
  const filling = busyArticle('Marnholm', CLAIMS_IN_ARTICLE).length;
  const quiet = 'Rain fell on the harbour all day, and the gulls sat on the cranes. ';
  const body = busyArticle('Marnholm', CLAIMS_IN_ARTICLE, paragraphs(quiet, CHARACTERS - filling));
  const object = { Bucket: cloud.outputs.ArticleBucketName, Key: `incoming/${CROWDED}/marnholm.txt` };
  const { VersionId = 'null' } = await cloud.s3.send(new PutObjectCommand({ ...object, Body: body, ContentType: 'text/plain' }));
  const intake = intakeIdOf({ bucket: object.Bucket, key: object.Key, versionId: VersionId });
  const { ok, text } = await outcomeOf(cloud, intake);
  if (!ok) throw new Error(`The long article was not taken in: ${text}`);
  await newsroom.cloud.emptied(600_000);
  const api = await newsroom.as('anna');
  const { data } = await api.GET('/v1/articles/{id}', { params: { path: { id: intake } } });
  const id = data?.article?.id;
  if (id === undefined) throw new Error('The long article is nowhere to be found.');
  return id;
}

function paragraphs(sentence: string, characters: number): string[] {
  const paragraph = sentence.repeat(6).trim();
  return Array.from({ length: Math.max(0, Math.ceil(characters / (paragraph.length + 2))) }, () => paragraph);
}
