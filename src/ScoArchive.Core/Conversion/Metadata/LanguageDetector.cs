using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Lines;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Tells the language from the script of the letters: Chinese or Russian; Latin letters by common words, else undetermined.</summary>
internal static class LanguageDetector
{
    private const int EnoughLetters = 200_000;
    private const string OtherLetters = "әғқңөұүһіӣӯҳҷўїєґ";

    /// <summary>The language with the first line whose letters are of its script.</summary>
    public static Detection Detect(ImmutableArray<TextLine> lines)
    {
        long[] counts = new long[4];
        foreach (TextLine line in lines)
        {
            Count(line.Text, counts);
            if (counts.Sum() > EnoughLetters)
            {
                break;
            }
        }

        (string tag, int script) = (counts[0], counts[1], counts[2]) switch
        {
            var (latin, cyrillic, han) when han * 3 > latin + cyrillic && han > 0 => ("zh", 2),
            var (latin, cyrillic, _) when cyrillic > latin => ("ru", 1),
            var (latin, _, _) when latin > 0 && latin >= counts[3] => ("en", 0),
            _ => ("und", 3),
        };
        tag = tag switch { "en" => LatinLanguage.Of(lines), "ru" when IsOtherCyrillic(lines) => "und", _ => tag };
        TextLine shown = lines.FirstOrDefault(line => Shows(line.Text, script)) ?? lines.FirstOrDefault(line => !line.IsBlank) ?? lines[0];
        return new Detection(tag, shown.Number, shown.Text.Length > 80 ? shown.Text[..80] : shown.Text);
    }

    /// <summary>Whether letters that Russian does not have stand in every hundred.</summary>
    private static bool IsOtherCyrillic(ImmutableArray<TextLine> lines)
    {
        int others = 0;
        int all = 0;
        foreach (char c in lines.SelectMany(line => line.Text).Take(EnoughLetters).Where(char.IsLetter))
        {
            all++;
            others += OtherLetters.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal) ? 1 : 0;
        }

        return others * 100L > all;
    }

    private static bool Shows(string text, int script)
    {
        long[] counts = new long[4];
        Count(text.Length > 200 ? text[..200] : text, counts);
        return counts[script] > 0 && counts[script] == counts.Max();
    }

    private static void Count(string text, long[] counts)
    {
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, EnoughLetters)))
        {
            if (char.IsLetter(c))
            {
                counts[c switch { < '\u0250' => 0, >= '\u0400' and < '\u0530' => 1, >= '\u3400' and <= '\u9FFF' => 2, _ => 3 }]++;
            }
        }
    }
}
