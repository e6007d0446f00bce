using System.Text.Json;
using ScoArchive.Building;
using ScoArchive.Cache;
using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Records;
using ScoArchive.Intake.Adding;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Intake;

/// <summary>What adding writes, what it refuses, and what becomes of it in a build.</summary>
public sealed class AddingTests
{
    private const string Act = """
        <html><head><meta charset="utf-8"><link rel="canonical" href="https://portal.example/acts/7"><meta property="og:site_name" content="Portal of the ferries"></head><body>
        <nav><a href="/">Home</a> <a href="/n">News</a> <a href="/c">Contacts</a></nav>
        <h1>Declaration on the Ferries of the Great Lakes</h1><p>Astana, 4 July 2019</p>
        <p>The masters of the ferries met in the old custom house, and they agreed to keep three lamps burning all winter at every landing.</p>
        <p>They asked the the scribes to copy the ruels of the crossing again every spring, and to read them aloud before the first boat leaves.</p>
        <p>The keepers of the lighthouses will report each month how thick the ice is, how deep the water stands and how many boats went out.</p>
        </body></html>
        """;

    [Fact]
    public void Seed_record_and_original_are_written_and_nothing_else()
    {
        using var archive = new SmallArchive();
        string path = archive.Write("in/act.html", Act).PathOf("in/act.html");
        AddedText added = Prepare(Adder(archive), path);
        Assert.False(Directory.Exists(archive.PathOf("seeds")));

        string[] written = [.. Adder(archive).Write(added)];
        Assert.Equal(["originals/2019-07-04-declaration-on-the-ferries-of-the-great-lakes.html", "2019-07-04-declaration-on-the-ferries-of-the-great-lakes.txt", "2019-07-04-declaration-on-the-ferries-of-the-great-lakes.yml"], written);
        Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(archive.PathOf("seeds/" + written[0])));
        string text = archive.Read("seeds/" + written[2]);
        Outcome<EditorialRecord> record = RecordReader.Read("a.yml", text);
        Assert.Empty(record.Diagnostics);
        Assert.Equal(("declaration-on-the-ferries-of-the-great-lakes", "2019-07-04", "Astana", "declaration", "en"), (record.Value!.Metadata.Slug.Value, record.Value.Metadata.Date.ToString(), record.Value.Metadata.Place, record.Value.Metadata.Kind, record.Value.Metadata.Language));
        Assert.Equal(("Portal of the ferries", "https://portal.example/acts/7"), (record.Value.Metadata.Source.Name, record.Value.Metadata.Source.Address));
        Assert.Equal((OriginalFolder.HashOf(File.ReadAllBytes(path)), "web 1"), (record.Value.Original!.Sha256, record.Value.Original.Extractor));
        Assert.Contains("date: \"2019-07-04\"   # confirm: line 3, ", text, StringComparison.Ordinal);
        Assert.Equal(["the the – the", "ruels – rules"], added.Slips.Select(slip => $"{slip.Words} – {slip.Suggested}"));

        // The suggestions hold as they are, once their signs are taken away.
        string accepted = string.Join('\n', text.Split("# corrections:")[1].Split('\n').Select(line => line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line));
        Assert.Empty(RecordReader.Read("a.yml", text + "corrections:" + accepted).Diagnostics);
    }

    [Fact]
    public void The_same_bytes_are_never_added_twice_and_no_file_is_written_over()
    {
        using var archive = new SmallArchive();
        string path = archive.Write("in/act.html", Act).Write("in/other.html", Act.Replace("Portal", "Harbour", StringComparison.Ordinal)).PathOf("in/act.html");
        Adder(archive).Write(Prepare(Adder(archive), path));
        Diagnostic held = Assert.Single(Adder(archive).Prepare(path).Diagnostics);
        Assert.Equal("SCO164", held.Code);
        Assert.Contains("documents/declaration-on-the-ferries-of-the-great-lakes", held.Message, StringComparison.Ordinal);
        Assert.Equal("SCO164", Assert.Single(Adder(archive).Prepare(archive.PathOf("in/other.html")).Diagnostics).Code);

        string near = archive.Write("in/near.html", Act.Replace("all winter", "all spring", StringComparison.Ordinal)).PathOf("in/near.html");
        Outcome<AddedText> other = Adder(archive).Prepare(near);
        Assert.Equal("2019-07-04-declaration-on-the-ferries-of-the-great-lakes-2019", other.Value!.Name);
        Assert.Equal("declaration-on-the-ferries-of-the-great-lakes", Assert.Single(other.Value.Likenesses).Slug.Value);
        Assert.Contains(other.Diagnostics, problem => problem.Code == "SCO166");
        Adder(archive).Write(other.Value);
        Assert.Throws<IOException>(() => Adder(archive).Write(other.Value));
        Assert.Equal(6, Directory.GetFiles(archive.PathOf("seeds"), "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void A_text_without_a_date_gets_a_record_that_can_be_read_and_a_text_needs_no_original()
    {
        using var archive = new SmallArchive();
        string path = archive.Write("in/плёсы.txt", "О плёсах и перекатах\n\nСтороны договорились вести наблюдения за уровнем воды на всех плёсах.\n").PathOf("in/плёсы.txt");
        AddedText added = Prepare(Adder(archive), path);
        Assert.Equal("o-plyosakh-i-perekatakh", added.Name);
        Assert.Equal(["o-plyosakh-i-perekatakh.txt", "o-plyosakh-i-perekatakh.yml"], (IEnumerable<string>)Adder(archive).Write(added));
        Outcome<EditorialRecord> record = RecordReader.Read("a.yml", archive.Read("seeds/o-plyosakh-i-perekatakh.yml"));
        Assert.Empty(record.Diagnostics);
        Assert.Null(record.Value!.Original);
    }

    [Fact]
    public async Task The_original_is_published_with_its_checksum_and_linked()
    {
        using var archive = new SmallArchive();
        byte[] word = MadeWordFiles.Make(MadeWordFiles.Paragraph("Declaration on the Ferries", "a3") + MadeWordFiles.Paragraph("The masters of the ferries met in the old custom house and agreed on many things."));
        archive.WriteBytes("in/act.docx", word);
        string[] written = [.. Adder(archive).Write(Prepare(Adder(archive), archive.PathOf("in/act.docx")))];
        await archive.BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        Assert.DoesNotContain(archive.Report.Diagnostics, problem => problem.Source.Contains("originals", StringComparison.Ordinal));
        Assert.Equal(word, File.ReadAllBytes(archive.PathOf("output/documents/declaration-on-the-ferries/original.docx")));
        string page = archive.Read("output/documents/declaration-on-the-ferries/index.html");
        Assert.Contains("original.docx", page, StringComparison.Ordinal);
        Assert.Contains(OriginalFolder.HashOf(word), page, StringComparison.Ordinal);
        string published = archive.Read("output/documents/declaration-on-the-ferries/index.json");
        Assert.Empty(PublishedSchema.Problems("document.schema.json", published));
        using JsonDocument json = JsonDocument.Parse(published);
        Assert.Equal(OriginalFolder.HashOf(word), json.RootElement.GetProperty("original").GetProperty("sha256").GetString());

        archive.WriteBytes("seeds/" + written[0], [.. word, 0]);
        Diagnostic differs = Assert.Single((await archive.BuildAsync()).Errors);
        Assert.Equal(("SCO107", "seeds/" + written[0]), (differs.Code, differs.Source));
        Diagnostic missing = Assert.Single((await archive.Delete("seeds/" + written[0]).BuildAsync()).Errors);
        Assert.Equal(("SCO106", "seeds/" + written[2]), (missing.Code, missing.Source));
        Assert.Equal(1 + Array.IndexOf(archive.Read("seeds/" + written[2]).Split('\n'), "original:") + 1, missing.Line);
    }

    private static TextAdder Adder(SmallArchive archive)
    {
        ArchiveInput input = ArchiveInputReader.Read(archive.PathOf("input"), archive.Options.Workspace.Languages).Value!;
        return new TextAdder(archive.PathOf("seeds"), new HashSet<Slug>(), new TextWork(input.States, input.Topics, WorkCache.None), new DateOnly(2026, 5, 6));
    }

    private static AddedText Prepare(TextAdder adder, string path)
    {
        Outcome<AddedText> prepared = adder.Prepare(path);
        return prepared.Value ?? throw new InvalidOperationException(string.Join('\n', prepared.Diagnostics));
    }
}
