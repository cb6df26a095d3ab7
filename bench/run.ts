import { benchAudit } from './audit.ts';
import { benchDesk } from './desk.ts';
import { benchFinder } from './finder.ts';

// The AWS SDK would warn that its releases of 2027 will want a newer Node.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

// `npm run bench`: the table of the README. Each figure is a ratio within this run.
const rows = [...(await benchFinder()), ...(await benchDesk()), ...(await benchAudit())];
console.log('| what | measured |\n|---|---|');
for (const { what, figure } of rows) console.log(`| ${what} | ${figure} |`);
