using ScoArchive.Building;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Strings;
using ScoArchive.Theme;

namespace ScoArchive.Tests.Interface;

/// <summary>Every language of the interface has the texts of English, in its own plural forms; dates and numbers are written as it writes them.</summary>
public sealed class TranslationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-translation-").FullName;

    [Fact]
    public void Every_language_of_the_theme_has_every_text_of_English_and_no_other()
    {
        string[] problems = [.. InterfaceText.LanguagesOf(ThemeUnderTest.Files).SelectMany(language => InterfaceText.Load(ThemeUnderTest.Files, language).Diagnostics).Select(problem => problem.ToString())];
        Assert.True(problems.Length == 0, string.Join('\n', problems));
        Assert.All((string[])["en", "ru", "zh"], language => Assert.Contains(language, InterfaceText.LanguagesOf(ThemeUnderTest.Files)));
    }

    [Theory]
    [InlineData("\"nav.topics\": \"Темы\",", "", "the text 'nav.topics' is missing; in English it is “Topics”")]
    [InlineData("\"nav.topics\": \"Темы\",", "\"nav.topics\": \"Темы\", \"nav.topic\": \"Тема\",", "there is no text 'nav.topic' in English, or the language has no such form for numbers")]
    [InlineData("\"document.table\": \"Таблица {0}\",", "\"document.table\": \"Таблица\",", "the text 'document.table' has other places than the English “Table {0}”")]
    [InlineData("\"document.table\": \"Таблица {0}\",", "\"document.table\": \"Таблица {0} {1}\",", "the text 'document.table' has other places than the English “Table {0}”")]
    [InlineData("\"count.documents.few\": \"{0} документа\",", "", "the text 'count.documents.few' is missing; in English it is “{0} documents”")]
    [InlineData("\"count.documents.few\": \"{0} документа\",", "\"count.documents.few\": \"{0} документа\", \"count.documents.two\": \"{0} документа\",", "there is no text 'count.documents.two' in English, or the language has no such form for numbers")]
    [InlineData("\"count.uses.one\": \"{0} раз\",", "\"count.uses.one\": \"раз\",", "the text 'count.uses.one' has other places than the English “{0} times”")]
    public void A_text_that_differs_from_English_is_an_error_of_the_build(string words, string replacement, string message)
    {
        string theme = CopyOfTheme("ru.json", words, replacement);
        Diagnostic problem = Assert.Single(LoadedTheme.Load(ThemeFiles.Find(theme, Path.Combine(_folder, "none")), "ru").Diagnostics);
        Assert.Equal(("SCO622", "theme/strings/ru.json", message), (problem.Code, problem.Source, problem.Message));
    }

    [Fact]
    public void An_archive_may_bring_a_language_of_its_own_and_change_single_words_of_one()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "own", "strings"));
        File.WriteAllText(Path.Combine(_folder, "own", "strings", "ru.json"), "{ \"nav.topics\": \"Предметы\" }");
        File.WriteAllText(Path.Combine(_folder, "own", "strings", "xx.json"), File.ReadAllText(RepositoryFolder.PathOf("theme", "strings", "en.json")));
        ThemeFiles files = ThemeFiles.Find(RepositoryFolder.PathOf("theme"), Path.Combine(_folder, "own"));
        Assert.Equal("Предметы", InterfaceText.Load(files, "ru").Value!["nav.topics"]);
        Assert.Empty(InterfaceText.Load(files, "xx").Diagnostics);
    }

    [Theory]
    [InlineData("en", "2023-07-04", "4 July 2023")]
    [InlineData("ru", "2023-07-04", "4 июля 2023 года")]
    [InlineData("zh", "2023-07-04", "2023年7月4日")]
    [InlineData("ru", "2023-07", "июль 2023 года")]
    [InlineData("zh", "2023-07", "2023年7月")]
    [InlineData("en", "2023-07-04/2023-07-06", "4–6 July 2023")]
    [InlineData("ru", "2023-07-04/2023-07-06", "4–6 июля 2023 года")]
    [InlineData("zh", "2023-07-04/2023-07-06", "2023年7月4日至6日")]
    [InlineData("en", "2023-06-28/2023-07-02", "28 June – 2 July 2023")]
    [InlineData("ru", "2023-06-28/2023-07-02", "28 июня – 2 июля 2023 года")]
    [InlineData("zh", "2023-06-28/2023-07-02", "2023年6月28日至7月2日")]
    [InlineData("en", "2023-05/2023-07", "May – July 2023")]
    [InlineData("zh", "2022-12-30/2023-01-02", "2022年12月30日至2023年1月2日")]
    [InlineData("en", "2018/2023", "2018–2023")]
    [InlineData("ru", "199X", "1990-е годы")]
    [InlineData("ru", "2023-07-04~", "4 июля 2023 года (приблизительно)")]
    public void Dates_are_said_as_the_language_says_them(string language, string edtf, string words)
    {
        Assert.True(Edtf.TryParse(edtf, out Edtf date));
        Assert.Equal(words, new DateFormatter(ThemeUnderTest.Words(language)).Describe(date));
    }

    [Fact]
    public void Numbers_are_counted_in_the_forms_of_the_language()
    {
        InterfaceText russian = ThemeUnderTest.Words("ru");
        Assert.Equal(["1 абзац", "2 абзаца", "5 абзацев", "11 абзацев", "21 абзац", "1\u00a0000 абзацев"], new[] { 1, 2, 5, 11, 21, 1000 }.Select(number => russian.Count("count.paragraphs", number)));
        Assert.Equal("1,000 段", ThemeUnderTest.Words("zh").Count("count.paragraphs", 1000));
    }

    [Theory]
    [InlineData("ru", "[“”\"]")]
    [InlineData("zh", "[«»\"]|(?<=[\\u4E00-\\u9FFF])[,;:?!.(]")]
    public void Quotation_marks_and_stops_are_those_of_the_language(string language, string others)
    {
        InterfaceText text = ThemeUnderTest.Words(language);
        Assert.Equal([], text.Keys.Where(key => System.Text.RegularExpressions.Regex.IsMatch(text[key], others)).Select(key => $"{key}: {text[key]}"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string CopyOfTheme(string strings, string words, string replacement)
    {
        string theme = Path.Combine(_folder, "theme");
        foreach (ThemeFile file in ThemeUnderTest.Files.All.Values)
        {
            string copy = Path.Combine(theme, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file.Path, copy);
        }

        string changed = Path.Combine(theme, "strings", strings);
        string before = File.ReadAllText(changed);
        Assert.Contains(words, before, StringComparison.Ordinal);
        File.WriteAllText(changed, before.Replace(words, replacement, StringComparison.Ordinal));
        return theme;
    }
}
