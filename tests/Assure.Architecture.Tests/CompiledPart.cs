using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Assure.Architecture.Tests;

/// <summary>What the compiler wrote down about a part: which assemblies, types and members it uses.</summary>
internal sealed record CompiledPart(ImmutableHashSet<string> Assemblies, ImmutableHashSet<string> Types, ImmutableHashSet<string> Members)
{
    /// <summary>Reads a part that was built beside the tests.</summary>
    /// <param name="part">The part's name.</param>
    public static CompiledPart Of(string part)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, $"{AssemblyOf(part)}.dll"));
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        return new(
            [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))],
            [.. metadata.TypeReferences.Select(handle => NameOf(metadata, handle))],
            [.. metadata.MemberReferences.Select(handle => NameOf(metadata, metadata.GetMemberReference(handle)))]);
    }

    /// <summary>The name of the assembly a part is built into: its own, unless its project says otherwise.</summary>
    public static string AssemblyOf(string part)
    {
        var project = Repository.Read($"src/{part}/{part}.csproj");
        const string Open = "<AssemblyName>";
        var start = project.IndexOf(Open, StringComparison.Ordinal);
        return start < 0 ? part : project[(start + Open.Length)..project.IndexOf('<', start + 1)];
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf(metadata, (TypeReferenceHandle)type.ResolutionScope)}.{name}"
            : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    private static string NameOf(MetadataReader metadata, MemberReference member)
    {
        var owner = member.Parent.Kind == HandleKind.TypeReference ? NameOf(metadata, (TypeReferenceHandle)member.Parent) : "";
        return $"{owner}.{metadata.GetString(member.Name)}";
    }
}
