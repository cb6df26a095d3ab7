import { writeFile } from 'node:fs/promises';
import { docketTemplate } from '../../tests/lib/support/docket-template.ts';
import { stageOf } from '../../config/stages.ts';
import { readMeasured } from './measured.ts';
import { costPage } from './page.ts';
import { standingOf } from './template.ts';

/** `npm run cost`: makes docs/cost.md of production's template, what was measured and the prices. */

const STAGE = 'production';
const { template } = await docketTemplate(STAGE);
await writeFile(new URL('../../docs/cost.md', import.meta.url), costPage(standingOf(template.toJSON()), readMeasured(), stageOf(STAGE)));
console.log('docs/cost.md');
