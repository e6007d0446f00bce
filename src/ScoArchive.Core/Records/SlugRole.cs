namespace ScoArchive.Core.Records;

/// <summary>What a record says of a slug.</summary>
public enum SlugRole
{
    /// <summary>The document's own.</summary>
    Own,

    /// <summary>One that the document had before.</summary>
    Former,

    /// <summary>The document's own, where it is no longer published.</summary>
    Gone,

    /// <summary>That of another document.</summary>
    Related,

    /// <summary>That of a document which has the text of this one, which is gone.</summary>
    Successor,
}
