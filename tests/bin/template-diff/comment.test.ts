import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MARK } from '../../../bin/template-diff/as-markdown.ts';
import { leaveComment } from '../../../bin/template-diff/comment.ts';
import { readBody } from '../../../local/endpoint/read-body.ts';
import { listen } from '../../../local/listen.ts';

interface Sent {
  readonly call: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** GitHub's API, as far as comments go: pages of comments that are there, and what was asked of it. */
async function gitHub(pages: readonly object[][], status = 200) {
  const sent: Sent[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '' } = request;
    const body = (await readBody(request, 100_000)).toString('utf8');
    sent.push({ call: `${method} ${url}`, authorization: request.headers.authorization, body });
    const page = Number(new URL(url, 'http://github').searchParams.get('page'));
    response.writeHead(method === 'GET' ? 200 : status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(method === 'GET' ? (pages[page - 1] ?? []) : { message: 'as it is' }));
  };
  const server = await listen(0, (request, response) => void answer(request, response));
  onTestFinished(() => server.close());
  const env = {
    DIFFERENCE: `${MARK}\nnew`,
    PULL_REQUEST: '7',
    GITHUB_TOKEN: 'token',
    GITHUB_REPOSITORY: 'newsroom/docket',
    GITHUB_API_URL: server.url,
  };
  return { sent, env };
}

const comment = (id: number, body: string, type = 'User') => ({ id, body, user: { type } });

describe('the comment on a pull request', () => {
  it('is added where there is none', async () => {
    const { env, sent } = await gitHub([[comment(1, 'Nice work.')]]);
    expect(await leaveComment(env)).toBe('added');
    expect(sent).toEqual([
      { call: 'GET /repos/newsroom/docket/issues/7/comments?per_page=100&page=1', authorization: 'Bearer token', body: '' },
      {
        call: 'POST /repos/newsroom/docket/issues/7/comments',
        authorization: 'Bearer token',
        body: JSON.stringify({ body: env.DIFFERENCE }),
      },
    ]);
  });

  it('takes the place of the one before, on whichever page that is; a person’s that looks like it stays', async () => {
    const first = Array.from({ length: 100 }, (_, index) => comment(index, index === 3 ? `${MARK}\nmine` : 'Hm.'));
    const { env, sent } = await gitHub([first, [comment(200, `${MARK}\nold`, 'Bot')]]);
    expect(await leaveComment(env)).toBe('replaced');
    expect(sent.map(({ call }) => call)).toEqual([
      'GET /repos/newsroom/docket/issues/7/comments?per_page=100&page=1',
      'GET /repos/newsroom/docket/issues/7/comments?per_page=100&page=2',
      'PATCH /repos/newsroom/docket/issues/comments/200',
    ]);
  });

  it('says what GitHub answered where it is refused', async () => {
    const { env } = await gitHub([], 403);
    await expect(leaveComment(env)).rejects.toThrow(/^GitHub answered 403 to POST .*\/issues\/7\/comments: .*as it is/);
  });

  it.each([
    ['PULL_REQUEST', '7/../8'],
    ['GITHUB_REPOSITORY', 'newsroom/docket/..'],
    ['DIFFERENCE', 'something else'],
    ['GITHUB_TOKEN', ''],
  ])('is not left by a wrong %s', async (name, value) => {
    const { env, sent } = await gitHub([]);
    await expect(leaveComment({ ...env, [name]: value })).rejects.toThrow(name);
    expect(sent).toEqual([]);
  });
});
