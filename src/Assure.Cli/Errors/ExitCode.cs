namespace Assure.Cli.Errors;

/// <summary>What the program says to whoever started it.</summary>
public static class ExitCode
{
    /// <summary>Answered.</summary>
    public const int Answered = 0;

    /// <summary>The user asked for something that cannot be.</summary>
    public const int UserError = 1;

    /// <summary>The record is invalid.</summary>
    public const int RecordInvalid = 2;

    /// <summary>A search ended before all was tried; what it found until then is printed, and says that it is partial.</summary>
    public const int Partial = 3;
}
