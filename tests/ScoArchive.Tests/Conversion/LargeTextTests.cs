using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>
/// Texts that would hang a conversion whose cost grows faster than the text. What is counted is memory asked for, of a text and of one twice as long: a step that
/// looks at everything before it for each line asks four times as much.
/// </summary>
public sealed class LargeTextTests
{
    private const int Some = 8_000;
    private const double MostGrowth = 2.6;

    public static TheoryData<string> Names => [.. Texts.Keys];

    private static Dictionary<string, Func<int, string>> Texts { get; } = new(StringComparer.Ordinal)
    {
        ["one long paragraph"] = many => Repeat("The parties agreed. ", many),
        ["one word"] = many => new string('x', 20 * many),
        ["short lines"] = many => Repeat("ab\n", 3 * many),
        ["bullets"] = many => Repeat("• item\n", many),
        ["deep bullets"] = many => string.Concat(Enumerable.Range(0, many / 10).Select(i => new string(' ', i % 800) + "• item\n")),
        ["numbered items"] = many => string.Concat(Enumerable.Range(1, many / 3).Select(i => $"{i}. item {i};\n")),
        ["page numbers"] = many => string.Concat(Enumerable.Range(1, many / 3).Select(i => $"words of a line\n\n{i}\n\f")),
        ["hyphens at line ends"] = many => Repeat("the co-\noperation of inter-\n", many / 2),
        ["only hyphens"] = many => new string('-', 20 * many),
        ["soft hyphens"] = many => Repeat("ab\u00AD", 3 * many),
        ["blank lines"] = many => Repeat("\n", 10 * many) + "end",
        ["pipes"] = many => Repeat("| a | b |\n", many),
        ["tabs"] = many => Repeat("a\tb\n", many),
        ["columns"] = many => Repeat("aa    bb\n", many),
        ["headings"] = many => Repeat("General provisions\n\n", many),
        ["chinese"] = many => Repeat("成员国将继续加强合作，", many),
        ["open brackets"] = many => new string('(', 10 * many) + "a",
        ["digits"] = many => Repeat("1.", 5 * many),
        ["dates"] = many => Repeat("4 July 2023 ", many),
        ["signatures"] = many => "The text of the statement goes on for long enough to be a body.\n" + Repeat("President\n", many),
        ["furniture"] = many => Repeat("Home\n", many),
        ["rules"] = many => Repeat("-----\n", many),
        ["justified"] = many => Repeat("aa  bb  cc\n", many),
        ["headlines above a text"] = many => Repeat("The same headline again\n", many / 2) + "The text of the statement goes on for long enough to be a body of sentences, and longer.\n",
        ["related news above a text"] = many => Repeat("The text of the statement goes on for long enough to be a body of sentences, and longer.\n\n", 10) + Repeat("Related news\n", many / 2) + "The text of the statement goes on for long enough to be a body of sentences, and longer.\n",
        ["headlines"] = many => Repeat("The same headline again\n", many / 2),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Cost_grows_with_the_text(string name)
    {
        // Memory that is kept to be lent again is asked for once only; the second look does not see it.
        (long Once, long Twice) cost = CostsOf(name);
        cost = IsInProportion(cost) ? cost : CostsOf(name);
        Assert.True(IsInProportion(cost), $"{cost.Once} bytes, and {cost.Twice} for a text twice as long");
    }

    private static bool IsInProportion((long Once, long Twice) cost) => cost.Twice < MostGrowth * cost.Once;

    private static (long Once, long Twice) CostsOf(string name) => (CostOf(Texts[name](Some)), CostOf(Texts[name](2 * Some)));

    /// <summary>Bytes of memory that a conversion asked for.</summary>
    private static long CostOf(string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ConvertedText converted = Samples.Convert(text.Contains('a', StringComparison.Ordinal) ? text : text + "a");
        Assert.NotEmpty(converted.Detected.Title.Value);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
