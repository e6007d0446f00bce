using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Finds headings that one word or two name and numbers count, whatever the words are: <c>Rule 1</c>, <c>Principle 2: Trust</c>, <c>Agenda item 3: Bats</c>.</summary>
internal static class CountedNames
{
    private const int Fewest = 3;
    private const int Longest = 110;
    private const int MostOfNumber = 3;
    private const int MostOfLabel = 2;

    /// <summary>Indices of such headings with their word; only of words whose numbers count up by one, three times at least, and of items of an agenda with their names.</summary>
    public static ImmutableDictionary<int, string> Find(ImmutableArray<Draft> drafts)
    {
        var named = drafts.Select((draft, index) => (Index: index, Name: draft.IsOpen ? Read(draft.Text) : default)).Where(found => found.Name.Number > 0);
        ImmutableDictionary<int, string>.Builder all = ImmutableDictionary.CreateBuilder<int, string>();
        foreach (var series in named.GroupBy(found => found.Name.Word, StringComparer.Ordinal))
        {
            int[] numbers = [.. series.Select(found => found.Name.Number)];
            bool counts = numbers.Length >= Fewest && numbers[0] <= 1 && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);
            all.AddRange(counts || IsAgenda(series.Key) ? series.Where(found => counts || drafts[found.Index].Text.Contains(": ", StringComparison.Ordinal)).Select(found => KeyValuePair.Create(found.Index, series.Key.ToLowerInvariant())) : []);
        }

        return all.ToImmutable();
    }

    private static bool IsAgenda(string word) => word.Contains(' ', StringComparison.Ordinal) && Phrases.Default.Holds("agenda-labels", word);

    private static (string Word, int Number) Read(string text)
    {
        int blank = text.AsSpan().IndexOfAnyInRange('0', '9') - 1;
        if (blank < 2 || text[blank] != ' ' || text.Length > Longest || !char.IsUpper(text[0]) || text[..blank].Split(' ') is not { Length: <= MostOfLabel } words || !words.All(word => word.Length > 1 && word.All(char.IsLetter)) || Sentences.EndsClause(text.TrimEnd('.')))
        {
            return default;
        }

        int end = blank + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        ReadOnlySpan<char> rest = text.AsSpan(end).TrimStart(" .:–—-");
        bool number = end - blank - 1 is > 0 and <= MostOfNumber && (end == text.Length || text[end] is '.' or ':' or ' ');
        bool name = rest.IsEmpty || (char.IsUpper(rest[0]) && !Sentences.EndsClause(text));
        return number && name ? (text[..blank], int.Parse(text.AsSpan(blank + 1, end - blank - 1), NumberStyles.None, CultureInfo.InvariantCulture)) : default;
    }
}
