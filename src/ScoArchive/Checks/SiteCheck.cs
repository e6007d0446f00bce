using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Cache;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Addresses;
using ScoArchive.Markup;
using ScoArchive.Publishing;
using ScoArchive.Progress;
using ScoArchive.Proof;
using ScoArchive.Strings;

namespace ScoArchive.Checks;

/// <summary>Reads every finished page once and lets each check look at it.</summary>
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

    // A proof depends on what it is given: the document, its page, every style sheet and the files beside the page.
    private ImmutableArray<Diagnostic> Prove(Document document, string file, PageLetters letters, PageStyles styles)
    {
        if (!cache.KeepsAnswers)
        {
            return ProveAnew(document, file, letters, styles);
        }

        ImmutableArray<Diagnostic> faults = [];
        using var key = new CacheKeyBuilder("proof");
        key.AddContent(document).AddBytes(styles.Checksum.Span);
        AddFile(key, file, letters);
        foreach (string name in DocumentProof.FilesOf(document))
        {
            string beside = AddressBeside(file, name);
            _ = output.KeyOf(beside) is { } made ? key.AddKey(made) : key.AddBytes(ReadBeside(file, name));
        }

        cache.Get(key.ToKey(), () =>
        {
            faults = ProveAnew(document, file, letters, styles);
            return faults.IsEmpty ? new PassedProof() : null;
        });
        return faults;
    }

    // What a page was made of says all that is on it.
    private void AddFile(CacheKeyBuilder key, string file, PageLetters letters) =>
        _ = output.KeyOf(file) is { } made ? key.AddKey(made) : key.AddBytes(MemoryMarshal.AsBytes(letters.Span));

    // Only where a browser's eyes are needed is the page made into a tree.
    private ImmutableArray<Diagnostic> ProveAnew(Document document, string file, PageLetters letters, PageStyles styles)
    {
        using IHtmlDocument page = new HtmlParser().ParseDocument(letters.Span.ToString());
        return DocumentProof.Check(document, page, styles.Of(file, page), new NoteFormatter(text).Describe, name => ReadBeside(file, name));
    }

    private PageLetters ReadPage(string file)
    {
        using FileStream stream = File.OpenRead(output.PathOf(file));
        return PageLetters.Read(stream);
    }

    private byte[]? ReadBeside(string file, string name)
    {
        string path = output.PathOf(AddressBeside(file, name));
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    private static string AddressBeside(string page, string name) => page[..(page.LastIndexOf('/') + 1)] + name;

    /// <summary>That a document was proven; what is not proven is not kept.</summary>
    private sealed record PassedProof;
}
