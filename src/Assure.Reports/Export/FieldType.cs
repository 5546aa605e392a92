namespace Assure.Reports.Export;

/// <summary>What a column's cells are, in the words of a Frictionless table schema.</summary>
internal enum FieldType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A day, <c>YYYY-MM-DD</c>.</summary>
    Date,

    /// <summary>A year of four digits.</summary>
    Year,
}
