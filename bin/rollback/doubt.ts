/** How many versions are named: a newsroom goes back by one or two releases. */
const NAMED = 5;

/** What to do where the version that was chosen had been taken back itself; nothing where there was no other to choose. */
export function doubtOf(stage: string | undefined, name: string, chosen: string, olderYet: readonly string[]): string {
  const [next] = olderYet;
  if (next === undefined) return '';
  const named = `${olderYet.slice(0, NAMED).join(', ')}${olderYet.length > NAMED ? ' …' : ''}`;
  const where = stage === undefined ? '' : `--stage ${stage} `;
  return `rollback: ${chosen} is the newest version before; whether it worked, Lambda does not know. Older ones are ${named}. If ${chosen} was itself taken back before, go on to one that worked:
  npm run rollback -- ${where}--function ${name} --to ${next}
`;
}
