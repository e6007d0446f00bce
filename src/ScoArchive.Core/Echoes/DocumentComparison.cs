using System.Collections.Immutable;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Echoes;

/// <summary>Two documents side by side.</summary>
/// <param name="Rows">The rows in the order of the first document, with passages of the second alone between them.</param>
public sealed record DocumentComparison(ImmutableArray<ComparedRow> Rows)
{
    /// <summary>
    /// Aligns two documents by the echoes between them, whatever else the archive holds. A script of the theme does the same in the
    /// browser, for any two documents; a test holds the two together.
    /// </summary>
    /// <param name="left">The passages of the first document.</param>
    /// <param name="right">The passages of the second document.</param>
    public static DocumentComparison Of(ImmutableArray<EchoPassage> left, ImmutableArray<EchoPassage> right)
    {
        Dictionary<BlockId, int> leftPlaces = Places(left);
        Dictionary<BlockId, int> rightPlaces = Places(right);
        ImmutableArray<(int Left, int Right, double Score)> pairs =
        [
            .. EchoFinder.Find(NumberedPassages.OfTwo([.. left, .. right])).Select(echo => (leftPlaces[echo.Left.Id], rightPlaces[echo.Right.Id], echo.Score)),
        ];
        ImmutableArray<(int Left, int Right)> chain = RisingChain.Longest(pairs);
        return new DocumentComparison(Arrange(left, right, chain, Moved(pairs, chain)));
    }

    /// <summary>Lays a text and its translation side by side, all paragraphs of both; nothing is marked between languages.</summary>
    /// <param name="left">The passages of the one.</param>
    /// <param name="right">The passages of the other.</param>
    public static DocumentComparison OfTranslations(ImmutableArray<EchoPassage> left, ImmutableArray<EchoPassage> right) => new(TranslationAlignment.Of(left, right));

    private static Dictionary<BlockId, int> Places(ImmutableArray<EchoPassage> passages) =>
        passages.Select((passage, place) => (passage, place)).ToDictionary(pair => pair.passage.Id, pair => pair.place);

    // Passages outside the chain whose best partner is free are shown beside it, marked as moved.
    private static Dictionary<int, int> Moved(
        ImmutableArray<(int Left, int Right, double Score)> pairs, ImmutableArray<(int Left, int Right)> chain)
    {
        HashSet<int> lefts = [.. chain.Select(pair => pair.Left)];
        HashSet<int> rights = [.. chain.Select(pair => pair.Right)];
        var moved = new Dictionary<int, int>();
        foreach ((int left, int right, _) in pairs.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right))
        {
            if (!lefts.Contains(left) && !rights.Contains(right))
            {
                lefts.Add(left);
                rights.Add(right);
                moved.Add(left, right);
            }
        }

        return moved;
    }

    private static ImmutableArray<ComparedRow> Arrange(
        ImmutableArray<EchoPassage> left, ImmutableArray<EchoPassage> right, ImmutableArray<(int Left, int Right)> chain, Dictionary<int, int> moved)
    {
        Dictionary<int, int> inOrder = chain.ToDictionary(pair => pair.Left, pair => pair.Right);
        HashSet<int> movedRights = [.. moved.Values];
        var rows = ImmutableArray.CreateBuilder<ComparedRow>();
        int next = 0;
        for (int place = 0; place < left.Length; place++)
        {
            if (inOrder.TryGetValue(place, out int partner))
            {
                AddAlone(rows, right, next, partner, movedRights);
                next = partner + 1;
                rows.Add(Paired(left[place], right[partner], isMoved: false));
            }
            else
            {
                rows.Add(moved.TryGetValue(place, out int elsewhere)
                    ? Paired(left[place], right[elsewhere], isMoved: true)
                    : new ComparedRow(left[place], null, false, null));
            }
        }

        AddAlone(rows, right, next, right.Length, movedRights);
        return rows.DrainToImmutable();
    }

    private static void AddAlone(
        ImmutableArray<ComparedRow>.Builder rows, ImmutableArray<EchoPassage> right, int from, int to, HashSet<int> moved)
    {
        for (int place = from; place < to; place++)
        {
            if (!moved.Contains(place))
            {
                rows.Add(new ComparedRow(null, right[place], false, null));
            }
        }
    }

    private static ComparedRow Paired(EchoPassage left, EchoPassage right, bool isMoved) =>
        new(left, right, isMoved, WordDifference.Between(left.Text, right.Text));
}
