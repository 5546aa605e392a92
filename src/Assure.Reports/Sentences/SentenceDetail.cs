namespace Assure.Reports.Sentences;

/// <summary>How much a computed sentence tells.</summary>
public enum SentenceDetail
{
    /// <summary>The answer, what it hangs on, whether threats are included; readings of ours are named by their ids.</summary>
    Glance,

    /// <summary>The answer, what it hangs on, what is disputed or our reading, whether threats are included.</summary>
    Brief,

    /// <summary>Also the answer under other readings, the other texts, and what comes closest to a stronger promise.</summary>
    Full,
}
