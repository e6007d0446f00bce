using System.Buffers;
using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// Finds the phrases that two wordings share, wherever they stand: the longest runs of content words first, then single words beside them.
/// Words that only join others do not count, and forms of one word are the same.
/// </summary>
internal sealed class SharedPhrases
{
    private const int ShortestRun = 2;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?;。！？；");

    private readonly string[] _left;
    private readonly string[] _right;
    private readonly bool[] _inLeft;
    private readonly bool[] _inRight;

    private SharedPhrases(IEnumerable<string> left, IEnumerable<string> right)
    {
        _left = [.. left];
        _right = [.. right];
        _inLeft = new bool[_left.Length];
        _inRight = new bool[_right.Length];
    }

    /// <summary>The stretches of each text that hold what both share, in order.</summary>
    public static (ImmutableArray<TextSpan> Left, ImmutableArray<TextSpan> Right) Between(
        string left, ImmutableArray<Token> leftWords, string right, ImmutableArray<Token> rightWords)
    {
        ImmutableArray<Token> leftContent = [.. leftWords.Where(IsContent)];
        ImmutableArray<Token> rightContent = [.. rightWords.Where(IsContent)];
        SharedPhrases shared = new(leftContent.Select(token => token.Stem), rightContent.Select(token => token.Stem));
        while (shared.TakeLongest())
        {
        }

        while (shared.TakeNeighbours())
        {
        }

        return (Stretches(left, leftContent, shared._inLeft), Stretches(right, rightContent, shared._inRight));
    }

    private static bool IsContent(Token token) => !StopWords.Contains(token.Word);

    // Of runs of one length the first in the left text, then in the right.
    private bool TakeLongest()
    {
        (int Length, int Left, int Right) best = (ShortestRun - 1, 0, 0);
        int[] above = new int[_right.Length + 1];
        for (int left = _left.Length - 1; left >= 0; left--)
        {
            int[] row = new int[_right.Length + 1];
            for (int right = _right.Length - 1; right >= 0; right--)
            {
                row[right] = !_inLeft[left] && !_inRight[right] && _left[left] == _right[right] ? above[right + 1] + 1 : 0;
                if (row[right] > best.Length || (row[right] == best.Length && best.Length >= ShortestRun))
                {
                    best = (row[right], left, right);
                }
            }

            above = row;
        }

        for (int at = 0; best.Length >= ShortestRun && at < best.Length; at++)
        {
            _inLeft[best.Left + at] = true;
            _inRight[best.Right + at] = true;
        }

        return best.Length >= ShortestRun;
    }

    // A word that has left its place within a phrase still stands beside what is shared, on both sides.
    private bool TakeNeighbours()
    {
        for (int left = 0; left < _left.Length; left++)
        {
            int right = _inLeft[left] || !HasNeighbour(_inLeft, left) ? -1
                : Array.FindIndex(_right, word => word == _left[left]);
            while (right >= 0 && (_inRight[right] || !HasNeighbour(_inRight, right)))
            {
                right = Array.IndexOf(_right, _left[left], right + 1);
            }

            if (right >= 0)
            {
                _inLeft[left] = true;
                _inRight[right] = true;
                return true;
            }
        }

        return false;
    }

    private static bool HasNeighbour(bool[] shared, int at) => (at > 0 && shared[at - 1]) || (at + 1 < shared.Length && shared[at + 1]);

    private static ImmutableArray<TextSpan> Stretches(string text, ImmutableArray<Token> words, bool[] shared)
    {
        var stretches = ImmutableArray.CreateBuilder<TextSpan>();
        for (int first = 0; first < words.Length; first++)
        {
            int last = first;
            while (shared[first] && last + 1 < words.Length && shared[last + 1] && !EndsSentence(text.AsSpan(words[last].End..words[last + 1].Start)))
            {
                last++;
            }

            if (shared[first])
            {
                stretches.Add(new TextSpan(words[first].Start, words[last].End - words[first].Start));
            }

            first = last;
        }

        return stretches.DrainToImmutable();
    }

    private static bool EndsSentence(ReadOnlySpan<char> between) => between.ContainsAny(SentenceEnds);
}
