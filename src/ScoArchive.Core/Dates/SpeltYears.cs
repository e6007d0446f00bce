using System.Collections.Frozen;

namespace ScoArchive.Core.Dates;

/// <summary>Years as English and Russian spell them in acts: <c>two thousand and sixteen</c>, <c>nineteen hundred and ninety-nine</c>, <c>тысяча девятьсот девяносто первого</c>.</summary>
internal static class SpeltYears
{
    private const string Hundred = "hundred";
    private const string Thousand = "thousand";
    private const string RussianThousand = "тысяч";
    private const string TwoThousandth = "двухтысячного";
    private const string Opening = "in the year ";
    private const int Longest = 80;
    private const int Units = 19;

    private static readonly FrozenDictionary<string, int> Numbers = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
        .Split(' ').Select((word, index) => (word, number: index + 1))
        .Concat("twenty thirty forty fifty sixty seventy eighty ninety".Split(' ').Select((word, index) => (word, number: (index + 2) * 10)))
        .Concat("одна две".Split(' ').Select((word, index) => (word, number: index + 1)))
        .Concat(SpeltDays.RussianOrdinals.Take(Units).Select((word, index) => (word, number: index + 1)))
        .Concat("двадцатого тридцатого сорокового пятидесятого шестидесятого семидесятого восьмидесятого девяностого".Split(' ').Select((word, index) => (word, number: (index + 2) * 10)))
        .Concat("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".Split(' ').Select((word, index) => (word, number: (index + 2) * 10)))
        .Concat("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот".Split(' ').Select((word, index) => (word, number: (index + 1) * 100)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);

    /// <summary>The words that no spelt year is without one of.</summary>
    public static ReadOnlySpan<string> LargeNumbers => new[] { Hundred, Thousand, RussianThousand };

    /// <summary>The year that a text opens with, and the characters it takes; <see langword="null"/> when it opens otherwise.</summary>
    public static (int Year, int Length)? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsLetter(text[0]))
        {
            return null;
        }

        string words = text[..Math.Min(Longest, text.Length)].ToString().ToLowerInvariant();
        int at = words.StartsWith(Opening, StringComparison.Ordinal) ? Opening.Length : 0;
        (int year, int part, int end, bool isLarge) = (0, 0, 0, false);
        while (WordAt(words, at) is { Length: > 0 } word)
        {
            int number = Numbers.GetValueOrDefault(word);
            if (number > 0)
            {
                part += number;
            }
            else if (word is Thousand or Hundred && part > 0)
            {
                (year, part, isLarge) = (year + (part * (word == Thousand ? 1000 : 100)), 0, true);
            }
            else if (word.StartsWith(RussianThousand, StringComparison.Ordinal) || word == TwoThousandth)
            {
                (year, part, isLarge) = (year + ((word == TwoThousandth ? 2 : Math.Max(part, 1)) * 1000), 0, true);
            }
            else if (word != "and" || !isLarge)
            {
                break;
            }

            at += word.Length;
            end = word == "and" ? end : at;
            at += at < words.Length && words[at] is ' ' or '-' ? 1 : 0;
            while (at < words.Length && words[at - 1] is '-' or ' ' && words[at] == ' ')
            {
                at++;
            }
        }

        year += part;
        return isLarge && year is >= 1000 and < 3000 ? (year, end) : null;
    }

    private static string WordAt(string words, int at)
    {
        int end = at;
        while (end < words.Length && words[end] is (>= 'a' and <= 'z') or (>= 'а' and <= 'я') or 'ё')
        {
            end++;
        }

        return words[at..end].Replace('ё', 'е');
    }
}
