/**
 * What runs in the worker thread of an execution environment: loads the function's code once, then works one invocation at a time.
 * Bundled into one piece by ../build-environment.ts, since a worker is started without this project's TypeScript loader.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { contextOf } from './context.ts';
import { describeError } from './describe-error.ts';
import { loadHandler } from './load-handler.ts';
import type { EnvironmentSettings, Invocation, Report } from './protocol.ts';

const settings: EnvironmentSettings = workerData;
// oxlint-disable-next-line require-post-message-target-origin -- the thread that hosts us, not a window
const report = (message: Report) => parentPort?.postMessage(message);

try {
  const handler = await loadHandler(settings);
  parentPort?.on('message', (invocation: Invocation) => void work(invocation));
  report({ type: 'ready' });

  async function work(invocation: Invocation): Promise<void> {
    const { requestId, event } = invocation;
    try {
      const answer = await handler(JSON.parse(event), contextOf(settings, invocation));
      report({ type: 'answer', requestId, payload: JSON.stringify(answer) ?? 'null' });
    } catch (error) {
      report({ type: 'error', requestId, error: describeError(error) });
    }
  }
} catch (error) {
  report({ type: 'failed', error: describeError(error) });
}
