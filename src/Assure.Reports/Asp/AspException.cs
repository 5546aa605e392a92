namespace Assure.Reports.Asp;

/// <summary>A record holds something that the program for the solver cannot say; the message says what, where, and why.</summary>
public sealed class AspException : Exception
{
    /// <summary>Without a message.</summary>
    public AspException()
    {
    }

    /// <summary>With what is wrong.</summary>
    public AspException(string message)
        : base(message)
    {
    }

    /// <summary>With what is wrong, and what it came from.</summary>
    public AspException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
