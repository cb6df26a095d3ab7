const SEEN = '(?:saw|seen|heard|watched|felt|smelled|smelt|noticed|counted|witnessed|treated|carried)';
const FIRST_HAND = new RegExp(
  `^[“"‘']?(?:[^.,;]{0,40}\\b)?(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)\\b(?:['’]d|['’]ve| had| have| also| then| never)* (?:\\w+ly )?${SEEN}\\b|^(?:hearing|seeing|watching|having (?:seen|heard)) `,
);

/** Whether what somebody says tells what they themselves saw or heard: "he had heard a car door", "hearing a bang". */
export const isFirstHand = (content: string): boolean => FIRST_HAND.test(content);

/** Whether somebody speaks for a client: "her client never saw the message". */
export const isForClient = (content: string): boolean =>
  content.includes('client') && /\b(?:my|his|her|their|our) clients?\b/i.test(content);
