namespace ScoArchive.Core.Seeds;

/// <summary>A place of a seed where a letter is lost; its text has the sign U+FFFD there.</summary>
/// <param name="Position">Where the sign stands.</param>
/// <param name="Bytes">The bytes that are no letter, in hexadecimal digits; empty where the file itself has the sign.</param>
public readonly record struct DamagedPlace(SeedPosition Position, string Bytes)
{
    /// <summary>The sign that stands for a lost letter.</summary>
    public const char Sign = '\uFFFD';

    /// <summary>What happened there, in words for readers.</summary>
    /// <param name="reason">Why the text is published so; empty where nobody was asked.</param>
    public string Explain(string reason) => Bytes.Length == 0
        ? "The file has the sign of a lost letter here: it was lost before the text came to the archive."
        : $"What stands here cannot be read: {(Bytes.Length == 2 ? $"byte {Bytes} is" : $"bytes {Bytes} are")} no letter. {reason}";
}
