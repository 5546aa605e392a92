using System.Reflection;
using Assure.Language.Parsing;

namespace Assure.Language.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void What_other_parts_can_see_is_as_on_record()
    {
        var lines = typeof(AssureParser).Assembly.GetExportedTypes()
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => Members(type).Prepend($"{type.FullName}{(type.BaseType is { } parent && parent != typeof(object) ? $" : {Name(parent)}" : "")}"));
        Snapshot.Matches("public-api.txt", string.Join('\n', lines) + "\n");
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetMembers(Own)
            .Select(member => member switch
            {
                FieldInfo field when !field.IsSpecialName => $"  {field.Name}",
                PropertyInfo property => $"  {property.Name}: {Name(property.PropertyType)}",
                MethodInfo { IsSpecialName: false } method when method.Name is not ("<Clone>$" or "Equals" or "GetHashCode" or "ToString" or "Deconstruct") =>
                    $"  {method.Name}({string.Join(", ", method.GetParameters().Select(parameter => Name(parameter.ParameterType)))}): {Name(method.ReturnType)}",
                _ => string.Empty,
            })
            .Where(line => line.Length > 0)
            .Order(StringComparer.Ordinal);
    }

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
