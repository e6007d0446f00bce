using System.Text;
using ScoArchive.Strings;
using System.Collections.Immutable;
using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Building;
using ScoArchive.Cache;
using ScoArchive.Fixtures;
using ScoArchive.Progress;

namespace ScoArchive.Tests.Golden;

/// <summary>
/// The Markdown of the five frozen documents, held against files that were read against the seeds.
/// Run with UPDATE_GOLDEN=1 to write them anew, and review the difference.
/// </summary>
public sealed class GoldenMarkdownTests
{
    private static readonly Lazy<ImmutableArray<PreparedDocument>> Documents = new(Prepare);

    public static TheoryData<string> Seeds() => new(Directory.EnumerateFiles(FixtureArchive.Seeds, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_documents_read_as_they_were_reviewed(string seed)
    {
        PreparedDocument document = Documents.Value.Single(document => document.Unit.FileName == seed);
        string golden = RepositoryFolder.PathOf("tests", "ScoArchive.Tests", "Golden", document.Document.Document.Slug + ".md");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllBytes(golden, document.Document.Document.Markdown.ToArray());
        }

        Assert.Equal(File.ReadAllText(golden), Encoding.UTF8.GetString(document.Document.Document.Markdown.Span));
    }

    private static ImmutableArray<PreparedDocument> Prepare()
    {
        ArchiveInput input = ArchiveInputReader.Read(FixtureArchive.Input, InterfaceText.LanguagesOf(ThemeUnderTest.Files)).Value!;
        var ledgers = new LedgerFolder(FixtureArchive.Input);
        var pipeline = new DocumentPipeline(
            new TextWork(input.States, input.Topics, WorkCache.None), input.Topics, metadata => ledgers.Read(metadata.Slug, metadata.FormerSlugs));
        Outcome<PreparedDocuments> outcome = pipeline.Prepare(SeedFolder.List(FixtureArchive.Seeds).Value!.Units, new SilentProgress());
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        return outcome.Value.Documents;
    }
}
