using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Addresses;
using ScoArchive.Markup;
using ScoArchive.Publishing;
using ScoArchive.Progress;
using ScoArchive.Proof;

namespace ScoArchive.Checks;

/// <summary>Reads every finished page once and lets each check look at it.</summary>
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
            using PageLetters letters = ReadPage(pages[i]);
            PageAnchors anchors = PageAnchors.Read(letters.Span);
            links.Look(pages[i], anchors);
            proofs[i] = documents.TryGetValue(pages[i], out Document? document) ? [.. Prove(document, pages[i], letters, styles), .. PermalinkCheck.Check(pages[i], anchors.Ids, document.Permalinks.Published)]
                : tombstones.TryGetValue(pages[i], out Tombstone? tombstone) ? [.. PermalinkCheck.Check(pages[i], anchors.Ids, tombstone.Paragraphs.Select(paragraph => paragraph.Id))]
                : [];
            progress.Advance();
        });
        return [.. proofs.SelectMany(found => found), .. links.Finish()];
    }

    // Only where a browser's eyes are needed is the page made into a tree.
    private ImmutableArray<Diagnostic> Prove(Document document, string file, PageLetters letters, PageStyles styles)
    {
        using IHtmlDocument page = new HtmlParser().ParseDocument(letters.Span.ToString());
        return DocumentProof.Check(document, page, styles.Of(file, page), name => Read(Path.Combine(Path.GetDirectoryName(file)!, name)));
    }

    private PageLetters ReadPage(string file)
    {
        using FileStream stream = File.OpenRead(output.PathOf(file));
        return PageLetters.Read(stream);
    }

    private byte[]? Read(string file) => File.Exists(output.PathOf(file)) ? File.ReadAllBytes(output.PathOf(file)) : null;
}
