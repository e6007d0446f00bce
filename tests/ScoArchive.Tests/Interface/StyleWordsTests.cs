using System.Text.RegularExpressions;
using ScoArchive.Strings;

namespace ScoArchive.Tests.Interface;

/// <summary>One thing has one name: the table of docs/style-words.md is held against every text of the interface.</summary>
public sealed class StyleWordsTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(RepositoryFolder.PathOf("docs", "style-words.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    private static readonly (string Key, string Value)[] Texts = Read(ThemeUnderTest.Words());

    [Fact]
    public void No_text_calls_a_thing_by_another_name()
    {
        string[] strays =
        [
            .. from row in Rows
               from other in row[2].Split(", ")
               from text in Texts
               where Regex.IsMatch(text.Value, $@"\b{Regex.Escape(other)}\b", RegexOptions.IgnoreCase)
               select $"{text.Key}: “{text.Value}” has “{other}”; say “{row[0]}”",
        ];
        Assert.True(strays.Length == 0, string.Join('\n', strays));
    }

    [Fact]
    public void Every_name_is_used()
    {
        string words = string.Join('\n', Texts.Select(text => text.Value));
        Assert.Equal([], Rows.Select(row => row[0]).Where(name => !words.Contains(name, StringComparison.OrdinalIgnoreCase)));
    }

    private static (string Key, string Value)[] Read(InterfaceText words) => [.. words.Keys.Select(key => (key, words[key]))];
}
