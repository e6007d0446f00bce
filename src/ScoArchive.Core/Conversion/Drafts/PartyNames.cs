using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Knows where the title of an act names those who make it, and where one of them is still to come.</summary>
internal static class PartyNames
{
    private const int MostOfParty = 6;
    private const int LatestOpener = 5;

    /// <summary>Whether a title names the first of two parties and no word yet that ties the second to it: <c>AGREEMENT BETWEEN THE ISLAMIC</c>; of several in the plural none is missing.</summary>
    public static bool AreUnfinished(string title)
    {
        string[] words = title.Split(' ');
        int opener = Opener(words);
        return opener > 0 && words.Length - opener - 1 is > 0 and <= MostOfParty && !words.Skip(opener + 1).Any(IsTie) && !IsPlural(words[^1]) && KindTable.Default.Find(string.Join(' ', words.Take(opener))).Length > 0;
    }

    /// <summary>Whether a line in mixed case names, behind few other words, two parties of the act whose kind the title gives without naming any: <c>Agreement on … and Maritime / Cooperation between Istvia and Moreland</c>.</summary>
    public static bool AreNamedBelow(string title, string next)
    {
        string[] words = next.Split(' ');
        int opener = Opener(words);
        return opener is >= 0 and <= LatestOpener && opener + 2 < words.Length && char.IsUpper(next[0]) && words.Skip(opener + 2).Any(IsTie) && Opener(title.Split(' ')) < 0
            && KindTable.Default.Find(string.Join(' ', words.Take(opener))).Length == 0 && !words.Any(word => Phrases.Default.Holds("finite-verbs", word));
    }

    /// <summary>Whether the line below a kind alone opens with the first of the parties and ends with a comma or a tie, so that more of them stand on the next: <c>Соглашение / между Правительством Иствии и / …</c></summary>
    public static bool OpenList(string kind, string next) =>
        KindTable.Default.FindAlone(kind).Length > 0 && Phrases.Default.Holds("words-before-parties", next.Split(' ')[0]) && (next[^1] == ',' || OpenEnds.EndsWithOpenWord(next));

    /// <summary>Whether a place, with a day in brackets behind it or without, is the party that the tie at the end of the line above leads to: <c>… Great Britain and / Northern Ireland</c>.</summary>
    public static bool GoOnWithPlace(string upper, string place) =>
        char.IsUpper(place[0]) && (!place.Any(char.IsAsciiDigit) || place[^1] == ')') && IsTie(upper[(upper.LastIndexOf(' ') + 1)..]) && upper.Split(' ').Any(word => Phrases.Default.Holds("words-before-parties", word) || IsTie(word));

    /// <summary>Whether a title ends with a comma among the parties that it names.</summary>
    public static bool AreListed(string title) =>
        title[^1] == ',' && title.Split(' ') is var words && Opener(words) is > 0 and var opener && KindTable.Default.FindAlone(string.Join(' ', words.Take(opener))).Length > 0;

    private static int Opener(string[] words) => Array.FindLastIndex(words, word => Phrases.Default.Holds("words-before-parties", word));

    private static bool IsTie(string word) => Phrases.Default.Holds("party-ties", word);

    private static bool IsPlural(string word) => word[^1] is 's' or 'S' || word.EndsWith("ами", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ями", StringComparison.OrdinalIgnoreCase);
}
