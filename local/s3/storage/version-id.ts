import { randomBytes } from 'node:crypto';

/** The id of a version made while versioning was not enabled. */
export const NULL_VERSION = 'null';
const RANDOM_BYTES = 15;
const FORM = /^(?:null|[A-Za-z0-9_-]{32})$/;

/** A new version id: opaque, and in no order, to clients; the version's sequencer lies behind random bytes. */
export const makeVersionId = (sequencer: string): string =>
  Buffer.concat([randomBytes(RANDOM_BYTES), Buffer.from(sequencer, 'hex')]).toString('base64url');

/** The sequencer of the version that has, or had, this id; undefined for `null`. */
export const sequencerIn = (versionId: string): string | undefined =>
  versionId === NULL_VERSION ? undefined : Buffer.from(versionId, 'base64url').subarray(RANDOM_BYTES).toString('hex').toUpperCase();

/** Whether a text has the form of the ids that this server gives out. */
export const isVersionId = (text: string): boolean => FORM.test(text);
