namespace Assure.Web.Serving;

/// <summary>How what is sent is compressed.</summary>
internal enum Coding
{
    /// <summary>Not at all.</summary>
    Plain,

    /// <summary>Brotli.</summary>
    Brotli,

    /// <summary>Gzip.</summary>
    Gzip,
}
