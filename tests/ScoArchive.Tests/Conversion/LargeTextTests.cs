using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Texts that would hang a conversion whose cost grows faster than the text.</summary>
public sealed class LargeTextTests
{
    private const int Many = 40_000;

    public static TheoryData<string> Names => [.. Texts.Keys];

    private static Dictionary<string, Func<string>> Texts { get; } = new(StringComparer.Ordinal)
    {
        ["one long paragraph"] = () => Repeat("The parties agreed. ", Many),
        ["one word"] = () => new string('x', 800_000),
        ["short lines"] = () => Repeat("ab\n", 3 * Many),
        ["bullets"] = () => Repeat("• item\n", Many),
        ["deep bullets"] = () => string.Concat(Enumerable.Range(0, 1500).Select(i => new string(' ', i) + "• item\n")),
        ["numbered items"] = () => string.Concat(Enumerable.Range(1, 12_000).Select(i => $"{i}. item {i};\n")),
        ["page numbers"] = () => string.Concat(Enumerable.Range(1, 12_000).Select(i => $"words of a line\n\n{i}\n\f")),
        ["hyphens at line ends"] = () => Repeat("the co-\noperation of inter-\n", Many / 2),
        ["only hyphens"] = () => new string('-', 800_000),
        ["soft hyphens"] = () => Repeat("ab\u00AD", Many * 3),
        ["blank lines"] = () => Repeat("\n", Many * 10) + "end",
        ["pipes"] = () => Repeat("| a | b |\n", Many),
        ["tabs"] = () => Repeat("a\tb\n", Many),
        ["columns"] = () => Repeat("aa    bb\n", Many),
        ["headings"] = () => Repeat("General provisions\n\n", Many),
        ["chinese"] = () => Repeat("成员国将继续加强合作，", Many),
        ["open brackets"] = () => new string('(', 400_000) + "a",
        ["digits"] = () => Repeat("1.", Many * 5),
        ["dates"] = () => Repeat("4 July 2023 ", Many),
        ["signatures"] = () => "The text of the statement goes on for long enough to be a body.\n" + Repeat("President\n", Many),
        ["furniture"] = () => Repeat("Home\n", Many),
        ["rules"] = () => Repeat("-----\n", Many),
        ["justified"] = () => Repeat("aa  bb  cc\n", Many),
        ["headlines above a text"] = () => Repeat("The same headline again\n", Many / 2) + "The text of the statement goes on for long enough to be a body of sentences, and longer.\n",
        ["related news above a text"] = () => Repeat("The text of the statement goes on for long enough to be a body of sentences, and longer.\n\n", 10) + Repeat("Related news\n", Many / 2) + "The text of the statement goes on for long enough to be a body of sentences, and longer.\n",
        ["headlines"] = () => Repeat("The same headline again\n", Many / 2),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Cost_grows_with_the_text(string name)
    {
        string text = Texts[name]();
        ConvertedText converted = Samples.Convert(text.Contains('a', StringComparison.Ordinal) ? text : text + "a");
        Assert.False(converted.Detected.Title.Value.Length == 0, name);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
