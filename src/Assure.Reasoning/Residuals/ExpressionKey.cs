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

    /// <summary>The key of an argument: what it may be, so that one thing and a class of that thing alone have one key.</summary>
    public static string Of(OpenArgument argument)
    {
        var extent = AtomTable.Extent(argument);
        return $"{extent.A:x}.{extent.B:x}.{extent.C:x}.{extent.D:x}";
    }

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
