using System.Text.RegularExpressions;

namespace Assure.Architecture.Tests;

/// <summary>How source files are laid out.</summary>
public sealed partial class SourceTests
{
    private const int MostLines = 400;

    /// <summary>Files that may be longer, each with its reason.</summary>
    private static readonly Dictionary<string, string> MayBeLonger = new(StringComparer.Ordinal);

    private static IEnumerable<SourceFile> All => Repository.Sources.Select(SourceFile.Of);

    private static IEnumerable<SourceFile> OfParts => All.Where(static file => file.Path.StartsWith("src/", StringComparison.Ordinal));

    [Fact]
    public void A_folder_is_a_namespace()
    {
        var wrong = All
            .Where(static file => file.Namespace is not null && file.Namespace != NamespaceOf(file.Path))
            .Select(static file => $"{file.Path}: {file.Namespace}, not {NamespaceOf(file.Path)}");
        Findings.None(wrong);
    }

    [Fact]
    public void A_file_declares_at_most_one_public_type_and_bears_the_name_of_one_of_its_types()
    {
        var wrong = OfParts
            .Where(static file => file.PublicTypes.Count > 1 || (file.Types.Count > 0 && !file.Types.Contains(Path.GetFileName(file.Path).Split('.')[0])))
            .Select(static file => $"{file.Path}: {string.Join(", ", file.Types)}");
        Findings.None(wrong);
    }

    [Fact]
    public void No_file_is_longer_than_two_ideas()
    {
        var wrong = All.Where(static file => file.Lines > MostLines && !MayBeLonger.ContainsKey(file.Path)).Select(static file => $"{file.Path}: {file.Lines} lines");
        Findings.None(wrong);
        Findings.None(MayBeLonger.Keys.Where(static path => !Repository.Has(path) || SourceFile.Of(path).Lines <= MostLines));
    }

    [Fact]
    public void No_text_names_a_place_on_somebodys_machine()
    {
        var wrong = Repository.Files
            .Where(static file => Path.GetExtension(file) is not (".png" or ".ico" or ".woff2" or ".dll" or ".bin"))
            .SelectMany(static file => MachinePath().Matches(Repository.Read(file)).Select(match => $"{file}: {match.Value}"));
        Findings.None(wrong);
    }

    [Fact]
    public void Every_type_of_a_part_is_found_where_its_namespace_says()
    {
        // Keeps the reading of files honest: what the compiler knows as public, the files were seen to declare.
        foreach (var part in Repository.Parts.Where(static part => part != "Assure.Cli"))
        {
            var declared = OfParts.Where(file => file.Path.StartsWith($"src/{part}/", StringComparison.Ordinal))
                .SelectMany(static file => file.PublicTypes.Select(type => $"{file.Namespace}.{type}"));
            var compiled = System.Reflection.Assembly.Load(CompiledPart.AssemblyOf(part)).GetExportedTypes()
                .Where(static type => !type.IsNested && !IsOfRazor(type) && type.Name != "Program").Select(static type => type.FullName!.Split('`')[0]);
            Assert.Equal(compiled.Distinct().Order(StringComparer.Ordinal), declared.Distinct().Order(StringComparer.Ordinal));
        }
    }

    /// <summary>Whether a type is written in Razor, in the file of its name; Razor declares it.</summary>
    private static bool IsOfRazor(Type type) => type.Namespace is null || Repository.Has($"src/{Folder(type)}/{type.Name}.razor");

    /// <summary>The folder that a namespace stands for: <c>Assure.Web/Pages</c>.</summary>
    private static string Folder(Type type)
    {
        var part = Repository.Parts.Where(part => type.Namespace!.StartsWith(part, StringComparison.Ordinal)).MaxBy(static part => part.Length)!;
        return part + type.Namespace![part.Length..].Replace('.', '/');
    }

    private static string NamespaceOf(string path)
    {
        var folders = path.Split('/');
        return string.Join('.', folders[1..^1]);
    }

    [GeneratedRegex(@"(?<![\w.~}/-])/(?:home|root|work|tmp|Users|mnt|opt)/[\w.-]+|(?<!\w)[A-Z]:\\(?:Users|Windows)\\")]
    private static partial Regex MachinePath();
}
