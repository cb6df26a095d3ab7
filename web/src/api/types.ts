import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

/** What the API speaks of, by the names that it has in the description. */
export type Claim = Schemas['Claim'];
export type ClaimDetail = Schemas['ClaimDetail'];
export type ArticleDetail = Schemas['ArticleDetail'];
export type Article = NonNullable<ArticleDetail['article']>;
export type Draft = Schemas['Draft'];
export type Evidence = Schemas['Evidence'];
export type Verdict = Schemas['Verdict'];
export type Review = Schemas['Review'];
export type Upload = Schemas['Upload'];
export type ListedUpload = Schemas['ListedUpload'];
export type Desk = Schemas['Desk'];
export type ListedVerdict = Schemas['ListedVerdict'];
export type Reason = Schemas['Reason'];
export type Triaged = Schemas['Triaged'];
export type Mute = Schemas['Mute'];
export type Stats = Schemas['Stats'];
export type DeskStats = Stats['desks'][number];
export type Holdings = Schemas['Holdings'];
export type InHand = Schemas['InHand'];
export type Person = Schemas['Person'];
export type Released = Schemas['Released'];
export type StuckWork = Schemas['StuckWork'];
export type History = Schemas['History'];
export type ArticleReport = Schemas['ArticleReport'];
export type ReportItem = Schemas['ReportItem'];
export type Correction = Schemas['Correction'];
export type Handover = Schemas['Handover'];
export type Me = Schemas['Me'];
