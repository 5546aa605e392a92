using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Reasoning;

namespace Assure.Cli.Commands;

/// <summary>Turns what went wrong into one message and an exit code.</summary>
internal static class Failures
{
    /// <summary>Runs an action; whatever the user can mend becomes a message on standard error.</summary>
    public static int Guard(Terminal terminal, Action action)
    {
        try
        {
            action();
            return ExitCode.Answered;
        }
        catch (UserErrorException error)
        {
            terminal.Fail(error, error.Printed);
            return error.Code;
        }
        catch (InvalidDraftException error)
        {
            terminal.Fail(error, error.Printed);
            return ExitCode.UserError;
        }
        catch (InvalidRecordException error)
        {
            terminal.Fail(error, error.Printed);
            return ExitCode.RecordInvalid;
        }
        catch (UnanswerableException error)
        {
            terminal.Fail(error, new UserErrorException(error.Message, error.Expected, error.Nearest).Printed);
            return ExitCode.UserError;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            terminal.Fail(error, new UserErrorException($"a file cannot be read or written: {UserErrorException.ShownPath(error.Message)}").Printed);
            return ExitCode.UserError;
        }
    }
}
