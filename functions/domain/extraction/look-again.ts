import type { Article, Span } from '../article/article.ts';
import type { Attribution, Claim } from './claim.ts';
import { searchedBlocks } from './claims/searched.ts';
import { draftByRules } from './find-attributions.ts';
import { theModel } from './model/model.ts';
import { propose } from './model/propose.ts';
import { readRoles } from './model/rule-roles.ts';
import { readFacts } from './model/token-facts.ts';
import type { Passage } from './text/sentences.ts';
import { readPassage } from './text/sentences.ts';

/** How sure the model is of an attribution; each 0 to 1. */
export interface Confidence {
  /** That somebody is told to say or think this. */
  readonly attributed: number;
  /** That they voiced it and did not only think it. */
  readonly voiced: number;
}

/** What a second look at an article tells of its claims. */
export interface SecondLook {
  /** Null for a claim that the rules alone found. */
  confidence(attribution: Attribution): Confidence | null;
  /** The sentences in which claim, source and cue stand, in the order of the text. */
  sentences(claim: Claim): Span[];
}

/**
 * Reads an article once more, for a person who wonders why a claim was found. Finding claims keeps none of this, and stays as quick.
 */
export function lookAgain(article: Article): SecondLook {
  const passage = readPassage(
    article.text,
    searchedBlocks(article).map((block): Span => [block.start, block.end]),
  );
  const facts = readFacts(passage);
  const proposals = propose(facts, readRoles(facts.length, draftByRules(passage)), theModel());
  const byStart = new Map(proposals.map((proposal) => [passage.tokens[proposal.head]?.start ?? -1, proposal]));
  const sentences = sentencesOf(passage);
  return {
    confidence: ({ cue }) => {
      for (const [start, end] of cue?.spans ?? [])
        for (let at = start; at < end; at++) {
          const proposal = byStart.get(at);
          if (proposal !== undefined) return { attributed: proposal.score, voiced: proposal.voiced };
        }
      return null;
    },
    sentences: ({ spans, attribution: { source, cue } }) => {
      const parts = [...spans, ...(source?.spans ?? []), ...(cue?.spans ?? [])];
      return sentences.filter(([start, end]) => parts.some((part) => part[0] < end && start < part[1]));
    },
  };
}

function sentencesOf({ paragraphs, tokens }: Passage): Span[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map(({ items }): Span => [tokens[items[0]?.first ?? 0]?.start ?? 0, tokens[items.at(-1)?.last ?? 0]?.end ?? 0]),
  );
}
