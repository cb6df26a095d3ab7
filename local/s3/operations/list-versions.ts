import { xmlAnswer, type Answer, type S3Call } from '../call.ts';
import { byteOrder, xmlTime } from '../encoding.ts';
import { S3Error } from '../errors.ts';
import type { Bucket } from '../storage/bucket.ts';
import type { Version } from '../storage/version.ts';
import { sequencerIn } from '../storage/version-id.ts';
import { toXml, type XmlElements } from '../xml.ts';
import { OWNER } from './buckets.ts';
import { checkVersionId } from './find-version.ts';
import { encoder, objectElements, prefixElements } from './list-objects.ts';
import { pageLimit, rollUp, takePage, type Entry } from './roll-up.ts';

type Row = Entry & { readonly version?: Version; readonly isLatest?: boolean };

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html */
export function listObjectVersions({ bucket, query }: S3Call): Answer {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const keyMarker = query.get('key-marker') ?? '';
  const versionMarker = query.get('version-id-marker') ?? '';
  if (versionMarker !== '' && keyMarker === '') {
    throw new S3Error('InvalidArgument', 'A version-id marker cannot be specified without a key marker.', {
      fields: { ArgumentName: 'version-id-marker', ArgumentValue: versionMarker },
    });
  }
  const limit = pageLimit(query);
  const encode = encoder(query);
  const all = rowsOf(bucket, rollUp(bucket.index.keys(prefix), prefix, delimiter));
  const rows = behindMarkers(all, keyMarker, markedSequencer(bucket, keyMarker, versionMarker));
  const { page, truncated } = takePage(rows, limit);
  const last = truncated ? page.at(-1) : undefined;
  return xmlAnswer(
    toXml('ListVersionsResult', {
      Name: bucket.name,
      Prefix: encode(prefix),
      KeyMarker: encode(keyMarker),
      VersionIdMarker: versionMarker,
      NextKeyMarker: last === undefined ? undefined : encode(last.text),
      NextVersionIdMarker: last?.version?.versionId,
      MaxKeys: limit,
      Delimiter: delimiter === '' ? undefined : encode(delimiter),
      EncodingType: query.get('encoding-type') ?? undefined,
      IsTruncated: truncated,
      Version: page.map((row) => elementsOf(row, 'object', encode)),
      DeleteMarker: page.map((row) => elementsOf(row, 'marker', encode)),
      CommonPrefixes: prefixElements(page, encode),
    }),
  );
}

function* rowsOf(bucket: Bucket, entries: Iterable<Entry>): Generator<Row> {
  for (const entry of entries) {
    if (entry.kind === 'prefix') {
      yield entry;
      continue;
    }
    for (const [place, version] of bucket.index.versionsOf(entry.text).entries()) yield { ...entry, version, isLatest: place === 0 };
  }
}

/** Rows behind the version marked, which may be gone by now; behind all versions of the key where only that is marked. */
function* behindMarkers(rows: Iterable<Row>, keyMarker: string, after: string | undefined): Generator<Row> {
  const order = byteOrder(keyMarker);
  for (const row of rows) {
    const older = row.text === keyMarker && after !== undefined && row.version !== undefined && row.version.sequencer < after;
    if (keyMarker === '' || byteOrder(row.text) > order || older) yield row;
  }
}

/** Sequencer of the version marked; a marked `null` version that is gone marks the key's beginning, so that nothing is left out. */
function markedSequencer(bucket: Bucket, keyMarker: string, versionMarker: string): string | undefined {
  if (versionMarker === '') return undefined;
  checkVersionId(versionMarker);
  return sequencerIn(versionMarker) ?? bucket.index.find(keyMarker, versionMarker)?.sequencer ?? BEHIND_ALL;
}

/** Above each sequencer. */
const BEHIND_ALL = 'G';

function elementsOf({ version, isLatest }: Row, kind: Version['kind'], encode: (text: string) => string): XmlElements | undefined {
  if (version?.kind !== kind) return undefined;
  const common = { VersionId: version.versionId, IsLatest: isLatest, Owner: OWNER };
  if (version.kind === 'object') return { ...objectElements(version, encode), ...common };
  return { Key: encode(version.key), LastModified: xmlTime(version.lastModified), ...common };
}
