import type { Mutant } from '../mutant.ts';

const DOMAIN = 'functions/domain';

/** What is searched for claims, what a claim may cover, and what of an article reaches a terminal. */
export const READING: readonly Mutant[] = [
  {
    name: 'foreign-searched',
    breaks: 'claims are not sought in another language, and the article’s record says so',
    changes: [
      {
        file: `${DOMAIN}/article/language/searched-language.ts`,
        find: "language === 'en' || language === 'und';",
        replace: "language !== '';",
      },
    ],
    tests: ['tests/functions/review-api/uploads.cloud.test.ts'],
  },
  {
    name: 'short-not-searched',
    breaks: 'a text too short to tell its language is searched',
    changes: [{ file: `${DOMAIN}/article/language/searched-language.ts`, find: " || language === 'und'", replace: '' }],
    tests: ['tests/functions/review-api/uploads.cloud.test.ts'],
  },
  {
    name: 'furniture-claimed',
    breaks: 'no claim covers what stands between the paragraphs of a quotation',
    changes: [{ file: `${DOMAIN}/extraction/claims/from-drafts.ts`, find: ', (first) => opensParagraph(passage, first)', replace: '' }],
    tests: [`tests/${DOMAIN}/extraction/find-claims.test.ts`],
  },
  {
    name: 'terminal-steered',
    breaks: 'no control character of an article reaches the terminal',
    changes: [{ file: 'bin/support/terminal/printable.ts', find: '/[\\p{Cc}\\s]+/gu', replace: '/\\s+/gu' }],
    tests: ['tests/bin/extract/table.test.ts'],
  },
  {
    name: 'direction-turned',
    breaks: 'no mark of direction of an article reaches the terminal',
    changes: [{ file: 'bin/support/terminal/printable.ts', find: "    .replaceAll(UNSEEN, '')\n", replace: '' }],
    tests: ['tests/bin/support/terminal/printable.test.ts'],
  },
];
