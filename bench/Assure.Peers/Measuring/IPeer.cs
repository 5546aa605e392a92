namespace Assure.Peers.Measuring;

/// <summary>Another program that can answer the same questions of the same facts and rules.</summary>
internal interface IPeer
{
    /// <summary>Its name and version.</summary>
    public string Name { get; }

    /// <summary>Whether it carries what it found from day to day, so that some days out of all would show it slower than it is.</summary>
    public bool NeedsAllDays => false;

    /// <summary>Does some work; the cost is that of the answering alone, reading the program included, neither writing the program nor reading the answers back.</summary>
    /// <exception cref="InvalidOperationException">The peer failed; the message says what it said.</exception>
    public (Cost Cost, Answers Answers) Do(Work work);
}
