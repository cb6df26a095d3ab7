import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

/** Gives a text a style where colours are wanted, else as it is. */
export type Paint = (style: Style, text: string) => string;

/**
 * Colours for a stream as people ask for them: on a terminal, unless `NO_COLOR` is set or the terminal is dumb; anywhere, where `FORCE_COLOR` is set
 * and is neither `0` nor `false`. As in Node, `FORCE_COLOR` goes before `NO_COLOR`. See https://no-color.org and https://force-color.org.
 */
export function colours({ isTTY }: { readonly isTTY?: boolean }, env: Readonly<Record<string, string | undefined>>): Paint {
  const on = forced(env['FORCE_COLOR']) ?? ((env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb' && isTTY === true);
  return on ? (style, text) => (text === '' ? '' : styleText(style, text, { validateStream: false })) : (_style, text) => text;
}

const forced = (wish: string | undefined): boolean | null => (wish === undefined ? null : wish !== '0' && wish !== 'false');
