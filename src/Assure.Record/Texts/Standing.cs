namespace Assure.Record.Texts;

/// <summary>What kind of speech a text is; only an assurance makes a verdict, an intention where its kind counts it.</summary>
public enum Standing
{
    /// <summary>A promise.</summary>
    Assurance,

    /// <summary>A stated intention.</summary>
    Intends,

    /// <summary>An offer to give a promise.</summary>
    Offers,

    /// <summary>A statement that promises nothing.</summary>
    Says,

    /// <summary>A proposed text.</summary>
    Draft,
}
