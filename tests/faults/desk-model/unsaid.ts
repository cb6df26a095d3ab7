import { randomUUID } from 'node:crypto';
import { getArticle } from '../../../functions/ledger/articles/articles.ts';
import { getParsedDocument } from '../../../functions/objects/parsed-documents.ts';
import type { Newsroom } from '../../support/newsroom.ts';
import type { Sentence } from './types.ts';

const PLACES = ['Tarn Mill', 'Oduby', 'Lusen', 'Kethor', 'Marrow Bay', 'Ister', 'Velm', 'Sund'];

/** Sentences of real uploads in which the finder finds nothing, each good for one claim that somebody adds. */
export class Unsaid {
  readonly #newsroom: Newsroom;
  readonly #sentences: Sentence[] = [];
  #bridges = 0;

  constructor(newsroom: Newsroom) {
    this.#newsroom = newsroom;
  }

  /** Uploads an article of flat assertions to the desk. */
  async bring(desk: string): Promise<void> {
    // Numbered, since what repeats another word for word would go with it.
    const said = PLACES.map((place) => `Bridge ${++this.#bridges} of ${place} has been shut since noon`);
    const key = `incoming/${desk}/${randomUUID()}.txt`;
    const object = await this.#newsroom.upload(key, `Bridges are shut\n\n${said.join('.\n\n')}.\n`);
    const { articleId } = await this.#newsroom.ended(object);
    const record = articleId === null ? undefined : await getArticle(this.#newsroom.ledger, articleId);
    if (record === undefined) throw new Error(`${key} did not become an article.`);
    if (record.claimIds.length > 0) throw new Error('The finder found something where nothing is said to have been said.');
    const { article } = await getParsedDocument(this.#newsroom.s3, this.#newsroom.cloud.output('ArticleBucketName'), record.document);
    this.#sentences.push(
      ...said.map((text) => {
        const start = article.text.indexOf(text);
        return { article: record.id, desk, start, end: start + text.length, text };
      }),
    );
  }

  get left(): number {
    return this.#sentences.length;
  }

  /** The next sentence; nobody gets it again. */
  readonly next = (): Sentence | undefined => this.#sentences.shift();
}
