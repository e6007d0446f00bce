namespace ScoArchive.Core.Seeds;

/// <summary>A place of a seed where a letter is lost; its text has the sign U+FFFD there.</summary>
/// <param name="Position">Where the sign stands.</param>
/// <param name="Bytes">The bytes that are no letter, in hexadecimal digits; empty where the file itself has the sign.</param>
public readonly record struct DamagedPlace(SeedPosition Position, string Bytes)
{
    /// <summary>The sign that stands for a lost letter.</summary>
    public const char Sign = '\uFFFD';
}
