namespace ScoArchive.Commands;

/// <summary>What a report of changes is written for.</summary>
public enum ChangesForm
{
    /// <summary>A console.</summary>
    Text,

    /// <summary>The page of a pull request.</summary>
    Markdown,

    /// <summary>A program.</summary>
    Json,
}
