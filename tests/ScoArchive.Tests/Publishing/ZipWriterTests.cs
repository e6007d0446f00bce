using System.IO.Compression;
using System.Text;
using ScoArchive.Publishing;

namespace ScoArchive.Tests.Publishing;

/// <summary>Archives of packed files, read by a reader of the platform.</summary>
public sealed class ZipWriterTests
{
    [Fact]
    public void What_was_packed_comes_out_again_under_its_name()
    {
        (string Name, byte[] Content)[] files =
        [
            ("empty.txt", []),
            ("documents/мост/мост.txt", Encoding.UTF8.GetBytes("Стороны договорились о мосте.\n")),
            ("documents/bridge/index.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("A bridge will be built.\n", 5000)))),
        ];
        using ZipArchive zip = Archive(files);
        Assert.Equal(files.Select(file => file.Name), zip.Entries.Select(entry => entry.FullName));
        Assert.Equal(files.Select(file => file.Content), zip.Entries.Select(BytesOf));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void More_files_than_the_plain_form_can_count_are_all_found()
    {
        (string Name, byte[] Content)[] files = [.. Enumerable.Range(0, 70_000).Select(number => (FormattableString.Invariant($"{number}.txt"), new[] { (byte)number }))];
        using ZipArchive zip = Archive(files);
        Assert.Equal(files.Length, zip.Entries.Count);
        Assert.Equal(files[^1].Content, BytesOf(zip.Entries[^1]));
    }

    [Fact]
    public void Files_beyond_four_gigabytes_are_found()
    {
        using var stream = new FarStream();
        var zip = new ZipWriter(stream);
        PackedFile large = PackedFile.Of(new byte[100_000_000]);
        PackedFile filler = large with { Bytes = new byte[2_000_000_000] };
        zip.Add("one", filler);
        zip.Add("two", filler);
        zip.Add("three", filler);
        zip.Add("last", large);
        zip.Finish();
        stream.Position = 0;
        using var read = new ZipArchive(stream, ZipArchiveMode.Read);
        Assert.Equal(new byte[100_000_000], BytesOf(read.GetEntry("last")!));
    }

    private static ZipArchive Archive(IEnumerable<(string Name, byte[] Content)> files)
    {
        var stream = new MemoryStream();
        var zip = new ZipWriter(stream);
        foreach ((string name, byte[] content) in files)
        {
            zip.Add(name, PackedFile.Of(content));
        }

        zip.Finish();
        stream.Position = 0;
        return new ZipArchive(stream, ZipArchiveMode.Read);
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
