// Made of docs/openapi.json by `npm run openapi`: do not edit.

export interface paths {
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who you are, where you belong, and what you asked for */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what you want for yourself, in place of what you said before */
        put: operations["putMePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you did, for your own eyes */
        get: operations["getMeFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notes that call you, newest first */
        get: operations["getMeMentions"];
        /** Say up to when you have seen them; the mark never goes back */
        put: operations["putMeMentions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your desks, and how their dockets stand */
        get: operations["getDesks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desks/{desk}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The desk’s members, to hand a claim to */
        get: operations["getDesksByDeskPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desks/{desk}/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put somebody on the desk, by the name given or the one that they have on another desk; again is the same */
        put: operations["putDesksByDeskPeopleByPerson"];
        post?: never;
        /** Take somebody off the desk, which has again what they held there; what they wrote is kept */
        delete: operations["deleteDesksByDeskPeopleByPerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desks/{desk}/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of the desk has what in their hands, or parked, and what of that is overdue */
        get: operations["getDesksByDeskHoldings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desks/{desk}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of one list of the docket, in its order; lapsed, dismissed and decided newest first; with `overdue`, of those due by now alone */
        get: operations["getDesksByDeskClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desks/{desk}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the most urgent claim, with others of its story if asked */
        post: operations["postDesksByDeskNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desks/{desk}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One action on one claim, on a selection, or on an article’s claims; the same request again, with a new `Idempotency-Key`, goes on where it ended */
        post: operations["postDesksByDeskTriage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desks/{desk}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the next shift should know: what is held, parked and begun, the notes, and what the last shift left */
        get: operations["getDesksByDeskHandover"];
        /** Leave the next shift a word; what was left before is kept */
        put: operations["putDesksByDeskHandover"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desks/{desk}/mutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sources, outlets and sections whose claims come below the line, and until when */
        get: operations["getDesksByDeskMutes"];
        put?: never;
        /** Mute a source, outlet or section until a time; again replaces what was there */
        post: operations["postDesksByDeskMutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desks/{desk}/mutes/{mute}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Mute it no more */
        delete: operations["deleteDesksByDeskMutesByMute"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A claim, who holds it, what was written and ruled, and what you may do */
        get: operations["getClaimsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Say it so that it stands alone, or correct its words, source, kind, basis, verification or question; with a `question` it comes on the docket */
        patch: operations["patchClaimsById"];
        trace?: never;
    };
    "/v1/claims/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The claim’s audit events, first to last, with names where the audit keeps opaque ids, and whether they are intact */
        get: operations["getClaimsByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The articles that ran the claim, for whoever must tell them */
        get: operations["getClaimsByIdRecall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/lease": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take this claim */
        post: operations["postClaimsByIdLease"];
        /** Give it back to its place on the docket; with `skip`, to others first; a lead may do without the token, whoever holds it */
        delete: operations["deleteClaimsByIdLease"];
        options?: never;
        head?: never;
        /** Hold it for the desk’s full time from now */
        patch: operations["patchClaimsByIdLease"];
        trace?: never;
    };
    "/v1/claims/{id}/lease/handoff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it to a colleague, who finds it on top */
        post: operations["postClaimsByIdLeaseHandoff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/park": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set it aside until an answer comes */
        post: operations["postClaimsByIdPark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save what you have written so far; needs no lease, and outlives it */
        put: operations["putClaimsByIdDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rule on a claim under your lease; words that are refused come back as your draft */
        post: operations["postClaimsByIdReviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add evidence; anyone on the desk, with or without a lease */
        post: operations["postClaimsByIdEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/evidence/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A form to send a file by; its `id` is then the evidence’s `file` */
        post: operations["postClaimsByIdEvidenceFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/evidence/{evidence}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A link to save the file by, good for five minutes */
        get: operations["getClaimsByIdEvidenceByEvidenceFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/evidence/{evidence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw evidence of your own; it stays with the claim, marked */
        delete: operations["deleteClaimsByIdEvidenceByEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/evidence/{evidence}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the withdrawal back */
        post: operations["postClaimsByIdEvidenceByEvidenceRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell colleagues something about the claim, with `@name` one of them, with `restrictedTo` only those; with or without a lease */
        post: operations["postClaimsByIdNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/notes/{note}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Erase the words of a restricted note for good: its author, or a lead */
        delete: operations["deleteClaimsByIdNotesByNote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/asks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the reporter; with your lease’s token, set the claim aside until they answer */
        post: operations["postClaimsByIdAsks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/asks/{ask}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what the reporter said; a claim that waited for it comes back on top */
        post: operations["postClaimsByIdAsksByAskAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/asks/{ask}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take your question back, or as a lead anybody’s; a claim that waited for it comes back on top */
        delete: operations["deleteClaimsByIdAsksByAsk"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a call in the claim’s log; its number or address is masked */
        post: operations["postClaimsByIdCalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Record what the claimant said when asked, in place of what they said before */
        put: operations["putClaimsByIdResponse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what it is to another claim: confirm or correct what is suggested, or add what is not */
        post: operations["postClaimsByIdRelations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/relations/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Say that two claims are nothing to each other; it will not be suggested again */
        delete: operations["deleteClaimsByIdRelationsByOther"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make two or more of it; the first part stays with what was written about it */
        post: operations["postClaimsByIdSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have another claim of the article go with this one, whose ruling is then its own */
        post: operations["postClaimsByIdJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/separate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a claim that somebody joined to another go by itself again */
        post: operations["postClaimsByIdSeparate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back the repair that led to this revision; undoing that does it again */
        post: operations["postClaimsByIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How your desks stand now, and what they did on each of the days; as CSV a row for each desk and day; nobody is named */
        get: operations["getStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The verdicts of your desks, newest first, as JSON or CSV; as CSV the header `link` says where the next page is */
        get: operations["getVerdicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stand by another’s ruling, or give it back to them with a reason */
        post: operations["postClaimsByIdSignOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/adjudication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide between two reviews that disagree, with a reason */
        post: operations["postClaimsByIdAdjudication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The verdict was right then, and things have changed: rule anew */
        post: operations["postClaimsByIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** We erred: the verdict is in doubt at once, and the claim first on the docket */
        post: operations["postClaimsByIdCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look at it again; the verdict stands meanwhile */
        post: operations["postClaimsByIdReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/refile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mend a slip of the pen: the same verdict in better words */
        post: operations["postClaimsByIdRefile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stand by the verdict no more, and say nothing in its place */
        post: operations["postClaimsByIdWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give back what somebody holds on the desks that you lead, and what is theirs to find there; what they wrote is kept */
        post: operations["postPeopleByPersonRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stuck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Uploads, claims and announcements that were given up, that which is so longest first, with the reason and what to do */
        get: operations["getStuck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stuck/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have it tried again as if it had never failed; what is not stuck stays as it is */
        post: operations["postStuckByIdRedrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every upload of the newsroom and what became of it, newest first; found by whole words of headline and file name, by desk, by what became of it, by time */
        get: operations["getArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An article with its text and your desks’ claims; by an upload’s id (`in-…`), what became of that upload */
        get: operations["getArticlesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a claim that was missed, by its words in the article; it is enlisted like one that was found */
        post: operations["postArticlesByIdClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the newsroom is advised to do with an article, as things stand */
        get: operations["getArticlesByIdReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that you have seen the report, as author or for the desk, and which version of it */
        post: operations["postArticlesByIdAcknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desks/{desk}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims that were advised to be cut or corrected after their article went out, until a lead closes them */
        get: operations["getDesksByDeskCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desks/{desk}/corrections/{claim}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the article was corrected, or need not be, and why */
        post: operations["postDesksByDeskCorrectionsByClaimClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sources with words that begin so; those that articles name */
        get: operations["getSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who a source is, what it claimed and what became of that, with a page of its claims under one of its names */
        get: operations["getSourcesBySource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Say who a source is: its type, who owns it, and what it stands to win or lose */
        patch: operations["patchSourcesBySource"];
        trace?: never;
    };
    "/v1/sources/{source}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that another source is the same under another name */
        post: operations["postSourcesBySourceNames"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{source}/names/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Say that a name is another’s after all */
        delete: operations["deleteSourcesBySourceNamesByName"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A form by which a browser sends one article straight to the bucket */
        post: operations["postUploads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AboutVerdictBody: {
            verdict: number;
            reason: string;
        };
        /** @description That somebody has seen the report. */
        Acknowledgement: {
            by: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            as: "author" | "desk";
            /** @description A digest of all that the report says: the same for the same advice. */
            version: string;
            /** @description The report says the same still. */
            current: boolean;
        };
        AcknowledgementAnswer: {
            acknowledgement: components["schemas"]["Acknowledgement"];
        };
        AcknowledgementBody: {
            version: string;
            /** @enum {string} */
            as: "author" | "desk";
        };
        AddClaimBody: {
            spans: {
                start: number;
                end: number;
                text: string;
            }[];
            text?: string;
            desk?: string;
            /**
             * @default fact
             * @enum {string}
             */
            kind?: "fact" | "opinion" | "prediction" | "call" | "plan";
            /**
             * @default word
             * @enum {string}
             */
            basis?: "word" | "document" | "observed";
            /**
             * @default none
             * @enum {string}
             */
            verification?: "none" | "tried" | "done";
            source?: {
                name: string;
                /** @enum {string} */
                type: "official" | "military" | "police" | "court" | "company" | "political" | "opposition" | "state-media" | "media" | "ngo" | "expert" | "witness" | "anonymous" | "document" | "person" | "other";
                spans?: {
                    start: number;
                    end: number;
                    text: string;
                }[];
            };
            cue?: {
                spans: {
                    start: number;
                    end: number;
                    text: string;
                }[];
            };
            denies?: boolean;
            /** @enum {string} */
            question?: "is-it-so" | "was-it-said";
        };
        AddedClaim: {
            claim: components["schemas"]["Claim"];
        };
        AdjudicationBody: {
            token: number;
            revision: number;
            /** @enum {string} */
            finding: "confirmed" | "partly-confirmed" | "not-confirmed" | "refuted" | "out-of-context";
            /** @enum {string} */
            advice: "use" | "use-attributed" | "hold" | "cut" | "correct" | "legal";
            /** @default  */
            wording?: string;
            rationale: string;
            /** @default [] */
            evidence?: {
                id?: string;
                title?: string;
                /** Format: uri */
                url?: string;
                quote?: string;
                note?: string;
                /** @enum {string} */
                stance?: "supports" | "refutes" | "context";
            }[];
            /** Format: date-time */
            asOf: string;
            /** Format: date-time */
            recheckAt?: string;
            originsOverride?: string;
            reason: string;
        };
        /**
         * @description What the newsroom is to do with the claim.
         * @enum {string}
         */
        Advice: "use" | "use-attributed" | "hold" | "cut" | "correct" | "legal";
        /** @description How far two reviewers agreed. */
        Agreement: {
            /** @description Claims that two reviewed without seeing the other’s review. */
            pairs: number;
            /** @description Of those, with the same finding. */
            agreed: number;
            /** @description Cohen’s kappa; null where chance alone explains all, or there is no pair. */
            kappa: number | null;
        };
        AnswerBody: {
            text: string;
            from: string;
        };
        /** @description An article as it was read. */
        Article: {
            id: string;
            key: string;
            /** Format: date-time */
            foundAt: string;
            /** @description Id of the story’s current version, where this is not it. */
            supersededBy: string | null;
            headline: string | null;
            byline: string | null;
            outlet: string | null;
            /** @description The part of the outlet that it stands in, as its metadata say. */
            section: string | null;
            /** @description ISO 8601: an instant, or a day where the article states only that. */
            publishedAt: string | null;
            language: string;
            /** @description Says so where no claims were found or sought. */
            note: string | null;
            /** @description Says so where the folder of the key names no desk: which desk it went to, and which folders there are. */
            deskNote: string | null;
            /** @description Other keys under which the same text came for the same desk, at most twenty. */
            alsoAs: string[];
            /** @description The whole document as plain text; every offset refers to it. Null where it is longer than an answer may be. */
            text: string | null;
            /** @description What each part of `text` is; null with it. */
            blocks: {
                /** @enum {string} */
                role: "headline" | "summary" | "subheading" | "paragraph" | "list-item" | "quote" | "caption" | "byline" | "timestamp" | "credit" | "related" | "furniture";
                start: number;
                end: number;
            }[] | null;
            /** @description How many claims it has, those of other desks among them. */
            claimsFound: number;
        };
        ArticleDetail: {
            /** @description Where it was asked for by the upload’s id. */
            upload: components["schemas"]["Upload"] | null;
            /** @description Null for an upload that has not become one. */
            article: components["schemas"]["Article"] | null;
            /** @description Those of your desks, at most 400. */
            claims: components["schemas"]["Claim"][];
        };
        /** @description What the newsroom is advised to do with an article, as things stand. */
        ArticleReport: {
            article: string;
            headline: string | null;
            /** @description Id of the story’s current version, where this is not it. */
            supersededBy: string | null;
            /** @description Says so where the folder of its key names no desk. */
            deskNote: string | null;
            /** @description A digest of all that the report says: the same for the same advice. */
            version: string;
            overall: {
                /** @enum {string} */
                code: "hold" | "run-with-changes" | "nothing-open";
                /** @description The same in a sentence for people. */
                line: string;
            };
            /** @description The article’s claims that were to be checked, in the order of its text, at most 400. */
            items: components["schemas"]["ReportItem"][];
            /** @description How many are still being checked. */
            open: number;
            /** @description The last twenty, last first. */
            acknowledged: components["schemas"]["Acknowledgement"][];
        };
        /** @description A question to the reporter of the claim’s article. */
        Ask: {
            number: number;
            question: string;
            by: string;
            /** Format: date-time */
            at: string;
            /**
             * @description How it goes out; `none`: somebody passes it on.
             * @enum {string}
             */
            channel: "email" | "chat" | "none";
            address: string;
            /** @description The words in which it goes out. */
            message: string;
            /** @enum {string} */
            state: "open" | "answered" | "withdrawn";
            /** @description Null while it is not answered. */
            answer: {
                text: string;
                from: string;
                /** @description Who wrote it down. */
                by: string;
                /** Format: date-time */
                at: string;
            } | null;
        };
        AskAnswer: {
            ask: components["schemas"]["Ask"];
            claim: components["schemas"]["Claim"];
        };
        AskBody: {
            question: string;
            token?: number;
            /** Format: date-time */
            until?: string;
        };
        Attribution: {
            /** @description Null where the article names nobody (“allegedly”): the outlet’s own hedge. */
            source: components["schemas"]["Source"] | null;
            /** @description The words that make it an attribution: “said”, “according to”. */
            cue: {
                text: string;
                spans: components["schemas"]["Span"][];
            } | null;
            /**
             * @description `direct`: all of it stands in quotation marks; `mixed`: part of it; `indirect`: none.
             * @enum {string}
             */
            quotation: "direct" | "mixed" | "indirect";
            /** @description Outer reporters, nearest first: in “X said that Y said S” the source is Y and this is [X]. */
            via: components["schemas"]["Source"][];
            /** @description The source says that the claim’s words are not so: “denied that …”. What is found is then found of the denial. */
            denies: boolean;
        };
        /** @description One link of a claim’s audit chain. */
        AuditEvent: {
            /** @constant */
            schema: 1;
            /** @description The claim’s id. */
            chain: string;
            /** @description 1, 2, 3 … without a gap. */
            seq: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            type: "enlisted" | "joined" | "redriven" | "overtaken" | "promoted" | "demoted" | "lapsed" | "dismissed" | "restored" | "moved" | "taken" | "extended" | "released" | "skipped" | "handed" | "assigned" | "unassigned" | "parked" | "woken" | "reviewed" | "signed-off" | "returned" | "disagreed" | "adjudicated" | "decided" | "updated" | "corrected" | "reopened" | "fell-due" | "refiled" | "withdrawn" | "origins-overridden" | "added" | "raised" | "restated" | "split" | "split-off" | "gathered" | "ungathered" | "merged" | "separated" | "undone" | "correction-needed" | "evidence-added" | "evidence-withdrawn" | "evidence-restored" | "noted" | "note-erased" | "related" | "unrelated" | "asked" | "ask-answered" | "ask-withdrawn" | "called" | "response-recorded" | "correction-closed" | "erased";
            /** @description Opaque id of the person, or `system`. */
            actor: string;
            /** @description Null where the actor is no member of the desk (any more). */
            actorName: string | null;
            /** @description Opaque ids, codes and digests. */
            facts: {
                [key: string]: string | number;
            };
            /** @description The hash of the event before. */
            previous: string;
            hash: string;
            /** @description Of an event that led to a revision: what it changed. */
            repair?: components["schemas"]["Repair"];
        };
        /** @description An attempt to reach somebody about the claim. */
        Call: {
            number: number;
            whom: string;
            /** Format: date-time */
            when: string;
            /** @enum {string} */
            channel: "phone" | "email" | "message" | "in-person";
            /** @description Masked. */
            address: string | null;
            /** @enum {string} */
            outcome: "reached" | "no-answer" | "left-message" | "will-call-back" | "refused";
            said: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        CallAnswer: {
            call: components["schemas"]["Call"];
        };
        CallBody: {
            whom: string;
            /** Format: date-time */
            when?: string;
            /** @enum {string} */
            channel: "phone" | "email" | "message" | "in-person";
            address?: string;
            /** @enum {string} */
            outcome: "reached" | "no-answer" | "left-message" | "will-call-back" | "refused";
            /** @default  */
            said?: string;
        };
        /** @description What is wrong with a chain, and at which event. */
        ChainFault: {
            /** @description The event’s number. */
            seq: number;
            /** @enum {string} */
            problem: "changed" | "overwritten" | "missing" | "unknown" | "deleted";
            detail: string;
        };
        /** @description Something that speaks for or against the claim, as a ruling cites it. */
        CitedEvidence: {
            /** @description The claim’s own evidence of that id (`e1`), where it refers to one. */
            id?: string;
            title?: string;
            url?: string;
            quote?: string;
            note?: string;
            /** @enum {string} */
            stance?: "supports" | "refutes" | "context";
        };
        /** @description A claim, as lists and details show it. */
        Claim: {
            id: string;
            /** @description Counts the wordings; a review names the one that it judged. */
            revision: number;
            state: components["schemas"]["ClaimState"];
            stage: components["schemas"]["Stage"];
            /** @description Id of the desk that it is on, or will be on once it is enlisted. */
            desk: string;
            articleId: string;
            /** @description The assertion without source, cue and leading “that”. */
            text: string;
            spans: components["schemas"]["Span"][];
            attribution: components["schemas"]["Attribution"];
            /** @enum {string} */
            kind: "fact" | "opinion" | "prediction" | "call" | "plan";
            /**
             * @description What it rests on: somebody’s word, a document, or what the outlet itself observed.
             * @enum {string}
             */
            basis: "word" | "document" | "observed";
            verification: components["schemas"]["Verification"];
            /** @description What contradicts it: another claim of the article, or a source that denies it. */
            disputedBy: {
                claimId: string | null;
                source: string;
            }[];
            /** @description The words by which the outlet keeps its distance: “alleged”, “may be”. */
            hedges: {
                text: string;
                span: components["schemas"]["Span"];
            }[];
            quantities: {
                value: number;
                /** @description The counted thing or unit as written: “people killed”, “%”. */
                unit: string;
                /** @enum {string} */
                approximate: "exact" | "about" | "at-least" | "at-most";
                span: components["schemas"]["Span"];
            }[];
            times: {
                text: string;
                span: components["schemas"]["Span"];
                /** @description An ISO 8601 date, month or instant, by the article’s own date; null where that cannot be told. */
                iso: string | null;
            }[];
            /** @description Every place of the article where it is said, its own first words included. */
            appearances: {
                /** @enum {string} */
                role: "headline" | "summary" | "body";
                text: string;
                spans: components["schemas"]["Span"][];
            }[];
            priority: components["schemas"]["Priority"];
            /** @description Why it is queued, or why not. */
            queuedBecause: string[];
            context: {
                headline: string | null;
                outlet: string | null;
                /** @description The part of the outlet that it stands in, as its metadata say. */
                section: string | null;
                /** @description ISO 8601: an instant, or a day where the article states only that. */
                publishedAt: string | null;
                /** @description The article’s words around the claim. */
                excerpt: string;
                /** @description Where the excerpt begins in the article’s `text`, in UTF-16 code units. */
                excerptStart: number;
            };
            /** Format: date-time */
            foundAt: string;
            enlistedAt: string | null;
            /** @description The latest that it may be due, by the desk’s rule. Null before it is enlisted. */
            deadline: string | null;
            /** @description When it is due; the docket is ordered by it. Null before it is enlisted. */
            dueBy: string | null;
            /** @description Null before it is enlisted. */
            line: components["schemas"]["LinePlace"] | null;
            overdue: boolean;
            heldBy: string | null;
            leaseExpiresAt: string | null;
            /** @description The lease is past its time, and somebody else may take the claim. */
            leaseExpired: boolean;
            /** @description Whose turn it is, and until when; anybody may take it meanwhile. */
            assignedTo: {
                id: string;
                name: string;
                /** Format: date-time */
                until: string;
            } | null;
            dismissed: {
                by: string;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                reason: "not-worth-checking" | "fine-as-attributed" | "cannot-be-checked" | "old" | "duplicate" | "not-ours" | "finder-mistake";
            } | null;
            parked: {
                by: string;
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                until: string;
                /** @enum {string} */
                reason: "call-back" | "reporter" | "document" | "expert" | "event" | "other";
                note: string;
                /** @description The question to its reporter that it waits for. */
                ask: number | null;
            } | null;
            /** @description This way to a verdict. Of its reviews it tells whose they are and no more, since somebody may have to stay blind. */
            round: {
                number: number;
                cause: components["schemas"]["RoundCause"];
                reviews: {
                    number: number;
                    by: string;
                }[];
            };
            /** @description Null before the first verdict. */
            standing: components["schemas"]["Standing"] | null;
            decidedAt: string | null;
            /** @description Id of the claim with which this one goes, where it is `joined`. */
            sameAs: string | null;
            /** @description Who joined it; null where it is an exact repeat. */
            joined: {
                by: string;
                /** Format: date-time */
                at: string;
            } | null;
            /** @description Ids of the claims that people joined to this one. */
            gathered: string[];
            /**
             * @description What is asked of it: docs/repair.md says what each finding then means.
             * @enum {string}
             */
            question: "is-it-so" | "was-it-said";
            /** @description How it came before the desk: `by` is null for the finder, `of` the claim off which it was split. */
            brought: {
                /** @enum {string} */
                how: "found" | "added" | "added-flat" | "raised" | "asked" | "split";
                by: string | null;
                of: string | null;
            };
            /** @description Some of its evidence is graphic. */
            graphic: boolean;
            /** @description Why it could not be enlisted yet; null for a claim that is. */
            failure: components["schemas"]["Failure"] | null;
        };
        ClaimDetail: {
            claim: components["schemas"]["Claim"];
            lease: components["schemas"]["Lease"] | null;
            /** @description What you may do with it now. */
            actions: ("enlist" | "redrive" | "add" | "raise" | "restate" | "split" | "gather" | "ungather" | "join" | "separate" | "undo" | "overtake" | "promote" | "demote" | "lapse" | "dismiss" | "restore" | "move" | "assign" | "take" | "extend" | "release" | "skip" | "handoff" | "park" | "return-to-reporter" | "wake" | "unassign" | "review" | "sign-off" | "return" | "adjudicate" | "update" | "correct" | "reopen" | "recheck" | "refile" | "withdraw")[];
            /** @description Your own. */
            draft: components["schemas"]["Draft"] | null;
            /** @description Your words of before that were refused, and are nowhere else. */
            draftsKept: components["schemas"]["Draft"][];
            /** @description For whoever holds the claim; empty for one who must stay blind. */
            draftsOfOthers: components["schemas"]["Draft"][];
            /** @description Those that you may see, of all rounds. */
            reviews: components["schemas"]["Review"][];
            /** @description The last. */
            verdict: components["schemas"]["Verdict"] | null;
            evidence: components["schemas"]["Evidence"][];
            /** @description Null where it takes none: the desk asks for none, or the claimant’s own word is enough. */
            origins: components["schemas"]["OriginsSoFar"] | null;
            notes: components["schemas"]["Note"][];
            /** @description All, first to last; of an exact repeat, those of the claim that it repeats. */
            verdicts: components["schemas"]["Verdict"][];
            reasons: components["schemas"]["Reason"][];
            /** @description Questions to its reporter. */
            asks: components["schemas"]["Ask"][];
            calls: components["schemas"]["Call"][];
            /** @description The claimant’s last; null where they were not asked. */
            response: components["schemas"]["ClaimantResponse"] | null;
            /** @description What each finding says of it, by what is asked. */
            findings: {
                [key: string]: string;
            };
            /** @description The claims that people joined to it, with what was written about them. */
            gathered: {
                claim: {
                    id: string;
                    text: string;
                    spans: components["schemas"]["Span"][];
                };
                drafts: components["schemas"]["Draft"][];
                evidence: components["schemas"]["Evidence"][];
                notes: components["schemas"]["Note"][];
            }[];
            /** @description Who says it, and what became of what they claimed; null for whoever is unnamed. */
            source: components["schemas"]["SourceRecord"] | null;
            flags: components["schemas"]["Flag"][];
            /** @description At most 50. */
            relations: components["schemas"]["RelatedClaim"][];
            /** @description Exact repeats of it in other articles. */
            repeats: {
                claimId: string;
                articleId: string;
            }[];
        };
        ClaimPage: {
            items: components["schemas"]["Claim"][];
            /** @description Where the next page begins: send it back as `cursor`. Null at the end. */
            cursor: string | null;
        };
        ClaimPair: {
            claim: components["schemas"]["Claim"];
            /** @description The claim that goes with it, or no more. */
            other: components["schemas"]["Claim"];
        };
        /** @enum {string} */
        ClaimState: "noted" | "found" | "waiting" | "second" | "sign-off" | "adjudication" | "below" | "held" | "parked" | "decided" | "withdrawn" | "lapsed" | "dismissed" | "joined" | "stuck";
        /** @description What the claimant said when asked: their right of reply. */
        ClaimantResponse: {
            number: number;
            /** Format: date-time */
            askedAt: string;
            /** @description Null where they did not answer. */
            answeredAt: string | null;
            /** @enum {string} */
            outcome: "stands-by" | "corrects" | "denies" | "no-comment" | "did-not-answer";
            text: string;
            by: string;
            /** Format: date-time */
            at: string;
            /** @description They are the desk’s authority on it and stand by it: verification enough, without further origins. */
            suffices: boolean;
        };
        CloseCorrectionBody: {
            /** @enum {string} */
            outcome: "corrected" | "not-needed";
            reason: string;
        };
        /** @description “Correction needed?”: a claim was advised to be cut or corrected when its article was out already. */
        Correction: {
            claim: string;
            article: string;
            headline: string | null;
            publishedAt: string | null;
            text: string;
            /** @description Its source says that this is not so, and the finding is about the denial. */
            denies: boolean;
            /** @description Number of the last verdict that said cut or correct. */
            verdict: number;
            /** @description What the desk says now. */
            finding: components["schemas"]["Finding"] | null;
            advice: components["schemas"]["Advice"] | null;
            /** Format: date-time */
            raisedAt: string;
            closed: {
                by: string;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                outcome: "corrected" | "not-needed";
                reason: string;
            } | null;
        };
        CorrectionAnswer: {
            correction: components["schemas"]["Correction"];
        };
        Corrections: {
            items: components["schemas"]["Correction"][];
            /** @description Where the next page begins: send it back as `cursor`. Null at the end. */
            cursor: string | null;
        };
        /** @description Counters by name; one that is not there is 0. */
        Counters: {
            [key: string]: number;
        };
        /** @description A desk, and how its docket stands. */
        Desk: {
            /** @description The desk’s id, in paths and queries. */
            desk: string;
            name: string;
            /**
             * @description Who makes a verdict: one reviewer, one and another who signs it off, or two who do not see each other’s review.
             * @enum {string}
             */
            eyes: "none" | "sign-off" | "blind";
            /** @description Above the line, for a ruling; those whose lease has run out among them. */
            waiting: number;
            /** @description Below the line. */
            below: number;
            second: number;
            signOff: number;
            adjudication: number;
            held: number;
            parked: number;
            decided: number;
            /** @description Counted up to a thousand for each part of the docket. */
            overdue: number;
            /** @description 0 where none waits. */
            oldestWaitingSeconds: number;
        };
        DeskDay: {
            /** Format: date */
            day: string;
            /** @description How the desk stood when the day ended; null of today, and of days that nobody closed in time. */
            atEnd: components["schemas"]["DocketStanding"] | null;
            /** @description Claims that came on the docket. */
            enlisted: number;
            /** @description Of those, how many came above the line, and how many below it for each budget that was used up. */
            line: components["schemas"]["Counters"];
            lapsed: number;
            /** @description Verdicts, of all rounds. */
            decided: number;
            /** @description From the docket to the first verdict. */
            timeToVerdict: components["schemas"]["Times"];
            agreement: components["schemas"]["Agreement"];
            /** @description Verdicts by their finding. */
            findings: components["schemas"]["Counters"];
            /** @description By reason. */
            skips: components["schemas"]["Counters"];
            /** @description By reason. */
            parkings: components["schemas"]["Counters"];
            /** @description By reason, those restored left out. */
            dismissals: components["schemas"]["Counters"];
            finder: components["schemas"]["Finder"];
            /** @description Every step in a claim’s history, by its type. */
            events: components["schemas"]["Counters"];
        };
        DeskFigures: {
            /** @description Claims that came on the docket. */
            enlisted: number;
            /** @description Of those, how many came above the line, and how many below it for each budget that was used up. */
            line: components["schemas"]["Counters"];
            lapsed: number;
            /** @description Verdicts, of all rounds. */
            decided: number;
            /** @description From the docket to the first verdict. */
            timeToVerdict: components["schemas"]["Times"];
            agreement: components["schemas"]["Agreement"];
            /** @description Verdicts by their finding. */
            findings: components["schemas"]["Counters"];
            /** @description By reason. */
            skips: components["schemas"]["Counters"];
            /** @description By reason. */
            parkings: components["schemas"]["Counters"];
            /** @description By reason, those restored left out. */
            dismissals: components["schemas"]["Counters"];
            finder: components["schemas"]["Finder"];
            /** @description Every step in a claim’s history, by its type. */
            events: components["schemas"]["Counters"];
        };
        DeskStats: {
            desk: string;
            name: string;
            now: components["schemas"]["DocketStanding"];
            /** @description Of all days together: medians and agreement are not those of the days added up. */
            total: components["schemas"]["DeskFigures"];
            /** @description In order; a day on which nothing happened is left out. */
            days: components["schemas"]["DeskDay"][];
        };
        Desks: {
            desks: components["schemas"]["Desk"][];
        };
        /** @description How many claims of a desk stand where. */
        DocketStanding: {
            /** @description Above the line, for a ruling; those whose lease has run out among them. */
            waiting: number;
            /** @description Below the line. */
            below: number;
            second: number;
            signOff: number;
            adjudication: number;
            held: number;
            parked: number;
            decided: number;
            /** @description Counted up to a thousand for each part of the docket. */
            overdue: number;
            /** @description 0 where none waits. */
            oldestWaitingSeconds: number;
        };
        /** @description What somebody has written so far: any part of a ruling. */
        Draft: {
            author: string;
            /** @description Counts the saves: send the one that you last saw. */
            version: number;
            /** Format: date-time */
            savedAt: string;
            finding?: components["schemas"]["Finding"];
            advice?: components["schemas"]["Advice"];
            /** @description Suggested wording; may be empty. */
            wording?: string;
            rationale?: string;
            evidence?: components["schemas"]["CitedEvidence"][];
            /** @description The time for which the finding holds, ISO 8601; in a draft, as far as it is typed. */
            asOf?: string;
            /** @description When the claim is to be looked at again, ISO 8601; in a draft, as far as it is typed. */
            recheckAt?: string;
            /** @description A lead’s reason to confirm on few origins. */
            originsOverride?: string;
        };
        DraftBody: {
            /** @default 0 */
            version?: number;
            token?: number;
            revision?: number;
            /** @enum {string} */
            finding?: "confirmed" | "partly-confirmed" | "not-confirmed" | "refuted" | "out-of-context";
            /** @enum {string} */
            advice?: "use" | "use-attributed" | "hold" | "cut" | "correct" | "legal";
            wording?: string;
            rationale?: string;
            evidence?: {
                id?: string;
                title?: string;
                url?: string;
                quote?: string;
                note?: string;
                /** @enum {string} */
                stance?: "supports" | "refutes" | "context";
            }[];
            asOf?: string;
            recheckAt?: string;
            originsOverride?: string;
        };
        /** @description Something that speaks for or against a claim, or helps to understand it. */
        Evidence: {
            /** @description `e1`, `e2`, …: by this a ruling cites it. */
            id: string;
            by: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "document" | "statement" | "data" | "image" | "video" | "own-reporting" | "response";
            /** @enum {string} */
            stance: "supports" | "refutes" | "context";
            title: string;
            quote?: string;
            note?: string;
            /**
             * Format: date-time
             * @description When it was read or taken down.
             */
            retrievedAt: string;
            origin?: components["schemas"]["Origin"];
            tags: ("graphic" | "private" | "manipulated")[];
            provenance?: components["schemas"]["Provenance"];
            /** @description When its author withdrew it; null while it stands. */
            withdrawnAt: string | null;
            /** @description Null where there is none, or it is withheld. */
            url: string | null;
            file: {
                name: string;
                contentType: string;
                /** @description In bytes. */
                size: number;
                /** @description In hex. */
                sha256: string;
            } | null;
            /** @description Why its link is withheld: ask with `?open=graphic` to see it. */
            withheld: "graphic" | null;
        };
        EvidenceAnswer: {
            evidence: components["schemas"]["Evidence"];
        };
        EvidenceBody: {
            /** @enum {string} */
            kind: "document" | "statement" | "data" | "image" | "video" | "own-reporting" | "response";
            /** @enum {string} */
            stance: "supports" | "refutes" | "context";
            title: string;
            /** Format: uri */
            url?: string;
            quote?: string;
            note?: string;
            /** Format: date-time */
            retrievedAt?: string;
            origin?: {
                who: string;
                /** @enum {string} */
                how: "saw" | "record" | "told";
                toldBy?: string;
                stake?: string;
            };
            /** @default [] */
            tags?: ("graphic" | "private" | "manipulated")[];
            provenance?: {
                originalUploader?: string;
                place?: string;
                time?: string;
                method?: string;
            };
            /** Format: uuid */
            file?: string;
        };
        ExtendBody: {
            token: number;
        };
        /** @description Why work on it failed last. */
        Failure: {
            code: string;
            message: string;
            /** Format: date-time */
            at: string;
        };
        FileBody: {
            filename: string;
            /** @enum {string} */
            contentType: "application/pdf" | "audio/mp4" | "audio/mpeg" | "image/gif" | "image/heic" | "image/jpeg" | "image/png" | "image/webp" | "text/csv" | "text/plain" | "video/mp4" | "video/quicktime" | "video/webm";
            size: number;
            sha256: string;
        };
        /** @description A form by which a browser sends exactly the announced file. */
        FileForm: {
            /**
             * Format: uuid
             * @description Say this as `file` when you add the evidence.
             */
            id: string;
            /** Format: uri */
            url: string;
            /** @description Send all of them, and the file last, as `multipart/form-data`. */
            fields: {
                [key: string]: string;
            };
            /** Format: date-time */
            expiresAt: string;
        };
        /** @description A link to save a file by; a browser never shows it. */
        FileLink: {
            /** Format: uri */
            url: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** @description How well claims are found, as people judged it. */
        Finder: {
            /** @description Claims that it queued and a person judged, by a dismissal or a first verdict, without calling them a mistake. */
            right: number;
            /** @description Claims dismissed as `finder-mistake`. */
            mistakes: number;
            /** @description Claims that people added, or put on the docket as a fact. */
            missed: number;
            /** @description right / (right + mistakes); null where there is none. */
            precision: number | null;
            /** @description right / (right + missed); null until somebody adds a claim that was missed: nobody may have looked. */
            recall: number | null;
        };
        /** @enum {string} */
        Finding: "confirmed" | "partly-confirmed" | "not-confirmed" | "refuted" | "out-of-context";
        /** @description What whoever reads a claim should know because of another. */
        Flag: {
            /**
             * @description The whole that it is a part of was refuted; a later version of the article says otherwise.
             * @enum {string}
             */
            code: "whole-refuted" | "update-follows";
            /** @description Because of which claim. */
            claim: string;
        };
        HandoffBody: {
            token?: number;
            to: string;
        };
        /** @description What the next shift should know; of each list a hundred at the most. */
        Handover: {
            desk: string;
            /**
             * Format: date-time
             * @description From when notes are told: the last handover, or twelve hours ago.
             */
            since: string;
            /** @description The last; null where nobody has left one. */
            handover: components["schemas"]["HandoverWords"] | null;
            held: {
                claim: {
                    id: string;
                    /** @enum {string} */
                    state: "noted" | "found" | "waiting" | "second" | "sign-off" | "adjudication" | "below" | "held" | "parked" | "decided" | "withdrawn" | "lapsed" | "dismissed" | "joined" | "stuck";
                    text: string;
                };
                by: string;
                /** Format: date-time */
                until: string;
            }[];
            /** @description Those that wait for their reporter have the reason `reporter`. */
            parked: {
                claim: {
                    id: string;
                    /** @enum {string} */
                    state: "noted" | "found" | "waiting" | "second" | "sign-off" | "adjudication" | "below" | "held" | "parked" | "decided" | "withdrawn" | "lapsed" | "dismissed" | "joined" | "stuck";
                    text: string;
                };
                by: string;
                /** Format: date-time */
                until: string;
                /** @enum {string} */
                reason: "call-back" | "reporter" | "document" | "expert" | "event" | "other";
                note: string;
            }[];
            /** @description Whose they are, not what they say. */
            drafts: {
                claim: {
                    id: string;
                    /** @enum {string} */
                    state: "noted" | "found" | "waiting" | "second" | "sign-off" | "adjudication" | "below" | "held" | "parked" | "decided" | "withdrawn" | "lapsed" | "dismissed" | "joined" | "stuck";
                    text: string;
                };
                by: string;
                /** Format: date-time */
                savedAt: string;
            }[];
            notes: {
                claim: {
                    id: string;
                    /** @enum {string} */
                    state: "noted" | "found" | "waiting" | "second" | "sign-off" | "adjudication" | "below" | "held" | "parked" | "decided" | "withdrawn" | "lapsed" | "dismissed" | "joined" | "stuck";
                    text: string;
                };
                note: components["schemas"]["Note"];
            }[];
        };
        HandoverAnswer: {
            handover: components["schemas"]["HandoverWords"];
        };
        HandoverBody: {
            text: string;
            /** @default 0 */
            version?: number;
        };
        /** @description What one shift left to the next. */
        HandoverWords: {
            /** @description Send it back when you write the next. */
            version: number;
            by: string;
            /** Format: date-time */
            at: string;
            text: string;
        };
        History: {
            /** @description All events of the claim are there, each as it was written; of all pages, not of this one alone. */
            intact: boolean;
            /** @description Empty where it is intact. */
            faults: components["schemas"]["ChainFault"][];
            /** @description Without those about restricted notes that you may not read. */
            items: components["schemas"]["AuditEvent"][];
            /** @description Where the next page begins: send it back as `cursor`. Null at the end. */
            cursor: string | null;
        };
        Holdings: {
            items: {
                person: components["schemas"]["Person"];
                /** @description False of somebody who left. */
                member: boolean;
                held: components["schemas"]["InHand"][];
                /** @description Theirs to find. */
                assigned: components["schemas"]["InHand"][];
                parked: components["schemas"]["InHand"][];
            }[];
            /** @description There are more than 300 held, assigned or parked; the lists of the docket have all. */
            more: boolean;
        };
        /** @description A claim in somebody’s hands. */
        InHand: {
            id: string;
            articleId: string;
            /** @description The assertion without source, cue and leading “that”. */
            text: string;
            stage: components["schemas"]["Stage"];
            /** @description When it is due; the docket is ordered by it. Null before it is enlisted. */
            dueBy: string | null;
            overdue: boolean;
            /**
             * Format: date-time
             * @description When the lease ends, when their turn is over, or when it wakes.
             */
            until: string;
            /** @description That time is over: somebody else may take it. */
            expired: boolean;
        };
        JoinBody: {
            revision: number;
            claim: string;
        };
        /** @description One person’s exclusive right to rule. Past its time it still counts, until somebody else takes the claim. */
        Lease: {
            /** @description The fencing token, for whoever holds the lease and nobody else: send it with what takes the lease. */
            token?: number;
            holder: string;
            /** Format: date-time */
            takenAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        LeasedClaim: {
            claim: components["schemas"]["Claim"];
            /** @description Null where nobody holds it now. */
            lease: components["schemas"]["Lease"] | null;
        };
        /** @description On which side of the line it stands, or stood when it was taken, and why. */
        LinePlace: {
            /** @enum {string} */
            side: "above" | "below";
            /** @enum {string} */
            reason: "within-budget" | "article-budget" | "hour-budget" | "overtaken" | "muted" | "promoted" | "demoted" | "moved" | "raised" | "split";
            /** @description The reason, in a sentence for people. */
            why: string;
            /** @description Who put it there; null where the desk’s budget did. */
            by: string | null;
            /** Format: date-time */
            at: string;
            /** @description When it lapses; null above the line. */
            lapsesAt: string | null;
        };
        /** @description An upload, and how the claims of its article stand. */
        ListedUpload: {
            /** @description The article’s where there is one, else the upload’s own. */
            id: string;
            uploadId: string;
            key: string;
            versionId: string;
            /** @description In bytes. */
            size: number;
            /** Format: date-time */
            receivedAt: string;
            finishedAt: string | null;
            /**
             * @description `repeated`: the same content came before, under this key or (`sameTextAs`) under another, and `id` is that article. `rejected` and `stuck` have a `reason`.
             * @enum {string}
             */
            status: "processing" | "processed" | "repeated" | "rejected" | "stuck";
            /** @description Why it was rejected or is stuck, and what to do. */
            reason: {
                code: string;
                message: string;
                /** Format: date-time */
                at?: string;
            } | null;
            /** @description While it is processing: why the last attempt failed. */
            lastFailure: components["schemas"]["Failure"] | null;
            headline?: string | null;
            outlet?: string | null;
            /** @description ISO 8601: an instant, or a day where the article states only that. */
            publishedAt?: string | null;
            /** @description BCP 47 primary language; `und` where the text is too short to tell. */
            language?: string;
            /** @description The desk that has it. Of an upload that was not read, the one that its folder names, where it names one. */
            desk?: string;
            claims?: {
                found: number;
                queued: number;
            };
            /** @description Says so where no claims were found or sought. */
            note?: string | null;
            /** @description Says so where the folder of the key names no desk: which desk it went to, and which folders there are. */
            deskNote?: string | null;
            /** @description Of a copy: the other key under which the same text came first; `id` is that article. Its claims are not queued again. */
            sameTextAs?: string | null;
            /** @description How many of the article’s claims stand above the line or are being worked on, have a verdict, were dismissed, and go with another claim, which they repeat; of those queued, the others are below the line or lapsed. Null where there is no article. */
            standing: {
                above: number;
                decided: number;
                dismissed: number;
                joined: number;
            } | null;
        };
        /** @description A verdict as lists show it: what it is about, and whether the desk stands by it. */
        ListedVerdict: {
            claimId: string;
            articleId: string;
            /** @description The desk that made it. */
            desk: string;
            number: number;
            /**
             * @description Whether the desk stands by it; `superseded` where another has followed.
             * @enum {string}
             */
            status: "standing" | "in-doubt" | "withdrawn" | "superseded";
            /** @description Number of the verdict that followed it. */
            supersededBy: number | null;
            /**
             * @description What it is to the one before; `first` follows none.
             * @enum {string}
             */
            as: "first" | "update" | "correction" | "reopened" | "recheck" | "refile";
            /**
             * @description What made it: one review alone, one that another signed off, two blind ones that agree, a lead between two, or a slip mended.
             * @enum {string}
             */
            how: "sole" | "signed-off" | "agreed" | "adjudicated" | "refiled";
            /** @description The verdict before; null for the first. */
            follows: number | null;
            finding: components["schemas"]["Finding"];
            advice: components["schemas"]["Advice"];
            /** @description Suggested wording; may be empty. */
            wording: string;
            /**
             * Format: date-time
             * @description The time for which the finding holds.
             */
            asOf: string;
            /** @description When the claim is to be looked at again; null for never. */
            recheckAt: string | null;
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            /** @description How many pieces it cites; they are with the claim. */
            evidence: number;
            /** @description The claim’s words. */
            claim: string;
            /** @description Who said it; null where the article names nobody. */
            source: string | null;
            /** @description The source says that these words are not so, and the finding is about the denial. */
            denies: boolean;
            headline: string | null;
            outlet: string | null;
            /** @description ISO 8601: an instant, or a day where the article states only that. */
            publishedAt: string | null;
        };
        Me: {
            id: string;
            name: string;
            /**
             * @description The highest that the token has.
             * @enum {string}
             */
            role: "viewer" | "reviewer" | "lead" | "admin";
            /** @description Ids of your desks. */
            desks: string[];
            preferences: components["schemas"]["Preferences"];
        };
        Mentions: {
            items: {
                claim: {
                    id: string;
                    desk: string;
                    text: string;
                };
                note: components["schemas"]["Note"];
                seen: boolean;
            }[];
            seenUntil: string | null;
            /** @description Where the next page begins: send it back as `cursor`. Null at the end. */
            cursor: string | null;
        };
        MentionsSeen: {
            /**
             * Format: date-time
             * @description The mark that stands.
             */
            seenUntil: string;
        };
        /** @description A source, an outlet, or a section of whichever outlet, whose claims come below the line until a time. */
        Mute: {
            id: string;
            /** @enum {string} */
            kind: "source" | "outlet" | "section";
            name: string;
            /** Format: date-time */
            until: string;
            reason: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        MuteAnswer: {
            mute: components["schemas"]["Mute"];
        };
        MuteBody: {
            /** @enum {string} */
            kind: "source" | "outlet" | "section";
            name: string;
            /** Format: date-time */
            until: string;
            reason: string;
        };
        Mutes: {
            items: components["schemas"]["Mute"][];
        };
        /**
         * @default {
         *       "bundle": 1
         *     }
         */
        NextBody: {
            /** @default 1 */
            bundle?: number;
            /** @enum {string} */
            stage?: "waiting" | "second" | "sign-off" | "adjudication";
        };
        NextClaim: {
            claim: components["schemas"]["Claim"];
            /** @description Null where nobody holds it now. */
            lease: components["schemas"]["Lease"] | null;
            /** @description Others of its story that came along, where a `bundle` was asked for. */
            others?: components["schemas"]["LeasedClaim"][];
        };
        /** @description What somebody of the desk wants colleagues to know about a claim. */
        Note: {
            number: number;
            by: string;
            /** Format: date-time */
            at: string;
            /** @description Empty where it was erased, and in the answer that adds a restricted one. */
            text: string;
            /** @description Who may read it beside its author; null where the whole desk may. */
            restrictedTo: string[] | null;
            erased: {
                by: string;
                /** Format: date-time */
                at: string;
            } | null;
        };
        NoteAnswer: {
            note: components["schemas"]["Note"];
            /** @description Whom it calls, and who is told. */
            mentions: string[];
            /** @description Names after an `@` to which nobody of the desk answers. */
            unknown: string[];
        };
        NoteBody: {
            text: string;
            restrictedTo?: string[];
        };
        /** @description Who knows it, and how. */
        Origin: {
            /** @description A person, office, agency or outlet: not where it was read, but who knows. */
            who: string;
            /** @enum {string} */
            how: "saw" | "record" | "told";
            /** @description Whose account it passes on, where it was `told`. */
            toldBy?: string;
            /** @description What it stands to win or lose by the claim. */
            stake?: string;
        };
        /** @description How the claim’s evidence stands against the origins that its desk confirms on. */
        OriginsSoFar: {
            /** @description How many independent origins the desk confirms on. */
            needed: number;
            /** @description Who knows it independently of each other and of the claimant. */
            origins: string[];
            /** @description Evidence that adds no origin of its own, and why. */
            uncounted: {
                evidence: string;
                /** @enum {string} */
                why: "does-not-support" | "response" | "no-origin" | "hearsay" | "claimant" | "same-origin";
            }[];
            /**
             * @description What comes of a confirmation on fewer.
             * @enum {string}
             */
            fewer: "warn" | "refuse";
        };
        OwnFigures: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            total: {
                reviewed: number;
                signedOff: number;
                adjudicated: number;
                /** @description From taking a claim to ruling on it. */
                timeAtWork: components["schemas"]["Times"];
                agreement: components["schemas"]["Agreement"];
                events: components["schemas"]["Counters"];
            };
            days: {
                /** Format: date */
                day: string;
                reviewed: number;
                signedOff: number;
                adjudicated: number;
                /** @description From taking a claim to ruling on it. */
                timeAtWork: components["schemas"]["Times"];
                agreement: components["schemas"]["Agreement"];
                events: components["schemas"]["Counters"];
            }[];
        };
        ParkBody: {
            token: number;
            /** @enum {string} */
            reason: "call-back" | "reporter" | "document" | "expert" | "event" | "other";
            /** @default  */
            note?: string;
            /** Format: date-time */
            until: string;
        };
        People: {
            people: components["schemas"]["Person"][];
        };
        /** @description Somebody who works claims. */
        Person: {
            /** @description Opaque, and for good: the token’s `sub`. */
            id: string;
            name: string;
        };
        PersonAnswer: {
            person: components["schemas"]["Person"];
        };
        /** @default {} */
        PersonBody: {
            name?: string;
        };
        /** @description What somebody wants for themselves; no figure, event or colleague learns of it. */
        Preferences: {
            /** @description `next` gives no claim with graphic material. No reason is asked. */
            skipGraphic: boolean;
        };
        PreferencesAnswer: {
            preferences: components["schemas"]["Preferences"];
        };
        PreferencesBody: {
            skipGraphic: boolean;
        };
        Priority: {
            /** @description The higher, the sooner an editor would want it checked. */
            score: number;
            /** @enum {string} */
            band: "urgent" | "high" | "normal" | "low";
            /** @description What made it so, for a person to read. */
            reasons: string[];
        };
        /** @description Why a request was refused (RFC 9457). Nothing was changed, unless docs/problems.md says so of the type. */
        Problem: {
            /** @enum {string} */
            type: "/problems/malformed-request" | "/problems/not-an-access-token" | "/problems/unknown-role" | "/problems/role-required" | "/problems/not-your-desk" | "/problems/unknown-desk" | "/problems/unknown-claim" | "/problems/unknown-article" | "/problems/unknown-work" | "/problems/unknown-mute" | "/problems/unknown-ask" | "/problems/ask-closed" | "/problems/unknown-correction" | "/problems/report-moved" | "/problems/unknown-source" | "/problems/source-joined" | "/problems/unknown-relation" | "/problems/unknown-evidence" | "/problems/unknown-note" | "/problems/stale-token" | "/problems/already-held" | "/problems/cap-reached" | "/problems/own-ruling" | "/problems/wrong-stage" | "/problems/not-decided" | "/problems/other-desk" | "/problems/verdict-on-record" | "/problems/verdict-moved" | "/problems/not-on-docket" | "/problems/revision-changed" | "/problems/draft-moved" | "/problems/repeats-another" | "/problems/verdict-stands" | "/problems/span-mismatch" | "/problems/no-such-repair" | "/problems/nothing-to-undo" | "/problems/cites-nothing" | "/problems/refuted-for-use" | "/problems/wording-needed" | "/problems/too-few-origins" | "/problems/not-yours" | "/problems/note-stays" | "/problems/handover-moved" | "/problems/too-much-material" | "/problems/graphic-material" | "/problems/file-missing" | "/problems/key-reused" | "/problems/time-out-of-range" | "/problems/not-a-member" | "/problems/busy" | "/problems/internal";
            title: string;
            status: number;
            /** @description What happened in this case. */
            detail: string;
            /** @description What to do. */
            next: string;
            /** @description The path that was asked for. */
            instance: string;
            /** @description malformed-request: what is wrong, field by field. */
            errors?: {
                field: string;
                message: string;
            }[];
            /** @description Where your words were refused, the draft that keeps them; draft-moved: the one that stands, null for none. */
            draft?: components["schemas"]["Draft"] | null;
            /** @description already-held: who holds it. */
            holder?: string;
            /**
             * Format: date-time
             * @description already-held: until when.
             */
            expiresAt?: string;
            /** @description cap-reached: how many claims the desk allows one person at a time. */
            cap?: number;
            /** @description cap-reached: ids of the claims that you hold. */
            holding?: string[];
            /** @description wrong-stage: what the claim waits for. */
            stage?: components["schemas"]["Stage"];
            /** @description revision-changed: the current one. */
            revision?: number;
            /** @description revision-changed: what the claim said in the revision that you name; null where there is no such revision. */
            judged?: components["schemas"]["Revision"] | null;
            /** @description revision-changed: what it says. */
            now?: components["schemas"]["Revision"];
            /** @description handover-moved: the one that stands. */
            handover?: components["schemas"]["HandoverWords"] | null;
            /** @description verdict-moved: number of the last verdict. */
            verdict?: number;
            /** @description repeats-another: id of the claim with which it goes. */
            sameAs?: string;
            /** @description report-moved: the current one. */
            version?: string;
            /** @description cites-nothing: id of the evidence that does not stand. */
            evidence?: string;
            /** @description How many independent origins the desk confirms on. */
            needed?: number;
            /** @description Who knows it independently of each other and of the claimant. */
            origins?: string[];
            /** @description Evidence that adds no origin of its own, and why. */
            uncounted?: {
                evidence: string;
                /** @enum {string} */
                why: "does-not-support" | "response" | "no-origin" | "hearsay" | "claimant" | "same-origin";
            }[];
            /** @description graphic-material: how the evidence is tagged. */
            tags?: ("graphic" | "private" | "manipulated")[];
            /** @description busy, internal: by this name those who run the API find the request in its logs. */
            requestId?: string;
        };
        /** @description What was worked out about an image or video. */
        Provenance: {
            originalUploader?: string;
            place?: string;
            /** @description When it was taken, as exactly as is known. */
            time?: string;
            /** @description How place and time were worked out. */
            method?: string;
        };
        /** @description Why somebody did something that takes a reason. */
        Reason: {
            number: number;
            /**
             * @description The event that it explains.
             * @enum {string}
             */
            type: "enlisted" | "joined" | "redriven" | "overtaken" | "promoted" | "demoted" | "lapsed" | "dismissed" | "restored" | "moved" | "taken" | "extended" | "released" | "skipped" | "handed" | "assigned" | "unassigned" | "parked" | "woken" | "reviewed" | "signed-off" | "returned" | "disagreed" | "adjudicated" | "decided" | "updated" | "corrected" | "reopened" | "fell-due" | "refiled" | "withdrawn" | "origins-overridden" | "added" | "raised" | "restated" | "split" | "split-off" | "gathered" | "ungathered" | "merged" | "separated" | "undone" | "correction-needed" | "evidence-added" | "evidence-withdrawn" | "evidence-restored" | "noted" | "note-erased" | "related" | "unrelated" | "asked" | "ask-answered" | "ask-withdrawn" | "called" | "response-recorded" | "correction-closed" | "erased";
            by: string;
            /** Format: date-time */
            at: string;
            reason: string;
        };
        Recall: {
            /** @description The claim asked for, or the one that it repeats. */
            claimId: string;
            standing: components["schemas"]["Standing"] | null;
            items: {
                articleId: string;
                claimId: string;
                headline: string | null;
                outlet: string | null;
                /** @description ISO 8601: an instant, or a day where the article states only that. */
                publishedAt: string | null;
                /** Format: date-time */
                foundAt: string;
            }[];
            /** @description Where the next page begins: send it back as `cursor`. Null at the end. */
            cursor: string | null;
        };
        Redriven: {
            id: string;
            /** @description False where it was not stuck, or somebody was quicker. */
            redriven: boolean;
        };
        RefileBody: {
            verdict: number;
            wording: string;
            rationale: string;
        };
        /** @description Another claim that this one has to do with. */
        RelatedClaim: {
            claim: string;
            /**
             * @description What it is to the claim that was asked for: `part` is a part of that one.
             * @enum {string}
             */
            as: "same" | "newer" | "older" | "part" | "whole" | "conflicting" | "denial" | "denied";
            /** @enum {string} */
            type: "same" | "update" | "part-of" | "conflicting" | "denial";
            /** @enum {string} */
            status: "suggested" | "confirmed";
            why: string;
            /** @description Who confirmed it; null where the rules suggest it. */
            by: string | null;
            /** Format: date-time */
            at: string;
            /** @description Why nothing is told of it: you are no member of its desk. */
            withheld: "other-desk" | null;
            shown: {
                articleId: string;
                text: string;
                source: string | null;
                /** @description The source says that this is not so, and its verdict is about the denial. */
                denies: boolean;
                /** @enum {string} */
                state: "noted" | "found" | "waiting" | "second" | "sign-off" | "adjudication" | "below" | "held" | "parked" | "decided" | "withdrawn" | "lapsed" | "dismissed" | "joined" | "stuck";
                desk: string;
                /** @description The last; of a repeat, that of the claim that it repeats. */
                verdict: {
                    number: number;
                    /** @enum {string} */
                    status: "standing" | "in-doubt" | "withdrawn";
                    finding: components["schemas"]["Finding"];
                    advice: components["schemas"]["Advice"];
                } | null;
            } | null;
        };
        /** @description What two claims are to each other. */
        Relation: {
            /** @description Id of the claim that is the same as, an update of, a part of, in conflict with or a denial of the other. */
            from: string;
            to: string;
            /** @enum {string} */
            type: "same" | "update" | "part-of" | "conflicting" | "denial";
            /**
             * @description `suggested` by the rules; the others by people.
             * @enum {string}
             */
            status: "suggested" | "confirmed" | "refused";
        };
        RelationAnswer: {
            relation: components["schemas"]["Relation"];
        };
        RelationBody: {
            claim: string;
            /** @enum {string} */
            type: "same" | "update" | "part-of" | "conflicting" | "denial";
        };
        /** @description What became of the claims of somebody who left. What they wrote is kept. */
        Released: {
            /** @description Ids of claims that they held: the desk has them again, where they stood. */
            released: string[];
            /** @description Ids of those that were theirs to find. */
            unassigned: string[];
            /** @description Ids of those that they parked: those wake in their time, and can be handed to somebody before that. */
            parked: string[];
            /** @description How many are still to be released: the same request again, with a new `Idempotency-Key`, goes on with them. */
            left: number;
        };
        /** @description What somebody changed about a claim. */
        Repair: {
            /** @description The revision that it led to. */
            revision: number;
            /** @enum {string} */
            action: "restate" | "raise" | "split" | "gather" | "ungather" | "undo";
            by: string;
            /** Format: date-time */
            at: string;
            before: components["schemas"]["Wording"];
            after: components["schemas"]["Wording"];
            /** @description Claims that went with this one by it. */
            joins: string[];
            /** @description Claims that went by themselves by it: split off, or separated. */
            frees: string[];
        };
        /** @description What the desk says of one claim. */
        ReportItem: {
            claim: string;
            revision: number;
            text: string;
            /** @description Where it stands in the article’s `text`. */
            spans: number[][];
            source: string | null;
            /** @description The source says that this is not so, and the finding is about the denial. */
            denies: boolean;
            /**
             * @description `open`: it is being checked, or its verdict is in doubt; `unchecked`: nobody checks it; `withdrawn`: its verdict was.
             * @enum {string}
             */
            status: "advised" | "open" | "unchecked" | "withdrawn";
            finding: components["schemas"]["Finding"] | null;
            advice: components["schemas"]["Advice"] | null;
            /** @description Suggested. */
            wording: string | null;
            /** @description Why nobody checks it: below the line, lapsed there, or why it was dismissed. */
            unchecked: ("below" | "lapsed" | "not-worth-checking" | "fine-as-attributed" | "cannot-be-checked" | "old" | "duplicate" | "not-ours" | "finder-mistake") | null;
        };
        ResponseAnswer: {
            response: components["schemas"]["ClaimantResponse"];
        };
        ResponseBody: {
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            answeredAt?: string;
            /** @enum {string} */
            outcome: "stands-by" | "corrects" | "denies" | "no-comment" | "did-not-answer";
            /** @default  */
            text?: string;
        };
        RestateBody: {
            revision: number;
            text?: string;
            spans?: {
                start: number;
                end: number;
                text: string;
            }[];
            source?: {
                name: string;
                /** @enum {string} */
                type: "official" | "military" | "police" | "court" | "company" | "political" | "opposition" | "state-media" | "media" | "ngo" | "expert" | "witness" | "anonymous" | "document" | "person" | "other";
                spans?: {
                    start: number;
                    end: number;
                    text: string;
                }[];
            } | null;
            denies?: boolean;
            /** @enum {string} */
            kind?: "fact" | "opinion" | "prediction" | "call" | "plan";
            /** @enum {string} */
            basis?: "word" | "document" | "observed";
            /** @enum {string} */
            verification?: "none" | "tried" | "done";
            /** @enum {string} */
            question?: "is-it-so" | "was-it-said";
        };
        RestatedClaim: {
            claim: components["schemas"]["Claim"];
            /** @description Null where it said so already. */
            repair: components["schemas"]["Repair"] | null;
            /** @description Id of another claim that says the same in the same words, where there is one. */
            sameWordsAs: string | null;
        };
        /** @description One reviewer’s ruling. */
        Review: {
            number: number;
            round: number;
            by: string;
            /** Format: date-time */
            at: string;
            /** @description The revision of the claim that was judged. */
            revision: number;
            finding: components["schemas"]["Finding"];
            advice: components["schemas"]["Advice"];
            /** @description Suggested wording; may be empty. */
            wording: string;
            rationale: string;
            evidence: components["schemas"]["CitedEvidence"][];
            /**
             * Format: date-time
             * @description The time for which the finding holds.
             */
            asOf: string;
            /**
             * Format: date-time
             * @description When the claim is to be looked at again: it returns to the docket then.
             */
            recheckAt?: string;
        };
        ReviewBody: {
            token: number;
            revision: number;
            /** @enum {string} */
            finding: "confirmed" | "partly-confirmed" | "not-confirmed" | "refuted" | "out-of-context";
            /** @enum {string} */
            advice: "use" | "use-attributed" | "hold" | "cut" | "correct" | "legal";
            /** @default  */
            wording?: string;
            rationale: string;
            /** @default [] */
            evidence?: {
                id?: string;
                title?: string;
                /** Format: uri */
                url?: string;
                quote?: string;
                note?: string;
                /** @enum {string} */
                stance?: "supports" | "refutes" | "context";
            }[];
            /** Format: date-time */
            asOf: string;
            /** Format: date-time */
            recheckAt?: string;
            originsOverride?: string;
        };
        Revision: {
            revision: number;
            /** @description The assertion without source, cue and leading “that”. */
            text: string;
            spans: components["schemas"]["Span"][];
            source: {
                name: string;
                /** @enum {string} */
                type: "official" | "military" | "police" | "court" | "company" | "political" | "opposition" | "state-media" | "media" | "ngo" | "expert" | "witness" | "anonymous" | "document" | "person" | "other";
            } | null;
            /** @description The source says that the claim’s words are not so: “denied that …”. What is found is then found of the denial. */
            denies: boolean;
            /** @enum {string} */
            kind: "fact" | "opinion" | "prediction" | "call" | "plan";
            /**
             * @description What it rests on: somebody’s word, a document, or what the outlet itself observed.
             * @enum {string}
             */
            basis: "word" | "document" | "observed";
            /**
             * @description Whether the outlet checked it: not at all, tried and could not, or did.
             * @enum {string}
             */
            verification: "none" | "tried" | "done";
            /** @enum {string} */
            question: "is-it-so" | "was-it-said";
        };
        /**
         * @description What brought it before the desk: that it was found, or what happened to its last verdict.
         * @enum {string}
         */
        RoundCause: "first" | "update" | "correction" | "reopened" | "recheck";
        RuledClaim: {
            claim: components["schemas"]["Claim"];
            /** @description The verdict that this made; null where the claim takes another pair of eyes first. */
            verdict: components["schemas"]["Verdict"] | null;
            warnings: components["schemas"]["Warning"][];
        };
        SavedDraft: {
            draft: components["schemas"]["Draft"];
        };
        SeenBody: {
            /** Format: date-time */
            seenUntil: string;
        };
        SignOffBody: {
            /** @constant */
            decision: "sign";
            token: number;
            revision: number;
            originsOverride?: string;
        } | {
            /** @constant */
            decision: "return";
            token: number;
            revision: number;
            reason: string;
        };
        /** @description Who says it. */
        Source: {
            /** @description As it stands in the article: “he”. */
            text: string;
            spans: components["schemas"]["Span"][];
            /** @description As resolved: “Lakhdar Brahimi”. */
            name: string;
            /** @enum {string} */
            type: "official" | "military" | "police" | "court" | "company" | "political" | "opposition" | "state-media" | "media" | "ngo" | "expert" | "witness" | "anonymous" | "document" | "person" | "other";
        };
        SourceAnswer: {
            source: components["schemas"]["SourceRecord"];
        };
        SourceBody: {
            /** @enum {string} */
            type?: "official" | "military" | "police" | "court" | "company" | "political" | "opposition" | "state-media" | "media" | "ngo" | "expert" | "witness" | "anonymous" | "document" | "person" | "other";
            owner?: string;
            stake?: string;
        };
        SourceDetail: {
            source: components["schemas"]["SourceRecord"];
            /** @description A page of its claims, newest first; those of your desks. */
            items: components["schemas"]["Claim"][];
            /** @description Where the next page begins: send it back as `cursor`. Null at the end. */
            cursor: string | null;
        };
        SourceList: {
            items: {
                id: string;
                /** @description As an article first had it. */
                name: string;
                /** @enum {string} */
                type: "official" | "military" | "police" | "court" | "company" | "political" | "opposition" | "state-media" | "media" | "ngo" | "expert" | "witness" | "anonymous" | "document" | "person" | "other";
                /** @description Who owns or runs it; empty where nobody said. */
                owner: string;
                /** @description What it stands to win or lose; empty where nobody said. */
                stake: string;
                /** @description Id of the source whose other name it is. */
                joinedTo: string | null;
            }[];
        };
        SourceNameBody: {
            source: string;
        };
        /** @description A source that articles name, what it claimed, and what became of that. */
        SourceRecord: {
            id: string;
            /** @description As an article first had it. */
            name: string;
            /** @enum {string} */
            type: "official" | "military" | "police" | "court" | "company" | "political" | "opposition" | "state-media" | "media" | "ngo" | "expert" | "witness" | "anonymous" | "document" | "person" | "other";
            /** @description Who owns or runs it; empty where nobody said. */
            owner: string;
            /** @description What it stands to win or lose; empty where nobody said. */
            stake: string;
            /**
             * Format: date-time
             * @description When its first claim was enlisted.
             */
            firstAt: string;
            /** @description Its other names. */
            names: {
                id: string;
                name: string;
            }[];
            /** @description How many claims it made, of all desks, under all its names. */
            claims: number;
            /** @description How often they were repeated. */
            repeated: number;
            kinds: {
                [key: string]: number;
            };
            /** @description What was found about them, by verdicts that stand. */
            findings: {
                [key: string]: number;
            };
        };
        Span: number[];
        SplitBody: {
            revision: number;
            parts: {
                text?: string;
                spans?: {
                    start: number;
                    end: number;
                    text: string;
                }[];
            }[];
        };
        SplitClaim: {
            /** @description The first part. */
            claim: components["schemas"]["Claim"];
            /** @description The others, each a new claim. */
            parts: components["schemas"]["Claim"][];
        };
        /**
         * @description What a claim waits for, or will when nobody holds it and it is not parked.
         * @enum {string}
         */
        Stage: "waiting" | "second" | "sign-off" | "adjudication";
        /** @description The last verdict, and whether the desk stands by it. */
        Standing: {
            /** @description Number of the last verdict. */
            verdict: number;
            /**
             * @description `in-doubt` while a correction is under way.
             * @enum {string}
             */
            status: "standing" | "in-doubt" | "withdrawn";
            finding: components["schemas"]["Finding"];
            advice: components["schemas"]["Advice"];
            /** @description When the claim is due again; null for never. */
            recheckAt: string | null;
        };
        Stats: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            desks: components["schemas"]["DeskStats"][];
        };
        StuckPage: {
            items: components["schemas"]["StuckWork"][];
            /** @description Where the next page begins: send it back as `cursor`. Null at the end. */
            cursor: string | null;
        };
        /** @description Work that was given up, and waits for a person. */
        StuckWork: {
            /** @description For redriving it: an upload’s, a claim’s, or an announcement’s. */
            id: string;
            /**
             * @description The reading of an upload, the enlisting of a claim, or the announcing of a verdict.
             * @enum {string}
             */
            kind: "intake" | "claim" | "outcome";
            /** Format: date-time */
            since: string;
            reason: {
                code: string;
                message: string;
            };
            /** @description How often it was sent again. */
            attempts: number;
            /** @description How often it failed in a way that repeats itself. */
            failures: number;
            /** @description What to do, in a sentence or two for people. */
            next: string;
            /** @description Null for an upload, which is no desk’s yet. */
            desk: string | null;
            upload: {
                key: string;
                /** @description In bytes. */
                size: number;
                /** Format: date-time */
                receivedAt: string;
            } | null;
            /** @description The claim that it is about. */
            claim: {
                id: string;
                articleId: string;
                text: string;
            } | null;
        };
        /** @description How long something took, each figure off by less than 9 %. Null where nothing was timed. */
        Times: {
            timed: number;
            medianSeconds: number | null;
            p90Seconds: number | null;
        };
        TriageBody: {
            /** @constant */
            action: "promote";
            claims?: string[];
            article?: string;
        } | {
            /** @constant */
            action: "demote";
            claims?: string[];
            article?: string;
        } | {
            /** @constant */
            action: "dismiss";
            /** @enum {string} */
            reason: "not-worth-checking" | "fine-as-attributed" | "cannot-be-checked" | "old" | "duplicate" | "not-ours" | "finder-mistake";
            claims?: string[];
            article?: string;
        } | {
            /** @constant */
            action: "restore";
            claims?: string[];
            article?: string;
        } | {
            /** @constant */
            action: "move";
            to: string;
            claims?: string[];
            article?: string;
        } | {
            /** @constant */
            action: "assign";
            to: string | null;
            claims?: string[];
            article?: string;
        };
        Triaged: {
            changed: components["schemas"]["Claim"][];
            /** @description Ids of those that were as asked for already. */
            already: string[];
            refused: {
                claim: string;
                /** @description The problem’s type, `/problems/…`. */
                type: string;
                detail: string;
            }[];
            /** @description How many are still to be changed: the same request again, with a new `Idempotency-Key`, goes on with them. */
            left: number;
        };
        UndoBody: {
            revision: number;
        };
        UndoneRepair: {
            claim: components["schemas"]["Claim"];
            repair: components["schemas"]["Repair"];
            /** @description Claims that the repair had touched, as they stand. */
            others: components["schemas"]["Claim"][];
        };
        /** @description An upload and what became of it; the fields of the article are there once it is processed. */
        Upload: {
            /** @description The article’s where there is one, else the upload’s own. */
            id: string;
            uploadId: string;
            key: string;
            versionId: string;
            /** @description In bytes. */
            size: number;
            /** Format: date-time */
            receivedAt: string;
            finishedAt: string | null;
            /**
             * @description `repeated`: the same content came before, under this key or (`sameTextAs`) under another, and `id` is that article. `rejected` and `stuck` have a `reason`.
             * @enum {string}
             */
            status: "processing" | "processed" | "repeated" | "rejected" | "stuck";
            /** @description Why it was rejected or is stuck, and what to do. */
            reason: {
                code: string;
                message: string;
                /** Format: date-time */
                at?: string;
            } | null;
            /** @description While it is processing: why the last attempt failed. */
            lastFailure: components["schemas"]["Failure"] | null;
            headline?: string | null;
            outlet?: string | null;
            /** @description ISO 8601: an instant, or a day where the article states only that. */
            publishedAt?: string | null;
            /** @description BCP 47 primary language; `und` where the text is too short to tell. */
            language?: string;
            /** @description The desk that has it. Of an upload that was not read, the one that its folder names, where it names one. */
            desk?: string;
            claims?: {
                found: number;
                queued: number;
            };
            /** @description Says so where no claims were found or sought. */
            note?: string | null;
            /** @description Says so where the folder of the key names no desk: which desk it went to, and which folders there are. */
            deskNote?: string | null;
            /** @description Of a copy: the other key under which the same text came first; `id` is that article. Its claims are not queued again. */
            sameTextAs?: string | null;
        };
        UploadBody: {
            filename: string;
            /**
             * @default text/plain
             * @enum {string}
             */
            contentType?: "text/plain" | "text/html" | "text/markdown";
            desk?: string;
        };
        /** @description A form by which a browser uploads one article straight to the bucket. */
        UploadForm: {
            /** Format: uri */
            url: string;
            /** @description Send all of them, and the file last, as `multipart/form-data`. */
            fields: {
                [key: string]: string;
            };
            /** Format: date-time */
            expiresAt: string;
            /** @description Where the article will lie in the bucket. */
            key: string;
        };
        UploadPage: {
            items: components["schemas"]["ListedUpload"][];
            /** @description Where the next page begins: send it back as `cursor`. Null at the end. */
            cursor: string | null;
        };
        /** @description What the desk stands by, until another follows. Never edited. */
        Verdict: {
            number: number;
            round: number;
            /**
             * @description What it is to the one before; `first` follows none.
             * @enum {string}
             */
            as: "first" | "update" | "correction" | "reopened" | "recheck" | "refile";
            /**
             * @description What made it: one review alone, one that another signed off, two blind ones that agree, a lead between two, or a slip mended.
             * @enum {string}
             */
            how: "sole" | "signed-off" | "agreed" | "adjudicated" | "refiled";
            /** @description The verdict before; null for the first. */
            follows: number | null;
            decidedBy: string;
            /** Format: date-time */
            decidedAt: string;
            /** @description Numbers of the reviews that it rests on. */
            reviews: number[];
            /** @description The revision of the claim that was judged. */
            revision: number;
            finding: components["schemas"]["Finding"];
            advice: components["schemas"]["Advice"];
            /** @description Suggested wording; may be empty. */
            wording: string;
            rationale: string;
            evidence: components["schemas"]["CitedEvidence"][];
            /**
             * Format: date-time
             * @description The time for which the finding holds.
             */
            asOf: string;
            /**
             * Format: date-time
             * @description When the claim is to be looked at again: it returns to the docket then.
             */
            recheckAt?: string;
        };
        VerdictPage: {
            items: components["schemas"]["ListedVerdict"][];
            /** @description Where the next page begins: send it back as `cursor`. Null at the end. */
            cursor: string | null;
        };
        Verification: {
            /**
             * @description Whether the outlet checked it: not at all, tried and could not, or did.
             * @enum {string}
             */
            status: "none" | "tried" | "done";
            /** @description Who checked it, where somebody did. */
            by: string | null;
            spans: components["schemas"]["Span"][];
        };
        /** @description What somebody who rules should know, though the ruling stands. */
        Warning: {
            /** @constant */
            code: "too-few-origins";
            /** @description How many independent origins the desk confirms on. */
            needed: number;
            /** @description Who knows it independently of each other and of the claimant. */
            origins: string[];
            /** @description Evidence that adds no origin of its own, and why. */
            uncounted: {
                evidence: string;
                /** @enum {string} */
                why: "does-not-support" | "response" | "no-origin" | "hearsay" | "claimant" | "same-origin";
            }[];
        } | {
            /** @constant */
            code: "withdrawn-evidence";
            evidence: string[];
        };
        /** @description What a claim says, as far as a repair may change it. */
        Wording: {
            /** @description The assertion without source, cue and leading “that”. */
            text: string;
            spans: components["schemas"]["Span"][];
            source: {
                name: string;
                /** @enum {string} */
                type: "official" | "military" | "police" | "court" | "company" | "political" | "opposition" | "state-media" | "media" | "ngo" | "expert" | "witness" | "anonymous" | "document" | "person" | "other";
            } | null;
            /** @description The source says that the claim’s words are not so: “denied that …”. What is found is then found of the denial. */
            denies: boolean;
            /** @enum {string} */
            kind: "fact" | "opinion" | "prediction" | "call" | "plan";
            /**
             * @description What it rests on: somebody’s word, a document, or what the outlet itself observed.
             * @enum {string}
             */
            basis: "word" | "document" | "observed";
            /**
             * @description Whether the outlet checked it: not at all, tried and could not, or did.
             * @enum {string}
             */
            verification: "none" | "tried" | "done";
            /** @enum {string} */
            question: "is-it-so" | "was-it-said";
        };
    };
    responses: {
        /** @description No token, or one that the gateway does not take: sign in again. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
        /** @description The request is larger than 10 MB. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
        /** @description More requests than the stage’s throttle allows: wait a second, then try again, with the same `Idempotency-Key`. */
        TooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
    };
    parameters: {
        /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
        IdempotencyKey: string;
        /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description A weak validator of this answer, for `If-None-Match`. */
        ETag: string;
    };
    pathItems: never;
}
export type AboutVerdictBody = components['schemas']['AboutVerdictBody'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type AcknowledgementAnswer = components['schemas']['AcknowledgementAnswer'];
export type AcknowledgementBody = components['schemas']['AcknowledgementBody'];
export type AddClaimBody = components['schemas']['AddClaimBody'];
export type AddedClaim = components['schemas']['AddedClaim'];
export type AdjudicationBody = components['schemas']['AdjudicationBody'];
export type Advice = components['schemas']['Advice'];
export type Agreement = components['schemas']['Agreement'];
export type AnswerBody = components['schemas']['AnswerBody'];
export type Article = components['schemas']['Article'];
export type ArticleDetail = components['schemas']['ArticleDetail'];
export type ArticleReport = components['schemas']['ArticleReport'];
export type Ask = components['schemas']['Ask'];
export type AskAnswer = components['schemas']['AskAnswer'];
export type AskBody = components['schemas']['AskBody'];
export type Attribution = components['schemas']['Attribution'];
export type AuditEvent = components['schemas']['AuditEvent'];
export type Call = components['schemas']['Call'];
export type CallAnswer = components['schemas']['CallAnswer'];
export type CallBody = components['schemas']['CallBody'];
export type ChainFault = components['schemas']['ChainFault'];
export type CitedEvidence = components['schemas']['CitedEvidence'];
export type Claim = components['schemas']['Claim'];
export type ClaimDetail = components['schemas']['ClaimDetail'];
export type ClaimPage = components['schemas']['ClaimPage'];
export type ClaimPair = components['schemas']['ClaimPair'];
export type ClaimState = components['schemas']['ClaimState'];
export type ClaimantResponse = components['schemas']['ClaimantResponse'];
export type CloseCorrectionBody = components['schemas']['CloseCorrectionBody'];
export type Correction = components['schemas']['Correction'];
export type CorrectionAnswer = components['schemas']['CorrectionAnswer'];
export type Corrections = components['schemas']['Corrections'];
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
export type Finder = components['schemas']['Finder'];
export type Finding = components['schemas']['Finding'];
export type Flag = components['schemas']['Flag'];
export type HandoffBody = components['schemas']['HandoffBody'];
export type Handover = components['schemas']['Handover'];
export type HandoverAnswer = components['schemas']['HandoverAnswer'];
export type HandoverBody = components['schemas']['HandoverBody'];
export type HandoverWords = components['schemas']['HandoverWords'];
export type History = components['schemas']['History'];
export type Holdings = components['schemas']['Holdings'];
export type InHand = components['schemas']['InHand'];
export type JoinBody = components['schemas']['JoinBody'];
export type Lease = components['schemas']['Lease'];
export type LeasedClaim = components['schemas']['LeasedClaim'];
export type LinePlace = components['schemas']['LinePlace'];
export type ListedUpload = components['schemas']['ListedUpload'];
export type ListedVerdict = components['schemas']['ListedVerdict'];
export type Me = components['schemas']['Me'];
export type Mentions = components['schemas']['Mentions'];
export type MentionsSeen = components['schemas']['MentionsSeen'];
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
export type OriginsSoFar = components['schemas']['OriginsSoFar'];
export type OwnFigures = components['schemas']['OwnFigures'];
export type ParkBody = components['schemas']['ParkBody'];
export type People = components['schemas']['People'];
export type Person = components['schemas']['Person'];
export type PersonAnswer = components['schemas']['PersonAnswer'];
export type PersonBody = components['schemas']['PersonBody'];
export type Preferences = components['schemas']['Preferences'];
export type PreferencesAnswer = components['schemas']['PreferencesAnswer'];
export type PreferencesBody = components['schemas']['PreferencesBody'];
export type Priority = components['schemas']['Priority'];
export type Problem = components['schemas']['Problem'];
export type Provenance = components['schemas']['Provenance'];
export type Reason = components['schemas']['Reason'];
export type Recall = components['schemas']['Recall'];
export type Redriven = components['schemas']['Redriven'];
export type RefileBody = components['schemas']['RefileBody'];
export type RelatedClaim = components['schemas']['RelatedClaim'];
export type Relation = components['schemas']['Relation'];
export type RelationAnswer = components['schemas']['RelationAnswer'];
export type RelationBody = components['schemas']['RelationBody'];
export type Released = components['schemas']['Released'];
export type Repair = components['schemas']['Repair'];
export type ReportItem = components['schemas']['ReportItem'];
export type ResponseAnswer = components['schemas']['ResponseAnswer'];
export type ResponseBody = components['schemas']['ResponseBody'];
export type RestateBody = components['schemas']['RestateBody'];
export type RestatedClaim = components['schemas']['RestatedClaim'];
export type Review = components['schemas']['Review'];
export type ReviewBody = components['schemas']['ReviewBody'];
export type Revision = components['schemas']['Revision'];
export type RoundCause = components['schemas']['RoundCause'];
export type RuledClaim = components['schemas']['RuledClaim'];
export type SavedDraft = components['schemas']['SavedDraft'];
export type SeenBody = components['schemas']['SeenBody'];
export type SignOffBody = components['schemas']['SignOffBody'];
export type Source = components['schemas']['Source'];
export type SourceAnswer = components['schemas']['SourceAnswer'];
export type SourceBody = components['schemas']['SourceBody'];
export type SourceDetail = components['schemas']['SourceDetail'];
export type SourceList = components['schemas']['SourceList'];
export type SourceNameBody = components['schemas']['SourceNameBody'];
export type SourceRecord = components['schemas']['SourceRecord'];
export type Span = components['schemas']['Span'];
export type SplitBody = components['schemas']['SplitBody'];
export type SplitClaim = components['schemas']['SplitClaim'];
export type Stage = components['schemas']['Stage'];
export type Standing = components['schemas']['Standing'];
export type Stats = components['schemas']['Stats'];
export type StuckPage = components['schemas']['StuckPage'];
export type StuckWork = components['schemas']['StuckWork'];
export type Times = components['schemas']['Times'];
export type TriageBody = components['schemas']['TriageBody'];
export type Triaged = components['schemas']['Triaged'];
export type UndoBody = components['schemas']['UndoBody'];
export type UndoneRepair = components['schemas']['UndoneRepair'];
export type Upload = components['schemas']['Upload'];
export type UploadBody = components['schemas']['UploadBody'];
export type UploadForm = components['schemas']['UploadForm'];
export type UploadPage = components['schemas']['UploadPage'];
export type Verdict = components['schemas']['Verdict'];
export type VerdictPage = components['schemas']['VerdictPage'];
export type Verification = components['schemas']['Verification'];
export type Warning = components['schemas']['Warning'];
export type Wording = components['schemas']['Wording'];
export type ResponseUnauthenticated = components['responses']['Unauthenticated'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseTooMany = components['responses']['TooMany'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
export type HeaderETag = components['headers']['ETag'];
export type $defs = Record<string, never>;
export interface operations {
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMePreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesBody"];
            };
        };
        responses: {
            /** @description Your preferences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeFigures: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your figures */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFigures"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeMentions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of mentions */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mentions"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMeMentions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenBody"];
            };
        };
        responses: {
            /** @description The mark */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionsSeen"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDesks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your desks */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desks"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDesksByDeskPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                desk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDesksByDeskPeopleByPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                desk: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PersonBody"];
            };
        };
        responses: {
            /** @description They are a member */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDesksByDeskPeopleByPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                desk: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are no member, and what became of their claims */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Released"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDesksByDeskHoldings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                desk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By person */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holdings"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDesksByDeskClaims: {
        parameters: {
            query?: {
                state?: "waiting" | "below" | "lapsed" | "dismissed" | "second" | "sign-off" | "adjudication" | "assigned" | "held" | "parked" | "decided";
                overdue?: "true";
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                desk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDesksByDeskNext: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                desk: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NextBody"];
            };
        };
        responses: {
            /** @description The claim, under your lease */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextClaim"];
                };
            };
            /** @description None waits */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cap-reached`: You hold as many claims as this desk allows. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDesksByDeskTriage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                desk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TriageBody"];
            };
        };
        responses: {
            /** @description What came of each claim */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Triaged"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. `unknown-article`: There is no such article. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. `not-a-member`: They are not a member of this desk. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDesksByDeskHandover: {
        parameters: {
            query?: {
                since?: string;
            };
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                desk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The handover */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDesksByDeskHandover: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                desk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverBody"];
            };
        };
        responses: {
            /** @description Your words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `handover-moved`: Somebody left another handover since. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDesksByDeskMutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                desk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is muted */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mutes"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDesksByDeskMutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                desk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MuteBody"];
            };
        };
        responses: {
            /** @description It is muted */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MuteAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. `time-out-of-range`: The time is too early or too late. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDesksByDeskMutesByMute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                desk: string;
                mute: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is muted no more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. `unknown-mute`: There is no such mute. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaimsById: {
        parameters: {
            query?: {
                open?: "graphic";
            };
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDetail"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchClaimsById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestateBody"];
            };
        };
        responses: {
            /** @description The claim in its new words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestatedClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. `unknown-article`: There is no such article. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `verdict-stands`: A verdict stands on these words. `repeats-another`: This claim goes with another. `not-on-docket`: This claim is not on the docket. `wrong-stage`: The claim waits for something else. `revision-changed`: The claim was changed since you read it. `no-such-repair`: This would make no sense of the claim. `span-mismatch`: The article does not say that there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaimsByIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaimsByIdRecall: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recall"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdLease: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim, under your lease */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeasedClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already-held`: Somebody else holds this claim. `cap-reached`: You hold as many claims as this desk allows. `own-ruling`: This takes somebody who has not ruled on it. `not-on-docket`: This claim is not on the docket. `repeats-another`: This claim goes with another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteClaimsByIdLease: {
        parameters: {
            query?: {
                token?: number;
                skip?: "not-my-field" | "conflict-of-interest" | "language" | "no-time" | "distressing" | "other";
            };
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim, under nobody’s lease */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeasedClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-token`: You no longer hold this claim. `not-on-docket`: This claim is not on the docket. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchClaimsByIdLease: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendBody"];
            };
        };
        responses: {
            /** @description The claim, under your lease */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeasedClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-token`: You no longer hold this claim. `cap-reached`: You hold as many claims as this desk allows. `not-on-docket`: This claim is not on the docket. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdLeaseHandoff: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoffBody"];
            };
        };
        responses: {
            /** @description The claim, under nobody’s lease */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeasedClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-token`: You no longer hold this claim. `own-ruling`: This takes somebody who has not ruled on it. `not-on-docket`: This claim is not on the docket. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. `not-a-member`: They are not a member of this desk. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdPark: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParkBody"];
            };
        };
        responses: {
            /** @description The claim, parked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeasedClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-token`: You no longer hold this claim. `not-on-docket`: This claim is not on the docket. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. `time-out-of-range`: The time is too early or too late. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putClaimsByIdDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            /** @description The draft as saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraft"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `draft-moved`: This draft was saved elsewhere since you read it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdReviews: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewBody"];
            };
        };
        responses: {
            /** @description It is recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuledClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-token`: You no longer hold this claim. `wrong-stage`: The claim waits for something else. `revision-changed`: The claim was changed since you read it. `not-on-docket`: This claim is not on the docket. `own-ruling`: This takes somebody who has not ruled on it. `cites-nothing`: The ruling cites evidence that is not there. `too-few-origins`: Too few independent origins to confirm this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. `time-out-of-range`: The time is too early or too late. `refuted-for-use`: What is refuted cannot be advised for use. `wording-needed`: The wording has to say which part is so. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceBody"];
            };
        };
        responses: {
            /** @description The evidence */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `repeats-another`: This claim goes with another. `too-much-material`: This claim has as much material as it may have. `file-missing`: The file has not arrived. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdEvidenceFiles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileBody"];
            };
        };
        responses: {
            /** @description The form */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileForm"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `repeats-another`: This claim goes with another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaimsByIdEvidenceByEvidenceFile: {
        parameters: {
            query?: {
                open?: "graphic";
            };
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLink"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. `unknown-evidence`: There is no such evidence. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `graphic-material`: This material is graphic. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteClaimsByIdEvidenceByEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evidence, withdrawn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. `not-yours`: Somebody else added this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. `unknown-evidence`: There is no such evidence. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `repeats-another`: This claim goes with another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdEvidenceByEvidenceRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evidence, which stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. `not-yours`: Somebody else added this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. `unknown-evidence`: There is no such evidence. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `repeats-another`: This claim goes with another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdNotes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            /** @description The note */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `repeats-another`: This claim goes with another. `too-much-material`: This claim has as much material as it may have. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. `not-a-member`: They are not a member of this desk. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteClaimsByIdNotesByNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                note: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The note, without its words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. `not-yours`: Somebody else added this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. `unknown-note`: There is no such note. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `note-stays`: This note stays on record. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdAsks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskBody"];
            };
        };
        responses: {
            /** @description The question, and the claim */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-token`: You no longer hold this claim. `not-on-docket`: This claim is not on the docket. `repeats-another`: This claim goes with another. `too-much-material`: This claim has as much material as it may have. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. `time-out-of-range`: The time is too early or too late. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdAsksByAskAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                ask: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerBody"];
            };
        };
        responses: {
            /** @description The question with its answer, and the claim */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. `unknown-ask`: There is no such question. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ask-closed`: This question is closed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteClaimsByIdAsksByAsk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                ask: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The question, withdrawn, and the claim */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. `not-yours`: Somebody else added this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. `unknown-ask`: There is no such question. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ask-closed`: This question is closed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdCalls: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallBody"];
            };
        };
        responses: {
            /** @description The call */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `repeats-another`: This claim goes with another. `too-much-material`: This claim has as much material as it may have. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putClaimsByIdResponse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseBody"];
            };
        };
        responses: {
            /** @description The response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `repeats-another`: This claim goes with another. `too-much-material`: This claim has as much material as it may have. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdRelations: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelationBody"];
            };
        };
        responses: {
            /** @description The relation, confirmed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `repeats-another`: This claim goes with another. `too-much-material`: This claim has as much material as it may have. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteClaimsByIdRelationsByOther: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relation, refused */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. `unknown-relation`: These claims are not related. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `repeats-another`: This claim goes with another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdSplit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitBody"];
            };
        };
        responses: {
            /** @description All parts */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. `unknown-article`: There is no such article. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `verdict-stands`: A verdict stands on these words. `repeats-another`: This claim goes with another. `not-on-docket`: This claim is not on the docket. `wrong-stage`: The claim waits for something else. `revision-changed`: The claim was changed since you read it. `no-such-repair`: This would make no sense of the claim. `span-mismatch`: The article does not say that there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdJoin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinBody"];
            };
        };
        responses: {
            /** @description Both claims */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPair"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. `unknown-article`: There is no such article. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `verdict-stands`: A verdict stands on these words. `repeats-another`: This claim goes with another. `not-on-docket`: This claim is not on the docket. `wrong-stage`: The claim waits for something else. `revision-changed`: The claim was changed since you read it. `no-such-repair`: This would make no sense of the claim. `already-held`: Somebody else holds this claim. `verdict-on-record`: This claim has had a verdict. `other-desk`: The claim is on another desk’s docket. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdSeparate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both claims */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPair"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. `unknown-article`: There is no such article. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `verdict-stands`: A verdict stands on these words. `repeats-another`: This claim goes with another. `not-on-docket`: This claim is not on the docket. `wrong-stage`: The claim waits for something else. `revision-changed`: The claim was changed since you read it. `no-such-repair`: This would make no sense of the claim. `already-held`: Somebody else holds this claim. `verdict-on-record`: This claim has had a verdict. `other-desk`: The claim is on another desk’s docket. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdUndo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoBody"];
            };
        };
        responses: {
            /** @description The claim as it was before, in a new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoneRepair"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. `unknown-article`: There is no such article. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `verdict-stands`: A verdict stands on these words. `repeats-another`: This claim goes with another. `not-on-docket`: This claim is not on the docket. `wrong-stage`: The claim waits for something else. `revision-changed`: The claim was changed since you read it. `no-such-repair`: This would make no sense of the claim. `already-held`: Somebody else holds this claim. `verdict-on-record`: This claim has had a verdict. `other-desk`: The claim is on another desk’s docket. `nothing-to-undo`: There is nothing to undo. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStats: {
        parameters: {
            query?: {
                desk?: string;
                from?: string;
                to?: string;
                format?: "json" | "csv";
            };
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stats"];
                    "text/csv": string;
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVerdicts: {
        parameters: {
            query?: {
                since?: string;
                until?: string;
                desk?: string;
                finding?: "confirmed" | "partly-confirmed" | "not-confirmed" | "refuted" | "out-of-context";
                advice?: "use" | "use-attributed" | "hold" | "cut" | "correct" | "legal";
                source?: string;
                format?: "json" | "csv";
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of verdicts */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictPage"];
                    "text/csv": string;
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdSignOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOffBody"];
            };
        };
        responses: {
            /** @description It is recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuledClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-token`: You no longer hold this claim. `wrong-stage`: The claim waits for something else. `revision-changed`: The claim was changed since you read it. `not-on-docket`: This claim is not on the docket. `own-ruling`: This takes somebody who has not ruled on it. `cites-nothing`: The ruling cites evidence that is not there. `too-few-origins`: Too few independent origins to confirm this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. `time-out-of-range`: The time is too early or too late. `refuted-for-use`: What is refuted cannot be advised for use. `wording-needed`: The wording has to say which part is so. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdAdjudication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjudicationBody"];
            };
        };
        responses: {
            /** @description It is recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuledClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-token`: You no longer hold this claim. `wrong-stage`: The claim waits for something else. `revision-changed`: The claim was changed since you read it. `not-on-docket`: This claim is not on the docket. `own-ruling`: This takes somebody who has not ruled on it. `cites-nothing`: The ruling cites evidence that is not there. `too-few-origins`: Too few independent origins to confirm this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. `time-out-of-range`: The time is too early or too late. `refuted-for-use`: What is refuted cannot be advised for use. `wording-needed`: The wording has to say which part is so. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AboutVerdictBody"];
            };
        };
        responses: {
            /** @description It is recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuledClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-decided`: This claim has no verdict now. `verdict-moved`: Another verdict has followed. `repeats-another`: This claim goes with another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AboutVerdictBody"];
            };
        };
        responses: {
            /** @description It is recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuledClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-decided`: This claim has no verdict now. `verdict-moved`: Another verdict has followed. `repeats-another`: This claim goes with another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AboutVerdictBody"];
            };
        };
        responses: {
            /** @description It is recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuledClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-decided`: This claim has no verdict now. `verdict-moved`: Another verdict has followed. `repeats-another`: This claim goes with another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdRefile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefileBody"];
            };
        };
        responses: {
            /** @description It is recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuledClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-decided`: This claim has no verdict now. `verdict-moved`: Another verdict has followed. `repeats-another`: This claim goes with another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. `wording-needed`: The wording has to say which part is so. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClaimsByIdWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AboutVerdictBody"];
            };
        };
        responses: {
            /** @description It is recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuledClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-claim`: There is no such claim. `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-decided`: This claim has no verdict now. `verdict-moved`: Another verdict has followed. `repeats-another`: This claim goes with another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPeopleByPersonRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of their claims */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Released"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStuck: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what is stuck; of claims, those of the desks that you lead */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StuckPage"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStuckByIdRedrive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it was redriven */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redriven"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-work`: There is no such work. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticles: {
        parameters: {
            query?: {
                since?: string;
                until?: string;
                words?: string;
                desk?: string;
                status?: "processing" | "processed" | "repeated" | "rejected" | "stuck";
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of uploads */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadPage"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticlesById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleDetail"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-article`: There is no such article. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postArticlesByIdClaims: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddClaimBody"];
            };
        };
        responses: {
            /** @description The claim, as it was enlisted */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedClaim"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. `unknown-article`: There is no such article. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `span-mismatch`: The article does not say that there. `no-such-repair`: This would make no sense of the claim. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticlesByIdReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleReport"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-article`: There is no such article. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postArticlesByIdAcknowledgement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgementBody"];
            };
        };
        responses: {
            /** @description It is noted */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgementAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-article`: There is no such article. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `report-moved`: The report says otherwise by now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDesksByDeskCorrections: {
        parameters: {
            query?: {
                state?: "open" | "closed";
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                desk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Corrections"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDesksByDeskCorrectionsByClaimClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                desk: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCorrectionBody"];
            };
        };
        responses: {
            /** @description It is closed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. `unknown-claim`: There is no such claim. `unknown-correction`: There is no such correction to be made. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSources: {
        parameters: {
            query: {
                q: string;
                limit?: number;
            };
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those found */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceList"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSourcesBySource: {
        parameters: {
            query?: {
                name?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of the answer that you have: where it has not changed, you get 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
                };
            };
            /** @description It has not changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-source`: There is no such source. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchSourcesBySource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceBody"];
            };
        };
        responses: {
            /** @description The source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-source`: There is no such source. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSourcesBySourceNames: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceNameBody"];
            };
        };
        responses: {
            /** @description The source, with that name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-source`: There is no such source. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `source-joined`: These names cannot be joined so. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSourcesBySourceNamesByName: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                source: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source, without that name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceAnswer"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-source`: There is no such source. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postUploads: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, for this request alone; sent again with it, the request is answered as before. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadBody"];
            };
        };
        responses: {
            /** @description The form */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadForm"];
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `unknown-role`: Your account has no role here. `role-required`: Your role does not allow this. `not-your-desk`: You are not a member of this desk. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-desk`: There is no such desk. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description `key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description `internal`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: Too many people want the same thing at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
