using Assure.Language.Text;

namespace Assure.Record.Tables;

/// <summary>What stands between the cells of a table: commas, or the semicolons of a spreadsheet program set to Swedish, German or French.</summary>
internal static class Separators
{
    public const char Tab = '\t';

    private const char Comma = ',';
    private const char Semicolon = ';';

    /// <summary>The sign between the column names: semicolons or tabs only where no comma stands.</summary>
    public static char Of(SourceText source)
    {
        var header = source.GetText(source.GetLineSpan(FirstLine(source)));
        return Count(header, Comma) > 0 ? Comma : Count(header, Semicolon) > 0 ? Semicolon : Count(header, Tab) > 0 ? Tab : Comma;
    }

    /// <summary>The first line that is not empty; the first when all are.</summary>
    public static int FirstLine(SourceText source)
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            if (!source.GetLineSpan(line).IsEmpty)
            {
                return line;
            }
        }

        return 1;
    }

    /// <summary>How often the sign stands outside quotes.</summary>
    public static int Count(string line, char separator)
    {
        var (count, quoted) = (0, false);
        foreach (var character in line)
        {
            quoted ^= character == '"';
            count += character == separator && !quoted ? 1 : 0;
        }

        return count;
    }

    /// <summary>A comma for a semicolon, a semicolon for a comma.</summary>
    public static char Other(char separator) => separator == Comma ? Semicolon : Comma;

    public static string NameOf(char separator) => separator == Comma ? "commas" : "semicolons";

    public static string WithArticle(char separator) => separator == Comma ? "a comma" : "a semicolon";
}
