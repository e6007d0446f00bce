namespace ScoArchive.Core.Records;

/// <summary>What a record says of a slug.</summary>
public enum SlugRole
{
    /// <summary>The document's own.</summary>
    Own,

    /// <summary>One that the document had before.</summary>
    Former,

    /// <summary>That of another document.</summary>
    Related,
}
