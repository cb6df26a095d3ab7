import type { Desk } from '../../../config/desks.ts';
import { folderOf } from './route.ts';

/** The folder that the API makes for an upload that names no desk. */
const MADE_BY_US = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Longest part of a folder's name that is shown. */
const SHOWN = 60;

const inALine = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * Says of an upload whose folder reads like a desk's and is none (`incoming/wrold/…`) where it went instead, and which folders lead to a desk; null where the
 * folder names a desk, there is none, or it holds no letter, as a year does not.
 * @param wentTo the desk that has it
 */
export function noSuchDeskNote(key: string, wentTo: Pick<Desk, 'name'>, desks: readonly Desk[]): string | null {
  const folder = folderOf(key);
  if (folder === undefined || !/\p{L}/u.test(folder) || MADE_BY_US.test(folder) || desks.some(({ id }) => id === folder)) return null;
  const named = folder.length > SHOWN ? `${folder.slice(0, SHOWN)}…` : folder;
  const known = desks.filter((desk) => !desk.private).map(({ id }) => id);
  return `No desk is called “${named}”; it went to ${wentTo.name}. The desks’ folders are ${inALine.format(known)}.`;
}
