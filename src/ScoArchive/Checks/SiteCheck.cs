using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Addresses;
using ScoArchive.Publishing;
using ScoArchive.Progress;
using ScoArchive.Proof;

namespace ScoArchive.Checks;

/// <summary>Opens every finished page once and lets each check look at it.</summary>
public sealed class SiteCheck(OutputFolder output, DocumentArchive archive)
{
    /// <summary>Everything found.</summary>
    public ImmutableArray<Diagnostic> Run(IBuildProgress progress)
    {
        IReadOnlyCollection<string> files = output.Files;
        string[] pages = [.. files.Where(file => file.EndsWith(".html", StringComparison.Ordinal))];
        Dictionary<string, Document> documents = archive.Documents.ToDictionary(
            document => ArchivePaths.Of(document.Document.Slug).OutputFile, document => document.Document);
        Dictionary<string, Tombstone> tombstones = archive.Tombstones.ToDictionary(tombstone => ArchivePaths.Of(tombstone.Slug).OutputFile);
        var links = new LinkCheck(files);
        var styles = new PageStyles(output);
        var proofs = new ImmutableArray<Diagnostic>[pages.Length];
        progress.Start("Checking every page", pages.Length);
        Parallel.For(0, pages.Length, i =>
        {
            using FileStream stream = File.OpenRead(output.PathOf(pages[i]));
            using IHtmlDocument page = new HtmlParser().ParseDocument(stream);
            IReadOnlySet<string> ids = links.Look(pages[i], page);
            proofs[i] = documents.TryGetValue(pages[i], out Document? document)
                ? [.. DocumentProof.Check(document, page, styles.Of(pages[i], page), name => Read(Path.Combine(Path.GetDirectoryName(pages[i])!, name))), .. PermalinkCheck.Check(pages[i], ids, document.Permalinks.Published)]
                : tombstones.TryGetValue(pages[i], out Tombstone? tombstone) ? [.. PermalinkCheck.Check(pages[i], ids, tombstone.Paragraphs.Select(paragraph => paragraph.Id))] : [];
            progress.Advance();
        });
        return [.. proofs.SelectMany(found => found), .. links.Finish()];
    }

    private byte[]? Read(string file) => File.Exists(output.PathOf(file)) ? File.ReadAllBytes(output.PathOf(file)) : null;
}
