namespace ScoArchive.Core.Conversion.Words;

/// <summary>Knows the letters of Latin script that look like Cyrillic ones, and that some type for them.</summary>
internal static class Lookalikes
{
    private const string Latin = "aceopxyABCEHKMOPTX";
    private const string Cyrillic = "асеорхуАВСЕНКМОРТХ";

    /// <summary>A Russian word with Cyrillic letters for the Latin ones that somebody typed in it, <c>ноябpя</c>, <c>Паpиж</c>; words without a Cyrillic letter, or with a Latin one that looks like none, stay.</summary>
    public static string InCyrillic(string word) =>
        word.AsSpan().ContainsAnyInRange('\u0410', '\u044F') && word.All(letter => !char.IsAsciiLetter(letter) || Latin.Contains(letter, StringComparison.Ordinal))
            ? string.Concat(word.Select(letter => Latin.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Cyrillic[at] : letter)) : word;
}
