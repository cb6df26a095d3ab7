import * as z from 'zod';
import { ADVICE, FINDINGS } from '../../../config/verdicts.ts';
import { named } from './components.ts';

export const Finding = named('Finding', z.enum(FINDINGS));
export const Advice = named('Advice', z.enum(ADVICE).describe('What the newsroom is to do with the claim.'));
