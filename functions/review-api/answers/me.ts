import * as z from 'zod';
import { ROLES } from '../../../config/routes.ts';
import { Name, named } from './components.ts';
import type { Shown } from './components.ts';

const Preferences = named(
  'Preferences',
  z
    .strictObject({ skipGraphic: z.boolean().describe('`next` gives no claim with graphic material. No reason is asked.') })
    .describe('What somebody wants for themselves; no figure, event or colleague learns of it.'),
);

export const Me = named(
  'Me',
  z.strictObject({
    id: z.string(),
    name: Name,
    role: z.enum(ROLES).describe('The highest that the token has.'),
    desks: z.array(z.string()).describe('Ids of your desks.'),
    preferences: Preferences,
  }),
);
export type Me = Shown<typeof Me>;

export const PreferencesAnswer = named('PreferencesAnswer', z.strictObject({ preferences: Preferences }));
export type PreferencesAnswer = Shown<typeof PreferencesAnswer>;
