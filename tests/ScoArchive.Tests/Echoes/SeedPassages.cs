using System.Collections.Immutable;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Permalinks;
using ScoArchive.Tests.Vocabulary;

namespace ScoArchive.Tests.Echoes;

/// <summary>The five seeds as passages, titles and headings left out, divided without the conversion's care.</summary>
internal static class SeedPassages
{
    private const int LongestHeading = 110;

    public static ImmutableArray<EchoPassage> All { get; } =
    [
        .. LabelledTexts.Seeds.SelectMany(text => text.Paragraphs
            .Where(paragraph => paragraph.Length > LongestHeading)
            .Select((paragraph, index) => new EchoPassage(text.Name, new BlockId($"p{index}"), paragraph, TopicsOf(paragraph)))),
    ];

    private static ImmutableArray<string> TopicsOf(string paragraph) =>
        [.. PublishedVocabulary.Finder.Find(paragraph, "en").Topics.Select(topic => topic.Topic).Distinct()];
}
