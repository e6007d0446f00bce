using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Seeds;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>The documents' own pages, and the pages of their seeds.</summary>
public sealed class DocumentPages(Site site, DocumentArchive archive, DocumentCards cards, SubjectLinks subjects, EchoLinks echoes, ImmutableArray<DocumentExport> exports)
{
    private readonly AboutTexts _about = new(site.Text);
    private readonly DocumentFacts _facts = new(site, cards);
    private readonly Relations _relations = new(archive.Documents);

    /// <summary>All of them.</summary>
    public IEnumerable<PageBatch> Make() => archive.Documents.Select((document, i) => new PageBatch(ArchivePaths.Of(document.Document.Slug), MakePages(i)));

    private IEnumerable<SitePage> MakePages(int i)
    {
        ImmutableArray<ArchivedDocument> documents = archive.Documents;
        yield return MakePage(documents[i], i > 0 ? documents[i - 1] : null, i + 1 < documents.Length ? documents[i + 1] : null);
        yield return MakeSourcePage(documents[i]);
    }

    private SitePage MakePage(ArchivedDocument archived, ArchivedDocument? previous, ArchivedDocument? next)
    {
        Document document = archived.Document;
        ImmutableArray<RelatedDocument> relations = _relations.Of(archived);
        PagePath path = ArchivePaths.Of(document.Slug);
        var citing = new DocumentCiting(site, cards, archived, exports);
        PageFrame frame = site.FrameOf(path, document.Metadata.Title, DescriptionOf(archived)) with
        {
            Alternates = [.. citing.FilesFor(ExportUse.Download), .. citing.FilesFor(ExportUse.Citation)],
            Meta = [.. citing.Meta],
            JsonLd = citing.JsonLd,
            Kind = "article",
            Scripts = [site.Assets["js/document.js"]],
            PrintedSource = citing.Printed,
        };
        return new SitePage(path, frame, new DocumentPage(
            cards[archived],
            cards.RecordOf(archived).IsFromPress,
            document.Provenance.TitleRange?.ToString() ?? "",
            _facts.Of(document.Metadata),
            ArchivePaths.SourceOf(document.Slug),
            [.. relations.Where(related => related.Relation is DocumentRelation.TranslationOf or DocumentRelation.TranslatedAs).Select(related => LanguageLinkTo(cards[related.Slug]))],
            document.Metadata.Notes,
            [.. relations.Select(related => new RelatedLink(site.Text["relation." + related.Relation], cards[related.Slug], echoes.ComparisonOf(archived, related.Slug))), .. echoes.OthersOf(archived)],
            ArchivePaths.ComparisonsWith(document.Slug),
            OutlineOf(document),
            TextOf(archived),
            [.. citing.FilesFor(ExportUse.Download), .. ReceivedFilesOf(document)],
            citing.Model,
            _about.Make(document),
            previous is null ? null : cards[previous],
            next is null ? null : cards[next]))
        {
            FormerAddresses = [.. document.Metadata.FormerSlugs.Select(ArchivePaths.Of)],
        };
    }

    private LanguageLink LanguageLinkTo(DocumentCard document) => new(document.Path, cards.DescribeLanguage(document.Language), document.Language);

    private static string DescriptionOf(ArchivedDocument document)
    {
        string first = document.Passages.FirstOrDefault(passage => !passage.IsHeading)?.Text ?? document.Metadata.Title;
        return first.Length <= 200 ? first : first[..(first.LastIndexOf(' ', 200) is > 0 and var end ? end : 200)] + " …";
    }

    private IEnumerable<AlternateLink> ReceivedFilesOf(Document document)
    {
        yield return new AlternateLink(ArchivePaths.SeedOf(document), "text/plain", site.Text["downloads.seed"]);
        yield return new AlternateLink(ArchivePaths.SourceOf(document.Slug), "text/html", site.Text["downloads.source"]);
        if (document.Provenance.Original is { } original)
        {
            yield return new AlternateLink(ArchivePaths.OriginalOf(document, original), original.MediaType, site.Text["downloads.original"]);
        }
    }

    private static ImmutableArray<OutlineEntry> OutlineOf(Document document)
    {
        var outline = ImmutableArray.CreateBuilder<OutlineEntry>();
        for (int i = 0; i < document.Blocks.Length; i++)
        {
            if (document.Blocks[i].Content is HeadingBlock heading)
            {
                IdentifiedBlock[] below = [.. document.Blocks.Skip(i + 1).TakeWhile(block => block.Content is not HeadingBlock)];
                string numbers = below.Length == 0 ? "" : below.Length == 1 ? below[0].Number : $"{below[0].Number}–{below[^1].Number}";
                outline.Add(new OutlineEntry(new Fragment(document.Blocks[i].Id.Value), heading.Text, heading.Level, numbers));
            }
        }

        return outline.Count > 1 ? outline.ToImmutable() : [];
    }

    private DocumentText TextOf(ArchivedDocument archived)
    {
        Document document = archived.Document;
        ILookup<int, LineModel> lines = LinesOf(document.Lines, new CorrectionNumbers(document.Provenance)).ToLookup(placed => placed.Before, placed => placed.Line);
        return new DocumentText(
            PassagesOf(archived, lines),
            [.. document.Permalinks.Withdrawn.Where(withdrawn => withdrawn.After == document.Blocks.LastOrDefault()?.Id)],
            [.. lines[document.Blocks.Length]],
            document.Metadata.Language);
    }

    private static IEnumerable<(int Before, LineModel Line)> LinesOf(ImmutableArray<PlacedLine> lines, CorrectionNumbers numbers)
    {
        HashSet<LineBlock> openers = new(SignatureReader.Read(lines).Select(group => group.Lines[0]), ReferenceEqualityComparer.Instance);
        return lines.Select(line => (line.Before, new LineModel(line.Content, openers.Contains(line.Content), numbers.FirstIn(line.Content.Range))));
    }

    private ImmutableArray<PassageModel> PassagesOf(ArchivedDocument archived, ILookup<int, LineModel> lines)
    {
        ILookup<BlockId, string> aliases = archived.Document.Permalinks.Aliases.ToLookup(alias => alias.Target, alias => alias.Id.Value);
        ILookup<BlockId, WithdrawnBlock> withdrawn = archived.Document.Permalinks.Withdrawn.ToLookup(block => block.After);
        var passages = ImmutableArray.CreateBuilder<PassageModel>();
        var numbers = new CorrectionNumbers(archived.Document.Provenance);
        var before = new BlockId("");
        foreach (Passage passage in archived.Passages)
        {
            passages.Add(new PassageModel(
                passage.Block,
                TextFingerprint.CheckOf(TextFingerprint.Of(passage.Text)),
                [.. aliases[passage.Block.Id]],
                TopicsOf(passage),
                StatesOf(passage),
                echoes.Of(passage),
                numbers.FirstIn(passage.Block.Content.Range),
                [.. withdrawn[before]],
                [.. lines[passage.Index]]));
            before = passage.Block.Id;
        }

        return passages.ToImmutable();
    }

    private ImmutableArray<Link> TopicsOf(Passage passage) =>
        site.Settings.Shows(SiteIndex.Topics) ? [.. passage.Mentions.Topics.Select(mention => mention.Topic).Distinct(StringComparer.Ordinal).Select(subjects.ToTopic)] : [];

    private ImmutableArray<Link> StatesOf(Passage passage) =>
        site.Settings.Shows(SiteIndex.States) ? [.. passage.Mentions.States.Select(mention => mention.Iso).Distinct(StringComparer.Ordinal).Select(subjects.ToState)] : [];

    private SitePage MakeSourcePage(ArchivedDocument archived)
    {
        Document document = archived.Document;
        PagePath path = ArchivePaths.SourceOf(document.Slug);
        PageFrame frame = site.FrameOf(path, $"{site.Text["source.heading"]}: {document.Metadata.Title}", site.Text["source.introduction"]);
        return new SitePage(path, frame, new SourcePage(
            cards[archived], _about.FactsOf(document), ArchivePaths.SeedOf(document), LinesOf(document)))
        {
            FormerAddresses = [.. document.Metadata.FormerSlugs.Select(ArchivePaths.SourceOf)],
        };
    }

    private ImmutableArray<SourceLine> LinesOf(Document document)
    {
        ImmutableArray<string> lines = document.Provenance.Seed.Lines;
        var fates = new List<Link>[lines.Length + 1];
        PagePath page = ArchivePaths.Of(document.Slug);
        if (document.Provenance.TitleRange is { } title)
        {
            AddFate(fates, title, new Link(page, site.Text["source.title"]));
        }

        foreach (IdentifiedBlock block in document.Blocks)
        {
            string words = block.Number.Length > 0 ? site.Text.Format("source.paragraph", block.Number) : site.Text["source.section"];
            AddFate(fates, block.Content.Range, new Link(page.At(block.Id.Value), words));
        }

        foreach ((InterventionKind kind, _, InterventionItem item) in _about.Items(document))
        {
            if (kind != InterventionKind.LineJoin && SeedRange.TryParse(item.At, out SeedRange range))
            {
                AddFate(fates, range, new Link(page.At(item.Anchor.Value), item.Name));
            }
        }

        return [.. lines.Select((words, i) => new SourceLine(i + 1, words, [.. fates[i + 1] ?? []]))];
    }

    private static void AddFate(List<Link>[] fates, SeedRange range, Link fate)
    {
        for (int line = range.TopLine; line <= Math.Min(range.BottomLine, fates.Length - 1); line++)
        {
            (fates[line] ??= []).Add(fate);
        }
    }
}
