// Made of docs/openapi.json by `npm run openapi`: do not edit.

export interface paths {
    readonly "/v1/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who you are, where you belong, and what you asked for */
        readonly get: operations["getMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/me/preferences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Say what you want for yourself, in place of what you said before */
        readonly put: operations["putMePreferences"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/me/figures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What you did, for your own eyes */
        readonly get: operations["getMeFigures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/desks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Your desks, and how their dockets stand */
        readonly get: operations["getDesks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/desks/{desk}/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The desk’s members, to hand a claim to */
        readonly get: operations["getDesksByDeskPeople"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/desks/{desk}/claims": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A page of one list of the docket, in its order; lapsed, dismissed and decided newest first */
        readonly get: operations["getDesksByDeskClaims"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/desks/{desk}/next": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take the most urgent claim, with others of its article if asked */
        readonly post: operations["postDesksByDeskNext"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/desks/{desk}/triage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** One action on one claim, on a selection, or on an article’s claims; the same request again goes on where it ended */
        readonly post: operations["postDesksByDeskTriage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/desks/{desk}/mutes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The sources and outlets whose claims come below the line, and until when */
        readonly get: operations["getDesksByDeskMutes"];
        readonly put?: never;
        /** Mute a source or outlet until a time; again replaces what was there */
        readonly post: operations["postDesksByDeskMutes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/desks/{desk}/mutes/{mute}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Mute it no more */
        readonly delete: operations["deleteDesksByDeskMutesByMute"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A claim, who holds it, what was written and ruled, and what you may do */
        readonly get: operations["getClaimsById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The claim’s audit events, first to last, with names where the audit keeps opaque ids */
        readonly get: operations["getClaimsByIdHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/recall": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The articles that ran the claim, for whoever must tell them */
        readonly get: operations["getClaimsByIdRecall"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/lease": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take this claim */
        readonly post: operations["postClaimsByIdLease"];
        /** Give it back to its place on the docket; with `skip`, to others first */
        readonly delete: operations["deleteClaimsByIdLease"];
        readonly options?: never;
        readonly head?: never;
        /** Hold it for the desk’s full time from now */
        readonly patch: operations["patchClaimsByIdLease"];
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/lease/handoff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give it to a colleague, who finds it on top */
        readonly post: operations["postClaimsByIdLeaseHandoff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/park": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Set it aside until an answer comes */
        readonly post: operations["postClaimsByIdPark"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Save what you have written so far; needs no lease, and outlives it */
        readonly put: operations["putClaimsByIdDraft"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/reviews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Rule on a claim under your lease; words that are refused come back as your draft */
        readonly post: operations["postClaimsByIdReviews"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add evidence; anyone on the desk, with or without a lease */
        readonly post: operations["postClaimsByIdEvidence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/evidence/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A form to send a file by; its `id` is then the evidence’s `file` */
        readonly post: operations["postClaimsByIdEvidenceFiles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/evidence/{evidence}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A link to save the file by, good for five minutes */
        readonly get: operations["getClaimsByIdEvidenceByEvidenceFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/evidence/{evidence}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Withdraw evidence of your own; it stays with the claim, marked */
        readonly delete: operations["deleteClaimsByIdEvidenceByEvidence"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/evidence/{evidence}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take the withdrawal back */
        readonly post: operations["postClaimsByIdEvidenceByEvidenceRestore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/notes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tell colleagues something about the claim; anyone on the desk, with or without a lease */
        readonly post: operations["postClaimsByIdNotes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/stats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How your desks stand now, and what they did on each of the days; nobody is named */
        readonly get: operations["getStats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/verdicts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The verdicts of your desks, newest first, as JSON or CSV; as CSV the header `link` says where the next page is */
        readonly get: operations["getVerdicts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/sign-off": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Stand by another’s ruling, or give it back to them with a reason */
        readonly post: operations["postClaimsByIdSignOff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/adjudication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decide between two reviews that disagree, with a reason */
        readonly post: operations["postClaimsByIdAdjudication"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The verdict was right then, and things have changed: rule anew */
        readonly post: operations["postClaimsByIdUpdate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/correction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** We erred: the verdict is in doubt at once, and the claim first on the docket */
        readonly post: operations["postClaimsByIdCorrection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/reopen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Look at it again; the verdict stands meanwhile */
        readonly post: operations["postClaimsByIdReopen"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/refile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Mend a slip of the pen: the same verdict in better words */
        readonly post: operations["postClaimsByIdRefile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/claims/{id}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Stand by the verdict no more, and say nothing in its place */
        readonly post: operations["postClaimsByIdWithdrawal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/articles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every upload and what became of it, newest first */
        readonly get: operations["getArticles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/articles/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An article with its text and your desks’ claims; by an upload’s id (`in-…`), what became of that upload */
        readonly get: operations["getArticlesById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/uploads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A form by which a browser sends one article straight to the bucket */
        readonly post: operations["postUploads"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AboutVerdictBody: {
            readonly verdict: number;
            readonly reason: string;
        };
        readonly AdjudicationBody: {
            readonly token: number;
            readonly revision: number;
            /** @enum {string} */
            readonly finding: "confirmed" | "partly-confirmed" | "not-confirmed" | "refuted" | "out-of-context";
            /** @enum {string} */
            readonly advice: "use" | "use-attributed" | "hold" | "cut" | "correct" | "legal";
            /** @default  */
            readonly wording?: string;
            readonly rationale: string;
            /** @default [] */
            readonly evidence?: readonly {
                readonly id?: string;
                readonly title?: string;
                /** Format: uri */
                readonly url?: string;
                readonly quote?: string;
                readonly note?: string;
                /** @enum {string} */
                readonly stance?: "supports" | "refutes" | "context";
            }[];
            /** Format: date-time */
            readonly asOf: string;
            /** Format: date-time */
            readonly recheckAt?: string;
            readonly originsOverride?: string;
            readonly reason: string;
        };
        /**
         * @description What the newsroom is to do with the claim.
         * @enum {string}
         */
        readonly Advice: "use" | "use-attributed" | "hold" | "cut" | "correct" | "legal";
        /** @description How far two reviewers agreed. */
        readonly Agreement: {
            /** @description Claims that two reviewed without seeing the other’s review. */
            readonly pairs: number;
            /** @description Of those, with the same finding. */
            readonly agreed: number;
            /** @description Cohen’s kappa; null where chance alone explains all, or there is no pair. */
            readonly kappa: number | null;
        };
        /** @description An article as it was read. */
        readonly Article: {
            readonly id: string;
            readonly key: string;
            /** Format: date-time */
            readonly foundAt: string;
            /** @description Id of the story’s current version, where this is not it. */
            readonly supersededBy: string | null;
            readonly headline: string | null;
            readonly byline: string | null;
            readonly outlet: string | null;
            /** @description ISO 8601: an instant, or a day where the article states only that. */
            readonly publishedAt: string | null;
            readonly language: string;
            /** @description Says so where no claims were found or sought. */
            readonly note: string | null;
            /** @description The whole document as plain text; every offset refers to it. Null where it is longer than an answer may be. */
            readonly text: string | null;
            /** @description What each part of `text` is; null with it. */
            readonly blocks: readonly {
                /** @enum {string} */
                readonly role: "headline" | "summary" | "subheading" | "paragraph" | "list-item" | "quote" | "caption" | "byline" | "timestamp" | "credit" | "related" | "furniture";
                readonly start: number;
                readonly end: number;
            }[] | null;
            /** @description How many claims it has, those of other desks among them. */
            readonly claimsFound: number;
        };
        readonly ArticleDetail: {
            /** @description Where it was asked for by the upload’s id. */
            readonly upload: components["schemas"]["Upload"] | null;
            /** @description Null for an upload that has not become one. */
            readonly article: components["schemas"]["Article"] | null;
            /** @description Those of your desks, at most 400. */
            readonly claims: readonly components["schemas"]["Claim"][];
        };
        readonly Attribution: {
            /** @description Null where the article names nobody (“allegedly”): the outlet’s own hedge. */
            readonly source: components["schemas"]["Source"] | null;
            /** @description The words that make it an attribution: “said”, “according to”. */
            readonly cue: {
                readonly text: string;
                readonly spans: readonly components["schemas"]["Span"][];
            } | null;
            /**
             * @description `direct`: all of it stands in quotation marks; `mixed`: part of it; `indirect`: none.
             * @enum {string}
             */
            readonly quotation: "direct" | "mixed" | "indirect";
            /** @description Outer reporters, nearest first: in “X said that Y said S” the source is Y and this is [X]. */
            readonly via: readonly components["schemas"]["Source"][];
        };
        /** @description One link of a claim’s audit chain. */
        readonly AuditEvent: {
            /** @constant */
            readonly schema: 1;
            /** @description The claim’s id. */
            readonly chain: string;
            /** @description 1, 2, 3 … without a gap. */
            readonly seq: number;
            /** Format: date-time */
            readonly at: string;
            /** @enum {string} */
            readonly type: "enlisted" | "joined" | "overtaken" | "promoted" | "demoted" | "lapsed" | "dismissed" | "restored" | "moved" | "taken" | "extended" | "released" | "skipped" | "handed" | "assigned" | "unassigned" | "parked" | "woken" | "reviewed" | "signed-off" | "returned" | "disagreed" | "adjudicated" | "decided" | "updated" | "corrected" | "reopened" | "fell-due" | "refiled" | "withdrawn" | "origins-overridden" | "evidence-added" | "evidence-withdrawn" | "evidence-restored" | "noted";
            /** @description Opaque id of the person, or `system`. */
            readonly actor: string;
            /** @description Null where the actor is no member of the desk (any more). */
            readonly actorName: string | null;
            /** @description Opaque ids, codes and digests. */
            readonly facts: {
                readonly [key: string]: string | number;
            };
            /** @description The hash of the event before. */
            readonly previous: string;
            readonly hash: string;
        };
        /** @description Something that speaks for or against the claim, as a ruling cites it. */
        readonly CitedEvidence: {
            /** @description The claim’s own evidence of that id (`e1`), where it refers to one. */
            readonly id?: string;
            readonly title?: string;
            readonly url?: string;
            readonly quote?: string;
            readonly note?: string;
            /** @enum {string} */
            readonly stance?: "supports" | "refutes" | "context";
        };
        /** @description A claim, as lists and details show it. */
        readonly Claim: {
            readonly id: string;
            /** @description Counts the wordings; a review names the one that it judged. */
            readonly revision: number;
            readonly state: components["schemas"]["ClaimState"];
            readonly stage: components["schemas"]["Stage"];
            /** @description Id of the desk that it is on, or will be on once it is enlisted. */
            readonly desk: string;
            readonly articleId: string;
            /** @description The assertion without source, cue and leading “that”. */
            readonly text: string;
            readonly spans: readonly components["schemas"]["Span"][];
            readonly attribution: components["schemas"]["Attribution"];
            /** @enum {string} */
            readonly kind: "fact" | "opinion" | "prediction" | "call" | "plan";
            /**
             * @description What it rests on: somebody’s word, a document, or what the outlet itself observed.
             * @enum {string}
             */
            readonly basis: "word" | "document" | "observed";
            readonly verification: components["schemas"]["Verification"];
            /** @description What contradicts it: another claim of the article, or a source that denies it. */
            readonly disputedBy: readonly {
                readonly claimId: string | null;
                readonly source: string;
            }[];
            /** @description The words by which the outlet keeps its distance: “alleged”, “may be”. */
            readonly hedges: readonly {
                readonly text: string;
                readonly span: components["schemas"]["Span"];
            }[];
            readonly quantities: readonly {
                readonly value: number;
                /** @description The counted thing or unit as written: “people killed”, “%”. */
                readonly unit: string;
                /** @enum {string} */
                readonly approximate: "exact" | "about" | "at-least" | "at-most";
                readonly span: components["schemas"]["Span"];
            }[];
            readonly times: readonly {
                readonly text: string;
                readonly span: components["schemas"]["Span"];
                /** @description An ISO 8601 date, month or instant, by the article’s own date; null where that cannot be told. */
                readonly iso: string | null;
            }[];
            /** @description The same claim said again elsewhere in the article. */
            readonly appearances: readonly {
                /** @enum {string} */
                readonly role: "headline" | "summary" | "body";
                readonly text: string;
                readonly spans: readonly components["schemas"]["Span"][];
            }[];
            readonly priority: components["schemas"]["Priority"];
            /** @description Why it is queued, or why not. */
            readonly queuedBecause: readonly string[];
            readonly context: {
                readonly headline: string | null;
                readonly outlet: string | null;
                /** @description ISO 8601: an instant, or a day where the article states only that. */
                readonly publishedAt: string | null;
                /** @description The article’s words around the claim. */
                readonly excerpt: string;
                /** @description Where the excerpt begins in the article’s `text`, in UTF-16 code units. */
                readonly excerptStart: number;
            };
            /** Format: date-time */
            readonly foundAt: string;
            readonly enlistedAt: string | null;
            /** @description The latest that it may be due, by the desk’s rule. Null before it is enlisted. */
            readonly deadline: string | null;
            /** @description When it is due; the docket is ordered by it. Null before it is enlisted. */
            readonly dueBy: string | null;
            /** @description Null before it is enlisted. */
            readonly line: components["schemas"]["LinePlace"] | null;
            readonly overdue: boolean;
            readonly heldBy: string | null;
            readonly leaseExpiresAt: string | null;
            /** @description The lease is past its time, and somebody else may take the claim. */
            readonly leaseExpired: boolean;
            /** @description Whose turn it is, and until when; anybody may take it meanwhile. */
            readonly assignedTo: {
                readonly id: string;
                readonly name: string;
                /** Format: date-time */
                readonly until: string;
            } | null;
            readonly dismissed: {
                readonly by: string;
                /** Format: date-time */
                readonly at: string;
                /** @enum {string} */
                readonly reason: "not-worth-checking" | "fine-as-attributed" | "cannot-be-checked" | "old" | "duplicate" | "not-ours" | "finder-mistake";
            } | null;
            readonly parked: {
                readonly by: string;
                /** Format: date-time */
                readonly at: string;
                /** Format: date-time */
                readonly until: string;
                /** @enum {string} */
                readonly reason: "call-back" | "document" | "expert" | "event" | "other";
                readonly note: string;
            } | null;
            /** @description This way to a verdict. Of its reviews it tells whose they are and no more, since somebody may have to stay blind. */
            readonly round: {
                readonly number: number;
                readonly cause: components["schemas"]["RoundCause"];
                readonly reviews: readonly {
                    readonly number: number;
                    readonly by: string;
                }[];
            };
            /** @description Null before the first verdict. */
            readonly standing: components["schemas"]["Standing"] | null;
            readonly decidedAt: string | null;
            /** @description Id of the claim that this one repeats, where it is `joined`. */
            readonly sameAs: string | null;
            /** @description Some of its evidence is graphic. */
            readonly graphic: boolean;
            /** @description Why it could not be enlisted yet; null for a claim that is. */
            readonly failure: components["schemas"]["Failure"] | null;
        };
        readonly ClaimDetail: {
            readonly claim: components["schemas"]["Claim"];
            readonly lease: components["schemas"]["Lease"] | null;
            /** @description What you may do with it now. */
            readonly actions: readonly ("enlist" | "overtake" | "promote" | "demote" | "lapse" | "dismiss" | "restore" | "move" | "assign" | "take" | "extend" | "release" | "skip" | "handoff" | "park" | "wake" | "unassign" | "review" | "sign-off" | "return" | "adjudicate" | "update" | "correct" | "reopen" | "recheck" | "refile" | "withdraw")[];
            /** @description Your own. */
            readonly draft: components["schemas"]["Draft"] | null;
            /** @description Your words of before that were refused, and are nowhere else. */
            readonly draftsKept: readonly components["schemas"]["Draft"][];
            /** @description For whoever holds the claim; empty for one who must stay blind. */
            readonly draftsOfOthers: readonly components["schemas"]["Draft"][];
            /** @description Those that you may see, of all rounds. */
            readonly reviews: readonly components["schemas"]["Review"][];
            /** @description The last. */
            readonly verdict: components["schemas"]["Verdict"] | null;
            readonly evidence: readonly components["schemas"]["Evidence"][];
            readonly notes: readonly components["schemas"]["Note"][];
            /** @description All, first to last; of an exact repeat, those of the claim that it repeats. */
            readonly verdicts: readonly components["schemas"]["Verdict"][];
            readonly reasons: readonly components["schemas"]["Reason"][];
            /** @description Exact repeats of it in other articles. */
            readonly repeats: readonly {
                readonly claimId: string;
                readonly articleId: string;
            }[];
        };
        readonly ClaimPage: {
            readonly items: readonly components["schemas"]["Claim"][];
            /** @description Where the next page begins: send it back as `cursor`. Null at the end. */
            readonly cursor: string | null;
        };
        /** @enum {string} */
        readonly ClaimState: "noted" | "found" | "waiting" | "second" | "sign-off" | "adjudication" | "below" | "held" | "parked" | "decided" | "withdrawn" | "lapsed" | "dismissed" | "joined" | "stuck";
        /** @description Counters by name; one that is not there is 0. */
        readonly Counters: {
            readonly [key: string]: number;
        };
        /** @description A desk, and how its docket stands. */
        readonly Desk: {
            /** @description The desk’s id, in paths and queries. */
            readonly desk: string;
            readonly name: string;
            /**
             * @description Who makes a verdict: one reviewer, one and another who signs it off, or two who do not see each other’s review.
             * @enum {string}
             */
            readonly eyes: "none" | "sign-off" | "blind";
            /** @description Above the line, for a ruling; those whose lease has run out among them. */
            readonly waiting: number;
            /** @description Below the line. */
            readonly below: number;
            readonly second: number;
            readonly signOff: number;
            readonly adjudication: number;
            readonly held: number;
            readonly parked: number;
            readonly decided: number;
            /** @description Counted up to a thousand for each part of the docket. */
            readonly overdue: number;
            /** @description 0 where none waits. */
            readonly oldestWaitingSeconds: number;
        };
        readonly DeskDay: {
            /** Format: date */
            readonly day: string;
            /** @description How the desk stood when the day ended; null of today, and of days that nobody closed in time. */
            readonly atEnd: components["schemas"]["DocketStanding"] | null;
            /** @description Claims that came on the docket. */
            readonly enlisted: number;
            /** @description Of those, how many came above the line, and how many below it for each budget that was used up. */
            readonly line: components["schemas"]["Counters"];
            readonly lapsed: number;
            /** @description Verdicts, of all rounds. */
            readonly decided: number;
            /** @description From the docket to the first verdict. */
            readonly timeToVerdict: components["schemas"]["Times"];
            readonly agreement: components["schemas"]["Agreement"];
            /** @description Verdicts by their finding. */
            readonly findings: components["schemas"]["Counters"];
            /** @description By reason. */
            readonly skips: components["schemas"]["Counters"];
            /** @description By reason. */
            readonly parkings: components["schemas"]["Counters"];
            /** @description By reason, those restored left out. */
            readonly dismissals: components["schemas"]["Counters"];
            /** @description The share of claims queued that nobody dismissed as the finder’s mistake; null where none was queued. */
            readonly finderPrecision: number | null;
            /** @description Every step in a claim’s history, by its type. */
            readonly events: components["schemas"]["Counters"];
        };
        readonly DeskFigures: {
            /** @description Claims that came on the docket. */
            readonly enlisted: number;
            /** @description Of those, how many came above the line, and how many below it for each budget that was used up. */
            readonly line: components["schemas"]["Counters"];
            readonly lapsed: number;
            /** @description Verdicts, of all rounds. */
            readonly decided: number;
            /** @description From the docket to the first verdict. */
            readonly timeToVerdict: components["schemas"]["Times"];
            readonly agreement: components["schemas"]["Agreement"];
            /** @description Verdicts by their finding. */
            readonly findings: components["schemas"]["Counters"];
            /** @description By reason. */
            readonly skips: components["schemas"]["Counters"];
            /** @description By reason. */
            readonly parkings: components["schemas"]["Counters"];
            /** @description By reason, those restored left out. */
            readonly dismissals: components["schemas"]["Counters"];
            /** @description The share of claims queued that nobody dismissed as the finder’s mistake; null where none was queued. */
            readonly finderPrecision: number | null;
            /** @description Every step in a claim’s history, by its type. */
            readonly events: components["schemas"]["Counters"];
        };
        readonly DeskStats: {
            readonly desk: string;
            readonly name: string;
            readonly now: components["schemas"]["DocketStanding"];
            /** @description Of all days together: medians and agreement are not those of the days added up. */
            readonly total: components["schemas"]["DeskFigures"];
            /** @description In order; a day on which nothing happened is left out. */
            readonly days: readonly components["schemas"]["DeskDay"][];
        };
        readonly Desks: {
            readonly desks: readonly components["schemas"]["Desk"][];
        };
        /** @description How many claims of a desk stand where. */
        readonly DocketStanding: {
            /** @description Above the line, for a ruling; those whose lease has run out among them. */
            readonly waiting: number;
            /** @description Below the line. */
            readonly below: number;
            readonly second: number;
            readonly signOff: number;
            readonly adjudication: number;
            readonly held: number;
            readonly parked: number;
            readonly decided: number;
            /** @description Counted up to a thousand for each part of the docket. */
            readonly overdue: number;
            /** @description 0 where none waits. */
            readonly oldestWaitingSeconds: number;
        };
        /** @description What somebody has written so far: any part of a ruling. */
        readonly Draft: {
            readonly author: string;
            /** @description Counts the saves: send the one that you last saw. */
            readonly version: number;
            /** Format: date-time */
            readonly savedAt: string;
            readonly finding?: components["schemas"]["Finding"];
            readonly advice?: components["schemas"]["Advice"];
            /** @description Suggested wording; may be empty. */
            readonly wording?: string;
            readonly rationale?: string;
            readonly evidence?: readonly components["schemas"]["CitedEvidence"][];
            /** @description The time for which the finding holds, ISO 8601; in a draft, as far as it is typed. */
            readonly asOf?: string;
            /** @description When the claim is to be looked at again, ISO 8601; in a draft, as far as it is typed. */
            readonly recheckAt?: string;
            /** @description A lead’s reason to confirm on few origins. */
            readonly originsOverride?: string;
        };
        readonly DraftBody: {
            /** @default 0 */
            readonly version?: number;
            readonly token?: number;
            readonly revision?: number;
            /** @enum {string} */
            readonly finding?: "confirmed" | "partly-confirmed" | "not-confirmed" | "refuted" | "out-of-context";
            /** @enum {string} */
            readonly advice?: "use" | "use-attributed" | "hold" | "cut" | "correct" | "legal";
            readonly wording?: string;
            readonly rationale?: string;
            readonly evidence?: readonly {
                readonly id?: string;
                readonly title?: string;
                readonly url?: string;
                readonly quote?: string;
                readonly note?: string;
                /** @enum {string} */
                readonly stance?: "supports" | "refutes" | "context";
            }[];
            readonly asOf?: string;
            readonly recheckAt?: string;
            readonly originsOverride?: string;
        };
        /** @description Something that speaks for or against a claim, or helps to understand it. */
        readonly Evidence: {
            /** @description `e1`, `e2`, …: by this a ruling cites it. */
            readonly id: string;
            readonly by: string;
            /** Format: date-time */
            readonly at: string;
            /** @enum {string} */
            readonly kind: "document" | "statement" | "data" | "image" | "video" | "own-reporting" | "response";
            /** @enum {string} */
            readonly stance: "supports" | "refutes" | "context";
            readonly title: string;
            readonly quote?: string;
            readonly note?: string;
            /**
             * Format: date-time
             * @description When it was read or taken down.
             */
            readonly retrievedAt: string;
            readonly origin?: components["schemas"]["Origin"];
            readonly tags: readonly ("graphic" | "private" | "manipulated")[];
            readonly provenance?: components["schemas"]["Provenance"];
            /** @description When its author withdrew it; null while it stands. */
            readonly withdrawnAt: string | null;
            /** @description Null where there is none, or it is withheld. */
            readonly url: string | null;
            readonly file: {
                readonly name: string;
                readonly contentType: string;
                /** @description In bytes. */
                readonly size: number;
                /** @description In hex. */
                readonly sha256: string;
            } | null;
            /** @description Why its link is withheld: ask with `?open=graphic` to see it. */
            readonly withheld: "graphic" | null;
        };
        readonly EvidenceAnswer: {
            readonly evidence: components["schemas"]["Evidence"];
        };
        readonly EvidenceBody: {
            /** @enum {string} */
            readonly kind: "document" | "statement" | "data" | "image" | "video" | "own-reporting" | "response";
            /** @enum {string} */
            readonly stance: "supports" | "refutes" | "context";
            readonly title: string;
            /** Format: uri */
            readonly url?: string;
            readonly quote?: string;
            readonly note?: string;
            /** Format: date-time */
            readonly retrievedAt?: string;
            readonly origin?: {
                readonly who: string;
                /** @enum {string} */
                readonly how: "saw" | "record" | "told";
                readonly toldBy?: string;
                readonly stake?: string;
            };
            /** @default [] */
            readonly tags?: [
            ] | [
                "graphic" | "private" | "manipulated"
            ] | [
                "graphic" | "private" | "manipulated",
                "graphic" | "private" | "manipulated"
            ] | [
                "graphic" | "private" | "manipulated",
                "graphic" | "private" | "manipulated",
                "graphic" | "private" | "manipulated"
            ];
            readonly provenance?: {
                readonly originalUploader?: string;
                readonly place?: string;
                readonly time?: string;
                readonly method?: string;
            };
            /** Format: uuid */
            readonly file?: string;
        };
        readonly ExtendBody: {
            readonly token: number;
        };
        /** @description Why work on it failed last. */
        readonly Failure: {
            readonly code: string;
            readonly message: string;
            /** Format: date-time */
            readonly at: string;
        };
        readonly FileBody: {
            readonly filename: string;
            /** @enum {string} */
            readonly contentType: "application/pdf" | "audio/mp4" | "audio/mpeg" | "image/gif" | "image/heic" | "image/jpeg" | "image/png" | "image/webp" | "text/csv" | "text/plain" | "video/mp4" | "video/quicktime" | "video/webm";
            readonly size: number;
            readonly sha256: string;
        };
        /** @description A form by which a browser sends exactly the announced file. */
        readonly FileForm: {
            /**
             * Format: uuid
             * @description Say this as `file` when you add the evidence.
             */
            readonly id: string;
            /** Format: uri */
            readonly url: string;
            /** @description Send all of them, and the file last, as `multipart/form-data`. */
            readonly fields: {
                readonly [key: string]: string;
            };
            /** Format: date-time */
            readonly expiresAt: string;
        };
        /** @description A link to save a file by; a browser never shows it. */
        readonly FileLink: {
            /** Format: uri */
            readonly url: string;
            /** Format: date-time */
            readonly expiresAt: string;
        };
        /** @enum {string} */
        readonly Finding: "confirmed" | "partly-confirmed" | "not-confirmed" | "refuted" | "out-of-context";
        readonly HandoffBody: {
            readonly token?: number;
            readonly to: string;
        };
        readonly History: {
            readonly items: readonly components["schemas"]["AuditEvent"][];
            /** @description Where the next page begins: send it back as `cursor`. Null at the end. */
            readonly cursor: string | null;
        };
        /** @description One person’s exclusive right to rule. Past its time it still counts, until somebody else takes the claim. */
        readonly Lease: {
            /** @description The fencing token, for whoever holds the lease and nobody else: send it with what takes the lease. */
            readonly token?: number;
            readonly holder: string;
            /** Format: date-time */
            readonly takenAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
        };
        readonly LeasedClaim: {
            readonly claim: components["schemas"]["Claim"];
            /** @description Null where nobody holds it now. */
            readonly lease: components["schemas"]["Lease"] | null;
        };
        /** @description On which side of the line it stands, or stood when it was taken, and why. */
        readonly LinePlace: {
            /** @enum {string} */
            readonly side: "above" | "below";
            /** @enum {string} */
            readonly reason: "within-budget" | "article-budget" | "hour-budget" | "overtaken" | "muted" | "promoted" | "demoted" | "moved";
            /** @description The reason, in a sentence for people. */
            readonly why: string;
            /** @description Who put it there; null where the desk’s budget did. */
            readonly by: string | null;
            /** Format: date-time */
            readonly at: string;
            /** @description When it lapses; null above the line. */
            readonly lapsesAt: string | null;
        };
        /** @description A verdict as lists show it: what it is about, and whether the desk stands by it. */
        readonly ListedVerdict: {
            readonly claimId: string;
            readonly articleId: string;
            /** @description The desk that made it. */
            readonly desk: string;
            readonly number: number;
            /**
             * @description Whether the desk stands by it; `superseded` where another has followed.
             * @enum {string}
             */
            readonly status: "standing" | "in-doubt" | "withdrawn" | "superseded";
            /** @description Number of the verdict that followed it. */
            readonly supersededBy: number | null;
            /**
             * @description What it is to the one before; `first` follows none.
             * @enum {string}
             */
            readonly as: "first" | "update" | "correction" | "reopened" | "recheck" | "refile";
            /**
             * @description What made it: one review alone, one that another signed off, two blind ones that agree, a lead between two, or a slip mended.
             * @enum {string}
             */
            readonly how: "sole" | "signed-off" | "agreed" | "adjudicated" | "refiled";
            /** @description The verdict before; null for the first. */
            readonly follows: number | null;
            readonly finding: components["schemas"]["Finding"];
            readonly advice: components["schemas"]["Advice"];
            /** @description Suggested wording; may be empty. */
            readonly wording: string;
            /**
             * Format: date-time
             * @description The time for which the finding holds.
             */
            readonly asOf: string;
            /** @description When the claim is to be looked at again; null for never. */
            readonly recheckAt: string | null;
            /** Format: date-time */
            readonly decidedAt: string;
            readonly decidedBy: string;
            /** @description How many pieces it cites; they are with the claim. */
            readonly evidence: number;
            /** @description The claim’s words. */
            readonly claim: string;
            /** @description Who said it; null where the article names nobody. */
            readonly source: string | null;
            readonly headline: string | null;
            readonly outlet: string | null;
            /** @description ISO 8601: an instant, or a day where the article states only that. */
            readonly publishedAt: string | null;
        };
        readonly Me: {
            readonly id: string;
            readonly name: string;
            /**
             * @description The highest that the token has.
             * @enum {string}
             */
            readonly role: "viewer" | "reviewer" | "lead" | "admin";
            /** @description Ids of your desks. */
            readonly desks: readonly string[];
            readonly preferences: components["schemas"]["Preferences"];
        };
        /** @description A source or an outlet whose claims come below the line until a time. */
        readonly Mute: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "source" | "outlet";
            readonly name: string;
            /** Format: date-time */
            readonly until: string;
            readonly reason: string;
            readonly by: string;
            /** Format: date-time */
            readonly at: string;
        };
        readonly MuteAnswer: {
            readonly mute: components["schemas"]["Mute"];
        };
        readonly MuteBody: {
            /** @enum {string} */
            readonly kind: "source" | "outlet";
            readonly name: string;
            /** Format: date-time */
            readonly until: string;
            readonly reason: string;
        };
        readonly Mutes: {
            readonly items: readonly components["schemas"]["Mute"][];
        };
        /**
         * @default {
         *       "bundle": 1
         *     }
         */
        readonly NextBody: {
            /** @default 1 */
            readonly bundle?: number;
            /** @enum {string} */
            readonly stage?: "waiting" | "second" | "sign-off" | "adjudication";
        };
        readonly NextClaim: {
            readonly claim: components["schemas"]["Claim"];
            /** @description Null where nobody holds it now. */
            readonly lease: components["schemas"]["Lease"] | null;
            /** @description Others of its article that came along, where a `bundle` was asked for. */
            readonly others?: readonly components["schemas"]["LeasedClaim"][];
        };
        /** @description What somebody of the desk wants colleagues to know about a claim. */
        readonly Note: {
            readonly number: number;
            readonly by: string;
            /** Format: date-time */
            readonly at: string;
            readonly text: string;
        };
        readonly NoteAnswer: {
            readonly note: components["schemas"]["Note"];
        };
        readonly NoteBody: {
            readonly text: string;
        };
        /** @description Who knows it, and how. */
        readonly Origin: {
            /** @description A person, office, agency or outlet: not where it was read, but who knows. */
            readonly who: string;
            /** @enum {string} */
            readonly how: "saw" | "record" | "told";
            /** @description Whose account it passes on, where it was `told`. */
            readonly toldBy?: string;
            /** @description What it stands to win or lose by the claim. */
            readonly stake?: string;
        };
        readonly OwnFigures: {
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly total: {
                readonly reviewed: number;
                readonly signedOff: number;
                readonly adjudicated: number;
                /** @description From taking a claim to ruling on it. */
                readonly timeAtWork: components["schemas"]["Times"];
                readonly agreement: components["schemas"]["Agreement"];
                readonly events: components["schemas"]["Counters"];
            };
            readonly days: readonly {
                /** Format: date */
                readonly day: string;
                readonly reviewed: number;
                readonly signedOff: number;
                readonly adjudicated: number;
                /** @description From taking a claim to ruling on it. */
                readonly timeAtWork: components["schemas"]["Times"];
                readonly agreement: components["schemas"]["Agreement"];
                readonly events: components["schemas"]["Counters"];
            }[];
        };
        readonly ParkBody: {
            readonly token: number;
            /** @enum {string} */
            readonly reason: "call-back" | "document" | "expert" | "event" | "other";
            /** @default  */
            readonly note?: string;
            /** Format: date-time */
            readonly until: string;
        };
        readonly People: {
            readonly people: readonly components["schemas"]["Person"][];
        };
        /** @description Somebody who works claims. */
        readonly Person: {
            /** @description Opaque, and for good: the token’s `sub`. */
            readonly id: string;
            readonly name: string;
        };
        /** @description What somebody wants for themselves; no figure, event or colleague learns of it. */
        readonly Preferences: {
            /** @description `next` gives no claim with graphic material. No reason is asked. */
            readonly skipGraphic: boolean;
        };
        readonly PreferencesAnswer: {
            readonly preferences: components["schemas"]["Preferences"];
        };
        readonly PreferencesBody: {
            readonly skipGraphic: boolean;
        };
        readonly Priority: {
            /** @description The higher, the sooner an editor would want it checked. */
            readonly score: number;
            /** @enum {string} */
            readonly band: "urgent" | "high" | "normal" | "low";
            /** @description What made it so, for a person to read. */
            readonly reasons: readonly string[];
        };
        /** @description Why a request was refused (RFC 9457). Nothing was changed, unless docs/problems.md says so of the type. */
        readonly Problem: {
            /** @enum {string} */
            readonly type: "/problems/malformed-request" | "/problems/unknown-role" | "/problems/role-required" | "/problems/not-your-desk" | "/problems/unknown-desk" | "/problems/unknown-claim" | "/problems/unknown-article" | "/problems/unknown-mute" | "/problems/unknown-evidence" | "/problems/stale-token" | "/problems/already-held" | "/problems/cap-reached" | "/problems/own-ruling" | "/problems/wrong-stage" | "/problems/not-decided" | "/problems/other-desk" | "/problems/verdict-on-record" | "/problems/verdict-moved" | "/problems/not-on-docket" | "/problems/revision-changed" | "/problems/draft-moved" | "/problems/repeats-another" | "/problems/cites-nothing" | "/problems/too-few-origins" | "/problems/not-yours" | "/problems/too-much-material" | "/problems/graphic-material" | "/problems/file-missing" | "/problems/key-reused" | "/problems/time-out-of-range" | "/problems/not-a-member" | "/problems/busy" | "/problems/internal";
            readonly title: string;
            readonly status: number;
            /** @description What happened in this case. */
            readonly detail: string;
            /** @description What to do. */
            readonly next: string;
            /** @description The path that was asked for. */
            readonly instance: string;
            /** @description malformed-request: what is wrong, field by field. */
            readonly errors?: readonly {
                readonly field: string;
                readonly message: string;
            }[];
            /** @description Where your words were refused, the draft that keeps them; draft-moved: the one that stands, null for none. */
            readonly draft?: components["schemas"]["Draft"] | null;
            /** @description already-held: who holds it. */
            readonly holder?: string;
            /**
             * Format: date-time
             * @description already-held: until when.
             */
            readonly expiresAt?: string;
            /** @description cap-reached: how many claims the desk allows one person at a time. */
            readonly cap?: number;
            /** @description cap-reached: ids of the claims that you hold. */
            readonly holding?: readonly string[];
            /** @description wrong-stage: what the claim waits for. */
            readonly stage?: components["schemas"]["Stage"];
            /** @description revision-changed: the current one. */
            readonly revision?: number;
            /** @description verdict-moved: number of the last verdict. */
            readonly verdict?: number;
            /** @description repeats-another: id of the claim that it repeats. */
            readonly sameAs?: string;
            /** @description cites-nothing: id of the evidence that does not stand. */
            readonly evidence?: string;
            /** @description How many independent origins the desk confirms on. */
            readonly needed?: number;
            /** @description Who knows it independently of each other and of the claimant. */
            readonly origins?: readonly string[];
            /** @description Evidence that adds no origin of its own, and why. */
            readonly uncounted?: readonly {
                readonly evidence: string;
                /** @enum {string} */
                readonly why: "does-not-support" | "response" | "no-origin" | "hearsay" | "claimant" | "same-origin";
            }[];
            /** @description graphic-material: how the evidence is tagged. */
            readonly tags?: readonly ("graphic" | "private" | "manipulated")[];
            /** @description busy, internal: by this name those who run the API find the request in its logs. */
            readonly requestId?: string;
        };
        /** @description What was worked out about an image or video. */
        readonly Provenance: {
            readonly originalUploader?: string;
            readonly place?: string;
            /** @description When it was taken, as exactly as is known. */
            readonly time?: string;
            /** @description How place and time were worked out. */
            readonly method?: string;
        };
        /** @description Why somebody did something that takes a reason. */
        readonly Reason: {
            readonly number: number;
            /**
             * @description The event that it explains.
             * @enum {string}
             */
            readonly type: "enlisted" | "joined" | "overtaken" | "promoted" | "demoted" | "lapsed" | "dismissed" | "restored" | "moved" | "taken" | "extended" | "released" | "skipped" | "handed" | "assigned" | "unassigned" | "parked" | "woken" | "reviewed" | "signed-off" | "returned" | "disagreed" | "adjudicated" | "decided" | "updated" | "corrected" | "reopened" | "fell-due" | "refiled" | "withdrawn" | "origins-overridden" | "evidence-added" | "evidence-withdrawn" | "evidence-restored" | "noted";
            readonly by: string;
            /** Format: date-time */
            readonly at: string;
            readonly reason: string;
        };
        readonly Recall: {
            /** @description The claim asked for, or the one that it repeats. */
            readonly claimId: string;
            readonly standing: components["schemas"]["Standing"] | null;
            readonly items: readonly {
                readonly articleId: string;
                readonly claimId: string;
                readonly headline: string | null;
                readonly outlet: string | null;
                /** @description ISO 8601: an instant, or a day where the article states only that. */
                readonly publishedAt: string | null;
                /** Format: date-time */
                readonly foundAt: string;
            }[];
            /** @description Where the next page begins: send it back as `cursor`. Null at the end. */
            readonly cursor: string | null;
        };
        readonly RefileBody: {
            readonly verdict: number;
            readonly wording: string;
            readonly rationale: string;
        };
        /** @description One reviewer’s ruling. */
        readonly Review: {
            readonly number: number;
            readonly round: number;
            readonly by: string;
            /** Format: date-time */
            readonly at: string;
            /** @description The revision of the claim that was judged. */
            readonly revision: number;
            readonly finding: components["schemas"]["Finding"];
            readonly advice: components["schemas"]["Advice"];
            /** @description Suggested wording; may be empty. */
            readonly wording: string;
            readonly rationale: string;
            readonly evidence: readonly components["schemas"]["CitedEvidence"][];
            /**
             * Format: date-time
             * @description The time for which the finding holds.
             */
            readonly asOf: string;
            /**
             * Format: date-time
             * @description When the claim is to be looked at again: it returns to the docket then.
             */
            readonly recheckAt?: string;
        };
        readonly ReviewBody: {
            readonly token: number;
            readonly revision: number;
            /** @enum {string} */
            readonly finding: "confirmed" | "partly-confirmed" | "not-confirmed" | "refuted" | "out-of-context";
            /** @enum {string} */
            readonly advice: "use" | "use-attributed" | "hold" | "cut" | "correct" | "legal";
            /** @default  */
            readonly wording?: string;
            readonly rationale: string;
            /** @default [] */
            readonly evidence?: readonly {
                readonly id?: string;
                readonly title?: string;
                /** Format: uri */
                readonly url?: string;
                readonly quote?: string;
                readonly note?: string;
                /** @enum {string} */
                readonly stance?: "supports" | "refutes" | "context";
            }[];
            /** Format: date-time */
            readonly asOf: string;
            /** Format: date-time */
            readonly recheckAt?: string;
            readonly originsOverride?: string;
        };
        /**
         * @description What brought it before the desk: that it was found, or what happened to its last verdict.
         * @enum {string}
         */
        readonly RoundCause: "first" | "update" | "correction" | "reopened" | "recheck";
        readonly RuledClaim: {
            readonly claim: components["schemas"]["Claim"];
            /** @description The verdict that this made; null where the claim takes another pair of eyes first. */
            readonly verdict: components["schemas"]["Verdict"] | null;
            readonly warnings: readonly components["schemas"]["Warning"][];
        };
        readonly SavedDraft: {
            readonly draft: components["schemas"]["Draft"];
        };
        readonly SignOffBody: {
            /** @constant */
            readonly decision: "sign";
            readonly token: number;
            readonly revision: number;
            readonly originsOverride?: string;
        } | {
            /** @constant */
            readonly decision: "return";
            readonly token: number;
            readonly revision: number;
            readonly reason: string;
        };
        /** @description Who says it. */
        readonly Source: {
            /** @description As it stands in the article: “he”. */
            readonly text: string;
            readonly spans: readonly components["schemas"]["Span"][];
            /** @description As resolved: “Lakhdar Brahimi”. */
            readonly name: string;
            /** @enum {string} */
            readonly type: "official" | "military" | "police" | "court" | "company" | "political" | "opposition" | "state-media" | "media" | "ngo" | "expert" | "witness" | "anonymous" | "document" | "person" | "other";
        };
        /** @description A half-open range `[start, end)` of UTF-16 code units into the article’s `text`. */
        readonly Span: [
            [
                number,
                number
            ],
            [
                number,
                number
            ]
        ];
        /**
         * @description What a claim waits for, or will when nobody holds it and it is not parked.
         * @enum {string}
         */
        readonly Stage: "waiting" | "second" | "sign-off" | "adjudication";
        /** @description The last verdict, and whether the desk stands by it. */
        readonly Standing: {
            /** @description Number of the last verdict. */
            readonly verdict: number;
            /**
             * @description `in-doubt` while a correction is under way.
             * @enum {string}
             */
            readonly status: "standing" | "in-doubt" | "withdrawn";
            /** @description When the claim is due again; null for never. */
            readonly recheckAt: string | null;
        };
        readonly Stats: {
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly desks: readonly components["schemas"]["DeskStats"][];
        };
        /** @description How long something took, each figure off by less than 9 %. Null where nothing was timed. */
        readonly Times: {
            readonly timed: number;
            readonly medianSeconds: number | null;
            readonly p90Seconds: number | null;
        };
        readonly TriageBody: {
            /** @constant */
            readonly action: "promote";
            readonly claims?: readonly string[];
            readonly article?: string;
        } | {
            /** @constant */
            readonly action: "demote";
            readonly claims?: readonly string[];
            readonly article?: string;
        } | {
            /** @constant */
            readonly action: "dismiss";
            /** @enum {string} */
            readonly reason: "not-worth-checking" | "fine-as-attributed" | "cannot-be-checked" | "old" | "duplicate" | "not-ours" | "finder-mistake";
            readonly claims?: readonly string[];
            readonly article?: string;
        } | {
            /** @constant */
            readonly action: "restore";
            readonly claims?: readonly string[];
            readonly article?: string;
        } | {
            /** @constant */
            readonly action: "move";
            readonly to: string;
            readonly claims?: readonly string[];
            readonly article?: string;
        } | {
            /** @constant */
            readonly action: "assign";
            readonly to: string | null;
            readonly claims?: readonly string[];
            readonly article?: string;
        };
        readonly Triaged: {
            readonly changed: readonly components["schemas"]["Claim"][];
            /** @description Ids of those that were as asked for already. */
            readonly already: readonly string[];
            readonly refused: readonly {
                readonly claim: string;
                /** @description The problem’s type, `/problems/…`. */
                readonly type: string;
                readonly detail: string;
            }[];
            /** @description How many are still to be changed: the same request again goes on with them. */
            readonly left: number;
        };
        /** @description An upload and what became of it; the fields of the article are there once it is processed. */
        readonly Upload: {
            /** @description The article’s where there is one, else the upload’s own. */
            readonly id: string;
            readonly uploadId: string;
            readonly key: string;
            readonly versionId: string;
            /** @description In bytes. */
            readonly size: number;
            /** Format: date-time */
            readonly receivedAt: string;
            readonly finishedAt: string | null;
            /**
             * @description `repeated`: the same content came under this key before, and `id` is that article. `rejected` and `stuck` have a `reason`.
             * @enum {string}
             */
            readonly status: "processing" | "processed" | "repeated" | "rejected" | "stuck";
            /** @description Why it was rejected or is stuck, and what to do. */
            readonly reason: {
                readonly code: string;
                readonly message: string;
                /** Format: date-time */
                readonly at?: string;
            } | null;
            /** @description While it is processing: why the last attempt failed. */
            readonly lastFailure: components["schemas"]["Failure"] | null;
            readonly headline?: string | null;
            readonly outlet?: string | null;
            /** @description ISO 8601: an instant, or a day where the article states only that. */
            readonly publishedAt?: string | null;
            /** @description BCP 47 primary language; `und` where the text is too short to tell. */
            readonly language?: string;
            readonly desk?: string;
            readonly claims?: {
                readonly found: number;
                readonly queued: number;
            };
            /** @description Says so where no claims were found or sought. */
            readonly note?: string | null;
        };
        readonly UploadBody: {
            readonly filename: string;
            /**
             * @default text/plain
             * @enum {string}
             */
            readonly contentType?: "text/plain" | "text/html" | "text/markdown";
            readonly desk?: string;
        };
        /** @description A form by which a browser uploads one article straight to the bucket. */
        readonly UploadForm: {
            /** Format: uri */
            readonly url: string;
            /** @description Send all of them, and the file last, as `multipart/form-data`. */
            readonly fields: {
                readonly [key: string]: string;
            };
            /** Format: date-time */
            readonly expiresAt: string;
            /** @description Where the article will lie in the bucket. */
            readonly key: string;
        };
        readonly UploadPage: {
            readonly items: readonly components["schemas"]["Upload"][];
            /** @description Where the next page begins: send it back as `cursor`. Null at the end. */
            readonly cursor: string | null;
        };
        /** @description What the desk stands by, until another follows. Never edited. */
        readonly Verdict: {
            readonly number: number;
            readonly round: number;
            /**
             * @description What it is to the one before; `first` follows none.
             * @enum {string}
             */
            readonly as: "first" | "update" | "correction" | "reopened" | "recheck" | "refile";
            /**
             * @description What made it: one review alone, one that another signed off, two blind ones that agree, a lead between two, or a slip mended.
             * @enum {string}
             */
            readonly how: "sole" | "signed-off" | "agreed" | "adjudicated" | "refiled";
            /** @description The verdict before; null for the first. */
            readonly follows: number | null;
            readonly decidedBy: string;
            /** Format: date-time */
            readonly decidedAt: string;
            /** @description Numbers of the reviews that it rests on. */
            readonly reviews: readonly number[];
            /** @description The revision of the claim that was judged. */
            readonly revision: number;
            readonly finding: components["schemas"]["Finding"];
            readonly advice: components["schemas"]["Advice"];
            /** @description Suggested wording; may be empty. */
            readonly wording: string;
            readonly rationale: string;
            readonly evidence: readonly components["schemas"]["CitedEvidence"][];
            /**
             * Format: date-time
             * @description The time for which the finding holds.
             */
            readonly asOf: string;
            /**
             * Format: date-time
             * @description When the claim is to be looked at again: it returns to the docket then.
             */
            readonly recheckAt?: string;
        };
        readonly VerdictPage: {
            readonly items: readonly components["schemas"]["ListedVerdict"][];
            /** @description Where the next page begins: send it back as `cursor`. Null at the end. */
            readonly cursor: string | null;
        };
        readonly Verification: {
            /**
             * @description Whether the outlet checked it: not at all, tried and could not, or did.
             * @enum {string}
             */
            readonly status: "none" | "tried" | "done";
            /** @description Who checked it, where somebody did. */
            readonly by: string | null;
            readonly spans: readonly components["schemas"]["Span"][];
        };
        /** @description What somebody who rules should know, though the ruling stands. */
        readonly Warning: {
            /** @constant */
            readonly code: "too-few-origins";
            /** @description How many independent origins the desk confirms on. */
            readonly needed: number;
            /** @description Who knows it independently of each other and of the claimant. */
            readonly origins: readonly string[];
            /** @description Evidence that adds no origin of its own, and why. */
            readonly uncounted: readonly {
                readonly evidence: string;
                /** @enum {string} */
                readonly why: "does-not-support" | "response" | "no-origin" | "hearsay" | "claimant" | "same-origin";
            }[];
        } | {
            /** @constant */
            readonly code: "withdrawn-evidence";
            readonly evidence: readonly string[];
        };
    };
    responses: {
        /** @description No token, or one that the gateway does not take: sign in again. */
        readonly Unauthenticated: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly message?: string;
                };
            };
        };
        /** @description The request is larger than 10 MB. */
        readonly TooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly message?: string;
                };
            };
        };
        /** @description More requests than the stage’s throttle allows: wait a second, then try again, with the same `Idempotency-Key`. */
        readonly TooMany: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly message?: string;
                };
            };
        };
    };
    parameters: {
        /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
        readonly IdempotencyKey: string;
        /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
        readonly IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description A weak validator of this answer, for `If-None-Match`. */
        readonly ETag: string;
    };
    pathItems: never;
}
export type AboutVerdictBody = components['schemas']['AboutVerdictBody'];
export type AdjudicationBody = components['schemas']['AdjudicationBody'];
export type Advice = components['schemas']['Advice'];
export type Agreement = components['schemas']['Agreement'];
export type Article = components['schemas']['Article'];
export type ArticleDetail = components['schemas']['ArticleDetail'];
export type Attribution = components['schemas']['Attribution'];
export type AuditEvent = components['schemas']['AuditEvent'];
export type CitedEvidence = components['schemas']['CitedEvidence'];
export type Claim = components['schemas']['Claim'];
export type ClaimDetail = components['schemas']['ClaimDetail'];
export type ClaimPage = components['schemas']['ClaimPage'];
export type ClaimState = components['schemas']['ClaimState'];
export type Counters = components['schemas']['Counters'];
export type Desk = components['schemas']['Desk'];
export type DeskDay = components['schemas']['DeskDay'];
export type DeskFigures = components['schemas']['DeskFigures'];
export type DeskStats = components['schemas']['DeskStats'];
export type Desks = components['schemas']['Desks'];
export type DocketStanding = components['schemas']['DocketStanding'];
export type Draft = components['schemas']['Draft'];
export type DraftBody = components['schemas']['DraftBody'];
export type Evidence = components['schemas']['Evidence'];
export type EvidenceAnswer = components['schemas']['EvidenceAnswer'];
export type EvidenceBody = components['schemas']['EvidenceBody'];
export type ExtendBody = components['schemas']['ExtendBody'];
export type Failure = components['schemas']['Failure'];
export type FileBody = components['schemas']['FileBody'];
export type FileForm = components['schemas']['FileForm'];
export type FileLink = components['schemas']['FileLink'];
export type Finding = components['schemas']['Finding'];
export type HandoffBody = components['schemas']['HandoffBody'];
export type History = components['schemas']['History'];
export type Lease = components['schemas']['Lease'];
export type LeasedClaim = components['schemas']['LeasedClaim'];
export type LinePlace = components['schemas']['LinePlace'];
export type ListedVerdict = components['schemas']['ListedVerdict'];
export type Me = components['schemas']['Me'];
export type Mute = components['schemas']['Mute'];
export type MuteAnswer = components['schemas']['MuteAnswer'];
export type MuteBody = components['schemas']['MuteBody'];
export type Mutes = components['schemas']['Mutes'];
export type NextBody = components['schemas']['NextBody'];
export type NextClaim = components['schemas']['NextClaim'];
export type Note = components['schemas']['Note'];
export type NoteAnswer = components['schemas']['NoteAnswer'];
export type NoteBody = components['schemas']['NoteBody'];
export type Origin = components['schemas']['Origin'];
export type OwnFigures = components['schemas']['OwnFigures'];
export type ParkBody = components['schemas']['ParkBody'];
export type People = components['schemas']['People'];
export type Person = components['schemas']['Person'];
export type Preferences = components['schemas']['Preferences'];
export type PreferencesAnswer = components['schemas']['PreferencesAnswer'];
export type PreferencesBody = components['schemas']['PreferencesBody'];
export type Priority = components['schemas']['Priority'];
export type Problem = components['schemas']['Problem'];
export type Provenance = components['schemas']['Provenance'];
export type Reason = components['schemas']['Reason'];
export type Recall = components['schemas']['Recall'];
export type RefileBody = components['schemas']['RefileBody'];
export type Review = components['schemas']['Review'];
export type ReviewBody = components['schemas']['ReviewBody'];
export type RoundCause = components['schemas']['RoundCause'];
export type RuledClaim = components['schemas']['RuledClaim'];
export type SavedDraft = components['schemas']['SavedDraft'];
export type SignOffBody = components['schemas']['SignOffBody'];
export type Source = components['schemas']['Source'];
export type Span = components['schemas']['Span'];
export type Stage = components['schemas']['Stage'];
export type Standing = components['schemas']['Standing'];
export type Stats = components['schemas']['Stats'];
export type Times = components['schemas']['Times'];
export type TriageBody = components['schemas']['TriageBody'];
export type Triaged = components['schemas']['Triaged'];
export type Upload = components['schemas']['Upload'];
export type UploadBody = components['schemas']['UploadBody'];
export type UploadForm = components['schemas']['UploadForm'];
export type UploadPage = components['schemas']['UploadPage'];
export type Verdict = components['schemas']['Verdict'];
export type VerdictPage = components['schemas']['VerdictPage'];
export type Verification = components['schemas']['Verification'];
export type Warning = components['schemas']['Warning'];
export type ResponseUnauthenticated = components['responses']['Unauthenticated'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseTooMany = components['responses']['TooMany'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
export type HeaderETag = components['headers']['ETag'];
export type $defs = Record<string, never>;
export interface operations {
    readonly getMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description You */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            /** @description It has not changed since you read it. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly putMePreferences: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PreferencesBody"];
            };
        };
        readonly responses: {
            /** @description Your preferences */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreferencesAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getMeFigures: {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
            };
            readonly header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Your figures */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnFigures"];
                };
            };
            /** @description It has not changed since you read it. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDesks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Your desks */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Desks"];
                };
            };
            /** @description It has not changed since you read it. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDesksByDeskPeople: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                readonly desk: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The members */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["People"];
                };
            };
            /** @description It has not changed since you read it. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDesksByDeskClaims: {
        readonly parameters: {
            readonly query?: {
                readonly state?: "waiting" | "below" | "lapsed" | "dismissed" | "second" | "sign-off" | "adjudication" | "assigned" | "held" | "parked" | "decided";
                readonly limit?: number;
                readonly cursor?: string;
            };
            readonly header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                readonly desk: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimPage"];
                };
            };
            /** @description It has not changed since you read it. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postDesksByDeskNext: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly desk: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["NextBody"];
            };
        };
        readonly responses: {
            /** @description The claim, under your lease */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NextClaim"];
                };
            };
            /** @description None waits */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cap-reached`: You hold as many claims as this desk allows. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postDesksByDeskTriage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly desk: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TriageBody"];
            };
        };
        readonly responses: {
            /** @description What came of each claim */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Triaged"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. `unknown-article`: There is no such article. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `not-a-member`: They are not a member of this desk. `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDesksByDeskMutes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                readonly desk: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is muted */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Mutes"];
                };
            };
            /** @description It has not changed since you read it. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postDesksByDeskMutes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly desk: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MuteBody"];
            };
        };
        readonly responses: {
            /** @description It is muted */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MuteAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `time-out-of-range`: The time is too early or too late. `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly deleteDesksByDeskMutesByMute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly desk: string;
                readonly mute: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is muted no more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. `unknown-mute`: There is no such mute. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getClaimsById: {
        readonly parameters: {
            readonly query?: {
                readonly open?: "graphic";
            };
            readonly header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The claim */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimDetail"];
                };
            };
            /** @description It has not changed since you read it. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getClaimsByIdHistory: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
            };
            readonly header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of events */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["History"];
                };
            };
            /** @description It has not changed since you read it. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getClaimsByIdRecall: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
            };
            readonly header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of articles */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recall"];
                };
            };
            /** @description It has not changed since you read it. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postClaimsByIdLease: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The claim, under your lease */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeasedClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already-held`: Somebody else holds this claim. `cap-reached`: You hold as many claims as this desk allows. `own-ruling`: This takes somebody who has not ruled on it. `not-on-docket`: This claim is not on the docket. `repeats-another`: This claim repeats another. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly deleteClaimsByIdLease: {
        readonly parameters: {
            readonly query: {
                readonly token: number;
                readonly skip?: "not-my-field" | "conflict-of-interest" | "language" | "no-time" | "distressing" | "other";
            };
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The claim, under nobody’s lease */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeasedClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-token`: You no longer hold this claim. `not-on-docket`: This claim is not on the docket. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly patchClaimsByIdLease: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExtendBody"];
            };
        };
        readonly responses: {
            /** @description The claim, under your lease */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeasedClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-token`: You no longer hold this claim. `cap-reached`: You hold as many claims as this desk allows. `not-on-docket`: This claim is not on the docket. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postClaimsByIdLeaseHandoff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HandoffBody"];
            };
        };
        readonly responses: {
            /** @description The claim, under nobody’s lease */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeasedClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-token`: You no longer hold this claim. `own-ruling`: This takes somebody who has not ruled on it. `not-on-docket`: This claim is not on the docket. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `not-a-member`: They are not a member of this desk. `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postClaimsByIdPark: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ParkBody"];
            };
        };
        readonly responses: {
            /** @description The claim, parked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeasedClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-token`: You no longer hold this claim. `not-on-docket`: This claim is not on the docket. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `time-out-of-range`: The time is too early or too late. `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly putClaimsByIdDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DraftBody"];
            };
        };
        readonly responses: {
            /** @description The draft as saved */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedDraft"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `draft-moved`: This draft was saved elsewhere since you read it. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postClaimsByIdReviews: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReviewBody"];
            };
        };
        readonly responses: {
            /** @description It is recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuledClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-token`: You no longer hold this claim. `wrong-stage`: The claim waits for something else. `revision-changed`: The claim was changed since you read it. `not-on-docket`: This claim is not on the docket. `own-ruling`: This takes somebody who has not ruled on it. `cites-nothing`: The ruling cites evidence that is not there. `too-few-origins`: Too few independent origins to confirm this. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `time-out-of-range`: The time is too early or too late. `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postClaimsByIdEvidence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EvidenceBody"];
            };
        };
        readonly responses: {
            /** @description The evidence */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EvidenceAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `repeats-another`: This claim repeats another. `too-much-material`: This claim has as much material as it may have. `file-missing`: The file has not arrived. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postClaimsByIdEvidenceFiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FileBody"];
            };
        };
        readonly responses: {
            /** @description The form */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FileForm"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `repeats-another`: This claim repeats another. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getClaimsByIdEvidenceByEvidenceFile: {
        readonly parameters: {
            readonly query?: {
                readonly open?: "graphic";
            };
            readonly header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                readonly id: string;
                readonly evidence: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The link */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FileLink"];
                };
            };
            /** @description It has not changed since you read it. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. `unknown-evidence`: There is no such evidence. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `graphic-material`: This material is graphic. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly deleteClaimsByIdEvidenceByEvidence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
                readonly evidence: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The evidence, withdrawn */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EvidenceAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. `not-yours`: Somebody else added this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. `unknown-evidence`: There is no such evidence. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `repeats-another`: This claim repeats another. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postClaimsByIdEvidenceByEvidenceRestore: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
                readonly evidence: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The evidence, which stands */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EvidenceAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. `not-yours`: Somebody else added this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. `unknown-evidence`: There is no such evidence. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `repeats-another`: This claim repeats another. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postClaimsByIdNotes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NoteBody"];
            };
        };
        readonly responses: {
            /** @description The note */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NoteAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `repeats-another`: This claim repeats another. `too-much-material`: This claim has as much material as it may have. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getStats: {
        readonly parameters: {
            readonly query?: {
                readonly desk?: string;
                readonly from?: string;
                readonly to?: string;
            };
            readonly header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The figures */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Stats"];
                };
            };
            /** @description It has not changed since you read it. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getVerdicts: {
        readonly parameters: {
            readonly query?: {
                readonly since?: string;
                readonly until?: string;
                readonly desk?: string;
                readonly finding?: "confirmed" | "partly-confirmed" | "not-confirmed" | "refuted" | "out-of-context";
                readonly advice?: "use" | "use-attributed" | "hold" | "cut" | "correct" | "legal";
                readonly source?: string;
                readonly format?: "json" | "csv";
                readonly limit?: number;
                readonly cursor?: string;
            };
            readonly header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of verdicts */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerdictPage"];
                    readonly "text/csv": string;
                };
            };
            /** @description It has not changed since you read it. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postClaimsByIdSignOff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignOffBody"];
            };
        };
        readonly responses: {
            /** @description It is recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuledClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-token`: You no longer hold this claim. `wrong-stage`: The claim waits for something else. `revision-changed`: The claim was changed since you read it. `not-on-docket`: This claim is not on the docket. `own-ruling`: This takes somebody who has not ruled on it. `cites-nothing`: The ruling cites evidence that is not there. `too-few-origins`: Too few independent origins to confirm this. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `time-out-of-range`: The time is too early or too late. `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postClaimsByIdAdjudication: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AdjudicationBody"];
            };
        };
        readonly responses: {
            /** @description It is recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuledClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-token`: You no longer hold this claim. `wrong-stage`: The claim waits for something else. `revision-changed`: The claim was changed since you read it. `not-on-docket`: This claim is not on the docket. `own-ruling`: This takes somebody who has not ruled on it. `cites-nothing`: The ruling cites evidence that is not there. `too-few-origins`: Too few independent origins to confirm this. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `time-out-of-range`: The time is too early or too late. `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postClaimsByIdUpdate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AboutVerdictBody"];
            };
        };
        readonly responses: {
            /** @description It is recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuledClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-decided`: This claim has no verdict now. `verdict-moved`: Another verdict has followed. `repeats-another`: This claim repeats another. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postClaimsByIdCorrection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AboutVerdictBody"];
            };
        };
        readonly responses: {
            /** @description It is recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuledClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-decided`: This claim has no verdict now. `verdict-moved`: Another verdict has followed. `repeats-another`: This claim repeats another. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postClaimsByIdReopen: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AboutVerdictBody"];
            };
        };
        readonly responses: {
            /** @description It is recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuledClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-decided`: This claim has no verdict now. `verdict-moved`: Another verdict has followed. `repeats-another`: This claim repeats another. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postClaimsByIdRefile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefileBody"];
            };
        };
        readonly responses: {
            /** @description It is recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuledClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-decided`: This claim has no verdict now. `verdict-moved`: Another verdict has followed. `repeats-another`: This claim repeats another. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postClaimsByIdWithdrawal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AboutVerdictBody"];
            };
        };
        readonly responses: {
            /** @description It is recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuledClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-decided`: This claim has no verdict now. `verdict-moved`: Another verdict has followed. `repeats-another`: This claim repeats another. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getArticles: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
            };
            readonly header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of uploads */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadPage"];
                };
            };
            /** @description It has not changed since you read it. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getArticlesById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The article */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArticleDetail"];
                };
            };
            /** @description It has not changed since you read it. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-article`: There is no such article. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postUploads: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UploadBody"];
            };
        };
        readonly responses: {
            /** @description The form */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadForm"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
