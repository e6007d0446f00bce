namespace ScoArchive.Commands;

/// <summary>The form in which a converted text is printed.</summary>
public enum ConvertForm
{
    /// <summary>The published JSON form.</summary>
    Json,

    /// <summary>The published Markdown form.</summary>
    Markdown,

    /// <summary>What each step decided, line by line.</summary>
    Explanation,
}
