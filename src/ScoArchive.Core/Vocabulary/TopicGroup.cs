namespace ScoArchive.Core.Vocabulary;

/// <summary>A group of topics.</summary>
/// <param name="Slug">Stable name for addresses.</param>
/// <param name="Name">Name for readers.</param>
/// <param name="Meaning">What belongs to it.</param>
public sealed record TopicGroup(string Slug, LocalText Name, LocalText Meaning)
{
    /// <summary>Its name in the vocabulary's language.</summary>
    public string Label => Name.Words;

    /// <summary>What belongs to it, in the vocabulary's language.</summary>
    public string Definition => Meaning.Words;
}
