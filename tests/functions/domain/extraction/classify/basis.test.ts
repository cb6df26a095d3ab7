import { describe, expect, it } from 'vitest';
import type { SourceType } from '../../../../../functions/domain/extraction/claim.ts';
import { basisOf } from '../../../../../functions/domain/extraction/classify/basis.ts';

const basis = (text: string, cue: string, name = text, type: SourceType = 'other') => basisOf({ text, name, type, spans: [] }, cue);

describe('basisOf', () => {
  it.each([
    ['court records', 'show'],
    ['the minutes of the harbour board', 'show'],
    ['A University of Orrin study published in May', 'found'],
    ['figures from the grain office', 'show'],
    ['a leaked cache of emails', 'reveals'],
    ['Her contract, which she laid on the table,', 'says'],
    ['a 2021 paper by two shipwrights', 'calculated'],
    ['The authors', 'suggest'],
    ['the county court', 'ruled'],
    ['Presiding Judge Ada Finch', 'held'],
    ['the judge', 'said'],
    ['Lord Justice Marn', 'wrote'],
    ['The bench', 'said'],
    ['a review board', 'concluded'],
    ['the river office', 'recorded'],
    ['Gauges run by the river office', 'recorded'],
    ['Satellite images studied and analysed by the Orrin Observatory', 'suggest'],
    ['bankruptcy filings', 'according to'],
    ['spreadsheets', 'show'],
    ['research by Orrin University', 'found'],
    ['correspondence between the mill and the guild', 'according to'],
    ['An inquest last year', 'found'],
    ['a coroner’s report', 'said'],
    ['the state’s Weather Service', 'said'],
    ['bank statements', 'show'],
    ['a letter to the owner seen by the Gazette', 'says'],
    ['A letter from the auditor', 'lists'],
    ['Satellite imagery', 'shows'],
    ['Satellite images taken on Friday by Orrin Imaging', 'show'],
    ['the harbour rules', 'say'],
    ['a confidential briefing seen by the Gazette', 'according to'],
    ['the dossier', 'said'],
  ])('%s %s: a document', (source, cue) => {
    expect(basis(source, cue)).toBe('document');
  });

  it('a party’s report: its word, unless it shows or counts', () => {
    expect(basis('a report on the state broadcaster’s website', 'said')).toBe('word');
    expect(basis('a report', 'said', 'State Television', 'state-media')).toBe('word');
    expect(basis('a report', 'said', 'harbour office', 'official')).toBe('document');
    expect(basis('a report', 'shows', 'State Television', 'state-media')).toBe('document');
    expect(basis('a report by the guild', 'says', 'the guild', 'ngo')).toBe('word');
    expect(basis('a report by the guild', 'found', 'the guild', 'ngo')).toBe('document');
  });

  it.each([
    ['a lawsuit filed on Thursday', 'alleges'],
    ['the indictment', 'says'],
    ['a statement', 'said'],
    ['its website', 'according to'],
    ['an arrest report', 'according to'],
    ['the company’s regulatory filing', 'says'],
    ['the court', 'heard'],
    ['Judge Ada Finch', 'remarked'],
    ['The paper', 'reports'],
    ['a spokesman for the records office', 'said'],
    ['Anil Roe, who has studied court records for years,', 'said'],
    ['the author of the study', 'said'],
    ['a letter to parents', 'said'],
    ['the Justice Minister', 'promised'],
    ['the justice ministry', 'said'],
    ['the District Magistrate, Ada Finch,', 'said'],
    ['a former judge', 'said'],
    ['a report by the campaign group Open Weir', 'says'],
    ['the short-selling firm Orrin Research', 'accused'],
    ['a forecaster at the Weather Service', 'said'],
    ['An FBI witness', 'said'],
    ['Unconfirmed reports', 'indicate'],
    ['some early media reports', 'said'],
  ])('%s %s: somebody’s word', (source, cue) => {
    expect(basis(source, cue)).toBe('word');
  });

  it.each([
    ['CCTV footage obtained by this newspaper', 'shows'],
    ['The video', 'shows'],
    ['a Gazette reporter', 'saw'],
    ['Photographs taken on the quay and examined by the Gazette', 'show'],
  ])('%s %s: seen by the outlet', (source, cue) => {
    expect(basis(source, cue)).toBe('observed');
  });

  it('takes what an outlet tells for its word, and what it has analysed for a document', () => {
    expect(basis('The Daily Ledger', 'reported', 'Daily Ledger', 'media')).toBe('word');
    expect(basis("A report in Tuesday's Ledger", 'said', "report in Tuesday's Ledger", 'media')).toBe('word');
    expect(basis('An analysis by the Ledger', 'found', 'analysis by the Ledger', 'media')).toBe('document');
  });

  it('reads a pronoun by whom or what it stands for', () => {
    expect(basis('They', 'show', 'minutes of the council')).toBe('document');
    expect(basis('It', 'directed', 'High Court', 'court')).toBe('document');
    expect(basis('It', 'heard', 'High Court', 'court')).toBe('word');
    expect(basis('She', 'ruled', 'Ada Finch', 'court')).toBe('word');
    expect(basis('It', 'said', 'mill')).toBe('word');
    expect(basis('It', 'welcomed', 'court papers')).toBe('word');
    expect(basis('It', 'said', 'court papers')).toBe('document');
    expect(basis('It', 'welcomed', 'High Court', 'court')).toBe('word');
  });

  it('takes a house of that name for no court', () => {
    expect(basis('Averley Court', 'said')).toBe('word');
    expect(basis('Orrin Crown Court', 'found')).toBe('document');
  });

  it('is the word of nobody where nobody is named', () => {
    expect(basisOf(null, 'allegedly')).toBe('word');
  });
});
