using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// Finds phrases of several words that recur across documents. Phrases are counted first in a fixed table of small
/// counters, then exactly for those only that the table does not rule out, so memory stays bounded for any holdings.
/// </summary>
internal sealed class RecurringPhrases : IDisposable
{
    private const int ShortestPhrase = 3;
    private const int LongestPhrase = 10;
    private const int FewestContentWords = 3;
    private const int TableBits = 22;
    private const int DocumentsPerRequired = 50;
    private const double LeastWeight = 1.9;

    private readonly NumberedPassages _numbered;
    private readonly ImmutableArray<Range> _documents;
    private readonly byte[] _table = new byte[1 << TableBits];
    private readonly Dictionary<ulong, Count> _counts = [];
    private readonly ThreadLocal<(SeenNumbers Seen, List<PhraseRange> Phrases)> _own = new(() => (new SeenNumbers(), []));
    private readonly int _required;

    private RecurringPhrases(NumberedPassages numbered)
    {
        _numbered = numbered;
        _documents = [.. DocumentRanges.Of(numbered.Passages.Length, passage => numbered.Passages[passage].Document)];
        _required = Math.Clamp(_documents.Length / DocumentsPerRequired, 2, byte.MaxValue - 1);
    }

    /// <summary>The most telling recurring phrases, in their earliest wording.</summary>
    public static ImmutableArray<string> Find(NumberedPassages passages, int most)
    {
        using var phrases = new RecurringPhrases(passages);
        return phrases.Run(most);
    }

    /// <inheritdoc/>
    public void Dispose() => _own.Dispose();

    // What several documents are looked through for at once is put together in their order.
    private ImmutableArray<string> Run(int most)
    {
        CountRoughly();
        ImmutableArray<PhraseRange[]> frequent = InParallel.Make(_documents.Length, document => FrequentIn(_documents[document]));
        foreach (PhraseRange phrase in frequent.SelectMany(phrases => phrases))
        {
            CountExactly(phrase);
        }

        HashSet<ulong> covered = [.. InParallel.Make(frequent.Length, document => CoveredBy(frequent[document])).SelectMany(found => found)];
        return Choose([.. _counts.Where(count => count.Value.Documents >= _required && !covered.Contains(count.Key)).Select(count => count.Value)], most);
    }

    // Only those are written out that can be among the first.
    private ImmutableArray<string> Choose(ImmutableArray<Count> counts, int most)
    {
        int fewest = counts.Length > most ? counts.Select(count => count.Documents).OrderDescending().ElementAt(most - 1) : 0;
        return
        [
            .. counts
                .Where(count => count.Documents >= fewest)
                .Select(count => (count.Documents, Words: count.Phrase.WordsIn(_numbered.Passages[count.Phrase.Passage])))
                .OrderByDescending(count => count.Documents)
                .ThenByDescending(count => count.Words.Length)
                .ThenBy(count => count.Words, StringComparer.Ordinal)
                .Take(most)
                .Select(count => count.Words),
        ];
    }

    // Each thread counts in a table of its own; counters stop at the most that a byte holds, in whichever order they are added.
    private void CountRoughly()
    {
        using var tables = new ThreadLocal<byte[]>(() => new byte[1 << TableBits], trackAllValues: true);
        Parallel.ForEach(_documents, document =>
        {
            byte[] table = tables.Value!;
            foreach (PhraseRange phrase in PhrasesIn(document))
            {
                ref byte counter = ref table[PlaceOf(phrase.Hash)];
                counter = (byte)Math.Min(byte.MaxValue, counter + 1);
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
    private PhraseRange[] FrequentIn(Range document) => [.. PhrasesIn(document).Where(phrase => _table[PlaceOf(phrase.Hash)] >= _required)];

    private static int PlaceOf(ulong phrase) => (int)(phrase >> (64 - TableBits));

    // Phrases start and end with content words and do not cross a comma or the end of a sentence. Each stands once in the list, which is the thread's own.
    private List<PhraseRange> PhrasesIn(Range document)
    {
        (SeenNumbers seen, List<PhraseRange> phrases) = _own.Value;
        seen.Begin();
        phrases.Clear();
        for (int passage = document.Start.Value; passage < document.End.Value; passage++)
        {
            ImmutableArray<NumberedWord> words = _numbered.All[passage];
            for (int first = 0; first < words.Length; first++)
            {
                ulong hash = PhraseRange.NoWords;
                int content = 0;
                int end = words[first].IsContent ? Math.Min(words.Length, first + LongestPhrase) : first;
                for (int last = first; last < end && (last == first || !words[last].FollowsBreak); last++)
                {
                    hash = PhraseRange.Append(hash, _numbered.Numbers.HashOf(words[last]));
                    content += words[last].IsContent ? 1 : 0;
                    if (words[last].IsContent && content >= FewestContentWords && last - first + 1 >= ShortestPhrase && seen.Add(hash))
                    {
                        phrases.Add(new PhraseRange(passage, first, last, hash));
                    }
                }
            }
        }

        return phrases;
    }

    private void CountExactly(PhraseRange phrase)
    {
        if (_counts.TryGetValue(phrase.Hash, out Count? count))
        {
            count.Documents++;
        }
        else if (_numbered.Weights.OfAll([.. ContentOf(phrase)]) >= LeastWeight * _numbered.Weights.Unit)
        {
            _counts.Add(phrase.Hash, new Count(phrase));
        }
    }

    private IEnumerable<int> ContentOf(PhraseRange phrase)
    {
        ImmutableArray<NumberedWord> words = _numbered.All[phrase.Passage];
        for (int place = phrase.First; place <= phrase.Last; place++)
        {
            if (words[place].IsContent)
            {
                yield return _numbered.Numbers.KeyOf(words[place]);
            }
        }
    }

    // A phrase that stands in a longer one that as many documents use says nothing of its own.
    private List<ulong> CoveredBy(PhraseRange[] frequent)
    {
        List<ulong> covered = [];
        foreach (PhraseRange phrase in frequent)
        {
            if (_counts.TryGetValue(phrase.Hash, out Count? longer) && longer.Documents >= _required)
            {
                covered.AddRange(PartsOf(phrase).Where(part => _counts.TryGetValue(part, out Count? shorter) && shorter.Documents <= longer.Documents));
            }
        }

        return covered;
    }

    /// <summary>The numbers of the shorter phrases inside one.</summary>
    private IEnumerable<ulong> PartsOf(PhraseRange phrase)
    {
        ImmutableArray<NumberedWord> words = _numbered.All[phrase.Passage];
        for (int first = phrase.First; first <= phrase.Last; first++)
        {
            ulong hash = PhraseRange.NoWords;
            for (int last = first; last <= phrase.Last; last++)
            {
                hash = PhraseRange.Append(hash, _numbered.Numbers.HashOf(words[last]));
                if (last - first < phrase.Last - phrase.First)
                {
                    yield return hash;
                }
            }
        }
    }

    private sealed class Count(PhraseRange phrase)
    {
        public PhraseRange Phrase { get; } = phrase;

        public int Documents { get; set; } = 1;
    }
}
