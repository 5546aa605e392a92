using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <summary>English.</summary>
internal sealed partial class EnglishWords : Words
{
    /// <inheritdoc/>
    public override string Code => "en";

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Months { get; } = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <inheritdoc/>
    protected override string AndWord => "and";

    /// <inheritdoc/>
    protected override string OrWord => "or";

    /// <inheritdoc/>
    public override string Date(DateOnly date) => BareDate(date);

    /// <inheritdoc/>
    public override Noun Name(Entity entity, DateOnly day)
    {
        if (entity is State state)
        {
            var name = state.NameOn(day);
            return new Noun(name.EnInSentence, name.EnGenitiveInSentence, name.EnPlural);
        }

        var text = entity.Name.En;
        return new Noun(text, text + (text.EndsWith('s') ? "'" : "'s"), text.EndsWith("Islands", StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public override string Sentence(string template, Func<string, Noun> fill, bool past, bool denied = false)
    {
        var (subject, rest) = Template.Subject(template);
        if (subject is null)
        {
            return Template.Fill(template, fill);
        }

        var noun = fill(subject);
        var words = Template.Words(rest);
        var verb = words.FindIndex(word => !EnglishVerbs.IsAdverb(word));
        if (verb < 0)
        {
            return noun.Text + " " + Template.Fill(rest, fill);
        }

        var written = words[verb];
        words[verb] = denied
            ? EnglishVerbs.Denied(written, noun.IsPlural, past, verb + 1 < words.Count ? words[verb + 1] : string.Empty)
            : past ? EnglishVerbs.Past(written, noun.IsPlural) : noun.IsPlural ? EnglishVerbs.Plural(written) : written;
        if (noun.IsPlural)
        {
            for (var i = 0; i < words.Count; i++)
            {
                words[i] = words[i] switch { "its" => "their", "itself" => "themselves", _ => words[i] };
            }
        }

        var comma = noun.Text.Contains(", ", StringComparison.Ordinal) ? "," : string.Empty;
        return $"{noun.Text}{comma} {Template.Fill(string.Join(' ', words), fill)}";
    }

    /// <inheritdoc/>
    public override string Past(string text) => text
        .Replace(" has ", " had ", StringComparison.Ordinal)
        .Replace(" have ", " had ", StringComparison.Ordinal)
        .Replace(" is ", " was ", StringComparison.Ordinal)
        .Replace(" are ", " were ", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ShortName(Entity entity, DateOnly day) => Capital(entity is State state ? state.NameOn(day).En : entity.Name.En);

    /// <inheritdoc/>
    public override string ObjectPronoun(Noun noun, Sort sort) => noun.IsPlural ? "them" : "it";

    /// <inheritdoc/>
    public override string PossessivePronoun(Noun noun) => noun.IsPlural ? "their" : "its";

    /// <inheritdoc/>
    public override string Voice(Voice voice) => voice.Name.En;

    /// <inheritdoc/>
    public override string Phrase(Verdict verdict) => verdict switch
    {
        Verdict.Unconditional => "Promised; no exception in the text",
        Verdict.Conditional => "Promised; only certain acts end it",
        Verdict.Discretionary => "Promised; depends on a finding left to the promiser",
        Verdict.Dormant => "Promised, but only if certain acts come first",
        Verdict.Excluded => "Promise exists; an exception applies now",
        Verdict.None => "No promise found",
        _ => "Depends on a disputed fact or reading",
    };

    /// <inheritdoc/>
    public override string Letter(Verdict verdict) => verdict switch
    {
        Verdict.Unconditional => "U",
        Verdict.Conditional => "C",
        Verdict.Discretionary => "J",
        Verdict.Dormant => "L",
        Verdict.Excluded => "X",
        Verdict.None => "–",
        _ => "?",
    };

    /// <inheritdoc/>
    public override string Phrase(Form form) => form switch
    {
        Form.Treaty => "treaty in force",
        Form.Memorandum => "memorandum",
        Form.Resolution => "UN resolution",
        Form.Declaration => "formal declaration",
        Form.Law => "own law",
        _ => "own policy",
    };

    /// <inheritdoc/>
    public override string Brief(Form form) => form switch
    {
        Form.Treaty => "treaty",
        Form.Memorandum => "memorandum",
        Form.Resolution => "UN resolution",
        Form.Declaration => "declaration",
        Form.Law => "law",
        _ => "policy",
    };

    /// <inheritdoc/>
    public override string Letter(Form form) => form switch
    {
        Form.Treaty => "T",
        Form.Law or Form.Policy => "P",
        _ => "D",
    };

    /// <inheritdoc/>
    public override string KindHead(Kind kind) => kind.Id switch
    {
        "non-use" => "Use",
        "non-threat" => "Threat",
        "no-first-use" => "First use",
        "assistance" => "Help",
        "council-action" => "Security Council",
        "consultation" => "Consultation",
        "non-force" => "Force",
        "no-targeting" => "Targeting",
        _ => kind.Id,
    };
}
