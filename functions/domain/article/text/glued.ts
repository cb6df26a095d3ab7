/** What the labels of advertisements leave glued to the line behind them, as copied pages have it: "Hide AdAfter the trial". */
const GLUED = /^(?:Advertisement|Hide Ad)+(?=[\p{Lu}“‘"'])/u;

/** How many characters of such labels stand at the beginning of a line; 0 where there are none. */
export const gluedLength = (line: string): number => GLUED.exec(line)?.[0].length ?? 0;
