using System.Text;

namespace Assure.Reasoning.Residuals;

/// <summary>A text that is equal for expressions written alike, holes and class members included.</summary>
internal static class ExpressionKey
{
    /// <summary>The key of an expression.</summary>
    public static string Of(Expression expression)
    {
        var builder = new StringBuilder();
        Append(expression, builder);
        return builder.ToString();
    }

    /// <summary>The key of an argument: its thing, or its class's members.</summary>
    public static string Of(OpenArgument argument) => argument switch
    {
        OpenArgument.One(var entity) => entity.Id,
        OpenArgument.SomeOf { Members: var set } => $"{{{set.A:x}.{set.B:x}.{set.C:x}.{set.D:x}}}",
        _ => throw new InvalidOperationException("No such argument."),
    };

    private static void Append(Expression expression, StringBuilder builder)
    {
        switch (expression)
        {
            case Expression.Atom(var pattern):
                builder.Append(pattern.Relation.Name).Append('(');
                foreach (var argument in pattern.Arguments)
                {
                    builder.Append(argument.Settled is { } settled ? Of(settled) : $"#{argument.Hole}").Append(',');
                }

                builder.Append(')');
                break;
            case Expression.All all:
                Append("&", all.Parts, builder);
                break;
            case Expression.Any any:
                Append("|", any.Parts, builder);
                break;
            case Expression.Not not:
                Append("!", [not.Part], builder);
                break;
        }
    }

    private static void Append(string sign, IEnumerable<Expression> parts, StringBuilder builder)
    {
        builder.Append(sign).Append('[');
        foreach (var part in parts)
        {
            Append(part, builder);
            builder.Append(' ');
        }

        builder.Append(']');
    }
}
