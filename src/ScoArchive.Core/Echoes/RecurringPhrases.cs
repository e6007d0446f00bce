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

    private readonly NumberedPassages _numbered;
    private readonly ImmutableArray<ImmutableArray<EchoPassage>> _documents;
    private readonly byte[] _table = new byte[1 << TableBits];
    private readonly Dictionary<ulong, Count> _counts = [];
    private readonly int _required;

    private RecurringPhrases(NumberedPassages numbered)
    {
        _numbered = numbered;
        _documents = [.. Documents(numbered.Passages)];
        _required = Math.Clamp(_documents.Length / DocumentsPerRequired, 2, byte.MaxValue - 1);
    }

    /// <summary>The most telling recurring phrases, in their earliest wording.</summary>
    public static ImmutableArray<string> Find(NumberedPassages passages, int most) => new RecurringPhrases(passages).Run(most);

    // What several documents are looked through for at once is put together in their order.
    private ImmutableArray<string> Run(int most)
    {
        CountRoughly();
        foreach (PhraseRange range in EachDocument(PhrasesOf))
        {
            CountExactly(range);
        }

        HashSet<ulong> covered = [.. EachDocument(CoveredIn)];
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

    private static IEnumerable<ImmutableArray<EchoPassage>> Documents(ImmutableArray<EchoPassage> passages)
    {
        for (int first = 0; first < passages.Length;)
        {
            int after = first;
            while (after < passages.Length && passages[after].Document == passages[first].Document)
            {
                after++;
            }

            yield return passages[first..after];
            first = after;
        }
    }

    private IEnumerable<T> EachDocument<T>(Func<ImmutableArray<EchoPassage>, List<T>> find) =>
        _documents.AsParallel().AsOrdered().Select(find).AsSequential().SelectMany(found => found);

    // Each thread counts in a table of its own; counters stop at the most that a byte holds, in whichever order they are added.
    private void CountRoughly()
    {
        using var tables = new ThreadLocal<byte[]>(() => new byte[1 << TableBits], trackAllValues: true);
        Parallel.ForEach(_documents, document =>
        {
            byte[] table = tables.Value!;
            HashSet<ulong> seen = [];
            foreach (EchoPassage passage in document)
            {
                foreach (PhraseRange range in Ranges(passage))
                {
                    if (seen.Add(range.Hash))
                    {
                        ref byte counter = ref table[PlaceOf(range.Hash)];
                        counter = (byte)Math.Min(byte.MaxValue, counter + 1);
                    }
                }
            }
        });
        foreach (byte[] table in tables.Values)
        {
            for (int i = 0; i < table.Length; i++)
            {
                _table[i] = (byte)Math.Min(byte.MaxValue, _table[i] + table[i]);
            }
        }
    }

    /// <summary>The phrases of a document, each once, that the table does not rule out.</summary>
    private List<PhraseRange> PhrasesOf(ImmutableArray<EchoPassage> document)
    {
        HashSet<ulong> seen = [];
        return [.. document.SelectMany(Ranges).Where(range => _table[PlaceOf(range.Hash)] >= _required && seen.Add(range.Hash))];
    }

    private static int PlaceOf(ulong phrase) => (int)(phrase >> (64 - TableBits));

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

    private void CountExactly(PhraseRange range)
    {
        if (_counts.TryGetValue(range.Hash, out Count? count))
        {
            count.Documents++;
        }
        else if (_numbered.Weights.OfAll(_numbered.Numbers.Of(range.Words)) >= LeastWeight * _numbered.Weights.Unit)
        {
            _counts.Add(range.Hash, new Count(range.Words));
        }
    }

    // A phrase that stands in a longer one that as many documents use says nothing of its own.
    private List<ulong> CoveredIn(ImmutableArray<EchoPassage> document)
    {
        HashSet<ulong> seen = [];
        List<ulong> covered = [];
        foreach (PhraseRange range in document.SelectMany(Ranges))
        {
            if (!_counts.TryGetValue(range.Hash, out Count? longer) || longer.Documents < _required || !seen.Add(range.Hash))
            {
                continue;
            }

            covered.AddRange(range.Parts().Where(part => _counts.TryGetValue(part, out Count? shorter) && shorter.Documents <= longer.Documents));
        }

        return covered;
    }

    private sealed class Count(string words)
    {
        public string Words { get; } = words;

        public int Documents { get; set; } = 1;
    }
}
