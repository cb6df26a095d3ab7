import * as z from 'zod';
import { UserError } from '../support/failure.ts';
import { MARK } from './as-markdown.ts';

const Settings = z.object({
  /** As a job's output hands it over. */
  DIFFERENCE: z.string().startsWith(MARK),
  PULL_REQUEST: z.coerce.number().int().positive(),
  GITHUB_TOKEN: z.string().min(1),
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  GITHUB_API_URL: z.url().default('https://api.github.com'),
});
const Comments = z.array(z.object({ id: z.number(), body: z.string().nullish(), user: z.object({ type: z.string() }).nullish() }));

const PAGE = 100;

/**
 * Leaves the difference as a comment on the pull request, in place of the one that it left before.
 * @param env what the workflow sets
 * @returns what it did
 * @throws UserError where a setting is missing, or GitHub refuses
 * @see https://docs.github.com/en/rest/issues/comments
 */
export async function leaveComment(env: Readonly<Record<string, string | undefined>>): Promise<'added' | 'replaced'> {
  const parsed = Settings.safeParse(env);
  if (!parsed.success)
    throw new UserError(`Set ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`).join(', ')}.`);
  const { DIFFERENCE: body, PULL_REQUEST, GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL } = parsed.data;
  const issues = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/issues`;

  const call = async (method: string, url: string, sent?: object): Promise<unknown> => {
    const response = await fetch(url, {
      method,
      headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${GITHUB_TOKEN}`, 'x-github-api-version': '2022-11-28' },
      ...(sent && { body: JSON.stringify(sent) }),
    });
    if (!response.ok)
      throw new UserError(`GitHub answered ${response.status} to ${method} ${url}: ${(await response.text()).slice(0, 300)}`);
    return response.json();
  };
  const earlier = async (page: number): Promise<number | undefined> => {
    const comments = Comments.parse(await call('GET', `${issues}/${PULL_REQUEST}/comments?per_page=${PAGE}&page=${page}`));
    // Anybody may write the mark; only a bot's comment is ours to replace.
    const own = comments.find((comment) => comment.user?.type === 'Bot' && comment.body?.startsWith(MARK));
    if (own !== undefined || comments.length < PAGE) return own?.id;
    return earlier(page + 1);
  };

  const id = await earlier(1);
  if (id === undefined) await call('POST', `${issues}/${PULL_REQUEST}/comments`, { body });
  else await call('PATCH', `${issues}/comments/${id}`, { body });
  return id === undefined ? 'added' : 'replaced';
}
