using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Permalinks;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>Makes documents' own pages, each of its parts alone.</summary>
/// <param name="site">The site.</param>
/// <param name="words">Describes documents.</param>
internal sealed class DocumentPageMaker(Site site, DocumentWords words)
{
    private readonly AboutTexts _about = new(site.Text);
    private readonly DocumentFacts _facts = new(site, words);

    /// <summary>Makes one.</summary>
    /// <param name="parts">All that it is made of.</param>
    public (PageFrame Frame, object Model) Make(DocumentParts parts)
    {
        ArchivedDocument archived = parts.Archived;
        Document document = archived.Document;
        DocumentCard card = words.CardOf(archived);
        var citing = new DocumentCiting(site, words, archived, parts.Files);
        PageFrame frame = site.FrameOf(ArchivePaths.Of(document.Slug), document.Metadata.Title, DescriptionOf(archived)) with
        {
            Alternates = [.. citing.FilesFor(ExportUse.Download), .. citing.FilesFor(ExportUse.Citation)],
            Meta = [.. citing.Meta],
            JsonLd = citing.JsonLd,
            Kind = "article",
            Scripts = [site.Assets["js/document.js"]],
            PrintedSource = citing.Printed,
        };
        return (frame, new DocumentPage(
            card,
            words.RecordOf(archived).IsFromPress,
            document.Provenance.TitleRange?.ToString() ?? "",
            _facts.Of(document.Metadata),
            ArchivePaths.SourceOf(document.Slug),
            [.. parts.Related.Where(related => related.Relation is DocumentRelation.TranslationOf or DocumentRelation.TranslatedAs).Select(related => LanguageLinkTo(related.Document))],
            document.Metadata.Notes,
            [.. parts.Related.Select(related => new RelatedLink(site.Text["relation." + related.Relation], related.Document, related.Comparison)), .. parts.Others],
            ArchivePaths.ComparisonsWith(document.Slug),
            OutlineOf(document),
            TextOf(parts),
            [.. citing.FilesFor(ExportUse.Download), .. ReceivedFilesOf(document)],
            citing.Model,
            _about.Make(document),
            parts.Previous,
            parts.Next));
    }

    private LanguageLink LanguageLinkTo(DocumentCard document) => new(document.Path, words.DescribeLanguage(document.Language), document.Language);

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

    private static DocumentText TextOf(DocumentParts parts)
    {
        Document document = parts.Archived.Document;
        ILookup<int, LineModel> lines = LinesOf(document.Lines, new CorrectionNumbers(document.Provenance)).ToLookup(placed => placed.Before, placed => placed.Line);
        return new DocumentText(
            PassagesOf(parts, lines),
            [.. document.Permalinks.Withdrawn.Where(withdrawn => withdrawn.After == document.Blocks.LastOrDefault()?.Id)],
            [.. lines[document.Blocks.Length]],
            document.Metadata.Language);
    }

    private static IEnumerable<(int Before, LineModel Line)> LinesOf(ImmutableArray<PlacedLine> lines, CorrectionNumbers numbers)
    {
        HashSet<LineBlock> openers = new(SignatureReader.Read(lines).Select(group => group.Lines[0]), ReferenceEqualityComparer.Instance);
        return lines.Select(line => (line.Before, new LineModel(line.Content, openers.Contains(line.Content), numbers.FirstIn(line.Content.Range))));
    }

    private static ImmutableArray<PassageModel> PassagesOf(DocumentParts parts, ILookup<int, LineModel> lines)
    {
        ArchivedDocument archived = parts.Archived;
        ILookup<BlockId, string> aliases = archived.Document.Permalinks.Aliases.ToLookup(alias => alias.Target, alias => alias.Id.Value);
        ILookup<BlockId, WithdrawnBlock> withdrawn = archived.Document.Permalinks.Withdrawn.ToLookup(block => block.After);
        var passages = ImmutableArray.CreateBuilder<PassageModel>();
        Dictionary<string, Link> topics = LinksOf(parts.Topics), states = LinksOf(parts.States);
        var numbers = new CorrectionNumbers(archived.Document.Provenance);
        var before = new BlockId("");
        foreach (Passage passage in archived.Passages)
        {
            passages.Add(new PassageModel(
                passage.Block,
                TextFingerprint.CheckOf(TextFingerprint.Of(passage.Text)),
                [.. aliases[passage.Block.Id]],
                LinksTo(topics, passage.Mentions.Topics.Select(mention => mention.Topic)),
                LinksTo(states, passage.Mentions.States.Select(mention => mention.Iso)),
                parts.Echoes[passage.Index],
                numbers.FirstIn(passage.Block.Content.Range),
                [.. withdrawn[before]],
                [.. lines[passage.Index]]));
            before = passage.Block.Id;
        }

        return passages.ToImmutable();
    }

    private static Dictionary<string, Link> LinksOf(ImmutableArray<LinkedSubject> subjects) =>
        subjects.ToDictionary(subject => subject.Key, subject => subject.Link, StringComparer.Ordinal);

    private static ImmutableArray<Link> LinksTo(Dictionary<string, Link> links, IEnumerable<string> named) =>
        links.Count == 0 ? [] : [.. named.Distinct(StringComparer.Ordinal).Select(subject => links[subject])];
}
