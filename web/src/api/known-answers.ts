import type { Send } from './retry.ts';

interface Known {
  readonly etag: string;
  readonly body: string;
  readonly headers: Headers;
}

/** Most answers kept at a time. */
const MOST = 50;

/**
 * Answers that the page has read, kept in memory so that polling a list that has not changed moves no list: the server is asked by `If-None-Match`, and
 * what it answered before is answered again. The browser keeps nothing, since the API forbids it to.
 */
export class KnownAnswers {
  readonly #known = new Map<string, Known>();

  /** Forgets all, as when somebody else signs in. */
  forget(): void {
    this.#known.clear();
  }

  /** Sends by `send`, and by what is known. */
  through =
    (send: Send): Send =>
    async (request) => {
      if (request.method !== 'GET') return send(request);
      const known = this.#known.get(request.url);
      if (known !== undefined) request.headers.set('if-none-match', known.etag);
      const response = await send(request);
      if (response.status === 304 && known !== undefined) {
        this.#keep(request.url, known);
        return new Response(known.body, { status: 200, headers: known.headers });
      }
      const etag = response.headers.get('etag');
      if (response.status === 200 && etag !== null) {
        this.#keep(request.url, { etag, body: await response.clone().text(), headers: response.headers });
      }
      return response;
    };

  /** Keeps an answer as the one last used; the one that was not used for longest goes. */
  #keep(url: string, answer: Known): void {
    this.#known.delete(url);
    this.#known.set(url, answer);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST) return;
      this.#known.delete(oldest);
    }
  }
}
