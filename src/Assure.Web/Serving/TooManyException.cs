namespace Assure.Web.Serving;

/// <summary>More is asked for at once than can be made.</summary>
internal sealed class TooManyException() : Exception("Too much is asked for at once.");
