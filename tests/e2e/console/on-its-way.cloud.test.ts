import type { Page, Route } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { useConsole } from '../../support/console-browser.ts';
import { useNewsroom } from '../../support/newsroom.ts';

vi.setConfig({ testTimeout: 180_000 });

const newsroom = useNewsroom();
const browser = useConsole();

const REFUSAL = {
  type: '/problems/claim-changed',
  status: 409,
  title: 'Changed',
  detail: 'It has changed meanwhile.',
  next: 'Send it again.',
};

interface HeldBack {
  /** Waits until something is on its way. */
  readonly sent: () => Promise<unknown>;
  readonly refuse: () => Promise<void>;
  /** Lets it through, and all that follows. */
  readonly letGo: () => Promise<void>;
  /** What was sent since: the ends of the addresses. */
  readonly log: readonly string[];
}

/** Keeps what the page sends from now on its way. */
async function holdBack(page: Page): Promise<HeldBack> {
  const held: Route[] = [];
  const log: string[] = [];
  let refusing = false;
  let passing = false;
  const answer = (route: Route): Promise<void> => route.fulfill({ status: 409, contentType: 'application/problem+json', json: REFUSAL });
  await page.route('**/v1/**', async (route) => {
    if (route.request().method() === 'GET') return route.continue();
    log.push(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
    // what the dialog asks for may come only after something else that the page does
    if (refusing) await answer(route);
    else if (passing) await route.continue();
    else held.push(route);
  });
  return {
    sent: async () => vi.waitUntil(() => held.length > 0, { timeout: 30_000 }),
    async refuse() {
      refusing = true;
      await Promise.all(held.splice(0).map((route) => answer(route)));
    },
    async letGo() {
      passing = true;
      await Promise.all(held.splice(0).map((route) => route.continue()));
    },
    log,
  };
}

/** Has a key struck twice before the screen can be drawn anew. */
const twiceAtOnce = (page: Page, key: string): Promise<unknown> =>
  page.evaluate(`for (let time = 0; time < 2; time++)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }))`);

/** Plants a claim on a desk where a colleague signs off, and has it ruled on. */
async function ruledOn(desk: string): Promise<void> {
  const [id = ''] = await newsroom().plant(desk, 1);
  const ben = await newsroom().colleague({ role: 'reviewer', desks: [desk] });
  const { body } = await ben.lease(id);
  const ruling = { finding: 'refuted', advice: 'cut', rationale: 'The office has no record of it.', asOf: '2026-03-01T12:00:00Z' };
  expect(await ben.call('POST', `/v1/claims/${id}/reviews`, { token: body.lease.token, revision: 1, ...ruling })).toMatchObject({
    status: 201,
  });
}

/** What stands in the fields of the dialog on the page. */
const FILLED = `JSON.stringify([...document.querySelectorAll('[role=dialog] :is(input, textarea)')].map(({ value, checked }) => [value, checked]))`;

/** The words of what has the focus, where that is within a dialog; of the dialog itself those of its head. */
const FOCUSED = `document.activeElement?.closest('[role=dialog]') && (document.activeElement.querySelector('h2') ?? document.activeElement).textContent`;

interface Opened {
  readonly title: string;
  readonly path: string;
  /** Words that are there once its keys work. */
  readonly wait: string;
  readonly keys: readonly string[];
  readonly fill?: () => Promise<void>;
  readonly send: string;
  /** Whether it closes whatever the answer is. */
  readonly closes?: boolean;
}

it('keeps a dialog open while what it asked for is on its way, and with all that was filled in where that is refused', async () => {
  await newsroom().plant('health', 3);
  const farah = await newsroom().colleague({ role: 'reviewer', desks: ['health'] });
  await farah.next('health');
  const lead = '/desks/health/lead';
  const { page } = await browser.signIn(newsroom(), { name: 'Lea', role: 'lead', desks: ['health'] }, lead);
  const dialog = page.getByRole('dialog');
  const write = (field: string, words: string): Promise<void> => dialog.getByRole('textbox', { name: field }).fill(words);

  const dialogs: readonly Opened[] = [
    {
      title: 'Hand over this claim',
      path: `${lead}?tab=hands`,
      wait: farah.name,
      keys: ['j', 'h'],
      fill: () => dialog.getByRole('radio', { name: 'Lea' }).check(),
      send: 'Hand it to Lea',
    },
    {
      title: `Release all that ${farah.name} has?`,
      path: `${lead}?tab=hands`,
      wait: farah.name,
      keys: ['j', 'R'],
      send: 'Release all',
      closes: true,
    },
    {
      title: 'Add somebody to the desk',
      path: `${lead}?tab=members`,
      wait: farah.name,
      keys: ['a'],
      fill: () => write('Id', 'somebody-new'),
      send: 'Add to the desk',
    },
    {
      title: 'Mute',
      path: '/desks/health/triage',
      wait: 'bridge number',
      keys: ['j', 'j', 'm'],
      fill: () => write('Why', 'The same every hour.'),
      send: 'Mute',
    },
    {
      title: 'Repair this claim',
      path: '/desks/health/work',
      wait: 'Waiting',
      keys: ['n', 'm'],
      fill: () => write('The claim, so that', 'Three bridges fell.'),
      send: 'Repair it',
    },
  ];
  for (const { title, path, wait, keys, fill, send, closes = false } of dialogs) {
    await page.goto(new URL(path, page.url()).href);
    await page.getByText(wait).first().waitFor();
    for (const key of keys) {
      await page.keyboard.press(key);
      if (key === 'n') await page.getByTestId('lease').waitFor();
    }
    await page.getByRole('dialog', { name: title }).waitFor();
    await fill?.();
    const filled = await page.evaluate(FILLED);
    const address = page.url();
    const { sent, refuse } = await holdBack(page);
    await dialog.getByRole('button', { name: send, exact: true }).focus();
    await page.keyboard.press('Enter');
    await sent();
    const shut = dialog.getByRole('button', { name: /^(Close|Cancel)$/, disabled: true });
    await shut.nth(1).waitFor();

    // Neither Escape closes it, nor do the next keys lead away from what it lies over.
    for (const key of ['Escape', 'g', 't']) await page.keyboard.press(key);
    expect([await page.evaluate(FOCUSED), page.url(), await shut.count()]).toEqual([title, address, 2]);

    await refuse();
    await page.getByText('It has changed meanwhile.').waitFor();
    if (!closes) {
      await expect.poll(() => page.evaluate(FOCUSED)).toBe(send);
      expect(await page.evaluate(FILLED)).toBe(filled);
      await page.keyboard.press('Escape');
    }
    await dialog.waitFor({ state: 'detached' });
    await page.unroute('**/v1/**');
  }
});

it('takes one claim and decides once, however often the key is struck meanwhile, and however long it is held', async () => {
  await newsroom().plant('general', 3);
  const { page } = await browser.signIn(newsroom(), { name: 'Gil', role: 'reviewer', desks: ['general', 'world'] }, '/desks/general/work');
  await page.getByText('Waiting').first().waitFor();
  const taking = await holdBack(page);
  await twiceAtOnce(page, 'n');
  await taking.sent();
  for (const key of ['n', 'b']) await page.keyboard.press(key);
  await taking.letGo();
  await page.getByTestId('lease').waitFor();
  expect(taking.log).toEqual(['next']);
  // Its first stroke takes another; the next are those of a key that nobody let go.
  const first = page.url();
  await page.keyboard.down('n');
  await expect.poll(() => page.url()).not.toBe(first);
  await page.getByTestId('lease').waitFor();
  for (let time = 0; time < 3; time++) await page.keyboard.down('n');
  await page.keyboard.up('n');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  expect(taking.log).toEqual(['next', 'next']);

  await ruledOn('world');
  await page.goto(new URL('/desks/world/work', page.url()).href);
  await page.getByText('Waiting').first().waitFor();
  for (const key of ['N', 's']) await page.keyboard.press(key);
  await page.getByTestId('lease').waitFor();
  await page.getByLabel('What should be done anew').fill('Ask the register as well.');
  await page.unroute('**/v1/**');
  const deciding = await holdBack(page);
  await page.getByRole('button', { name: 'Give it back', exact: true }).click();
  await deciding.sent();
  await page.keyboard.press('S');
  await twiceAtOnce(page, 'S');
  await deciding.letGo();
  await page.getByText('Given back to who ruled on it.').waitFor();
  expect(deciding.log).toEqual(['sign-off']);
});

it('leads nobody away from where they went before the answer came', async () => {
  await newsroom().plant('politics', 2);
  const { page } = await browser.signIn(
    newsroom(),
    { name: 'Ida', role: 'reviewer', desks: ['politics', 'business'] },
    '/desks/politics/work',
  );
  const lease = page.getByTestId('lease');
  /** Strikes a key, and others that lead elsewhere before it is answered. */
  const goingOn = async (key: string, to: readonly string[], there: string, says: string): Promise<void> => {
    const { sent, letGo } = await holdBack(page);
    await page.keyboard.press(key);
    await sent();
    for (const next of to) await page.keyboard.press(next);
    await page.waitForURL(there);
    await letGo();
    await page.getByText(says).waitFor();
    expect(page.url()).toBe(there);
    await page.unroute('**/v1/**');
  };
  const triage = (desk: string): string => new URL(`/desks/${desk}/triage`, page.url()).href;

  await page.getByText('Waiting').first().waitFor();
  await goingOn('n', ['g', 't'], triage('politics'), 'The claim that you asked for is yours.');
  await page.getByRole('button', { name: 'See it' }).click();
  await lease.waitFor();
  const first = page.url();
  await page.keyboard.press('n');
  await expect.poll(() => page.url()).not.toBe(first);
  await lease.waitFor();
  await goingOn('R', ['['], first, 'Given back to the desk.');
  // Its notice is gone then.
  await page.reload();
  await lease.waitFor();
  await goingOn('R', ['g', 't'], triage('politics'), 'Given back to the desk.');

  await ruledOn('business');
  await page.goto(new URL('/desks/business/work', page.url()).href);
  await page.getByText('Waiting').first().waitFor();
  for (const key of ['N', 's']) await page.keyboard.press(key);
  await lease.waitFor();
  await goingOn('S', ['g', 't'], triage('business'), 'Signed off: the verdict is recorded.');
});
