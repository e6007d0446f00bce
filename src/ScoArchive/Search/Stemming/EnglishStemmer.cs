using System.Collections.Frozen;

namespace ScoArchive.Search.Stemming;

/// <summary>
/// The Snowball project's English algorithm ("Porter2"), as published at snowballstem.org and held to its published
/// vocabulary of 2021. Input is a folded word: lower case, plain apostrophes.
/// </summary>
public static class EnglishStemmer
{
    private const string Vowels = "aeiouy";

    private static readonly FrozenDictionary<string, string> WholeWords = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie",
        ["idly"] = "idl", ["gently"] = "gentl", ["ugly"] = "ugli", ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl",
        ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas", ["cosmos"] = "cosmos",
        ["bias"] = "bias", ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> KeptAfterPlural =
        new[] { "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] IrregularOpenings = ["gener", "commun", "arsen"];

    private static readonly (string Suffix, string Replacement)[] DerivationalSuffixes =
    [
        ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"), ("ousness", "ous"),
        ("biliti", "ble"), ("lessli", "less"), ("tional", "tion"),
        ("alism", "al"), ("aliti", "al"), ("ation", "ate"), ("entli", "ent"), ("fulli", "ful"), ("iviti", "ive"), ("ousli", "ous"),
        ("abli", "able"), ("alli", "al"), ("anci", "ance"), ("ator", "ate"), ("enci", "ence"), ("izer", "ize"),
        ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Suffix, string Replacement)[] AdjectivalSuffixes =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("ative", ""), ("icate", "ic"), ("iciti", "ic"),
        ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] ResidualSuffixes =
    [
        "ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ism", "iti", "ion", "ive", "ize", "ous",
        "al", "er", "ic",
    ];

    /// <summary>The stem that all forms of a word share.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length <= 2)
        {
            return word;
        }

        if (WholeWords.TryGetValue(word, out string? whole))
        {
            return whole;
        }

        string marked = MarkConsonantY(word[0] == '\'' ? word[1..] : word);
        int first = FirstRegion(marked);
        int second = NextRegion(marked, first);
        string stem = RemovePlural(RemovePossessive(marked));
        return KeptAfterPlural.Contains(stem) ? stem : RemoveSuffixes(stem, first, second);
    }

    private static string RemoveSuffixes(string word, int first, int second)
    {
        string stem = ReplaceFinalY(RemoveVerbEnding(word, first));
        stem = ReplaceAdjectival(ReplaceDerivational(stem, first), first, second);
        return RemoveFinalLetter(RemoveResidual(stem, second), first, second).Replace('Y', 'y');
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);

    // A y that opens the word or follows a vowel sounds as a consonant; capital Y keeps it apart.
    private static string MarkConsonantY(string word)
    {
        char[] letters = word.ToCharArray();
        for (int at = 0; at < letters.Length; at++)
        {
            if (letters[at] == 'y' && (at == 0 || IsVowel(letters[at - 1])))
            {
                letters[at] = 'Y';
            }
        }

        return new string(letters);
    }

    private static int FirstRegion(string word)
    {
        string? opening = Array.Find(IrregularOpenings, o => word.StartsWith(o, StringComparison.Ordinal));
        return opening?.Length ?? NextRegion(word, 0);
    }

    /// <summary>The place after the first consonant that follows a vowel.</summary>
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

    private static string RemovePossessive(string word)
    {
        string[] endings = ["'s'", "'s", "'"];
        string? ending = Array.Find(endings, e => word.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }

    private static string RemovePlural(string word)
    {
        if (word.EndsWith("sses", StringComparison.Ordinal))
        {
            return word[..^2];
        }

        if (word.EndsWith("ied", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word.Length > 4 ? word[..^2] : word[..^1];
        }

        bool keeps = !word.EndsWith('s') || word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("ss", StringComparison.Ordinal);
        return keeps || !HasVowel(word, word.Length - 2) ? word : word[..^1];
    }

    private static bool HasVowel(string word, int length)
    {
        for (int at = 0; at < length; at++)
        {
            if (IsVowel(word[at]))
            {
                return true;
            }
        }

        return false;
    }

    private static string RemoveVerbEnding(string word, int first)
    {
        string[] endings = ["eedly", "ingly", "edly", "eed", "ing", "ed"];
        string? ending = Array.Find(endings, e => word.EndsWith(e, StringComparison.Ordinal));
        if (ending is null)
        {
            return word;
        }

        int length = word.Length - ending.Length;
        if (ending[0] == 'e' && ending.StartsWith("eed", StringComparison.Ordinal))
        {
            return length >= first ? word[..length] + "ee" : word;
        }

        return HasVowel(word, length) ? RestoreVerb(word[..length], first) : word;
    }

    private static string RestoreVerb(string stem, int first)
    {
        if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal))
        {
            return stem + "e";
        }

        if (stem.Length >= 2 && stem[^1] == stem[^2] && "bdfgmnprt".Contains(stem[^1], StringComparison.Ordinal))
        {
            return stem[..^1];
        }

        return stem.Length <= first && EndsInShortSyllable(stem) ? stem + "e" : stem;
    }

    private static bool EndsInShortSyllable(string word)
    {
        if (word.Length == 2)
        {
            return IsVowel(word[0]) && !IsVowel(word[1]);
        }

        return word.Length > 2
            && !IsVowel(word[^3]) && IsVowel(word[^2])
            && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'Y');
    }

    private static string ReplaceFinalY(string word) =>
        word.Length > 2 && word[^1] is 'y' or 'Y' && !IsVowel(word[^2]) ? word[..^1] + "i" : word;

    private static string ReplaceDerivational(string word, int first)
    {
        (string? suffix, string replacement) = Array.Find(DerivationalSuffixes, s => word.EndsWith(s.Suffix, StringComparison.Ordinal));
        if (suffix is null || word.Length - suffix.Length < first)
        {
            return word;
        }

        string stem = word[..^suffix.Length];
        return suffix switch
        {
            "ogi" when !stem.EndsWith('l') => word,
            "li" when stem.Length == 0 || !"cdeghkmnrt".Contains(stem[^1], StringComparison.Ordinal) => word,
            _ => stem + replacement,
        };
    }

    private static string ReplaceAdjectival(string word, int first, int second)
    {
        (string? suffix, string replacement) = Array.Find(AdjectivalSuffixes, s => word.EndsWith(s.Suffix, StringComparison.Ordinal));
        int region = suffix == "ative" ? second : first;
        return suffix is null || word.Length - suffix.Length < region ? word : word[..^suffix.Length] + replacement;
    }

    private static string RemoveResidual(string word, int second)
    {
        string? suffix = Array.Find(ResidualSuffixes, s => word.EndsWith(s, StringComparison.Ordinal));
        if (suffix is null || word.Length - suffix.Length < second)
        {
            return word;
        }

        string stem = word[..^suffix.Length];
        return suffix == "ion" && !(stem.EndsWith('s') || stem.EndsWith('t')) ? word : stem;
    }

    private static string RemoveFinalLetter(string word, int first, int second)
    {
        if (word.Length == 0)
        {
            return word;
        }

        int length = word.Length - 1;
        bool removes = word[^1] switch
        {
            'e' => length >= second || (length >= first && !EndsInShortSyllable(word[..length])),
            'l' => length >= second && length > 0 && word[^2] == 'l',
            _ => false,
        };
        return removes ? word[..length] : word;
    }
}
