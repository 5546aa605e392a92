using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Assure.Language.Literate;

/// <summary>Reads the keys and texts between two lines of three hyphens at the top of a document.</summary>
/// <remarks>Only the events of the YAML parser are used: no objects are made by reflection.</remarks>
internal static class FrontMatterReader
{
    private const int MaximumLength = 64 * 1024;

    /// <summary>The entries, and where the Markdown begins.</summary>
    public static (ImmutableArray<FrontMatterEntry> Entries, int BodyStart) Read(SourceText source, List<Diagnostic> diagnostics)
    {
        if (!IsFence(source, 1, "---"))
        {
            return ([], 0);
        }

        var first = source.GetLineSpan(1);
        var last = 2;
        while (last <= source.LineCount && !IsFence(source, last, "---") && !IsFence(source, last, "..."))
        {
            last++;
        }

        if (last > source.LineCount)
        {
            diagnostics.Add(LanguageDiagnostics.UnclosedFrontMatter.At(source.Locate(first)));
            return ([], first.End);
        }

        var start = source.GetLineSpan(2).Start;
        var end = source.GetLineSpan(last).Start;
        var bodyStart = last < source.LineCount ? source.GetLineSpan(last + 1).Start : source.Length;
        if (end - start > MaximumLength)
        {
            diagnostics.Add(LanguageDiagnostics.MalformedFrontMatter.At(
                source.Locate(first), $"it has more than {MaximumLength / 1024} thousand characters"));
            return ([], bodyStart);
        }

        return (Entries(source, start, end, diagnostics), bodyStart);
    }

    private static bool IsFence(SourceText source, int line, string fence)
    {
        var span = source.GetLineSpan(line);
        return source.Text.AsSpan(span.Start, span.Length).TrimEnd() is var text && text.SequenceEqual(fence);
    }

    private static ImmutableArray<FrontMatterEntry> Entries(SourceText source, int start, int end, List<Diagnostic> diagnostics)
    {
        var entries = ImmutableArray.CreateBuilder<FrontMatterEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        TextSpan At(ParsingEvent e) => Range(start, end, e.Start, e.End);
        void Malformed(TextSpan span, string why) =>
            diagnostics.Add(LanguageDiagnostics.MalformedFrontMatter.At(source.Locate(span), why));
        try
        {
            var yaml = new Parser(new StringReader(source.Text[start..end]));
            yaml.Consume<StreamStart>();
            if (!yaml.TryConsume<DocumentStart>(out _))
            {
                return [];
            }

            if (!yaml.TryConsume<MappingStart>(out _))
            {
                if (yaml.Current is not Scalar { Value: "" })
                {
                    Malformed(At(yaml.Current!), "it is not a list of keys and texts");
                }

                return [];
            }

            while (!yaml.TryConsume<MappingEnd>(out _))
            {
                if (!yaml.TryConsume<Scalar>(out var key))
                {
                    Malformed(At(yaml.Current!), "a key is not a plain word");
                    break;
                }

                if (!yaml.TryConsume<Scalar>(out var value))
                {
                    Malformed(At(key), $"the value of '{Clip(key.Value)}' is not a text");
                    break;
                }

                if (seen.Add(key.Value))
                {
                    entries.Add(new FrontMatterEntry(key.Value, value.Value, At(key), At(value)));
                }
                else
                {
                    diagnostics.Add(LanguageDiagnostics.DuplicateFrontMatterKey.At(source.Locate(At(key)), Clip(key.Value)));
                }
            }
        }
        catch (YamlException problem)
        {
            var reason = problem.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
            Malformed(Range(start, end, problem.Start, problem.End), reason.Length > 0 ? char.ToLowerInvariant(reason[0]) + reason[1..] : reason);
        }

        return entries.ToImmutable();
    }

    private static TextSpan Range(int start, int end, Mark from, Mark to)
    {
        var first = (int)Math.Clamp(start + from.Index, start, end);
        return TextSpan.FromBounds(first, (int)Math.Clamp(start + to.Index, first, end));
    }

    private static string Clip(string text) => text.Length <= 40 ? text : $"{text[..40]}…";
}
