using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>The mentions of a block by the words at which they start and end.</summary>
internal sealed class PlacedMentions
{
    /// <summary>How many signs the name of a Chinese town that no list has may have.</summary>
    public const int LongestTown = 6;

    private readonly Dictionary<int, PlacedState> _byFirst = [];
    private readonly Dictionary<int, PlacedState> _byAfter = [];
    private readonly Dictionary<int, int> _dateAfterByFirst = [];
    private readonly Dictionary<int, int> _dateFirstByAfter = [];

    public PlacedMentions(ImmutableArray<Token> tokens, BlockMentions mentions)
    {
        foreach (StateMention mention in mentions.States)
        {
            (int first, int after) = Range(tokens, mention.Start, mention.Words.Length);
            _byFirst[first] = new PlacedState(mention, first, after);
            _byAfter[after] = new PlacedState(mention, first, after);
        }

        All = [.. _byFirst.Values.OrderBy(placed => placed.First)];
        foreach (DateMention date in mentions.Dates)
        {
            (int first, int after) = Range(tokens, date.Start, date.Words.Length);
            _dateAfterByFirst[first] = after;
            _dateFirstByAfter[after] = first;
        }
    }

    public ImmutableArray<PlacedState> All { get; }

    public PlacedState? StartingAt(int token) => _byFirst.TryGetValue(token, out var placed) ? placed : null;

    public PlacedState? EndingAt(int token) => _byAfter.TryGetValue(token, out var placed) ? placed : null;

    public int? DateStartingAt(int token) => _dateAfterByFirst.TryGetValue(token, out int after) ? after : null;

    public int? DateEndingAt(int token) => _dateFirstByAfter.TryGetValue(token, out int first) ? first : null;

    private static (int First, int After) Range(ImmutableArray<Token> tokens, int start, int length)
    {
        int first = FirstFrom(tokens, start);
        int after = FirstFrom(tokens, start + length);
        return (first, Math.Max(after, first + 1));
    }

    private static int FirstFrom(ImmutableArray<Token> tokens, int start)
    {
        int low = 0;
        int high = tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
