using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// Lays a text and its translation side by side, paragraph by paragraph. Paragraphs are the same by their place where both texts have as many;
/// else by their lengths and the numbers in them (after Gale and Church, 1993), a paragraph of one standing for two of the other at most.
/// </summary>
public sealed class TranslationAlignment
{
    private const long LargestTable = 4_000_000;
    private const double OfAlone = 1.25;
    private const double OfTwo = 0.6;
    private const double OfSharedNumbers = -0.5;
    private const double OfOtherNumbers = 1.25;

    private readonly ImmutableArray<EchoPassage> _left;
    private readonly ImmutableArray<EchoPassage> _right;
    private readonly HashSet<string>[] _leftNumbers;
    private readonly HashSet<string>[] _rightNumbers;
    private readonly double _ratio;

    private TranslationAlignment(ImmutableArray<EchoPassage> left, ImmutableArray<EchoPassage> right)
    {
        (_left, _right) = (left, right);
        _leftNumbers = [.. left.Select(NumbersOf)];
        _rightNumbers = [.. right.Select(NumbersOf)];
        _ratio = (double)LengthOf(right) / LengthOf(left);
    }

    /// <summary>The rows, in the order of both texts.</summary>
    /// <param name="left">The paragraphs of the one.</param>
    /// <param name="right">The paragraphs of the other.</param>
    public static ImmutableArray<ComparedRow> Of(ImmutableArray<EchoPassage> left, ImmutableArray<EchoPassage> right)
    {
        IEnumerable<(int Left, int Right)> steps = left.Length == right.Length || (long)left.Length * right.Length > LargestTable
            ? Enumerable.Range(0, Math.Max(left.Length, right.Length)).Select(at => (at < left.Length ? 1 : 0, at < right.Length ? 1 : 0))
            : new TranslationAlignment(left, right).Steps();
        return [.. Rows(left, right, steps)];
    }

    private static IEnumerable<ComparedRow> Rows(ImmutableArray<EchoPassage> left, ImmutableArray<EchoPassage> right, IEnumerable<(int Left, int Right)> steps)
    {
        (int nextLeft, int nextRight) = (0, 0);
        foreach ((int lefts, int rights) in steps)
        {
            for (int at = 0; at < Math.Max(lefts, rights); at++)
            {
                yield return new ComparedRow(at < lefts ? left[nextLeft + at] : null, at < rights ? right[nextRight + at] : null, false, null);
            }

            nextLeft += lefts;
            nextRight += rights;
        }
    }

    private static int LengthOf(IEnumerable<EchoPassage> passages) => 1 + passages.Sum(passage => passage.Text.Length);

    private static HashSet<string> NumbersOf(EchoPassage passage)
    {
        HashSet<string> numbers = [];
        int start = 0;
        for (int at = 0; at <= passage.Text.Length; at++)
        {
            if (at == passage.Text.Length || !char.IsAsciiDigit(passage.Text[at]))
            {
                if (at > start)
                {
                    numbers.Add(passage.Text[start..at]);
                }

                start = at + 1;
            }
        }

        return numbers;
    }

    // How many paragraphs of each go together, one after the other, at the least cost in all.
    private Stack<(int Left, int Right)> Steps()
    {
        double[,] costs = new double[_left.Length + 1, _right.Length + 1];
        (int Left, int Right)[,] taken = new (int, int)[_left.Length + 1, _right.Length + 1];
        for (int left = 0; left <= _left.Length; left++)
        {
            for (int right = 0; right <= _right.Length; right++)
            {
                if (left + right > 0)
                {
                    (costs[left, right], taken[left, right]) = Cheapest(costs, left, right);
                }
            }
        }

        Stack<(int Left, int Right)> steps = new();
        for ((int left, int right) = (_left.Length, _right.Length); left + right > 0;)
        {
            (int Left, int Right) step = taken[left, right];
            steps.Push(step);
            left -= step.Left;
            right -= step.Right;
        }

        return steps;
    }

    private (double Cost, (int Left, int Right) Step) Cheapest(double[,] costs, int left, int right)
    {
        (double Cost, (int, int) Step) best = (double.MaxValue, (0, 0));
        foreach ((int lefts, int rights) in new[] { (1, 1), (1, 0), (0, 1), (2, 1), (1, 2) })
        {
            if (lefts <= left && rights <= right)
            {
                double cost = costs[left - lefts, right - rights] + CostOf(left, lefts, right, rights);
                best = cost < best.Cost ? (cost, (lefts, rights)) : best;
            }
        }

        return best;
    }

    private double CostOf(int leftEnd, int lefts, int rightEnd, int rights)
    {
        if (lefts == 0 || rights == 0)
        {
            return OfAlone;
        }

        double expected = _ratio * LengthOf(_left.AsSpan()[(leftEnd - lefts)..leftEnd].ToArray());
        double unlike = Math.Abs(Math.Log(LengthOf(_right.AsSpan()[(rightEnd - rights)..rightEnd].ToArray()) / expected));
        HashSet<string>[] numbersOfLeft = _leftNumbers[(leftEnd - lefts)..leftEnd];
        HashSet<string>[] numbersOfRight = _rightNumbers[(rightEnd - rights)..rightEnd];
        int without = numbersOfLeft.Count(own => own.Count > 0 && !numbersOfRight.Any(own.Overlaps)) + numbersOfRight.Count(own => own.Count > 0 && !numbersOfLeft.Any(own.Overlaps));
        bool shareNumbers = numbersOfLeft.Any(own => numbersOfRight.Any(own.Overlaps));
        return unlike + (lefts + rights > 2 ? OfTwo : 0) + (shareNumbers ? OfSharedNumbers : 0) + (without * OfOtherNumbers);
    }
}
