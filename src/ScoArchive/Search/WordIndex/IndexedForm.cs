
namespace ScoArchive.Search.WordIndex;

/// <summary>A form of a word of the word index while documents are read.</summary>
/// <param name="form">The form.</param>
/// <param name="word">The word.</param>
internal sealed class IndexedForm(string form, IndexedWord word)
{
    /// <summary>The form.</summary>
    public string Form => form;

    /// <summary>The word.</summary>
    public IndexedWord Word => word;

    /// <summary>How often it occurs.</summary>
    public int Occurrences { get; set; }
}
