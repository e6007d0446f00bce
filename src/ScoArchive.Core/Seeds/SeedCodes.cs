namespace ScoArchive.Core.Seeds;

/// <summary>Diagnostic codes for files that cannot be read as texts, or not in every place.</summary>
public static class SeedCodes
{
    /// <summary>A file without a byte.</summary>
    public const string Empty = "SCO120";

    /// <summary>A file that is no plain text.</summary>
    public const string NoText = "SCO121";

    /// <summary>A file without a word.</summary>
    public const string NoWords = "SCO122";

    /// <summary>A file that does not hold what its byte order mark announces.</summary>
    public const string WrongMark = "SCO123";

    /// <summary>A file whose encoding cannot be told from its bytes.</summary>
    public const string UnknownEncoding = "SCO124";

    /// <summary>A file that is UTF-8 but for some bytes.</summary>
    public const string Damaged = "SCO125";

    /// <summary>A file that cannot be read in the encoding that its record states.</summary>
    public const string WrongEncoding = "SCO127";

    /// <summary>A record accepts damage that the file does not have.</summary>
    public const string NoDamage = "SCO128";

    /// <summary>A file that has the sign of letters lost before it came.</summary>
    public const string LostBefore = "SCO129";
}
