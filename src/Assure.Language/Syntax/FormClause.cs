using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>The form of the text: <c>form memorandum, treaty under reading(budapest-form, treaty)</c>.</summary>
public sealed class FormClause : Clause
{
    internal FormClause(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        SyntaxToken formName,
        InstrumentForm? form,
        FormAlternative? alternative)
        : base(elements, keyword)
    {
        FormName = formName;
        Form = form;
        Alternative = alternative;
    }

    /// <summary>The form, as written.</summary>
    public SyntaxToken FormName { get; }

    /// <summary>The form; null when the word is none of the forms.</summary>
    public InstrumentForm? Form { get; }

    /// <summary>The other form under a reading, if given.</summary>
    public FormAlternative? Alternative { get; }
}
