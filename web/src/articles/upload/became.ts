import type { Upload } from '../../api/types.ts';

/** A file in the bucket whose fate is sought. */
export interface SentFile {
  readonly key: string;
  /** What was last known of it. */
  readonly upload: Upload | undefined;
}

/** Where one can ask. */
export interface Records {
  /** The newest uploads, by the hundred. */
  readonly newest: () => Promise<readonly Upload[]>;
  /** One upload by its id (`in-…`). */
  readonly byId: (id: string) => Promise<Upload | null>;
}

/**
 * What has become of sent files, by their keys; of those that are not recorded yet, nothing. One list tells of most; what is no longer among the newest is
 * asked for by its id.
 */
export async function becameOf(sent: readonly SentFile[], { newest, byId }: Records): Promise<ReadonlyMap<string, Upload>> {
  const listed = new Map((await newest()).map((upload) => [upload.key, upload]));
  const found = await Promise.all(
    sent.map(async ({ key, upload }) => listed.get(key) ?? (upload === undefined ? null : await byId(upload.uploadId))),
  );
  return new Map(found.flatMap((upload) => (upload === null ? [] : [[upload.key, upload] as const])));
}
