import { lookAgain } from '../../../functions/domain/extraction/look-again.ts';
import type { Confidence } from '../../../functions/domain/extraction/look-again.ts';
import type { Claim, Verification } from '../../../functions/domain/extraction/claim.ts';
import type { Move } from '../../../functions/domain/extraction/prioritise/weighed.ts';
import type { Look } from '../../support/terminal/look.ts';
import { printable } from '../../support/terminal/printable.ts';
import type { Cell } from '../../support/terminal/rows.ts';
import { row } from '../../support/terminal/rows.ts';
import { wrap } from '../../support/terminal/wrap.ts';
import { shortId } from '../claim-ids.ts';
import { nameOf } from '../read-input.ts';
import type { Report } from '../report.ts';
import { BAND_STYLES } from '../table.ts';
import { highlight } from './highlight.ts';
import { sourceStory } from './source-story.ts';

const LABELS = 10;

/** Why a claim was found, whose word it is, why it is queued or not, and what moved its priority; the words of the article that say so. */
export function explainClaim(file: string, { article, claims, moves }: Report, claim: Claim, { width, paint }: Look): string {
  const look = lookAgain(article);
  const columns = [
    { title: '', width: LABELS },
    { title: '', width: width - LABELS - 2 },
  ];
  const section = (label: string, lines: readonly string[], style?: Cell['style']): string[] =>
    lines.length === 0
      ? []
      : [
          ...row(
            columns,
            [
              { text: label, style: 'dim' },
              { text: lines.map(printable), style },
            ],
            paint,
          ),
        ];
  const { score, band } = claim.priority;
  const title = printable(`Claim ${shortId(claim.id)} of ${article.headline ?? nameOf(file)}`);
  return `${[
    ...wrap(title, width).map((line) => paint('bold', line)),
    paint('dim', claim.id),
    '',
    ...highlight(article.text, look.sentences(claim), claim, width - 2, paint).map((line) => `  ${line}`),
    '',
    ...section('claim', [claim.text]),
    ...section('found', found(claim, look.confidence(claim.attribution))),
    ...section('source', sourceStory(article, claim)),
    ...section('kind', [
      `${claim.kind}, on ${claim.basis === 'word' ? 'somebody’s word' : `what is ${claim.basis === 'document' ? 'in a document' : 'observed'}`}`,
    ]),
    ...section('checked', [checked(claim.verification, article.text)]),
    ...section('queued', [`${claim.queued ? 'yes' : 'no'}: ${claim.reasons.join('; ')}`], claim.queued ? undefined : 'yellow'),
    ...section('priority', [`${score} ${band}`], BAND_STYLES[band]),
    ...section('', (moves.get(claim.id) ?? []).map(pointsOf)),
    ...section('also in', alsoIn(claim)),
    ...section('disputed', disputes(claim, claims)),
    ...section('reserve', claim.hedges.length === 0 ? [] : [claim.hedges.map(({ text }) => `“${text}”`).join(', ')]),
    ...section(
      'figures',
      claim.quantities.map(
        ({ value, unit, approximate }) => `${approximate === 'exact' ? '' : `${approximate.replace('-', ' ')} `}${value} ${unit}`,
      ),
    ),
    ...section(
      'times',
      claim.times.map(({ text, iso }) => `${text}${iso === null ? '' : ` = ${iso}`}`),
    ),
  ].join('\n')}\n\n`;
}

function found({ attribution: { source, cue, quotation, denies } }: Claim, confidence: Confidence | null): string[] {
  const words =
    cue === null
      ? 'No cue: the quotation goes on from the one before.'
      : `By the cue “${cue.text}”: ${denies === true ? 'somebody says that it is not so.' : cueTells(source === null)}`;
  const model =
    confidence === null
      ? 'Found by the rules; the model does not speak of it.'
      : `The model: ${percent(confidence.attributed)} an attribution, ${percent(confidence.voiced)} voiced and not only thought.`;
  return [words, `Quotation: ${quotation}.`, model];
}

const cueTells = (nobody: boolean): string => (nobody ? 'it tells under reserve, and names nobody.' : 'somebody says so.');

const percent = (share: number): string => `${Math.round(100 * share)} %`;

function checked({ status, by, spans }: Verification, text: string): string {
  const words = spans.map(([start, end]) => `“${text.slice(start, end)}”`).join(', ');
  if (status === 'none') return 'nothing says that the outlet checked it';
  return `${status === 'done' ? `verified${by === null ? '' : ` by ${by}`}` : 'tried, and could not be confirmed'}: ${words}`;
}

const pointsOf = ({ points, reason }: Move): string => `${points < 0 ? '−' : '+'}${Math.abs(Math.round(points))} ${reason}`;

/** Where else it is said; the first place in the body is the claim itself. */
const alsoIn = ({ appearances, spans }: Claim): string[] =>
  appearances.filter((place) => place.spans[0]?.[0] !== spans[0]?.[0]).map(({ role, text }) => `${role}: ${text}`);

const disputes = ({ disputedBy }: Claim, claims: readonly Claim[]): string[] =>
  disputedBy.map(({ claimId, source }) => {
    const other = claims.find(({ id }) => id === claimId);
    return other === undefined ? `by ${source}` : `by ${source}, claim ${shortId(other.id)}: ${other.text}`;
  });
