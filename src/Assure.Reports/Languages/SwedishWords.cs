using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <summary>Swedish.</summary>
internal sealed partial class SwedishWords : Words
{
    private static readonly string[] PluralEndings = ["erna", "arna", "öarna", "emiraten", "staterna"];
    private static readonly string[] CommonEndings = ["unionen", "republiken", "stolen", "staten", "federationen"];

    /// <inheritdoc/>
    public override string Code => "sv";

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Months { get; } = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    /// <inheritdoc/>
    protected override string AndWord => "och";

    /// <inheritdoc/>
    protected override string OrWord => "eller";

    /// <inheritdoc/>
    public override string Date(DateOnly date) => $"den {BareDate(date)}";

    /// <inheritdoc/>
    public override Noun Name(Entity entity, DateOnly day)
    {
        if (entity is State state)
        {
            var name = state.NameOn(day);
            return Of(name.Sv, name.SvGenitive);
        }

        var text = entity.Name.Sv;
        return Of(text, text + (text[^1] is 's' or 'x' or 'z' ? string.Empty : "s"));
    }

    /// <inheritdoc/>
    public override string Sentence(string template, Func<string, Noun> fill, bool past, bool denied = false) => Sentence(template, fill, past, denied, isClause: false);

    /// <inheritdoc/>
    public override string Clause(string template, Func<string, Noun> fill, bool denied) => Sentence(template, fill, past: false, denied, isClause: true);

    private static string Sentence(string template, Func<string, Noun> fill, bool past, bool denied, bool isClause)
    {
        var (subject, rest) = Template.Subject(template);
        if (subject is null)
        {
            return Template.Fill(template, fill);
        }

        var noun = fill(subject);
        var words = Template.Words(rest);
        var verb = words.FindIndex(word => !SwedishVerbs.IsAdverb(word));
        if (verb < 0)
        {
            return noun.Text + " " + Template.Fill(rest, fill);
        }

        words[verb] = past ? SwedishVerbs.Past(words[verb]) : words[verb];
        for (var i = verb + 1; i < words.Count; i++)
        {
            words[i] = words[i] == "sina" || words[i] == "sitt" ? words[i] : SwedishVerbs.Agree(words[i], noun);
        }

        if (denied)
        {
            words.Insert(isClause ? verb : verb + 1, "inte");
        }

        var comma = noun.Text.Contains(", ", StringComparison.Ordinal) ? "," : string.Empty;
        return $"{noun.Text}{comma} {Template.Fill(string.Join(' ', words), fill)}";
    }

    /// <inheritdoc/>
    public override string Past(string text) => text
        .Replace(" har ", " hade ", StringComparison.Ordinal)
        .Replace(" är ", " var ", StringComparison.Ordinal)
        .Replace(" hyser ", " hyste ", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ShortName(Entity entity, DateOnly day) => Capital(Name(entity, day).Text);

    /// <inheritdoc/>
    public override string ObjectPronoun(Noun noun, Sort sort) => sort == Sort.Territory ? "territoriet" : "landet";

    /// <inheritdoc/>
    public override string PossessivePronoun(Noun noun) => noun.IsPlural ? "deras" : "dess";

    /// <inheritdoc/>
    public override string Voice(Voice voice) => voice.IsNamedInBoth ? voice.Name.Sv : $"”{voice.Name.En}”";

    /// <inheritdoc/>
    public override string Phrase(Verdict verdict) => verdict switch
    {
        Verdict.Unconditional => "Lovat; inget undantag i texten",
        Verdict.Conditional => "Lovat; bara vissa handlingar upphäver det",
        Verdict.Discretionary => "Lovat; beror på en bedömning som löftesgivaren gör",
        Verdict.Dormant => "Lovat, men först om vissa handlingar sker",
        Verdict.Excluded => "Löftet finns; ett undantag gäller nu",
        Verdict.None => "Inget löfte hittat",
        _ => "Beror på en omstridd uppgift eller läsning",
    };

    /// <inheritdoc/>
    public override string Letter(Verdict verdict) => verdict switch
    {
        Verdict.Unconditional => "U",
        Verdict.Conditional => "V",
        Verdict.Discretionary => "B",
        Verdict.Dormant => "L",
        Verdict.Excluded => "X",
        Verdict.None => "–",
        _ => "?",
    };

    /// <inheritdoc/>
    public override string Phrase(Form form) => form switch
    {
        Form.Treaty => "fördrag i kraft",
        Form.Memorandum => "memorandum",
        Form.Resolution => "FN-resolution",
        Form.Declaration => "formell förklaring",
        Form.Law => "egen lag",
        _ => "egen policy",
    };

    /// <inheritdoc/>
    public override string Brief(Form form) => form switch
    {
        Form.Treaty => "fördrag",
        Form.Memorandum => "memorandum",
        Form.Resolution => "FN-resolution",
        Form.Declaration => "förklaring",
        Form.Law => "lag",
        _ => "policy",
    };

    /// <inheritdoc/>
    public override string Letter(Form form) => form switch
    {
        Form.Treaty => "F",
        Form.Law or Form.Policy => "P",
        _ => "D",
    };

    /// <inheritdoc/>
    public override string KindHead(Kind kind) => kind.Id switch
    {
        "non-use" => "Användning",
        "non-threat" => "Hot",
        "no-first-use" => "Först",
        "assistance" => "Hjälp",
        "council-action" => "Säkerhetsrådet",
        "consultation" => "Samråd",
        "non-force" => "Våld",
        "no-targeting" => "Målinriktning",
        _ => kind.Id,
    };

    private static Noun Of(string text, string genitive) => new(
        text,
        genitive,
        PluralEndings.Any(ending => text.EndsWith(ending, StringComparison.Ordinal)),
        CommonEndings.Any(ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
}
