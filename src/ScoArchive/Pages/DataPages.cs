using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Exports;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>The page about everything that can be downloaded.</summary>
public sealed class DataPages(Site site, ImmutableArray<ISubject> subjects, ImmutableArray<DocumentExport> exports)
{
    private const string DocumentSchema = "document.schema.json";

    /// <summary>The page.</summary>
    public SitePage Make() => new(ArchivePaths.Data, site.FrameOf(ArchivePaths.Data, site.Text["data.heading"], site.Text["data.introduction"]), new DataPage(
        site.Text["data.heading"],
        site.Text["data.introduction"],
        [.. Groups().Where(group => group.Files.Length > 0)],
        $"{string.Join(", ", new[] { site.Settings.Keeper, site.Settings.Title }.Where(part => part.Length > 0))}. {site.Settings.BaseUrl}"));

    private IEnumerable<DataGroup> Groups()
    {
        yield return Group("texts", site.Text["data.texts"], site.Text["data.textsAbout"],
        [
            File(ArchivePaths.AllTexts, site.Text["data.texts.zip"]) with { IsSaved = true },
            File(ArchivePaths.Checksums, site.Text["data.checksums"]),
        ]);
        yield return Group("documents", site.Text["data.documents"], site.Text["data.documentsAbout"],
        [
            new DataEntry("*.txt", site.Text["data.received"], null, null),
            .. exports.Where(export => export.Words.Length > 0).Select(export => new DataEntry(
                export.Name, site.Text[export.Words], null, export.Name == "index.json" ? ArchivePaths.OfSchema(DocumentSchema) : null)),
        ]);
        yield return Group("lists", site.Text["data.lists"], site.Text["data.listsAbout"],
        [
            File(ArchivePaths.DocumentData, site.Text["nav.documents"], "documents.schema.json"),
            .. subjects.Where(HasData).Select(subject => File(site.DataOf(subject.Overview.Target).Target, subject.Overview.Words)),
            File(site.DataOf(ArchivePaths.Echoes).Target, site.Text["nav.echoes"]),
            File(site.DataOf(ArchivePaths.Formulas).Target, site.Text["nav.formulas"]),
            File(ArchivePaths.Mentions, site.Text["index.mentions"], "mentions.schema.json"),
            File(ArchivePaths.Calendar, site.Text["index.calendar"]),
            .. VocabularyFiles(ArchivePaths.Topics, "topics", site.Text["nav.topics"]),
            .. VocabularyFiles(ArchivePaths.States, "states", site.Text["nav.states"]),
        ]);
        yield return Group("feeds", site.Text["data.feeds"], site.Text["data.feedsAbout"], [File(ArchivePaths.Feed, site.Text["nav.feed"])]);
    }

    // The first is the JSON beside the overview, which stands above.
    private IEnumerable<DataEntry> VocabularyFiles(PagePath overview, string name, string words) =>
        site.VocabularyFilesOf(overview, name).Skip(1).Select(file => File(file.Target, $"{words}, {file.Title}"));

    private bool HasData(ISubject subject) => subject.Files().Any(file => file.Path == site.DataOf(subject.Overview.Target).Target);

    private static DataGroup Group(string anchor, string heading, string description, ImmutableArray<DataEntry> files) => new(new Fragment(anchor), heading, description, files);

    private static DataEntry File(PagePath path, string meaning, string schema = "") =>
        new(path.Value, meaning, path, schema.Length > 0 ? ArchivePaths.OfSchema(schema) : null);
}
