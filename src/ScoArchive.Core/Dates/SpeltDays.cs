using System.Collections.Frozen;

namespace ScoArchive.Core.Dates;

/// <summary>The days of a month as English spells them in acts: <c>this eighth day of December</c>.</summary>
internal static class SpeltDays
{
    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second",
        "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
    ];

    private static readonly FrozenDictionary<string, int> Days = Ordinals.Select((word, index) => (word, day: index + 1)).ToFrozenDictionary(pair => pair.word, pair => pair.day, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> BySpan = Days.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The day that words joined by a hyphen name, in any case, or <see langword="null"/>.</summary>
    public static int? Find(ReadOnlySpan<char> words) => BySpan.TryGetValue(words, out int day) ? day : null;

    /// <summary>Whether a word can open the name of a day.</summary>
    public static bool CanOpen(string word) => Days.ContainsKey(word) || word is "twenty" or "thirty";
}
