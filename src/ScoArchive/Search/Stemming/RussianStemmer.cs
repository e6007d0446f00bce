namespace ScoArchive.Search.Stemming;

/// <summary>
/// The Snowball project's Russian algorithm, as published at snowballstem.org. Input is a folded word: lower case, ё written as е.
/// </summary>
public static class RussianStemmer
{
    private const string Vowels = "аеиоуыэюя";

    // Of each pair, the first list counts only after а or я; the second always.
    private static readonly Endings PerfectiveGerund = Endings.Of(
        "вшись вши в", "ившись ывшись ивши ывши ив ыв");

    private static readonly Endings Adjective = Endings.Of(
        "", "ими ыми его ого ему ому ее ие ые ое ей ий ый ой ем им ым ом их ых ую юю ая яя ою ею");

    private static readonly Endings Participle = Endings.Of(
        "ем нн вш ющ щ", "ивш ывш ующ");

    private static readonly Endings Reflexive = Endings.Of("", "ся сь");

    private static readonly Endings Verb = Endings.Of(
        "ете йте ешь нно ла на ли ем ло но ет ют ны ть й л н",
        "ейте уйте ила ыла ена ите или ыли ило ыло ено ует уют ены ить ыть ишь ей уй ил ыл им ым ен ят ит ыт ую ю");

    private static readonly Endings Noun = Endings.Of(
        "", "иями ями ами ией иям ием иях ев ов ие ье еи ии ей ой ий ям ем ам ом ах ях ию ью ия ья а е и й о у ы ь ю я");

    private static readonly Endings Derivational = Endings.Of("", "ость ост");

    private static readonly Endings Superlative = Endings.Of("", "ейше ейш");

    /// <summary>The stem that all forms of a word share.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        int vowelRegion = VowelRegion(word);
        string stem = RemoveInflection(word, vowelRegion);
        stem = stem.Length > vowelRegion && stem.EndsWith('и') ? stem[..^1] : stem;
        stem = Derivational.RemoveFrom(stem, NextRegion(word, NextRegion(word, 0))) ?? stem;
        return Tidy(stem, vowelRegion);
    }

    private static string RemoveInflection(string word, int region)
    {
        if (PerfectiveGerund.RemoveFrom(word, region) is { } gerund)
        {
            return gerund;
        }

        string stem = Reflexive.RemoveFrom(word, region) ?? word;
        if (Adjective.RemoveFrom(stem, region) is { } adjective)
        {
            return Participle.RemoveFrom(adjective, region) ?? adjective;
        }

        return Verb.RemoveFrom(stem, region) ?? Noun.RemoveFrom(stem, region) ?? stem;
    }

    private static string Tidy(string stem, int region)
    {
        if (Superlative.RemoveFrom(stem, region) is { } positive)
        {
            return RemoveDoubleN(positive, region);
        }

        string single = RemoveDoubleN(stem, region);
        return single.Length == stem.Length && stem.Length > region && stem.EndsWith('ь') ? stem[..^1] : single;
    }

    private static string RemoveDoubleN(string stem, int region) =>
        stem.Length - 2 >= region && stem.EndsWith("нн", StringComparison.Ordinal) ? stem[..^1] : stem;

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);

    private static int VowelRegion(string word)
    {
        for (int at = 0; at < word.Length; at++)
        {
            if (IsVowel(word[at]))
            {
                return at + 1;
            }
        }

        return word.Length;
    }

    private static int NextRegion(string word, int from)
    {
        for (int at = from + 1; at < word.Length; at++)
        {
            if (!IsVowel(word[at]) && IsVowel(word[at - 1]))
            {
                return at + 1;
            }
        }

        return word.Length;
    }
}
