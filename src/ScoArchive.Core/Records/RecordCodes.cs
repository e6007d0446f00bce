namespace ScoArchive.Core.Records;

/// <summary>Diagnostic codes for what can be wrong with an editorial record.</summary>
public static class RecordCodes
{
    /// <summary>A value that is not of the form its key asks for.</summary>
    public const string BadValue = "SCO110";

    /// <summary>A record beside which no seed stands.</summary>
    public const string NoSeed = "SCO111";

    /// <summary>A seed that has no record yet.</summary>
    public const string NotCatalogued = "SCO112";

    /// <summary>Two documents with one slug.</summary>
    public const string RepeatedSlug = "SCO113";

    /// <summary>A related document that the archive does not hold.</summary>
    public const string UnknownDocument = "SCO114";

    /// <summary>A curated topic that the vocabulary does not hold.</summary>
    public const string UnknownTopic = "SCO115";

    /// <summary>A text without a record whose title makes the address of another document.</summary>
    public const string SharedTitle = "SCO116";

    /// <summary>What a record states about the end of its document cannot be so.</summary>
    public const string BadTombstone = "SCO117";

    /// <summary>A text without a record for which no date was found.</summary>
    public const string NoDate = "SCO118";

    /// <summary>A text without a record for which no title was found.</summary>
    public const string NoTitle = "SCO119";
}
