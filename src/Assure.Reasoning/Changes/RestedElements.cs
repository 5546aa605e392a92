using Assure.Reasoning.Answers;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Proofs;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Changes;

/// <summary>Gathers the elements of the record that an answer rests on, from its proof and from the choices it touched.</summary>
internal static class RestedElements
{
    /// <summary>The elements, by kind and id; rows that are not there are named by what they would say.</summary>
    /// <param name="answer">An answer with its proof; null for none.</param>
    public static HashSet<(ElementKind Kind, string Id)> Of(Answer? answer)
    {
        var found = new HashSet<(ElementKind, string)>();
        if (answer is null)
        {
            return found;
        }

        found.Add((ElementKind.Kind, answer.Promise.Id));
        if (answer.Silence is not null)
        {
            found.Add((ElementKind.State, answer.Guarantor.Id));
            found.Add((ElementKind.State, answer.Beneficiary.Id));
        }

        foreach (var turn in answer.TurnsOn.Disputes.Concat(answer.TurnsOn.Doubts))
        {
            Visit(turn.Choice, found);
        }

        foreach (var text in answer.Tiers.SelectMany(static tier => tier.Texts))
        {
            Own(text.Text.Id, ElementKind.Text, found);
            foreach (var qualification in text.Qualifications)
            {
                Own(qualification.Id, ElementKind.Qualification, found);
            }
        }

        if (answer.Proof is { } proof)
        {
            Visit(proof, found);
        }

        return found;
    }

    private static void Own(string id, ElementKind kind, HashSet<(ElementKind, string)> found)
    {
        found.Add((kind, id));
        found.Add((ElementKind.Mark, id));
    }

    private static void Visit(Choice choice, HashSet<(ElementKind, string)> found)
    {
        switch (choice)
        {
            case Choice.OfReading reading:
                found.Add((ElementKind.Dispute, reading.Dispute.Id));
                break;
            case Choice.RowWindow window:
                found.Add((ElementKind.Row, ElementReader.IdOf(window.Row)));
                break;
            case Choice.TextWindow window:
                found.Add((ElementKind.Text, window.TextId));
                found.Add((ElementKind.Qualification, window.TextId));
                break;
            case Choice.UnreadClause clause:
                found.Add((ElementKind.Clause, clause.Id));
                break;
            case Choice.UnreadRow unread:
                found.Add((ElementKind.Row, ElementReader.IdOf(unread.Row)));
                break;
        }
    }

    private static void Visit(ProofNode node, HashSet<(ElementKind, string)> found)
    {
        if (node.Row is { } row)
        {
            found.Add((ElementKind.Row, ElementReader.IdOf(row)));
            found.Add((ElementKind.Relation, row.Relation.Name));
        }

        switch (node.Subject)
        {
            case Text text:
                Own(text.Id, ElementKind.Text, found);
                break;
            case Clause:
                var owner = node.Claim[..Math.Max(0, node.Claim.IndexOf('#', StringComparison.Ordinal))];
                found.Add((ElementKind.Clause, node.Claim));
                Own(owner, ElementKind.Qualification, found);
                break;
            case Formula.Call call:
                found.Add((ElementKind.Definition, call.Definition.Name));
                break;
            case Formula.Atom atom:
                found.Add((ElementKind.Relation, atom.Relation.Name));
                found.Add((ElementKind.Row, RowOf(atom, node)));
                break;
            case Formula.ReadingIs reading:
                found.Add((ElementKind.Dispute, reading.Dispute.Id));
                break;
            case Dispute dispute:
                found.Add((ElementKind.Dispute, dispute.Id));
                break;
        }

        foreach (var step in node.Because)
        {
            Visit(step, found);
        }
    }

    /// <summary>What a row for an atom would be known by, its terms replaced by what they stand for.</summary>
    private static string RowOf(Formula.Atom atom, ProofNode node)
    {
        var bindings = node.Bindings;
        return ElementReader.IdOf(atom.Relation, atom.Arguments.Select(term => term switch
        {
            Term.Variable variable when bindings is not null && variable.Slot < bindings.Slots.Length && bindings.Slots[variable.Slot] is { } bound => bound.Id,
            Term.Constant constant => constant.Entity.Id,
            Term.GuarantorTerm when bindings is not null => bindings.Guarantor.Id,
            Term.BeneficiaryTerm when bindings is not null => bindings.Beneficiary.Id,
            _ => term.ToString() ?? "",
        }));
    }
}
