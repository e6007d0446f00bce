using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace ScoArchive.Strings;

/// <summary>
/// Which plural form a language has for a whole number. Rules and names of the forms are those of the Unicode CLDR
/// (https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html), in <c>plurals.tsv</c>.
/// </summary>
public sealed class PluralRules
{
    /// <summary>The form that every language has.</summary>
    public const string Other = "other";

    private static readonly FrozenDictionary<string, ImmutableArray<(string Category, string Condition)>> Table = ReadTable();
    private readonly ImmutableArray<(string Category, string Condition)> _rules;

    private PluralRules(ImmutableArray<(string Category, string Condition)> rules) => _rules = rules;

    /// <summary>The forms that the language has for whole numbers.</summary>
    public IEnumerable<string> Categories => _rules.Select(rule => rule.Category).Append(Other);

    /// <summary>The rules of a language; English's where the table has none.</summary>
    /// <param name="language">BCP 47 tag; its first subtag counts.</param>
    public static PluralRules Of(string language) =>
        new(Table.TryGetValue(language.Split('-')[0], out ImmutableArray<(string, string)> rules) ? rules : Table["en"]);

    /// <summary>The form for a number: <c>zero</c>, <c>one</c>, <c>two</c>, <c>few</c>, <c>many</c> or <c>other</c>.</summary>
    public string CategoryOf(int number)
    {
        foreach ((string category, string condition) in _rules)
        {
            if (condition.Split(" or ").Any(part => part.Split(" and ").All(relation => Holds(relation, Math.Abs(number)))))
            {
                return category;
            }
        }

        return Other;
    }

    // A relation is "n = 1", "n % 10 = 2..4" or "n % 100 != 11,12".
    private static bool Holds(string relation, int number)
    {
        bool isNegated = relation.Contains("!=", StringComparison.Ordinal);
        string[] sides = relation.Split(isNegated ? "!=" : "=", StringSplitOptions.TrimEntries);
        string[] operand = sides[0].Split('%', StringSplitOptions.TrimEntries);
        int value = operand.Length > 1 ? number % Number(operand[1]) : number;
        return sides[1].Split(',').Any(range => IsIn(range, value)) != isNegated;
    }

    private static bool IsIn(string range, int value)
    {
        string[] ends = range.Split("..");
        return value >= Number(ends[0]) && value <= Number(ends[^1]);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static FrozenDictionary<string, ImmutableArray<(string, string)>> ReadTable()
    {
        using Stream stream = typeof(PluralRules).Assembly.GetManifestResourceStream("ScoArchive.Strings.plurals.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .SelectMany(row => row[0].Split(' '), (row, language) => (Language: language, Rule: row))
            .GroupBy(row => row.Language, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Where(row => row.Rule.Length > 2).Select(row => (row.Rule[1], row.Rule[2])).ToImmutableArray(),
                StringComparer.Ordinal);
    }
}
