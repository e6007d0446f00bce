using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Cache;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Addresses;
using ScoArchive.Publishing;
using ScoArchive.Progress;
using ScoArchive.Proof;
using ScoArchive.Strings;

namespace ScoArchive.Checks;

/// <summary>Reads every finished page at most once and lets each check look at it.</summary>
public sealed class SiteCheck(OutputFolder output, DocumentArchive archive, InterfaceText text, WorkCache cache)
{
    /// <summary>Everything found.</summary>
    public ImmutableArray<Diagnostic> Run(IBuildProgress progress)
    {
        IReadOnlyCollection<string> files = output.Files;
        string[] pages = [.. files.Where(file => file.EndsWith(".html", StringComparison.Ordinal))];
        Dictionary<string, Document> documents = archive.Documents.ToDictionary(
            document => ArchivePaths.Of(document.Document.Slug).OutputFile, document => document.Document);
        Dictionary<string, Tombstone> tombstones = archive.Tombstones.ToDictionary(tombstone => ArchivePaths.Of(tombstone.Slug).OutputFile);
        var links = new LinkCheck(files, file => FinishedPage.IdsOf(output.PathOf(file)));
        IReadOnlySet<string> loose = LooseLinks.In(output, pages);
        var styles = new PageStyles(output);
        var proofs = new ImmutableArray<Diagnostic>[pages.Length];
        progress.Start("Checking every page", pages.Length);
        Parallel.For(0, pages.Length, i =>
        {
            using var page = new FinishedPage(output, pages[i]);
            if (loose.Contains(page.File))
            {
                links.Look(page.File, page.Anchors);
            }

            proofs[i] = documents.TryGetValue(page.File, out Document? document) ? Prove(document, page, styles)
                : tombstones.TryGetValue(page.File, out Tombstone? tombstone) ? [.. PermalinkCheck.Check(page.File, page.Anchors.Ids, tombstone.Paragraphs.Select(paragraph => paragraph.Id))]
                : [];
            progress.Advance();
        });
        return [.. proofs.SelectMany(found => found), .. links.Finish()];
    }

    // A proof depends on what it is given: the document, its page, every style sheet and the files beside the page.
    private ImmutableArray<Diagnostic> Prove(Document document, FinishedPage page, PageStyles styles)
    {
        if (!cache.KeepsAnswers)
        {
            return ProveAnew(document, page, styles);
        }

        ImmutableArray<Diagnostic> faults = [];
        using var key = new CacheKeyBuilder("proof");
        key.AddContent(document).AddBytes(styles.Checksum.Span);
        AddFile(key, page);
        foreach (string name in DocumentProof.FilesOf(document))
        {
            string beside = AddressBeside(page.File, name);
            _ = output.KeyOf(beside) is { } made ? key.AddKey(made) : key.AddBytes(ReadBeside(page.File, name));
        }

        cache.Get(key.ToKey(), () =>
        {
            faults = ProveAnew(document, page, styles);
            return faults.IsEmpty ? new PassedProof() : null;
        });
        return faults;
    }

    // What a page was made of says all that is on it.
    private void AddFile(CacheKeyBuilder key, FinishedPage page) =>
        _ = output.KeyOf(page.File) is { } made ? key.AddKey(made) : key.AddBytes(MemoryMarshal.AsBytes(page.Letters));

    // Only where a browser's eyes are needed is the page made into a tree.
    private ImmutableArray<Diagnostic> ProveAnew(Document document, FinishedPage page, PageStyles styles)
    {
        using IHtmlDocument tree = new HtmlParser().ParseDocument(page.Letters.ToString());
        return
        [
            .. DocumentProof.Check(document, tree, styles.Of(page.File, tree), new NoteFormatter(text).Describe, name => ReadBeside(page.File, name)),
            .. PermalinkCheck.Check(page.File, page.Anchors.Ids, document.Permalinks.Published),
        ];
    }

    private byte[]? ReadBeside(string file, string name)
    {
        string path = output.PathOf(AddressBeside(file, name));
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    private static string AddressBeside(string page, string name) => page[..(page.LastIndexOf('/') + 1)] + name;

    /// <summary>That a document was proven, and its page answers to all its ids; what is not proven is not kept.</summary>
    private sealed record PassedProof;
}
