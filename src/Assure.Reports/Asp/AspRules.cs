namespace Assure.Reports.Asp;

/// <summary>The rules that hold for every record: docs/semantics.md, section by section.</summary>
internal static class AspRules
{
    /// <summary>Time, choices, texts, tiers, labels, the headline.</summary>
    public const string Answers = """
        % Which states exist.
        state(S) :- state(S,_).
        exists(S) :- state(S,F), F <= day, not gone_by(S).
        gone_by(S) :- gone(S,T), T <= day.
        thing(S) :- state(S).
        thing(S) :- territory(S).

        % Choices. A dispute falls to one of its readings, a doubt to its default; settle(dispute, reading) settles either beforehand.
        settled(D) :- settle(D,_).
        falls(D,R) :- settle(D,R).
        falls(D,R) :- default(D,R), not settled(D).
        fixed(D) :- default(D,_).
        fixed(D) :- settled(D).
        1 { falls(D,R) : reading(D,R) } 1 :- reading(D,_), not fixed(D).

        % Time. An atom looks at the days up to and including horizon(moment); nothing looks ahead.
        horizon(now,day). horizon(ever,day).
        horizon(before(D),D-1) :- asked(_,before(D)), D-1 < day.
        horizon(before(D),day) :- asked(_,before(D)), D-1 >= day.
        horizon(on(D),D) :- asked(_,on(D)), D <= day.
        refused(D) :- asked(_,on(D)), D > day.
        ends_count(now). ends_count(on(D)) :- asked(_,on(D)).

        % A row. Inside the window of an imprecise date it is a choice, one for the row and its mirror image.
        open_start(R,M) :- asked(R,M), horizon(M,H), starts(R,F,L), F <= H, H < L.
        open_stop(R,M)  :- asked(R,M), horizon(M,H), stops(R,F,L),  F <= H, H < L, ends_count(M).
        { past(W,from) } :- open_start(R,_), window(R,W).
        { past(W,to) }   :- open_stop(R,_), window(R,W).
        dated(R) :- starts(R,_,_).
        started(R,M) :- asked(R,M), horizon(M,_), not dated(R).
        started(R,M) :- asked(R,M), horizon(M,H), starts(R,_,L), L <= H.
        started(R,M) :- open_start(R,M), window(R,W), past(W,from).
        stopped(R,M) :- asked(R,M), horizon(M,H), stops(R,_,L), L <= H, ends_count(M).
        stopped(R,M) :- open_stop(R,M), window(R,W), past(W,to).
        contested(R) :- under(R,_,_).
        counts(R) :- under(R,D,X), falls(D,X).
        held(R,M) :- started(R,M), not stopped(R,M), not contested(R).
        held(R,M) :- started(R,M), not stopped(R,M), counts(R).

        % Texts and qualifications: when they stand, and under which readings they count.
        open_start(X) :- begins(X,F,L,certain), F <= day, day < L.
        open_start(X) :- begins(X,F,_,uncertain), F <= day.
        open_end(X)   :- ends(X,F,L,certain), F <= day, day < L.
        open_end(X)   :- ends(X,F,_,uncertain), F <= day.
        { past(X,from) } :- open_start(X).
        { past(X,to) }   :- open_end(X), not ended_by(X,_).
        { past(Y,from) } :- open_end(X), ended_by(X,Y).
        begun(X) :- begins(X,_,L,certain), L <= day.
        begun(X) :- open_start(X), past(X,from).
        ended(X) :- ends(X,_,L,certain), L <= day.
        ended(X) :- open_end(X), past(X,to).
        ended(X) :- open_end(X), ended_by(X,Y), past(Y,from).
        barred(X) :- marked(X,D), not falls(D,"yes").
        stands(X) :- begun(X), not ended(X), not barred(X).

        % Which standing makes an answer, for which kinds.
        makes(T,K) :- text(T,assurance), promises(T,K).
        makes(T,K) :- text(T,intends), promises(T,K), counts_intends(K).
        active(T) :- stands(T), makes(T,_).

        % Who gives a text; which texts it restates for a promiser; which qualifications and clauses are at work.
        gives(T,G) :- active(T), by(T,G), guarantor(G), exists(G).
        gives(T,G) :- active(T), each(T,G).
        given_by(T,G) :- by(T,G).
        given_by(T,G) :- by_each(T), guarantor(G).
        chain(T,G,T) :- gives(T,G).
        chain(T,G,U) :- chain(T,G,V), restates(V,U), given_by(U,G).
        qualified(T,G,Q) :- gives(T,G), qualifies(Q,T), by(Q,G), stands(Q).
        clause(T,G,C) :- chain(T,G,U), provided(U,C).
        clause(T,G,C) :- chain(T,G,U), unless(U,C).
        clause(T,G,C) :- qualified(T,G,Q), provided(Q,C).
        clause(T,G,C) :- qualified(T,G,Q), unless(Q,C).
        condition(C) :- provided(_,C).
        exception(C) :- unless(_,C).

        % Whom a text reaches. What a clause says of the beneficiary is said, for a territory, of the state that answers for it.
        out(T,G,B) :- qualified(T,G,Q), left_out(Q,G,B).
        answers(B,B) :- exists(B).
        answers(T,S) :- answers_for(S,T), not answered_before(T,S).
        answered_before(T,S) :- answers_for(S,T), answers_for(U,T), U < S.
        answered(T) :- answers_for(_,T).
        mute(T,G,B) :- clause(T,G,C), mentions(C), territory(B), not answered(B).
        reaches(T,G,B) :- to(T,G,B), G != B, not out(T,G,B), not mute(T,G,B).
        spoken(T,G,B,S) :- reaches(T,G,B), answers(B,S).
        spoken(T,G,B,B) :- reaches(T,G,B), territory(B), not answered(B).
        use(C,G,S) :- spoken(T,G,_,S), clause(T,G,C).

        % Labels. A text is lost when at best it fails, unsure when at worst it fails: whatever is done (all), and at the baseline (base).
        met(C,M,G,S) :- met(C,G,S), mode(M).
        mode(may(R)) :- regime(R).
        mode(must(R)) :- regime(R).
        regime(all). regime(base).
        lost(T,G,B,R)   :- spoken(T,G,B,S), clause(T,G,C), condition(C), regime(R), not met(C,may(R),G,S).
        lost(T,G,B,R)   :- spoken(T,G,B,S), clause(T,G,C), exception(C), met(C,must(R),G,S).
        unsure(T,G,B,R) :- spoken(T,G,B,S), clause(T,G,C), condition(C), regime(R), not met(C,must(R),G,S).
        unsure(T,G,B,R) :- spoken(T,G,B,S), clause(T,G,C), exception(C), met(C,may(R),G,S).

        tier(G,B,K,F)   :- reaches(T,G,B), makes(T,K), form(T,F).
        can(G,B,K,F,R)  :- reaches(T,G,B), makes(T,K), form(T,F), regime(R), not lost(T,G,B,R).
        sure(G,B,K,F,R) :- reaches(T,G,B), makes(T,K), form(T,F), regime(R), not unsure(T,G,B,R).
        tier(G,B,K,best)   :- tier(G,B,K,F), form(F).
        can(G,B,K,best,R)  :- can(G,B,K,F,R), form(F).
        sure(G,B,K,best,R) :- sure(G,B,K,F,R), form(F).
        label(G,B,K,F,unconditional) :- sure(G,B,K,F,all).
        label(G,B,K,F,excluded)      :- tier(G,B,K,F), not can(G,B,K,F,all).
        label(G,B,K,F,conditional)   :- can(G,B,K,F,all), not sure(G,B,K,F,all), sure(G,B,K,F,base).
        label(G,B,K,F,dormant)       :- can(G,B,K,F,all), not sure(G,B,K,F,all), not sure(G,B,K,F,base), not can(G,B,K,F,base).
        label(G,B,K,F,discretionary) :- can(G,B,K,F,all), not sure(G,B,K,F,all), not sure(G,B,K,F,base), can(G,B,K,F,base).

        % The headline: the strongest tier not excluded; and the label of all tiers, where strictly better.
        form(treaty;memorandum;resolution;declaration;law;policy).
        rank(treaty,1). rank(memorandum,2). rank(resolution,3). rank(declaration,4). rank(law,5). rank(policy,6).
        strength(unconditional,1). strength(conditional,2). strength(discretionary,3). strength(dormant,4). strength(excluded,5). strength(none,5).
        live(G,B,K,F) :- tier(G,B,K,F), form(F), can(G,B,K,F,all).
        living(G,B,K) :- live(G,B,K,_).
        stands_out(G,B,K,F) :- live(G,B,K,F).
        stands_out(G,B,K,F) :- tier(G,B,K,F), form(F), not living(G,B,K).
        behind(G,B,K,F) :- stands_out(G,B,K,F), stands_out(G,B,K,E), rank(E,I), rank(F,J), I < J.
        head(G,B,K,F) :- stands_out(G,B,K,F), not behind(G,B,K,F).
        better(G,B,K,V) :- head(G,B,K,F), label(G,B,K,F,W), label(G,B,K,best,V), strength(V,I), strength(W,J), I < J.
        is_better(G,B,K) :- better(G,B,K,_).
        answer(G,B,K,V,F,W) :- head(G,B,K,F), label(G,B,K,F,V), better(G,B,K,W).
        answer(G,B,K,V,F,none) :- head(G,B,K,F), label(G,B,K,F,V), not is_better(G,B,K).
        """;

    /// <summary>Where nothing reaches, and what is shown.</summary>
    public const string Silence = """
        % No text reaches: said only where a promiser may have a text of the kind on the day at all, however the choices fall.
        surely_ended(T) :- ends(T,_,L,certain), L <= day.
        perhaps(T) :- begins(T,F,_,_), F <= day, not surely_ended(T).
        some_text(G,K) :- perhaps(T), given_by(T,G), guarantor(G), exists(G), makes(T,K).
        asked_of(B) :- exists(B).
        asked_of(B) :- territory(B).
        answer(G,B,K,none,none,none) :- some_text(G,K), asked_of(B), G != B, not tier(G,B,K,best).
        #show answer/6.
        #show refused/1.
        """;

    /// <summary>One world: which open atoms hold in it, and whether each headline holds.</summary>
    public const string Worlds = """
        weighed(T,G,B,S) :- claim(G,B,K), spoken(T,G,B,S), makes(T,K).
        wanted(C,G,S) :- weighed(T,G,_,S), clause(T,G,C).
        met(C,world,G,S) :- wanted(C,G,S), met(C,G,S).
        lapses(T,G,B) :- weighed(T,G,B,S), clause(T,G,C), condition(C), not met(C,world,G,S).
        lapses(T,G,B) :- weighed(T,G,B,S), clause(T,G,C), exception(C), met(C,world,G,S).
        holds(G,B,K) :- claim(G,B,K), head(G,B,K,F), reaches(T,G,B), makes(T,K), form(T,F), not lapses(T,G,B).
        differs(G,B,K) :- claim(G,B,K), holds(G,B,K), claimed_false(G,B,K).
        differs(G,B,K) :- claim(G,B,K), not holds(G,B,K), not claimed_false(G,B,K).
        #show differs/3.
        """;
}
