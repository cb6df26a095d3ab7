import { unpackBrowser } from '../../bin/support/browser.ts';

/** Has the browser ready before two workers would unpack it at once. */
export default function setUp(): Promise<void> {
  return unpackBrowser();
}
