using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Intake.Adding;

/// <summary>
/// Finds words that look like slips: one that stands twice, letters of two scripts in one word, a blank before a comma, and a word
/// that no list has and that two exchanged letters, or one too many, part from one that it has.
/// </summary>
internal sealed partial class SlipFinder
{
    private const int Most = 12;
    private const int ShortestWord = 4;
    private const string Cyrillic = "АВЕКМНОРСТУХаеорсухі";
    private const string Latin = "ABEKMHOPCTYXaeopcyxi";

    private readonly WordList _list;
    private readonly string _language;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private SlipFinder(SeedText seed, string language)
    {
        (_list, _language) = (WordList.For(language), language);
        foreach (Match word in seed.Lines.SelectMany(line => Word().Matches(line)))
        {
            _counts[word.Value] = _counts.GetValueOrDefault(word.Value) + 1;
        }
    }

    /// <summary>The first dozen, in order.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="language">Its language.</param>
    public static ImmutableArray<Slip> Find(SeedText seed, string language)
    {
        var finder = new SlipFinder(seed, language);
        return [.. seed.Lines.SelectMany((line, i) => finder.InLine(line, i + 1)).Take(Most)];
    }

    private IEnumerable<Slip> InLine(string line, int number)
    {
        IEnumerable<Slip> found =
        [
            .. Twice().Matches(line).Select(match => new Slip(number, match.Value, match.Groups["word"].Value, "A word stands twice.")),
            .. BlankBefore().Matches(line).Select(match => new Slip(number, match.Value, match.Value.Replace(" ", "", StringComparison.Ordinal), "A blank stands before a comma.")),
            .. Word().Matches(line).Select(match => InWord(match.Value, number)).OfType<Slip>(),
        ];
        return found.Where(slip => line.IndexOf(slip.Words, StringComparison.Ordinal) == line.LastIndexOf(slip.Words, StringComparison.Ordinal));
    }

    private Slip? InWord(string word, int line)
    {
        if (word.Any(IsCyrillic) && word.Any(char.IsAsciiLetter))
        {
            bool isCyrillic = word.Count(IsCyrillic) > word.Count(char.IsAsciiLetter);
            (string from, string to) = isCyrillic ? (Latin, Cyrillic) : (Cyrillic, Latin);
            string meant = string.Concat(word.Select(letter => from.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? to[at] : letter));
            bool isWhole = !(meant.Any(IsCyrillic) && meant.Any(char.IsAsciiLetter));
            return isWhole ? new Slip(line, word, meant, "Letters of two scripts that look alike stand in one word.") : null;
        }

        bool isKnown = word.Length < ShortestWord || !word.All(char.IsLower) || _counts[word] > 1 || _list.Holds(word);
        return isKnown || Meant(word) is not { } known ? null : new Slip(line, word, known, "No list of words has it; letters were probably exchanged, lost or doubled.");
    }

    // Exchanged neighbours and doubled letters are the slips of typists; a word that only ends otherwise is another form.
    private string? Meant(string word)
    {
        IEnumerable<string> exchanged = Enumerable.Range(0, word.Length - 1).Where(i => word[i] != word[i + 1]).Select(i => word[..i] + word[i + 1] + word[i] + word[(i + 2)..]);
        IEnumerable<string> doubled = Enumerable.Range(1, word.Length - 1).Where(i => word[i] == word[i - 1]).Select(i => word.Remove(i, 1));
        IEnumerable<string> lost = _language == "en" ? Enumerable.Range(1, word.Length - 2).SelectMany(i => "abcdefghijklmnopqrstuvwxyz".Select(letter => word.Insert(i, letter.ToString()))) : [];
        string[] candidates = [.. exchanged.Concat(doubled).Where(_list.HoldsBase).Distinct(StringComparer.Ordinal).Take(2)];
        candidates = candidates.Length == 0 && word.Length > ShortestWord ? [.. lost.Where(_list.HoldsBase).Distinct(StringComparer.Ordinal).Take(2)] : candidates;
        return candidates.Length == 1 ? candidates[0] : null;
    }

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u04FF';

    [GeneratedRegex("(?<![\\p{L}\\p{M}-])[\\p{L}\\p{M}]+(?![\\p{L}\\p{M}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("(?<![\\p{L}\\p{N}-])(?<word>\\p{Ll}{2,}) (?!that\\b|had\\b)\\k<word>(?![\\p{L}\\p{N}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Twice();

    [GeneratedRegex("\\p{L}+ ,(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex BlankBefore();
}
