namespace Assure.Reasoning.Answers;

/// <summary>On whose acts or words a residual depends.</summary>
[Flags]
public enum HangsOn
{
    /// <summary>On nothing open.</summary>
    Nothing = 0,

    /// <summary>On the beneficiary's own conduct.</summary>
    OwnConduct = 1,

    /// <summary>On others' conduct.</summary>
    OthersConduct = 2,

    /// <summary>On the promiser's own word.</summary>
    GuarantorsWord = 4,

    /// <summary>On a fact the record is incomplete about.</summary>
    UnknownFact = 8,
}
