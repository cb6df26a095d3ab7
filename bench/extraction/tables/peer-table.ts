import { table } from '../table.ts';
import { PEERS } from './peers.ts';

const HEAD = ['system', 'provenance', 'speech: precision', 'recall', 'F1', 'indirect', 'source', 'all: F1', 'speed'];

/** Other systems' figures as a Markdown table. */
export function peerTable(): string {
  const rows = PEERS.map(({ system, measured, speech, indirect, source, allF1, speed }) => [
    system,
    measured,
    speech.precision,
    speech.recall,
    String(speech.f1),
    String(indirect),
    String(source),
    String(allF1),
    speed,
  ]);
  return table(HEAD, 2, rows);
}
