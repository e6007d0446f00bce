using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// Finds phrases of several words that recur across documents. Phrases are counted first in a fixed table of small
/// counters, then exactly for those only that the table does not rule out, so memory stays bounded for any holdings.
/// </summary>
internal sealed class RecurringPhrases
{
    private const int ShortestPhrase = 3;
    private const int LongestPhrase = 10;
    private const int FewestContentWords = 3;
    private const int TableBits = 22;
    private const int DocumentsPerRequired = 50;
    private const double LeastWeight = 1.9;

    private readonly ImmutableArray<EchoPassage> _passages;
    private readonly WordNumbers _numbers = new();
    private readonly byte[] _table = new byte[1 << TableBits];
    private readonly Dictionary<ulong, Count> _counts = [];
    private readonly int _required;

    private RecurringPhrases(ImmutableArray<EchoPassage> passages)
    {
        _passages = passages;
        int documents = passages.Select(passage => passage.Document).Distinct(StringComparer.Ordinal).Count();
        _required = Math.Clamp(documents / DocumentsPerRequired, 2, byte.MaxValue - 1);
    }

    /// <summary>The most telling recurring phrases, in their earliest wording.</summary>
    public static ImmutableArray<string> Find(ImmutableArray<EchoPassage> passages, int most) => new RecurringPhrases(passages).Run(most);

    private ImmutableArray<string> Run(int most)
    {
        foreach (EchoPassage passage in _passages)
        {
            _numbers.Number(ContentWords.Of(passage.Text));
        }

        var weights = new WordWeights(_numbers);

        EachDocument((_, phrase) => Increment(phrase));
        EachDocument((range, phrase) => CountExactly(range, phrase, weights));
        HashSet<ulong> covered = [];
        EachDocument((range, _) => Cover(range, covered));
        return
        [
            .. _counts
                .Where(count => count.Value.Documents >= _required && !covered.Contains(count.Key))
                .OrderByDescending(count => count.Value.Documents)
                .ThenByDescending(count => count.Value.Words.Length)
                .ThenBy(count => count.Value.Words, StringComparer.Ordinal)
                .Take(most)
                .Select(count => count.Value.Words),
        ];
    }

    private void EachDocument(Action<PhraseRange, ulong> visit)
    {
        string document = "";
        HashSet<ulong> seen = [];
        foreach (EchoPassage passage in _passages)
        {
            if (passage.Document != document)
            {
                document = passage.Document;
                seen.Clear();
            }

            foreach (PhraseRange range in Ranges(passage))
            {
                if (seen.Add(range.Hash))
                {
                    visit(range, range.Hash);
                }
            }
        }
    }

    // Phrases start and end with content words and do not cross a comma or the end of a sentence.
    private static IEnumerable<PhraseRange> Ranges(EchoPassage passage)
    {
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(passage.Text);
        ImmutableArray<ulong> hashes = [.. tokens.Select(token => PhraseRange.HashOf(token.Stem))];
        ImmutableArray<bool> contents = [.. tokens.Select(token => !StopWords.Contains(token.Word))];
        for (int first = 0; first < tokens.Length; first++)
        {
            ulong hash = PhraseRange.NoWords;
            int content = 0;
            for (int last = first; last < Math.Min(tokens.Length, first + LongestPhrase); last++)
            {
                if (last > first && tokens[last].Gap is TokenGap.Break or TokenGap.Sentence)
                {
                    break;
                }

                hash = PhraseRange.Append(hash, hashes[last]);
                bool isContent = contents[last];
                content += isContent ? 1 : 0;
                if (first == last && !isContent)
                {
                    break;
                }

                if (isContent && content >= FewestContentWords && last - first + 1 >= ShortestPhrase)
                {
                    yield return new PhraseRange(passage.Text, tokens, first, last, hash);
                }
            }
        }
    }

    private void Increment(ulong phrase)
    {
        ref byte counter = ref _table[phrase >> (64 - TableBits)];
        counter = (byte)Math.Min(byte.MaxValue, counter + 1);
    }

    private void CountExactly(PhraseRange range, ulong phrase, WordWeights weights)
    {
        if (_table[phrase >> (64 - TableBits)] < _required)
        {
            return;
        }

        if (_counts.TryGetValue(phrase, out Count? count))
        {
            count.Documents++;
        }
        else if (weights.OfAll(_numbers.Of(range.Words)) >= LeastWeight * weights.Unit)
        {
            _counts.Add(phrase, new Count(range.Words));
        }
    }

    // A phrase that stands in a longer one that as many documents use says nothing of its own.
    private void Cover(PhraseRange range, HashSet<ulong> covered)
    {
        if (!_counts.TryGetValue(range.Hash, out Count? longer) || longer.Documents < _required)
        {
            return;
        }

        foreach (ulong part in range.Parts())
        {
            if (_counts.TryGetValue(part, out Count? shorter) && shorter.Documents <= longer.Documents)
            {
                covered.Add(part);
            }
        }
    }

    private sealed class Count(string words)
    {
        public string Words { get; } = words;

        public int Documents { get; set; } = 1;
    }
}
