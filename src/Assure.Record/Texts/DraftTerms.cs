namespace Assure.Record.Texts;

/// <summary>What a draft provides for that the language does not evaluate: facts of its front matter, shown as given.</summary>
/// <param name="Bond">How its promisers bind themselves; null when not given.</param>
/// <param name="Withdrawal">The months of notice after which one may withdraw, from 0 (at once) to <see cref="MostMonths"/>; null when not given.</param>
/// <param name="Disarmament">Its article on disarmament; null when not given.</param>
public sealed record DraftTerms(Bond? Bond, int? Withdrawal, Disarmament? Disarmament)
{
    /// <summary>The longest notice, in months.</summary>
    public const int MostMonths = 1200;

    /// <summary>Nothing given.</summary>
    public static DraftTerms None { get; } = new(null, null, null);
}
