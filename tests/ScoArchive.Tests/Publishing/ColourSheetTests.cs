using System.Collections.Immutable;
using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Publishing;

namespace ScoArchive.Tests.Publishing;

public sealed class ColourSheetTests
{
    private static readonly ColourSheet Theme = ColourSheet.Read("theme/assets/css/site/tokens.css", RepositoryFolder.Read("theme", "assets", "css", "site", "tokens.css"));

    [Fact]
    public void Own_colours_take_the_place_of_the_themes_on_their_ground_alone()
    {
        ColourSheet sheet = Theme.With(Colours("accent", "#7a1020", "accent", "#ffb3c0")).Value!;
        Assert.Equal(("#7a1020", "#ffb3c0"), (sheet.Light("accent"), sheet.Dark("accent")));
        Assert.Equal((Theme.Light("paper"), Theme.Dark("paper")), (sheet.Light("paper"), sheet.Dark("paper")));
        string more = sheet.Text[sheet.Text.IndexOf("prefers-contrast", StringComparison.Ordinal)..];
        Assert.EndsWith(more, Theme.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_colour_that_the_theme_does_not_have_is_named()
    {
        Diagnostic problem = Assert.Single(Theme.With(Colours("acent", "#7a1020", "ink", "#ffffff")).Diagnostics);
        Assert.Contains("'acent'", problem.Message, StringComparison.Ordinal);
        Assert.Contains("accent, accent-ink", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_could_not_be_read_are_an_error() =>
        Assert.Equal(
            ["on light ground, 'accent' (#c0c0c0) on 'paper' (#faf8f3) has a contrast of 1.7, and words need 4.5"],
            Theme.With(Colours("accent", "#c0c0c0", "ink", "#ffffff")).Diagnostics.Where(problem => problem.Message.Contains("'paper'", StringComparison.Ordinal)).Select(problem => problem.Message));

    private static SiteColours Colours(string light, string lightValue, string dark, string darkValue) => new(
        ImmutableSortedDictionary<string, string>.Empty.Add(light, lightValue), ImmutableSortedDictionary<string, string>.Empty.Add(dark, darkValue));
}
