namespace Assure.Lab.Links;

/// <summary>Why a link, or what stands in a page, cannot be taken.</summary>
public enum LabFault
{
    /// <summary>It is no link of the lab's.</summary>
    NoLink,

    /// <summary>It is of a version this program does not know.</summary>
    OtherVersion,

    /// <summary>A part is missing or was changed on the way.</summary>
    Damaged,

    /// <summary>It holds more than the lab takes.</summary>
    TooMuch,

    /// <summary>Its day cannot be asked about.</summary>
    NoSuchDay,
}
