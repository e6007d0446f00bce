using System.Collections.Immutable;

namespace ScoArchive.Core.Vocabulary;

/// <summary>A subject that texts speak of.</summary>
/// <param name="Slug">Address of its page under <c>/topics/</c>; a former one is stated under <c>formerly</c>.</param>
/// <param name="Group">Slug of its group.</param>
/// <param name="Name">Its name for readers.</param>
/// <param name="Meaning">What it covers, in a sentence.</param>
/// <param name="Broader">Slug of the topic it is part of; empty for none.</param>
/// <param name="Related">Slugs of topics that it touches; the relation holds both ways.</param>
/// <param name="Terms">Words and phrases that show it, by language.</param>
/// <param name="Exceptions">Phrases that hold such a word and do not show it.</param>
/// <param name="Wikidata">Wikidata item; empty when not stated.</param>
public sealed record Topic(
    string Slug,
    string Group,
    LocalText Name,
    LocalText Meaning,
    string Broader,
    ImmutableArray<string> Related,
    ImmutableArray<LocalForms> Terms,
    ImmutableArray<string> Exceptions,
    string Wikidata)
{
    /// <summary>Its name in the vocabulary's language.</summary>
    public string Label => Name.Words;

    /// <summary>Its names in other languages.</summary>
    public ImmutableArray<LocalForms> Labels => Name.Others;

    /// <summary>What it covers, in the vocabulary's language.</summary>
    public string Definition => Meaning.Words;

    /// <summary>Things and persons of its field, by language: they show it in a short text, in a longer one beside another of its terms.</summary>
    public ImmutableArray<LocalForms> Things { get; init; } = [];

    /// <summary>Words and phrases that show it beside another of its terms, by language; alone they may be passing mentions.</summary>
    public ImmutableArray<LocalForms> Weak { get; init; } = [];

    /// <summary>Words that go with it, by language: three different ones show it, or one beside a weak term.</summary>
    public ImmutableArray<LocalForms> Hints { get; init; } = [];

    /// <summary>Slugs that it had before; they stay addresses.</summary>
    public ImmutableArray<string> Formerly { get; init; } = [];
}
