import { createHash, randomBytes } from 'node:crypto';

/** What a browser does for a page that signs people in: keeps cookies, follows redirects one at a time, fills in forms. */
export class Browser {
  readonly #cookies = new Map<string, string>();

  async get(url: string): Promise<Response> {
    return this.#fetch(url, { headers: this.#headers() });
  }

  async post(url: string, form: Readonly<Record<string, string>>): Promise<Response> {
    return this.#fetch(url, { method: 'POST', headers: this.#headers(), body: new URLSearchParams(form) });
  }

  /** Follows redirects until one leads to an address that begins so, or to a page. */
  async follow(response: Response, until: string): Promise<{ readonly url: URL; readonly page: Response | undefined }> {
    let last = response;
    for (let hops = 0; hops < 10; hops += 1) {
      const location = last.headers.get('location');
      if (location === null) return { url: new URL(last.url), page: last };
      const url = new URL(location, last.url);
      if (url.href.startsWith(until)) return { url, page: undefined };
      last = await this.get(url.href);
    }
    throw new Error('It redirects for ever.');
  }

  #headers(): Record<string, string> {
    return { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const response = await fetch(url, { ...init, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }
}

/** A secret of the page, and what it shows of it before: https://www.rfc-editor.org/rfc/rfc7636 */
export function pkce(): { readonly verifier: string; readonly challenge: string } {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}
