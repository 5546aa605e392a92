namespace Assure.Language.Parsing;

/// <summary>How each part of a declaration is written, for the help of "expected …".</summary>
internal static class Forms
{
    public const string Declaration = "a word such as assurance or define, a name, and its parts on lines of their own";

    public const string Formula = "party(s, npt) and not (a(s) or some state n where b(n): c(s, n))";

    public static string Of(string word) => word switch
    {
        "relation" => "relation name(state s, treaty t) recorded in table | conduct | judged by the guarantor",
        "symmetric" => "symmetric",
        "entails" => "entails name(s, x)",
        "occurs" => "occurs in table",
        "as" => "as judged by the guarantor",
        "define" => "define name(state s) means formula",
        "noun" => "noun en \"…\" sv \"…\"",
        "dispute" => "dispute name \"question\" reading yes held by RUS reading no held by USA",
        "reading" => "reading name [en \"…\" sv \"…\"] [held by RUS, \"a name\" [sv \"ett namn\"]]",
        "kind" => "kind name [under name] [counts intends] en \"…\" sv \"…\"",
        "follows" => "follows kind from kind [to state s where formula] [unless label when formula]",
        "assurance" or "intends" or "offers" or "says" or "draft" => $"{word} name by RUS | by each state g where formula | between CHN and RUS",
        "expect" => "expect kind by RUS to SWE on 2024-03-06 is conditional, declaration [in text] as text | as reading",
        "qualification" => "qualification name of name by RUS",
        "to" => "to state s where formula | to UKR, BLR | to territory t where formula | to 1995-04-05",
        "promises" => "promises kind, kind",
        "provided" => "provided [label:] formula",
        "unless" => "unless label when formula",
        "upon" => "upon formula",
        "reserves" => "reserves label en \"…\" sv \"…\"",
        "restates" or "replaces" or "beside" or "ends" => $"{word} name, name",
        "form" => "form treaty | form memorandum, treaty under reading(dispute, reading)",
        "from" => "from 1995-04-05 [uncertain \"why\"]",
        "on" => "on 1995-04-05",
        "disputed" => "disputed name",
        "doubt" => "doubt name, or as a declaration: doubt name \"question\" default yes reading yes reading no",
        "en" => "en \"…\" sv \"…\"",
        _ => Declaration,
    };
}
