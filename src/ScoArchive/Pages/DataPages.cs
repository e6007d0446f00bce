using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Exports;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>The page about everything that can be downloaded.</summary>
public sealed class DataPages(Site site, ImmutableArray<ISubject> subjects, ImmutableArray<DocumentExport> exports)
{
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
            DataEntries.Of(ArchivePaths.AllTexts, site.Text["data.texts.zip"]) with { IsSaved = true },
            DataEntries.Of(ArchivePaths.Checksums, site.Text["data.checksums"]),
        ]);
        yield return Group("documents", site.Text["data.documents"], site.Text["data.documentsAbout"],
        [
            DataEntries.OfEach("*.txt", site.Text["data.received"]),
            .. exports.Where(export => export.Words.Length > 0).Select(export => DataEntries.OfEach(export.Name, site.Text[export.Meaning], export.Schema)),
        ]);
        yield return Group("lists", site.Text["data.lists"], site.Text["data.listsAbout"],
        [
            DataEntries.Of(ArchivePaths.DocumentData, site.Text.Format("data.listOf", site.Text["nav.documents"]), "documents.schema.json"),
            .. subjects.SelectMany(subject => subject.Described()),
            DataEntries.Of(site.DataOf(ArchivePaths.Echoes).Target, site.Text["nav.echoes"]),
            DataEntries.OfEach(ArchivePaths.Comparisons.Value + "…/…/index.json", site.Text["comparing.related"]),
            .. DataEntries.OfOverview(site, new Link(ArchivePaths.Formulas, site.Text["nav.formulas"])),
        ]);
        yield return Group("feeds", site.Text["data.feeds"], site.Text["data.feedsAbout"], [DataEntries.Of(ArchivePaths.Feed, site.Text["nav.feed"])]);
        yield return Group("schemas", site.Text["data.schemas"], site.Text["data.schemasAbout"],
            [.. JsonSchemas.Names.Select(name => DataEntries.Of(ArchivePaths.OfSchema(name), site.Text["data.schemaOf." + name.Split('.')[0]]))]);
    }

    private static DataGroup Group(string anchor, string heading, string description, ImmutableArray<DataEntry> files) => new(new Fragment(anchor), heading, description, files);
}
