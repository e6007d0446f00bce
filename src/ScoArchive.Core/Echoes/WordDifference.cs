using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// What differs between two wordings. Where at least half of the words are the same, in the same order, that is told word by word; below, it is
/// what lies outside the phrases that both share, wherever they stand.
/// </summary>
/// <param name="Left">The stretches of the one that the other lacks, in order.</param>
/// <param name="Right">The stretches of the other that the one lacks, in order.</param>
/// <param name="Similarity">The share of words that stand in both in the same order, from 0 to 1.</param>
public sealed record WordDifference(ImmutableArray<TextSpan> Left, ImmutableArray<TextSpan> Right, double Similarity)
{
    // Below this share of common words, checksums of what differs would cover most of both.
    private const double Half = 0.5;

    // Beyond so many pairs of words, phrases out of order would take too long to find.
    private const int LargestTable = 1_000_000;

    /// <summary>Whether the two are alike rather than nearly the same: what they share stands out, not what differs.</summary>
    public bool IsFree => Similarity < Half;

    /// <summary>Compares two texts word by word; spelling counts, capitals and punctuation do not.</summary>
    public static WordDifference Between(string left, string right)
    {
        ImmutableArray<Token> leftWords = Tokenizer.Tokenize(left);
        ImmutableArray<Token> rightWords = Tokenizer.Tokenize(right);
        ImmutableArray<(int Left, int Right)> shared = WordAlignment.Align(
            [.. leftWords.Select(token => token.Word)], [.. rightWords.Select(token => token.Word)]);
        int longer = Math.Max(leftWords.Length, rightWords.Length);
        double similarity = longer == 0 ? 1 : Math.Round((double)shared.Length / longer, 3);
        if (similarity < Half && (long)leftWords.Length * rightWords.Length <= LargestTable)
        {
            (ImmutableArray<TextSpan> leftPhrases, ImmutableArray<TextSpan> rightPhrases) = SharedPhrases.Between(left, leftWords, right, rightWords);
            return new WordDifference(Around(leftPhrases, left.Length), Around(rightPhrases, right.Length), similarity);
        }

        ImmutableArray<(int Left, int Right)> telling = [.. Telling(shared, leftWords)];
        return new WordDifference(Unshared(leftWords, [.. telling.Select(pair => pair.Left)]), Unshared(rightWords, [.. telling.Select(pair => pair.Right)]), similarity);
    }

    private static ImmutableArray<TextSpan> Around(ImmutableArray<TextSpan> phrases, int length)
    {
        int[] bounds = [0, .. phrases.SelectMany(phrase => new[] { phrase.Start, phrase.Start + phrase.Length }), length];
        return [.. bounds.Chunk(2).Where(span => span[1] > span[0]).Select(span => new TextSpan(span[0], span[1] - span[0]))];
    }

    // An "of the" that happens to stand in both between words that differ would cut the difference into crumbs.
    private static IEnumerable<(int Left, int Right)> Telling(ImmutableArray<(int Left, int Right)> shared, ImmutableArray<Token> left)
    {
        for (int first = 0; first < shared.Length;)
        {
            int after = first + 1;
            while (after < shared.Length && shared[after] == (shared[after - 1].Left + 1, shared[after - 1].Right + 1))
            {
                after++;
            }

            ImmutableArray<(int Left, int Right)> run = shared[first..after];
            bool isWhole = run.Length == left.Length;
            if (isWhole || run.Any(pair => !StopWords.Contains(left[pair.Left].Word)))
            {
                foreach ((int, int) pair in run)
                {
                    yield return pair;
                }
            }

            first = after;
        }
    }

    private static ImmutableArray<TextSpan> Unshared(ImmutableArray<Token> words, HashSet<int> shared)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        for (int first = 0; first < words.Length; first++)
        {
            if (shared.Contains(first))
            {
                continue;
            }

            int last = first;
            while (last + 1 < words.Length && !shared.Contains(last + 1))
            {
                last++;
            }

            spans.Add(new TextSpan(words[first].Start, words[last].End - words[first].Start));
            first = last;
        }

        return spans.DrainToImmutable();
    }
}
