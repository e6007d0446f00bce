namespace ScoArchive.Core.Vocabulary;

/// <summary>
/// Case forms of Russian names that taking an ending away does not bring together: the "-ев" of "Кишинёв" looks like an ending
/// and is none, and names of two or three letters ("Ош", "Уфа") keep all their letters.
/// </summary>
internal static class RussianCases
{
    private const int Shortest = 3;
    private const string Land = "ия";

    private static readonly string[] OwnEndings = ["ов", "ев", "ёв", "ом", "ем", "ам", "им", "ой", "ий"];
    private static readonly string[] AfterConsonant = ["а", "у", "ом", "е"];
    private static readonly string[] InsteadOfVowel = ["ы", "и", "е", "у", "ой"];
    private static readonly string[] InstrumentalEndings = ["ом", "ем", "ём", "ой", "ей", "ью", "ами", "ями"];
    private static readonly string[] InstrumentalNouns = ["республикой", "федерацией", "королевством", "государством", "штатами", "эмиратами", "конфедерацией"];
    private static readonly string[] InsteadOfYa = ["я", "и", "ю", "ей"];
    private static readonly string[] InsteadOfShortI = ["я", "ю", "ем", "е"];

    /// <summary>The name, and the other forms under which it has to be filed.</summary>
    public static IEnumerable<string> With(string name)
    {
        string last = name[(name.LastIndexOfAny([' ', '-']) + 1)..];
        if (last.Length == 0 || !IsRussian(last[^1]))
        {
            return [name];
        }

        if (last.Length <= Shortest && last.Length > 1 && !last.All(char.IsUpper))
        {
            return last[^1] switch
            {
                'а' => [name, .. InsteadOfVowel.Select(ending => name[..^1] + ending)],
                'э' or 'о' or 'и' or 'у' or 'ы' or 'е' or 'ю' or 'я' or 'й' or 'ь' => [name],
                _ => [name, .. AfterConsonant.Select(ending => name + ending)],
            };
        }

        if (EndsInShortI(name))
        {
            return [name, .. InsteadOfShortI.Select(ending => name[..^1] + ending)];
        }

        return OwnEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)) ? [name, name + "а"] : [name];
    }

    /// <summary>Whether it is a noun like "Китай", whose "Китая" ends like an adjective: such forms count as they are written.</summary>
    public static bool EndsInShortI(string name) => name.Length > Shortest && !name.Contains(' ', StringComparison.Ordinal) && name[^1] == 'й' && name[^2] is 'а' or 'е' or 'у' or 'э' or 'о' && !name.EndsWith("кой", StringComparison.Ordinal);

    /// <summary>Whether a name and another one differ in nothing but the ending of a land, "Нигер" and "Нигерия": their cases only count as they are written.</summary>
    /// <param name="name">The name.</param>
    /// <param name="names">All names.</param>
    public static bool HasTwin(string name, IReadOnlySet<string> names) =>
        name.Length > Shortest && IsRussian(name[^1]) && (names.Contains(name + Land) || (name.EndsWith(Land, StringComparison.Ordinal) && names.Contains(name[..^Land.Length])));

    /// <summary>The cases of a name that has such a twin.</summary>
    public static IEnumerable<string> AsWritten(string name) =>
        name.EndsWith(Land, StringComparison.Ordinal) ? InsteadOfYa.Select(ending => name[..^1] + ending) : [name, .. AfterConsonant.Select(ending => name + ending)];

    /// <summary>
    /// Whether a name stands in the instrumental case, which tells who does something from whom it is done to: "Японией", "Республикой Беларусь",
    /// not "Российской Федерации".
    /// </summary>
    /// <param name="words">The words of the name, in small letters.</param>
    public static bool IsInstrumental(IReadOnlyList<string> words) =>
        InstrumentalEndings.Any(ending => words[^1].EndsWith(ending, StringComparison.Ordinal)) || words.Any(InstrumentalNouns.Contains);

    private static bool IsRussian(char letter) => letter is >= 'а' and <= 'я' or 'ё';
}
