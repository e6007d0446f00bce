using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// Finds the words that two texts share in the same order. Words that occur once in both anchor the alignment; what lies
/// between two anchors is compared exactly while that is cheap, so the cost stays bounded for texts of any length.
/// </summary>
internal sealed class WordAlignment
{
    private const int LargestTable = 1_000_000;

    private readonly ImmutableArray<string> _left;
    private readonly ImmutableArray<string> _right;
    private readonly ImmutableArray<(int, int)>.Builder _shared = ImmutableArray.CreateBuilder<(int, int)>();

    private WordAlignment(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        _left = left;
        _right = right;
    }

    /// <summary>Pairs of places whose words are the same, rising on both sides.</summary>
    public static ImmutableArray<(int Left, int Right)> Align(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        var alignment = new WordAlignment(left, right);
        alignment.AlignRange(0, left.Length, 0, right.Length);
        return alignment._shared.DrainToImmutable();
    }

    private void AlignRange(int left, int leftEnd, int right, int rightEnd)
    {
        while (left < leftEnd && right < rightEnd && _left[left] == _right[right])
        {
            _shared.Add((left++, right++));
        }

        int tail = 0;
        while (left < leftEnd - tail && right < rightEnd - tail && _left[leftEnd - tail - 1] == _right[rightEnd - tail - 1])
        {
            tail++;
        }

        AlignMiddle(left, leftEnd - tail, right, rightEnd - tail);
        for (int i = tail; i > 0; i--)
        {
            _shared.Add((leftEnd - i, rightEnd - i));
        }
    }

    private void AlignMiddle(int left, int leftEnd, int right, int rightEnd)
    {
        if (left == leftEnd || right == rightEnd)
        {
            return;
        }

        if ((long)(leftEnd - left) * (rightEnd - right) <= LargestTable)
        {
            AlignExactly(left, leftEnd, right, rightEnd);
            return;
        }

        // Between anchors there may be new words that occur once there; without anchors the stretch counts as different.
        ImmutableArray<(int Left, int Right)> anchors = Anchors(left, leftEnd, right, rightEnd);
        foreach ((int anchorLeft, int anchorRight) in anchors)
        {
            AlignRange(left, anchorLeft, right, anchorRight);
            _shared.Add((anchorLeft, anchorRight));
            (left, right) = (anchorLeft + 1, anchorRight + 1);
        }

        if (anchors.Length > 0)
        {
            AlignRange(left, leftEnd, right, rightEnd);
        }
    }

    private ImmutableArray<(int Left, int Right)> Anchors(int left, int leftEnd, int right, int rightEnd)
    {
        Dictionary<string, int> once = PlacesOfSingles(_right, right, rightEnd);
        Dictionary<string, int> singles = PlacesOfSingles(_left, left, leftEnd);
        return RisingChain.Longest(
        [
            .. singles
                .Where(single => once.ContainsKey(single.Key))
                .Select(single => (Left: single.Value, Right: once[single.Key], Weight: 1.0))
                .OrderBy(pair => pair.Left),
        ]);
    }

    private static Dictionary<string, int> PlacesOfSingles(ImmutableArray<string> words, int start, int end)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        for (int i = start; i < end; i++)
        {
            if (!places.TryAdd(words[i], i))
            {
                repeated.Add(words[i]);
            }
        }

        foreach (string word in repeated)
        {
            places.Remove(word);
        }

        return places;
    }

    // The classic table of longest common subsequences, read back from its start.
    private void AlignExactly(int left, int leftEnd, int right, int rightEnd)
    {
        int width = rightEnd - right + 1;
        ushort[] table = new ushort[(leftEnd - left + 1) * width];
        for (int i = leftEnd - left - 1; i >= 0; i--)
        {
            for (int j = width - 2; j >= 0; j--)
            {
                table[(i * width) + j] = _left[left + i] == _right[right + j]
                    ? (ushort)(table[((i + 1) * width) + j + 1] + 1)
                    : Math.Max(table[((i + 1) * width) + j], table[(i * width) + j + 1]);
            }
        }

        for (int i = 0, j = 0; left + i < leftEnd && right + j < rightEnd;)
        {
            if (_left[left + i] == _right[right + j])
            {
                _shared.Add((left + i++, right + j++));
            }
            else if (table[((i + 1) * width) + j] >= table[(i * width) + j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
