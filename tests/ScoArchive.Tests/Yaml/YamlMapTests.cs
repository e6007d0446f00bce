using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Yaml;

namespace ScoArchive.Tests.Yaml;

public sealed class YamlMapTests
{
    private readonly List<Diagnostic> _problems = [];

    [Fact]
    public void Values_are_read_by_kind()
    {
        YamlMap map = Read(
            """
            title: "The Declaration"
            year: 2020
            curated: true
            tags: [one, two]
            names:
              ru: Декларация
              zh: 宣言
            items:
              - name: first
              - name: second
            """);

        Assert.Equal("The Declaration", map.RequiredText("title"));
        Assert.Equal(2020, map.Number("year"));
        Assert.True(map.Flag("curated"));
        Assert.Equal(["one", "two"], map.Texts("tags").AsEnumerable());
        Assert.Equal([("ru", 6), ("zh", 7)], map.Entries("names").Select(entry => (entry.Key, entry.Line)));
        Assert.Equal(["first", "second"], map.Maps("items").Select(item => item.RequiredText("name")));
        map.Finish();
        Assert.Empty(_problems);
    }

    [Fact]
    public void A_key_that_nobody_asks_for_is_reported_on_its_line_with_the_nearest_one()
    {
        YamlMap map = Read("title: a\nlanguag: en\nitems:\n  - nam: first\n");
        map.RequiredText("title");
        map.Text("language");
        map.Maps("items").Single().Text("name");
        map.Finish();

        Assert.Equal(
            [
                "file.yml:2:1: unknown key 'languag'; did you mean 'language'?",
                "file.yml:4:5: unknown key 'nam'; did you mean 'name'?",
            ],
            _problems.Select(problem => problem.ToString()));
        Assert.All(_problems, problem => Assert.Equal(YamlCodes.UnknownKey, problem.Code));
    }

    [Fact]
    public void Every_problem_of_a_file_is_reported_in_one_reading()
    {
        YamlMap map = Read("# head\nyear: soon\ntitle:\nyear: 2020\ntags: one\nitems:\n  - text\n");
        map.Number("year");
        map.RequiredText("title");
        map.RequiredText("place");
        map.Texts("tags");
        map.Maps("items");
        map.Finish();

        Assert.Equal(
            [
                (YamlCodes.RepeatedKey, 4),
                (YamlCodes.WrongKind, 2),
                (YamlCodes.MissingKey, 3),
                (YamlCodes.MissingKey, 2),
                (YamlCodes.WrongKind, 5),
                (YamlCodes.WrongKind, 7),
            ],
            _problems.Select(problem => (problem.Code, problem.Line)));
    }

    [Theory]
    [InlineData("title: \"open\nnext: 1\n", 1)]
    [InlineData("title: a\n  b: c\n", 2)]
    [InlineData("title: a\n\tb: c\n", 1)]
    [InlineData("title: a\nlist: [1, 2\nmore: 3\n", 2)]
    [InlineData("title: *nothing\n", 1)]
    [InlineData("title: a\n---\nmore: b\n", 2)]
    [InlineData("- item\n", 1)]
    [InlineData("", 1)]
    public void What_is_no_group_of_keys_is_reported_and_never_thrown(string text, int line)
    {
        Assert.Null(YamlReader.Read("file.yml", text, _problems));

        Diagnostic problem = Assert.Single(_problems);
        Assert.Equal(YamlCodes.Unreadable, problem.Code);
        Assert.InRange(problem.Line, line, line + 1);
    }

    [Fact]
    public void No_text_whatever_makes_the_reader_throw()
    {
        string[] pieces = ["a", "key", ": ", ":", "- ", "\n", "\n  ", "[", "]", "{", "}", "\"", "'", "#", " ", "\t", "&x ", "*x", "|", ">", "?", "!", "%", "---", "...", ",", "\u0000", "\ud800", "é"];
        Prop.ForAll(
            Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary(),
            text => YamlReader.Read("file.yml", text, _problems) is not null || _problems.Count > 0)
            .Check(PropertyRun.Usual);
    }

    [Fact]
    public void Nesting_without_end_is_reported()
    {
        Assert.Null(YamlReader.Read("file.yml", "a: " + new string('[', 5000), _problems));

        Assert.Contains("nested too deeply", Assert.Single(_problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("")]
    public void A_key_without_value_counts_as_missing(string value)
    {
        YamlMap map = Read($"title: {value}\n");

        Assert.Equal("", map.RequiredText("title"));
        Assert.Equal(YamlCodes.MissingKey, Assert.Single(_problems).Code);
    }

    [Fact]
    public void A_quoted_null_is_a_word() => Assert.Equal("null", Read("title: 'null'\n").Text("title"));

    private YamlMap Read(string text)
    {
        YamlMap? map = YamlReader.Read("file.yml", text, _problems);
        Assert.NotNull(map);
        return map;
    }
}
