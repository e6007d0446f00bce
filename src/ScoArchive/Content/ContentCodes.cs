namespace ScoArchive.Content;

/// <summary>Diagnostic codes for files that cannot be read, or that are not what their place says.</summary>
public static class ContentCodes
{
    /// <summary>The folder of texts is missing or holds none.</summary>
    public const string NoSeeds = "SCO100";

    /// <summary>A file cannot be read at all.</summary>
    public const string Unreadable = "SCO101";

    /// <summary>A text's name cannot be published.</summary>
    public const string BadName = "SCO102";

    /// <summary>A link leads out of its folder.</summary>
    public const string LeavesFolder = "SCO103";

    /// <summary>Something in the folder of texts is neither a text nor a record, and is left out.</summary>
    public const string LeftOut = "SCO104";

    /// <summary>A file is like a record, but its name is not that of one text's record.</summary>
    public const string NoRecord = "SCO105";

    /// <summary>The original that a record names is not there.</summary>
    public const string NoOriginal = "SCO106";

    /// <summary>An original is not the file whose checksum its record states.</summary>
    public const string OtherOriginal = "SCO107";

    /// <summary>Diagnostic code for an original that no record names.</summary>
    public const string UnclaimedOriginal = "SCO108";

    /// <summary>A file that editors write is not UTF-8.</summary>
    public const string NotUtf8 = "SCO133";

    /// <summary>A page's name cannot be its address.</summary>
    public const string BadPageName = "SCO134";
}
