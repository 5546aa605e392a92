namespace Assure.Architecture.Tests;

/// <summary>Which part may see which, as docs/architecture.md says.</summary>
public sealed class DependencyTests
{
    /// <summary>The parts of our own that each part may see, and the packages.</summary>
    private static readonly Dictionary<string, (string[] Parts, string[] Packages)> Allowed = new(StringComparer.Ordinal)
    {
        ["Assure.Language"] = ([], ["Markdig", "YamlDotNet"]),
        ["Assure.Record"] = (["Assure.Language"], ["CsvHelper"]),
        ["Assure.Reasoning"] = (["Assure.Record"], []),
        ["Assure.Reports"] = (["Assure.Reasoning", "Assure.Record"], []),
        ["Assure.Word"] = (["Assure.Reports"], ["DocumentFormat.OpenXml", "DocumentFormat.OpenXml.Framework"]),
        ["Assure.Lab"] = (["Assure.Reports", "Assure.Reasoning", "Assure.Record", "Assure.Language"], []),
        ["Assure.Web.Client"] = (["Assure.Lab"], []),
        ["Assure.Cli"] = (["Assure.Word", "Assure.Reports", "Assure.Reasoning", "Assure.Record", "Assure.Language"], ["System.CommandLine"]),
        ["Assure.Web"] = (["Assure.Cli", "Assure.Lab", "Assure.Word", "Assure.Reports", "Assure.Reasoning", "Assure.Record", "Assure.Language"], ["System.CommandLine", "Ical.Net", "Markdig", "ModelContextProtocol.Core"]),
    };

    /// <summary>Types that would give a pure part a clock, files, a console, a network, randomness or threads.</summary>
    private static readonly string[] ImpureTypes =
    [
        "System.Console", "System.Random", "System.Guid", "System.TimeProvider", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.DriveInfo",
        "System.Threading.Thread", "System.Threading.Timer", "System.Threading.Tasks.Parallel",
    ];

    private static readonly string[] ImpureNamespaces = ["System.Net.", "System.IO.Pipes.", "System.IO.MemoryMappedFiles.", "System.Reflection.Emit.", "System.Runtime.InteropServices.DllImport"];

    private static readonly string[] ImpureMembers =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.TimeZoneInfo.get_Local", "System.IO.Path.GetTempPath", "System.IO.Path.GetTempFileName", "System.IO.Path.GetFullPath",
    ];

    /// <summary>The one member of <c>System.Environment</c> that the compiler itself uses, for iterators.</summary>
    private const string OfIterators = "System.Environment.get_CurrentManagedThreadId";

    public static TheoryData<string> Parts => [.. Repository.Parts];

    public static TheoryData<string> PureParts => ["Assure.Language", "Assure.Record", "Assure.Reasoning", "Assure.Reports", "Assure.Lab"];

    [Fact]
    public void Every_part_has_a_place_in_the_order() =>
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Repository.Parts);

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_sees_only_the_parts_and_packages_it_may(string part)
    {
        var (parts, packages) = Allowed[part];
        var seen = CompiledPart.Of(part).Assemblies.Where(static name => !IsPlatform(name));
        Findings.None(seen.Except([.. parts.Select(CompiledPart.AssemblyOf), .. packages]));
    }

    [Theory]
    [MemberData(nameof(PureParts))]
    public void A_pure_part_touches_no_clock_file_console_network_or_chance(string part)
    {
        var compiled = CompiledPart.Of(part);
        Findings.None(compiled.Types.Where(type => ImpureTypes.Contains(type) || ImpureNamespaces.Any(start => type.StartsWith(start, StringComparison.Ordinal))));
        Findings.None(compiled.Members.Intersect(ImpureMembers));
        Findings.None(compiled.Members.Where(static member => member.StartsWith("System.Environment.", StringComparison.Ordinal) && member != OfIterators));
    }

    [Fact]
    public void The_build_knows_the_same_parts_as_pure()
    {
        var build = Repository.Read("eng/Build.props");
        Assert.All(PureParts, part => Assert.Contains($"'{part.Data}'", build, StringComparison.Ordinal));
    }

    private static readonly string[] Platform = ["System.", "Microsoft.AspNetCore", "Microsoft.Extensions.", "Microsoft.Net.Http"];

    /// <summary>Assemblies of the platform; System.CommandLine is a package that only looks like one.</summary>
    private static bool IsPlatform(string assembly) =>
        assembly != "System.CommandLine" && (Platform.Any(start => assembly.StartsWith(start, StringComparison.Ordinal)) || assembly is "netstandard" or "mscorlib");
}
