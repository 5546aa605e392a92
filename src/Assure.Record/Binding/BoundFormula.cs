using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Record.Rules;

namespace Assure.Record.Binding;

/// <summary>A formula that stands alone, bound against an edition.</summary>
/// <param name="Formula">The formula; null when something found is an error.</param>
/// <param name="Slots">How many slots evaluating it needs.</param>
/// <param name="Diagnostics">What was found wrong.</param>
public sealed record BoundFormula(Formula? Formula, int Slots, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Binds a formula, as a scenario or a question gives it.</summary>
    /// <param name="edition">The edition whose names it uses.</param>
    /// <param name="source">Its text.</param>
    /// <param name="hasRoles">Whether <c>the guarantor</c> and <c>the beneficiary</c> may be named.</param>
    /// <returns>The formula, or null, and what was found wrong.</returns>
    public static BoundFormula Of(RecordEdition edition, Language.Text.SourceText source, bool hasRoles = false)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(source);
        var findings = new Loading.Findings();
        var unit = Language.Parsing.AssureParser.ParseFormula(source);
        foreach (var diagnostic in unit.Diagnostics)
        {
            findings.Add(diagnostic);
        }

        var context = new BindingContext(Loading.RecordNames.Of(edition), findings, isTrusted: false);
        var slots = new SlotCounter();
        var roles = hasRoles ? Roles.Guarantor | Roles.StateBeneficiary | Roles.TerritoryBeneficiary : Roles.None;
        var formula = new FormulaBinder(context, source).Bind(unit.Formula, Scope.Empty(roles, slots));
        new Checks.QuantifierCheck(context).Check(formula, source.Locate(unit.Formula.Span));
        return new BoundFormula(findings.HasErrors ? null : formula, slots.Count, findings.ToImmutable());
    }
}
