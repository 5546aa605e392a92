using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>Whether a text or qualification stands on a day, as choices fall.</summary>
internal static class NaiveDates
{
    public static bool Stands(string id, DateBound? from, DateBound? to, NaiveDay day, NaiveChoices choices) =>
        from is not null && IsPast(id, from, atEnd: false, day, choices) && !(to is not null && IsPast(id, to, atEnd: true, day, choices));

    private static bool IsPast(string id, DateBound bound, bool atEnd, NaiveDay day, NaiveChoices choices) =>
        day.Reaches(bound.Date.First) && ((day.Reaches(bound.Date.Last) && bound.Uncertain is null) || choices.IsPast(id, atEnd));
}
