import type { Stage } from '../../config/stages.ts';
import type { Ask } from '../support/ask.ts';
import { UserError } from '../support/failure.ts';

/**
 * Has a person say yes to what was shown: for a stage that keeps its data, by its name.
 * @param what follows “Type … to”
 * @throws UserError where they do not, or nobody is there to ask
 */
export async function confirm({ name, data }: Pick<Stage, 'name' | 'data'>, what: string, ask: Ask): Promise<void> {
  const word = data === 'keep' ? name : 'yes';
  const answer = await ask(`\nType ${word} to ${what}: `);
  if (answer === undefined) throw new UserError('Nobody is at a terminal to be asked. Nothing was changed; with --yes it asks nobody.');
  if (answer.trim() !== word) throw new UserError('Nothing was changed.');
}
