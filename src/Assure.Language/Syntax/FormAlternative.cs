using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Another form under a reading: <c>treaty under reading(budapest-form, treaty)</c>.</summary>
public sealed class FormAlternative : SyntaxNode
{
    internal FormAlternative(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken formName,
        InstrumentForm? form,
        ReadingFormula reading)
        : base(elements)
    {
        FormName = formName;
        Form = form;
        Reading = reading;
    }

    /// <summary>The form, as written.</summary>
    public SyntaxToken FormName { get; }

    /// <summary>The form; null when the word is none of the forms.</summary>
    public InstrumentForm? Form { get; }

    /// <summary>The reading under which it holds.</summary>
    public ReadingFormula Reading { get; }
}
