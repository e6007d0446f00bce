using System.Collections.Immutable;
using ScoArchive.Changes;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Tests.Changes;

/// <summary>What is said to have changed between two states of an archive.</summary>
public sealed class ChangeFinderTests
{
    [Theory]
    [InlineData("abcde", "bcdea", "a")]
    [InlineData("abcde", "aecbd", "be")]
    [InlineData("abcde", "abcde", "")]
    [InlineData("abcde", "xabyde", "")]
    public void The_fewest_paragraphs_that_explain_the_new_order_are_said_to_have_moved(string before, string now, string moved)
    {
        ChangeReport report = ChangeFinder.Compare(StateOf(before), StateOf(now));
        string[] found = [.. report.Documents.SelectMany(document => document.Paragraphs).Where(paragraph => paragraph.Kind == ParagraphChangeKind.Moved).Select(paragraph => paragraph.Id.Value).Order(StringComparer.Ordinal)];
        Assert.Equal(moved.Length, found.Length);
        Assert.Contains(string.Concat(before.Where(now.Contains).Where(id => !found.Contains(id.ToString()))), string.Concat(now.Where(before.Contains).Where(id => !found.Contains(id.ToString()))), StringComparison.Ordinal);
    }

    private static ArchiveState StateOf(string paragraphs) => ArchiveState.Of(
        [new DocumentState(new Slug("lamps"), "Lamps", [.. paragraphs.Select(id => (new BlockId(id.ToString()), "Words of " + id))], ImmutableDictionary<BlockId, BlockId>.Empty, [])],
        []);
}
