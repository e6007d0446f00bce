using ScoArchive.Content;

namespace ScoArchive.Tests.Building;

/// <summary>A file among the originals that no record names is told of.</summary>
public sealed class UnclaimedOriginalTests
{
    [Fact]
    public async Task An_original_that_no_record_names_is_a_warning_with_its_name()
    {
        using SmallArchive archive = new SmallArchive().With("a-text", "Words of it.\n").Write("seeds/originals/left.pdf", "a file");
        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal("seeds/originals/left.pdf", Assert.Single(archive.Report.Diagnostics, problem => problem.Code == ContentCodes.UnclaimedOriginal).Source);
    }

    [Fact]
    public async Task The_data_name_the_licence_that_the_settings_state()
    {
        using SmallArchive archive = new SmallArchive().With("a-text", "Words of it.\n");
        archive.Write("input/site.yml", archive.Read("input/site.yml").Split("\ndataLicence:")[0] + "\ndataLicence:\n  name: Licence of a test\n  address: https://licence.example/\n");
        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        foreach (string file in (string[])["output/documents/index.json", "output/documents/a-text/index.json"])
        {
            Assert.Contains("\"dataLicence\":{\n\"name\":\"Licence of a test\",\n\"address\":\"https://licence.example/\"\n}", archive.Read(file), StringComparison.Ordinal);
        }

        archive.Write("input/site.yml", archive.Read("input/site.yml").Replace("  address: https://licence.example/\n", "", StringComparison.Ordinal));
        await archive.BuildAsync();
        Assert.Contains("\"address\":null\n", archive.Read("output/documents/a-text/index.json"), StringComparison.Ordinal);
        PublishedSchema.Hold("document.schema.json", archive.PathOf("output/documents/a-text/index.json"));
        PublishedSchema.Hold("documents.schema.json", archive.PathOf("output/documents/index.json"));
    }
}
