using System.Text.Json;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Validity;

/// <summary>What other programs are told of a page: cards, icons, the manifest.</summary>
[Collection(ValidityCollection.Name)]
public sealed class SharingTests(BuiltSite site)
{
    private const string ReadCard =
        "() => ['og:title', 'og:description', 'og:url', 'og:type', 'og:image'].map(name => document.querySelector(`meta[property='${name}']`)?.content ?? '')";

    [Theory]
    [InlineData("", "SCO Archive", "website")]
    [InlineData("documents/moscow-declaration-2020/", "The Moscow Declaration of the Council of Heads of State of the Shanghai Cooperation Organisation", "article")]
    [InlineData("topics/terrorism/", "Terrorism, separatism and extremism", "website")]
    public async Task A_card_names_the_page_and_its_address_and_promises_no_picture(string path, string title, string kind)
    {
        await using Reader reader = await site.OpenAsync(path);
        string[] card = await reader.Page.EvaluateAsync<string[]>(ReadCard);
        Assert.Equal(title, card[0]);
        Assert.NotEmpty(card[1]);
        Assert.Equal(["https://archive.example/archive/" + path, kind, ""], card[2..]);
    }

    [Fact]
    public async Task The_manifest_names_icons_that_are_there_and_are_drawn()
    {
        using JsonDocument manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(site.Output, "site.webmanifest")));
        string[] icons = [.. manifest.RootElement.GetProperty("icons").EnumerateArray().Select(icon => icon.GetProperty("src").GetString()!)];
        Assert.NotEmpty(icons);
        await using Reader reader = await site.OpenAsync("");
        foreach (string icon in icons)
        {
            int width = await reader.Page.EvaluateAsync<int>(
                "async address => { const image = new Image(); image.src = address; await image.decode(); return image.naturalWidth; }", site.Address + icon);
            Assert.True(width > 0);
        }
    }
}
