import { benchDesk } from './desk.ts';
import { benchFinder } from './finder.ts';

// `npm run bench`: the table of the README. Each figure is a ratio within this run.
const rows = [...(await benchFinder()), ...(await benchDesk())];
console.log('| what | measured |\n|---|---|');
for (const { what, figure } of rows) console.log(`| ${what} | ${figure} |`);
