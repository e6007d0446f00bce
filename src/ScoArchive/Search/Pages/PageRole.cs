namespace ScoArchive.Search.Pages;

/// <summary>What an open element of a finished page is to search.</summary>
internal enum PageRole
{
    /// <summary>Nothing of its own.</summary>
    None,

    /// <summary>The text of the document.</summary>
    Article,

    /// <summary>A heading or numbered block.</summary>
    Passage,

    /// <summary>The words of a passage.</summary>
    Words,

    /// <summary>What the archive adds among the words.</summary>
    Apparatus,

    /// <summary>The number in the margin.</summary>
    Number,
}
