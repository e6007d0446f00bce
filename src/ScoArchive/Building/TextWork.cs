using System.Collections.Immutable;
using ScoArchive.Cache;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Records;
using ScoArchive.Core.Seeds;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Building;

/// <summary>
/// The work that depends on one text alone: converting it and finding what it mentions. It is done where the cache does not have it
/// from an earlier build.
/// </summary>
public sealed class TextWork
{
    private readonly WorkCache _cache;
    private readonly Lazy<MentionFinder> _finder;
    private readonly Lazy<CacheKey> _vocabularies;

    /// <summary>Prepares the work.</summary>
    /// <param name="states">The states' vocabulary.</param>
    /// <param name="topics">The topics' vocabulary.</param>
    /// <param name="cache">What earlier builds kept.</param>
    public TextWork(StateVocabulary states, TopicVocabulary topics, WorkCache cache)
    {
        _cache = cache;
        _finder = new Lazy<MentionFinder>(() => new MentionFinder(states, topics));
        _vocabularies = new Lazy<CacheKey>(() => KeyOf("vocabularies", key => key.AddValue(states).AddValue(topics)));
    }

    /// <summary>Finds mentions, made when first asked for.</summary>
    public MentionFinder Finder => _finder.Value;

    /// <summary>Converts a seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="guidance">What its record says.</param>
    public Outcome<ConvertedText> Convert(SeedText seed, EditorialGuidance guidance)
    {
        if (!_cache.KeepsAnswers)
        {
            return Converter.Convert(seed, guidance);
        }

        // What has something to report is converted every time.
        Outcome<ConvertedText>? converted = null;
        CacheKey key = KeyOf("conversion", key => key.AddContent(seed).AddContent(guidance));
        KeptConversion? kept = _cache.Get(key, () =>
        {
            converted = Converter.Convert(seed, guidance);
            return converted is { Succeeded: true, Diagnostics.IsEmpty: true } ? KeptConversion.Of(converted.Value) : null;
        });
        return converted ?? Outcome.Of(kept!.With(seed));
    }

    /// <summary>What the blocks of a document mention.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="language">BCP 47 tag of its language.</param>
    /// <param name="curated">Topics that an editor adds and removes.</param>
    public ImmutableArray<BlockMentions> FindMentions(string title, ImmutableArray<IdentifiedBlock> blocks, string language, CuratedTopics curated)
    {
        ImmutableArray<BlockMentions> Find() => CuratedMentions.Find(Finder, title, blocks, language, curated);
        if (!_cache.KeepsAnswers)
        {
            return Find();
        }

        CacheKey key = KeyOf("mentions", key => key.AddKey(_vocabularies.Value).AddContent(title).AddContent(blocks).AddContent(language).AddContent(curated));
        return _cache.Get(key, () => new KeptMentions(Find()))!.Blocks;
    }

    private static CacheKey KeyOf(string work, Action<CacheKeyBuilder> add)
    {
        using var key = new CacheKeyBuilder(work);
        add(key);
        return key.ToKey();
    }

    /// <summary>What the cache keeps of mentions.</summary>
    private sealed record KeptMentions(ImmutableArray<BlockMentions> Blocks);
}
