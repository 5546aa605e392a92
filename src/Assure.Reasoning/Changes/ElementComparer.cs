using System.Collections.Immutable;
using Assure.Record;

namespace Assure.Reasoning.Changes;

/// <summary>Holds the elements of two editions against each other.</summary>
internal static class ElementComparer
{
    /// <summary>The elements that differ, by kind and id; rows of one id are paired in the record's order once equal ones are set aside.</summary>
    public static ImmutableArray<ChangedElement> Compare(RecordEdition before, RecordEdition after, bool strict)
    {
        var old = ElementReader.Read(before, strict).ToLookup(static element => (element.Kind, element.Id));
        var fresh = ElementReader.Read(after, strict).ToLookup(static element => (element.Kind, element.Id));
        var changed = ImmutableArray.CreateBuilder<ChangedElement>();
        foreach (var key in old.Concat(fresh).Select(static group => group.Key).Distinct().OrderBy(static key => key.Kind).ThenBy(static key => key.Id, StringComparer.Ordinal))
        {
            var (gone, came) = (Left(old[key], fresh[key]), Left(fresh[key], old[key]));
            for (var i = 0; i < Math.Max(gone.Count, came.Count); i++)
            {
                changed.Add(new(i < gone.Count ? gone[i] : null, i < came.Count ? came[i] : null));
            }
        }

        return changed.ToImmutable();
    }

    /// <summary>What is left of some elements when as many that say the same are taken away.</summary>
    private static List<RecordElement> Left(IEnumerable<RecordElement> elements, IEnumerable<RecordElement> others)
    {
        var taken = others.CountBy(static other => other.Said).ToDictionary(StringComparer.Ordinal);
        var left = new List<RecordElement>();
        foreach (var element in elements)
        {
            if (taken.TryGetValue(element.Said, out var count) && count > 0)
            {
                taken[element.Said] = count - 1;
            }
            else
            {
                left.Add(element);
            }
        }

        return left;
    }
}
