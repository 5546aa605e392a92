using System.Collections.Immutable;

namespace Assure.Peers.Datalog;

/// <summary>Does away with compound terms: a rule with a variable inside one is written once for each value the variable has there anywhere in the program.</summary>
internal static class Flattening
{
    /// <summary>The same rules without compound terms.</summary>
    public static ImmutableArray<Rule> Of(ImmutableArray<Rule> rules)
    {
        var values = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var text in rules.SelectMany(static rule => rule.Terms).OfType<Term.Symbol>().Select(static one => one.Text))
        {
            if (text.IndexOf('(', StringComparison.Ordinal) is var open and > 0 && text[^1] == ')')
            {
                values.TryAdd(text[..open], new(StringComparer.Ordinal));
                values[text[..open]].Add(text[(open + 1)..^1]);
            }
        }

        return [.. rules.SelectMany(Written)];

        IEnumerable<Rule> Written(Rule rule)
        {
            if (rule.Terms.OfType<Term.Compound>().FirstOrDefault() is not { Arguments: [Term.Variable variable] } compound)
            {
                return [rule];
            }

            return values.GetValueOrDefault(compound.Functor, []).SelectMany(value => Written(rule.With(variable.Name, Constant(value))));
        }
    }

    private static Term Constant(string text) => int.TryParse(text, out var number) ? new Term.Number(number) : new Term.Symbol(text);
}
