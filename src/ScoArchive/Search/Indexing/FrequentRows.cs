using System.Runtime.InteropServices;

namespace ScoArchive.Search.Indexing;

/// <summary>
/// Rows of words side by side that occur so often that a phrase that has them would have to read too much: frequent forms, pairs of
/// them, rows of three, and so on.
/// </summary>
internal sealed class FrequentRows
{
    private const int Longest = 4;
    private const int BitsPerWord = 12;
    private const ulong OneWord = (1UL << BitsPerWord) - 1;

    private readonly FrequentForms _forms;
    private readonly List<HashSet<ulong>> _byLength;

    private FrequentRows(FrequentForms forms)
    {
        _forms = forms;
        _byLength = [[.. Enumerable.Range(1, forms.All.Count).Select(number => (ulong)number)]];
    }

    /// <summary>All of them, their words with blanks between them.</summary>
    public IEnumerable<string> All => _byLength.SelectMany(rows => rows).Select(FormOf).Order(StringComparer.Ordinal);

    /// <summary>Finds those of an archive.</summary>
    /// <param name="forms">The frequent forms.</param>
    /// <param name="stretches">Numbers of frequent forms in reading order, with <see cref="FrequentForms.None"/> between stretches.</param>
    public static FrequentRows Find(FrequentForms forms, IReadOnlyCollection<ushort[]> stretches)
    {
        FrequentRows found = new(forms);
        while (found._byLength.Count < Longest && found._byLength[^1].Count > 0)
        {
            found._byLength.Add(found.Choose(found.CountNext(stretches)));
        }

        return found;
    }

    /// <summary>How many words the longest frequent row has that a stretch of words opens with; 0 when its first word is none.</summary>
    /// <param name="words">Numbers of frequent forms, <see cref="FrequentForms.None"/> for others.</param>
    public int LengthOf(ReadOnlySpan<int> words)
    {
        ulong row = 0;
        for (int length = 0; length < words.Length && length < _byLength.Count; length++)
        {
            row = (row << BitsPerWord) | (uint)words[length];
            if (words[length] == FrequentForms.None || !_byLength[length].Contains(row))
            {
                return length;
            }
        }

        return Math.Min(words.Length, _byLength.Count);
    }

    // A row can only be frequent where what it opens and ends with is.
    private Dictionary<ulong, int> CountNext(IReadOnlyCollection<ushort[]> stretches)
    {
        HashSet<ulong> shorter = _byLength[^1];
        int bits = BitsPerWord * _byLength.Count;
        Dictionary<ulong, int> counts = [];
        foreach (ushort[] words in stretches)
        {
            ulong row = 0;
            int length = 0;
            foreach (ushort word in words)
            {
                length = word == FrequentForms.None ? 0 : length + 1;
                ulong before = row;
                row = ((row << BitsPerWord) | word) & ((1UL << bits) - 1);
                if (length > _byLength.Count && shorter.Contains(before) && shorter.Contains(row))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, (before << BitsPerWord) | word, out _)++;
                }
            }
        }

        return counts;
    }

    // A phrase finds a row with its possessives, so that these are noted as it is.
    private HashSet<ulong> Choose(Dictionary<ulong, int> counts) =>
        [.. counts.Keys.Where(row => counts[row] >= _forms.Fewest || counts.GetValueOrDefault(PlainOf(row)) >= _forms.Fewest)];

    private ulong PlainOf(ulong row)
    {
        ulong plain = 0;
        for (int at = Longest; at >= 0; at--)
        {
            plain = (plain << BitsPerWord) | (uint)_forms.PlainOf((int)((row >> (at * BitsPerWord)) & OneWord));
        }

        return plain;
    }

    private string FormOf(ulong row) => row <= OneWord ? _forms.FormOf((int)row) : $"{FormOf(row >> BitsPerWord)} {_forms.FormOf((int)(row & OneWord))}";
}
