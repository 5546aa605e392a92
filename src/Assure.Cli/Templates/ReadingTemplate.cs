using System.Collections.Immutable;
using System.Text;
using Assure.Language.Formatting;
using Assure.Language.Parsing;
using Assure.Language.Text;
using Assure.Record.Texts;

namespace Assure.Cli.Templates;

/// <summary>A new dispute or doubt, with its heading and a place for its prose.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsDispute">Whether named voices differ; else the doubt is ours, and the first reading the one we take.</param>
/// <param name="Question">The question in English.</param>
/// <param name="QuestionSv">The question in Swedish.</param>
/// <param name="Readings">Its readings with who holds each, as the language writes voices; at least two.</param>
internal sealed record ReadingTemplate(string Id, bool IsDispute, string Question, string QuestionSv, ImmutableArray<(string Reading, ImmutableArray<string> Voices)> Readings)
{
    /// <summary>The file below the record's folder that disputes and doubts of several texts stand in.</summary>
    public const string Path = "vocabulary/readings.md";

    /// <summary>The section, to stand at the end of the file.</summary>
    public string Write()
    {
        var builder = new StringBuilder();
        builder.Append($"{(IsDispute ? "dispute" : "doubt")} {Id} {Quoted(Question)}\n  sv {Quoted(QuestionSv)}\n");
        builder.Append(IsDispute ? "" : $"  default {Readings[0].Reading}\n");
        foreach (var (reading, voices) in Readings)
        {
            builder.Append($"  reading {reading}{(voices.IsEmpty ? "" : $" held by {string.Join(", ", voices)}")}\n");
        }

        var block = Formatter.Format(AssureParser.Parse(new SourceText($"{Id}.assure", builder.ToString()))).TrimEnd('\n');
        return $"\n## {Question.TrimEnd('?')}\n\n{Placeholders.Reading}\n\n```assure\n{block}\n```\n";
    }

    /// <summary>A text in quotes, as the language writes it.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
