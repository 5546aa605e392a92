using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>What an answer is expected to be: <c>expect non-use by RUS to SWE on 2024-03-06 is conditional, declaration as text</c>.</summary>
public sealed class ExpectDeclaration : Declaration
{
    internal ExpectDeclaration(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        SyntaxToken kind,
        SyntaxToken guarantor,
        SyntaxToken beneficiary,
        DateLiteral date,
        SyntaxToken verdict,
        SyntaxToken? formName,
        SyntaxToken? text,
        SyntaxToken basis)
        : base(elements, keyword)
    {
        Kind = kind;
        Guarantor = guarantor;
        Beneficiary = beneficiary;
        Date = date;
        Verdict = verdict;
        FormName = formName;
        Text = text;
        Basis = basis;
    }

    /// <summary>The kind of promise asked about.</summary>
    public SyntaxToken Kind { get; }

    /// <summary>The code of the promising state.</summary>
    public SyntaxToken Guarantor { get; }

    /// <summary>The code of the state promised to, or the id of a territory.</summary>
    public SyntaxToken Beneficiary { get; }

    /// <summary>The day asked about.</summary>
    public DateLiteral Date { get; }

    /// <summary>The verdict expected, one of <see cref="SyntaxFacts.VerdictWords"/>.</summary>
    public SyntaxToken Verdict { get; }

    /// <summary>The form expected, as written, if one is.</summary>
    public SyntaxToken? FormName { get; }

    /// <summary>The form expected; null when none is, or the word is none of the forms.</summary>
    public InstrumentForm? Form => FormName is null ? null : SyntaxFacts.FormOf(FormName.Value);

    /// <summary>The name of the one text the verdict is about, if it is not the headline.</summary>
    public SyntaxToken? Text { get; }

    /// <summary><c>text</c> when the words give the verdict, <c>reading</c> when our reading of them does.</summary>
    public SyntaxToken Basis { get; }

    /// <summary>Whether our reading, rather than the words alone, gives the verdict.</summary>
    public bool IsByReading => Basis.Value == "reading";
}
