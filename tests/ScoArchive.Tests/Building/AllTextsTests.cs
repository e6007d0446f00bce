using System.IO.Compression;
using ScoArchive.Tests.Cache;

namespace ScoArchive.Tests.Building;

/// <summary>Everything in one download: the documents' files byte for byte, and equal bytes for equal texts.</summary>
public sealed class AllTextsTests
{
    private const string Zip = "output/data/texts.zip";

    [Fact]
    public async Task The_download_holds_each_documents_files_byte_for_byte()
    {
        using var archive = new SmallArchive();
        await archive.With("one", "The parties declare that they will build a bridge.\n").With("two", "Стороны договорились о мосте.\n").BuildAsync();
        using (ZipArchive zip = ZipFile.OpenRead(archive.PathOf(Zip)))
        {
            Assert.Equal(
                ["documents/one/index.json", "documents/one/index.md", "documents/one/one.txt", "documents/two/index.json", "documents/two/index.md", "documents/two/two.txt"],
                zip.Entries.Select(entry => entry.FullName));
            Assert.All(zip.Entries, entry => Assert.Equal(File.ReadAllBytes(archive.PathOf("output/" + entry.FullName)), BytesOf(entry)));
        }

        byte[] first = File.ReadAllBytes(archive.PathOf(Zip));
        await archive.BuildAsync();
        Assert.Equal(first, File.ReadAllBytes(archive.PathOf(Zip)));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("the file")]
    [InlineData("what is known of it")]
    public async Task After_a_change_the_file_is_as_if_it_were_made_anew(string damaged)
    {
        using var archive = new CachedArchive();
        archive.Files.With("one", "The parties declare that they will build a bridge.\n").With("two", "Glaciers feed rivers.\n");
        await archive.BuildAsync();
        string[] spoilt = damaged switch { "nothing" => [], "the file" => [archive.Files.PathOf(Zip)], _ => archive.Answers };
        foreach (string file in spoilt)
        {
            byte[] content = File.ReadAllBytes(file);
            content.AsSpan(content.Length / 2).Reverse();
            File.WriteAllBytes(file, content);
        }

        archive.Files.With("two", "Glaciers feed rivers, and rivers seas.\n");
        Assert.True((await archive.CompareAsync("")).Succeeded);
        using ZipArchive zip = ZipFile.OpenRead(archive.Files.PathOf(Zip));
        Assert.All(zip.Entries, entry => Assert.Equal(File.ReadAllBytes(archive.Files.PathOf("output/" + entry.FullName)), BytesOf(entry)));
    }

    [Fact]
    public async Task The_page_about_data_leads_to_every_file_that_it_names()
    {
        using var archive = new SmallArchive();
        await archive.With("one", "The parties declare that they will build a bridge.\n").BuildAsync();
        Assert.Empty(archive.Errors);
        string page = archive.Read("output/data/index.html");
        Assert.All(
            (string[])["../data/texts.zip", "../seeds/SHA256SUMS", "../documents/index.json", "../topics/index.json", "../timeline/mentions.ics", "../feed.xml", "../schemas/document.schema.json"],
            file => Assert.Contains($"href=\"{file}\"", page, StringComparison.Ordinal));
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
