import type { Upload } from '../../api/types.ts';

/** A file in the bucket whose fate is sought. */
export interface SentFile {
  readonly key: string;
  /** For which it was sent, where somebody chose one. */
  readonly desk: string | undefined;
  /** What was last known of it. */
  readonly upload: Upload | undefined;
}

/** Where one can ask. */
export interface Records {
  /** The newest uploads, by the hundred. */
  readonly newest: () => Promise<readonly Upload[]>;
  /** The newest that a desk has, by the hundred: those of a private desk are in no other list. */
  readonly ofDesk: (desk: string) => Promise<readonly Upload[]>;
  /** One upload by its id (`in-…`). */
  readonly byId: (id: string) => Promise<Upload | null>;
}

/**
 * What has become of sent files, by their keys; of those that are not recorded yet, nothing. One list tells of most; what is not there is
 * looked for in its desk's, and what is no longer among the newest by its id.
 */
export async function becameOf(sent: readonly SentFile[], { newest, ofDesk, byId }: Records): Promise<ReadonlyMap<string, Upload>> {
  const listed = new Map((await newest()).map((upload) => [upload.key, upload]));
  const missing = sent.filter(({ key, upload }) => upload === undefined && !listed.has(key));
  const desks = [...new Set(missing.flatMap(({ desk }) => desk ?? []))];
  for (const upload of (await Promise.all(desks.map(ofDesk))).flat()) listed.set(upload.key, upload);
  const found = await Promise.all(
    sent.map(async ({ key, upload }) => listed.get(key) ?? (upload === undefined ? null : await byId(upload.uploadId))),
  );
  return new Map(found.flatMap((upload) => (upload === null ? [] : [[upload.key, upload] as const])));
}
