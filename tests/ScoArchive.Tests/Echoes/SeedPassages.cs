using System.Collections.Immutable;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Permalinks;
using ScoArchive.Tests.Vocabulary;

namespace ScoArchive.Tests.Echoes;

/// <summary>The five seeds as passages, divided at blank lines or at line ends, without the conversion's care.</summary>
internal static class SeedPassages
{
    public static ImmutableArray<Passage> All { get; } =
    [
        .. LabelledTexts.Seeds.SelectMany(text => text.Paragraphs.Select((paragraph, index) => new Passage(
            text.Name,
            new BlockId($"p{index}"),
            paragraph,
            [.. PublishedVocabulary.Finder.Find(paragraph, "en").Topics.Select(topic => topic.Topic).Distinct()]))),
    ];
}
