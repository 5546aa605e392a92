using Assure.Reasoning.Evaluation;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Scenarios;

/// <summary>Gathers the states that formulas and texts name, and the relations of which they ask, and when.</summary>
internal sealed class NamedInFormulas
{
    private readonly HashSet<Definition> seen = [];

    /// <summary>The states named.</summary>
    public HashSet<State> States { get; } = [];

    /// <summary>What is asked of relations.</summary>
    public HashSet<AskedRelation> Asked { get; } = [];

    /// <summary>Gathers from every text and qualification of an edition.</summary>
    public void Visit(RecordEdition record)
    {
        foreach (var text in record.Texts)
        {
            States.UnionWith(text.Promisers.Named);
            Visit(text.Promisers.Each);
            Visit(text.Address);
            Visit([.. text.Provided.Select(static one => one.Formula), .. text.Unless.Select(static one => one.Formula), .. text.Upon.Select(static one => one.Formula)]);
        }

        foreach (var qualification in record.Qualifications)
        {
            States.UnionWith(qualification.By);
            Visit(qualification.Except);
            Visit([.. qualification.Provided.Select(static one => one.Formula), .. qualification.Unless.Select(static one => one.Formula)]);
        }
    }

    /// <summary>Gathers from texts as a promiser gives them.</summary>
    public void Visit(IEnumerable<TextPlan> plans)
    {
        foreach (var plan in plans)
        {
            Visit(plan.Text.Promisers.Each);
            Visit(plan.Text.Address);
            Visit([.. plan.Clauses.Select(static use => use.Formula), .. plan.Qualifications.SelectMany(TextPlan.Of).Select(static use => use.Formula)]);
            foreach (var qualification in plan.Qualifications)
            {
                Visit(qualification.Except);
            }
        }
    }

    /// <summary>Gathers from whom a text is addressed to.</summary>
    public void Visit(Address? address)
    {
        Visit(address?.ExceptTerritory);
        Visit([.. address?.Targets.Select(static target => target.Where) ?? []]);
    }

    private void Visit(IEnumerable<Formula> formulas)
    {
        foreach (var formula in formulas)
        {
            Visit(formula);
        }
    }

    private void Visit(Formula? formula)
    {
        if (formula is null)
        {
            return;
        }

        States.UnionWith(formula.Terms.OfType<Term.Constant>().Select(static term => term.Entity).OfType<State>());
        Visit(formula.Parts);
        switch (formula)
        {
            case Formula.Atom atom:
                Asked.Add(AskedRelation.Of(atom));
                break;
            case Formula.Call call when seen.Add(call.Definition):
                Visit(call.Definition.Body);
                break;
        }
    }
}
