using System.Collections.Frozen;
using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Archive;

/// <summary>The whole archive: every document, and the indices over their passages.</summary>
public sealed class DocumentArchive
{
    private readonly FrozenDictionary<Slug, ArchivedDocument> _bySlug;
    private readonly FrozenDictionary<Slug, Tombstone> _goneBySlug = FrozenDictionary<Slug, Tombstone>.Empty;
    private readonly FrozenDictionary<string, ImmutableArray<Passage>> _byTopic;
    private readonly FrozenDictionary<string, ImmutableArray<Passage>> _byState;

    /// <summary>Makes the indices.</summary>
    /// <param name="documents">Documents with different slugs, in any order.</param>
    /// <param name="states">The states' vocabulary.</param>
    /// <param name="topics">The topics' vocabulary.</param>
    public DocumentArchive(IEnumerable<ArchivedDocument> documents, StateVocabulary states, TopicVocabulary topics)
    {
        Documents = [.. documents.OrderBy(document => document.Metadata.FilingDate?.Earliest ?? DateOnly.MaxValue)
            .ThenBy(document => document.Document.Slug)];
        States = states;
        Topics = topics;
        _bySlug = Documents.ToFrozenDictionary(document => document.Document.Slug);
        _byTopic = Index(mentions => mentions.Topics.Select(mention => mention.Topic));
        _byState = Index(mentions => mentions.States.Select(mention => mention.Iso));
    }

    /// <summary>The documents in time order, those without a date last.</summary>
    public ImmutableArray<ArchivedDocument> Documents { get; }

    /// <summary>Documents that are gone, in the order of their slugs.</summary>
    public ImmutableArray<Tombstone> Tombstones
    {
        get;
        init
        {
            field = [.. value.OrderBy(tombstone => tombstone.Slug)];
            _goneBySlug = field.ToFrozenDictionary(tombstone => tombstone.Slug);
        }
    }

    = [];

    /// <summary>The states' vocabulary.</summary>
    public StateVocabulary States { get; }

    /// <summary>The topics' vocabulary.</summary>
    public TopicVocabulary Topics { get; }

    /// <summary>Number of numbered paragraphs.</summary>
    public int ParagraphCount => Documents.Sum(document => document.Document.ParagraphCount);

    /// <summary>The document with a slug; <see langword="null"/> when there is none.</summary>
    public ArchivedDocument? Find(Slug slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>What is stated about a document that is published or gone; <see langword="null"/> when there is neither.</summary>
    public DocumentMetadata? Describe(Slug slug) =>
        Find(slug)?.Metadata ?? _goneBySlug.GetValueOrDefault(slug)?.Metadata;

    /// <summary>The passages on a topic, by document in time order, then in reading order.</summary>
    public ImmutableArray<Passage> PassagesOnTopic(string slug) => _byTopic.GetValueOrDefault(slug, []);

    /// <summary>The passages that name a state, by document in time order, then in reading order.</summary>
    public ImmutableArray<Passage> PassagesNamingState(string iso) => _byState.GetValueOrDefault(iso, []);

    private FrozenDictionary<string, ImmutableArray<Passage>> Index(Func<BlockMentions, IEnumerable<string>> keysOf) =>
        Documents.SelectMany(document => document.Passages)
            .SelectMany(passage => keysOf(passage.Mentions).Distinct(StringComparer.Ordinal), (passage, key) => (passage, key))
            .GroupBy(pair => pair.key, pair => pair.passage, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
}
