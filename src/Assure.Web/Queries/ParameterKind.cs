namespace Assure.Web.Queries;

/// <summary>What the value of a parameter must look like.</summary>
internal enum ParameterKind
{
    /// <summary>Words: a name, an id, a line of the language.</summary>
    Words,

    /// <summary>A day, <c>YYYY-MM-DD</c>.</summary>
    Day,

    /// <summary>One of the values allowed.</summary>
    Choice,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Number,
}
