using System.Collections.Frozen;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>The words that English and Russian name months by, in full, cut short and in the cases of dates.</summary>
internal static class MonthWords
{
    private static readonly FrozenDictionary<string, (int Number, bool IsShort)> Months = ReadMonths();

    private static readonly FrozenDictionary<string, (int Number, bool IsShort)>.AlternateLookup<ReadOnlySpan<char>> BySpan = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The month that a word names, 1 to 12, and whether the word is cut short; <see langword="null"/> for other words.</summary>
    public static (int Number, bool IsShort)? Find(ReadOnlySpan<char> word) =>
        BySpan.TryGetValue(word, out (int, bool) month) || (word.ContainsAnyInRange('\u0410', '\u044F') && Months.TryGetValue(Lookalikes.InCyrillic(word.ToString().ToLowerInvariant()), out month))
            ? month : null;

    private static FrozenDictionary<string, (int Number, bool IsShort)> ReadMonths()
    {
        Dictionary<string, (int, bool)> months = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string table, bool isShort) in new[] { ("months-en", false), ("months-en-short", true), ("months-ru", false), ("months-ru-short", true), ("months-ru-named", false) })
        {
            foreach ((int index, string name) in Phrases.Default.List(table).Index())
            {
                months.TryAdd(name, (index + 1, isShort));
            }
        }

        return months.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
