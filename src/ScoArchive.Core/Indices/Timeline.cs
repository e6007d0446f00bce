using System.Collections.Immutable;
using ScoArchive.Core.Archive;

namespace ScoArchive.Core.Indices;

/// <summary>Documents by their dates, and the dates that texts mention.</summary>
public sealed class Timeline
{
    private readonly ILookup<int?, DatedMention> _mentions;
    private readonly ILookup<int?, ArchivedDocument> _documents;

    /// <summary>Gathers them from the archive.</summary>
    public Timeline(DocumentArchive archive)
    {
        Mentions =
        [
            .. archive.Documents.SelectMany(document => document.Passages)
                .SelectMany(passage => passage.Mentions.Dates, DatedMention.Of)
                .OrderBy(dated => dated.Mention.Date.Earliest ?? dated.Mention.Date.Latest ?? DateOnly.MaxValue),
        ];
        _mentions = Mentions.ToLookup(dated => dated.Mention.Date.Year);
        _documents = archive.Documents.ToLookup(document => document.Metadata.FilingDate?.Year);
        Years = [.. _mentions.Select(group => group.Key).Concat(_documents.Select(group => group.Key)).OfType<int>().Distinct().Order()];
    }

    /// <summary>Every mentioned date in time order, those without a year last.</summary>
    public ImmutableArray<DatedMention> Mentions { get; }

    /// <summary>The years of which documents or mentions tell, in order.</summary>
    public ImmutableArray<int> Years { get; }

    /// <summary>Mentions of dates that name no year.</summary>
    public IEnumerable<DatedMention> WithoutYear => _mentions[null];

    /// <summary>The dates in a year that texts mention, in time order.</summary>
    public IEnumerable<DatedMention> MentionsIn(int year) => _mentions[year];

    /// <summary>The documents of a year, in time order.</summary>
    public IEnumerable<ArchivedDocument> DocumentsIn(int year) => _documents[year];
}
