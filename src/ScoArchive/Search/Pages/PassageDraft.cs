namespace ScoArchive.Search.Pages;

/// <summary>A passage while its page is read.</summary>
/// <param name="id">Permalink fragment.</param>
/// <param name="isHeading">Whether it is a heading.</param>
/// <param name="depth">How many elements were open when it opened, itself included.</param>
internal sealed class PassageDraft(string id, bool isHeading, int depth)
{
    /// <summary>Whether it is a heading.</summary>
    public bool IsHeading => isHeading;

    /// <summary>How many elements were open when it opened, itself included.</summary>
    public int Depth => depth;

    /// <summary>Whether its words were met.</summary>
    public bool HasWords { get; private set; }

    /// <summary>Its words.</summary>
    public string Words { get; private set; } = "";

    /// <summary>The number in the margin.</summary>
    public string Number { get; set; } = "";

    /// <summary>Keeps its words; of several elements with words the first has the passage's own.</summary>
    public void SetWords(string words)
    {
        Words = words;
        HasWords = true;
    }

    /// <summary>The passage.</summary>
    /// <param name="section">Text of the heading that it stands under.</param>
    public SearchablePassage ToPassage(string section) => new(
        id, isHeading ? "" : Number, isHeading ? "" : section, Words, []);
}
