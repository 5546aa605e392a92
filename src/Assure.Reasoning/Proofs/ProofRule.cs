namespace Assure.Reasoning.Proofs;

/// <summary>The rules by which a step of a proof follows.</summary>
public enum ProofRule
{
    /// <summary>The headline, from its tier's texts.</summary>
    Headline,

    /// <summary>A text reaches or does not, and what is left of it.</summary>
    Text,

    /// <summary>A text's promiser is one of those named, or meets the formula of <c>by each</c>.</summary>
    Promiser,

    /// <summary>The day lies within a text's dates.</summary>
    Dates,

    /// <summary>The address holds of the beneficiary.</summary>
    Address,

    /// <summary>A rule by which an address, or a qualification, leaves a territory out, or does not.</summary>
    Except,

    /// <summary>A condition.</summary>
    Provided,

    /// <summary>An exception.</summary>
    Unless,

    /// <summary>A definition unfolded.</summary>
    Definition,

    /// <summary>All of several.</summary>
    All,

    /// <summary>One of several, or none.</summary>
    Any,

    /// <summary>The opposite.</summary>
    Not,

    /// <summary>A witness from a class, or that no member will do.</summary>
    Witness,

    /// <summary>Each member of a class.</summary>
    Each,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>That no row of a complete table says so.</summary>
    NoRow,

    /// <summary>Two terms name the same thing, or do not.</summary>
    Identity,

    /// <summary>A choice taken to fall one way.</summary>
    Reading,

    /// <summary>An open relation.</summary>
    Open,
}
