using System.Text;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Publishing;

namespace ScoArchive.Tests.Interface;

public sealed class StyleSheetJoinerTests
{
    [Fact]
    public void Parts_stand_in_the_place_and_order_of_their_imports_and_nowhere_else()
    {
        SortedDictionary<string, byte[]> joined = Join(
            ("css/all.css", "@import \"all/b.css\";\n@import \"all/a.css\";\np {}"),
            ("css/all/a.css", "/* About a */\n\na {}"),
            ("css/all/b.css", "b {}"),
            ("css/other.css", "i {}"));
        Assert.Equal(["css/all.css", "css/other.css"], joined.Keys);
        Assert.Equal(["b {}", "a {}", "p {}"], TextOf(joined, "css/all.css").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Addresses_in_a_part_still_lead_to_the_same_file()
    {
        SortedDictionary<string, byte[]> joined = Join(
            ("css/all.css", "@import \"all/fonts.css\";\n"),
            ("css/all/fonts.css", "  src: url(\"../../fonts/serif.woff2\") format(\"woff2\");"),
            ("fonts/serif.woff2", ""));
        Assert.Equal("src: url(\"../fonts/serif.woff2\") format(\"woff2\");", TextOf(joined, "css/all.css").Trim('\n'));
    }

    [Fact]
    public void A_part_that_is_missing_is_named_with_the_line_that_takes_it_in()
    {
        Diagnostic problem = Assert.Single(Joined(("css/all.css", "p {}\n@import \"all/gone.css\";")).Diagnostics);
        Assert.Equal(("theme/assets/css/all.css", 2), (problem.Source, problem.Line));
        Assert.Contains("css/all/gone.css", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_themes_own_sheet_leaves_no_import_to_the_browser()
    {
        PublishedAssets assets = ThemeUnderTest.Load().Assets;
        string sheet = Encoding.UTF8.GetString(assets.Files[assets.Map["css/site.css"].Value]);
        Assert.DoesNotContain("@import", sheet, StringComparison.Ordinal);
        Assert.Contains("url(\"../fonts/", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain(assets.Map.Paths.Keys, name => name.StartsWith("css/site/", StringComparison.Ordinal));
    }

    private static SortedDictionary<string, byte[]> Join(params (string Name, string Text)[] files) => Joined(files).Value!;

    private static Outcome<SortedDictionary<string, byte[]>> Joined(params (string Name, string Text)[] files) => StyleSheetJoiner.Join(
        new SortedDictionary<string, byte[]>(files.ToDictionary(file => file.Name, file => Encoding.UTF8.GetBytes(file.Text)), StringComparer.Ordinal));

    private static string TextOf(SortedDictionary<string, byte[]> files, string name) => Encoding.UTF8.GetString(files[name]);
}
