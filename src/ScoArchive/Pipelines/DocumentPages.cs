using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Seeds;
using ScoArchive.Output;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Pages;

namespace ScoArchive.Pipelines;

/// <summary>The documents' own pages, the pages of their seeds, and the list of them all.</summary>
public sealed class DocumentPages(PageModels models)
{
    private readonly AboutTextModels _about = new(models.Text);

    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make()
    {
        yield return MakeList();
        ImmutableArray<ArchivedDocument> documents = models.Archive.Documents;
        for (int i = 0; i < documents.Length; i++)
        {
            yield return MakePage(documents[i], i > 0 ? documents[i - 1] : null, i + 1 < documents.Length ? documents[i + 1] : null);
            yield return MakeSourcePage(documents[i]);
        }
    }

    private SitePage MakeList()
    {
        PageFrame frame = models.Frame(ArchivePaths.Documents, models.Text["documents.heading"], models.Text["documents.introduction"]);
        DocumentYear[] years = [.. models.Archive.Documents.GroupBy(document => document.Metadata.FilingDate?.Year)
            .OrderByDescending(group => group.Key ?? int.MinValue)
            .Select(group => new DocumentYear(
                group.Key?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? models.Text["documents.undated"],
                "y" + (group.Key?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-undated"),
                [.. group.Reverse().Select(models.CardOf)]))];
        return SitePage.Of<DocumentsPage>(frame, new DocumentsPageModel(frame, [.. years]));
    }

    private SitePage MakePage(ArchivedDocument archived, ArchivedDocument? previous, ArchivedDocument? next)
    {
        Document document = archived.Document;
        PagePath path = ArchivePaths.Of(document.Slug);
        AlternateLink[] downloads = [.. DownloadsOf(document)];
        var citing = new CitingModels(models, archived);
        PageFrame frame = models.Frame(path, document.Metadata.Title, DescriptionOf(archived)) with
        {
            Alternates = [.. downloads.Where(link => link.MediaType is "text/markdown" or "application/json"), .. citing.Files],
            Meta = [.. citing.Meta],
            JsonLd = citing.JsonLd,
            Scripts = ["js/document.js"],
            PrintedSource = citing.Printed,
        };
        return SitePage.Of<DocumentPage>(frame, new DocumentPageModel(
            frame,
            models.CardOf(archived),
            document.Provenance.TitleRange?.ToString() ?? "",
            FactsOf(document.Metadata),
            document.Metadata.Notes,
            [.. document.Metadata.Related.Select(related => new RelatedLink(
                models.Text["relation." + related.Relation], models.Cards[related.Slug])), .. models.ComparisonsOf(archived)],
            OutlineOf(document),
            PassagesOf(archived),
            [.. document.Permalinks.Withdrawn.Where(withdrawn => withdrawn.After == document.Blocks.LastOrDefault()?.Id)],
            [.. downloads],
            citing.Citations,
            citing.Files,
            _about.Make(document, path),
            previous is null ? null : models.CardOf(previous),
            next is null ? null : models.CardOf(next)));
    }

    private ImmutableArray<Fact> FactsOf(DocumentMetadata metadata) =>
    [
        .. new[]
        {
            new Fact(models.Text["fact.date"], metadata.Date is { } date ? models.Dates.Describe(date) : "", ""),
            new Fact(models.Text["fact.eventDate"], metadata.EventDate is { } day ? models.Dates.Describe(day) : "", ""),
            new Fact(models.Text["fact.place"], metadata.Place, ""),
            new Fact(models.Text["fact.issuer"], metadata.Issuer, ""),
            new Fact(models.Text["fact.publisher"], metadata.Publisher, ""),
            new Fact(models.Text["fact.author"], metadata.Author, ""),
            new Fact(models.Text["fact.language"], models.DescribeLanguage(metadata.Language), ""),
        }.Where(fact => fact.Value.Length > 0),
    ];

    private static string DescriptionOf(ArchivedDocument document)
    {
        string first = document.Passages.FirstOrDefault(passage => !passage.IsHeading)?.Text ?? document.Metadata.Title;
        return first.Length <= 200 ? first : first[..(first.LastIndexOf(' ', 200) is > 0 and var end ? end : 200)] + " …";
    }

    private IEnumerable<AlternateLink> DownloadsOf(Document document)
    {
        string folder = ArchivePaths.Of(document.Slug).Value;
        yield return new AlternateLink(new PagePath(folder + "index.md"), "text/markdown", models.Text["downloads.markdown"]);
        yield return new AlternateLink(new PagePath(folder + "index.json"), "application/json", models.Text["downloads.json"]);
        yield return new AlternateLink(ArchivePaths.SeedOf(document), "text/plain", models.Text["downloads.seed"]);
        yield return new AlternateLink(ArchivePaths.SourceOf(document.Slug), "text/html", models.Text["downloads.source"]);
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
                outline.Add(new OutlineEntry(document.Blocks[i].Id.Value, heading.Text, heading.Level, numbers));
            }
        }

        return outline.ToImmutable();
    }

    private ImmutableArray<PassageModel> PassagesOf(ArchivedDocument archived)
    {
        ILookup<BlockId, string> aliases = archived.Document.Permalinks.Aliases.ToLookup(alias => alias.Target, alias => alias.Id.Value);
        ILookup<BlockId, WithdrawnBlock> withdrawn = archived.Document.Permalinks.Withdrawn.ToLookup(block => block.After);
        var passages = ImmutableArray.CreateBuilder<PassageModel>();
        int corrections = 0;
        var before = new BlockId("");
        foreach (Passage passage in archived.Passages)
        {
            passages.Add(new PassageModel(
                passage.Block,
                TextFingerprint.CheckOf(TextFingerprint.Of(passage.Text)),
                [.. aliases[passage.Block.Id]],
                TopicsOf(passage),
                StatesOf(passage),
                models.EchoesOf(passage),
                corrections + 1,
                [.. withdrawn[before]]));
            corrections += passage.Block.Content.Corrections.Length;
            before = passage.Block.Id;
        }

        return passages.ToImmutable();
    }

    private ImmutableArray<PassageTag> TopicsOf(Passage passage) =>
    [
        .. passage.Mentions.Topics.Select(mention => mention.Topic).Distinct(StringComparer.Ordinal)
            .Select(slug => new PassageTag(slug, new Link(ArchivePaths.OfTopic(slug), models.Archive.Topics.Find(slug)!.Label))),
    ];

    private ImmutableArray<PassageTag> StatesOf(Passage passage) =>
    [
        .. passage.Mentions.States.Select(mention => mention.Iso).Distinct(StringComparer.Ordinal)
            .Select(iso => models.StatesByIso[iso])
            .Select(state => new PassageTag(state.Iso, new Link(ArchivePaths.OfState(state), state.Name))),
    ];

    private SitePage MakeSourcePage(ArchivedDocument archived)
    {
        Document document = archived.Document;
        PagePath path = ArchivePaths.SourceOf(document.Slug);
        PageFrame frame = models.Frame(path, $"{models.Text["source.heading"]}: {document.Metadata.Title}", models.Text["source.introduction"]);
        return SitePage.Of<SourcePage>(frame, new SourcePageModel(
            frame, models.CardOf(archived), _about.FactsOf(document, path), ArchivePaths.SeedOf(document), LinesOf(document)));
    }

    private ImmutableArray<SourceLine> LinesOf(Document document)
    {
        ImmutableArray<string> lines = document.Provenance.Seed.Lines;
        var fates = new List<Link>[lines.Length + 1];
        PagePath page = ArchivePaths.Of(document.Slug);
        if (document.Provenance.TitleRange is { } title)
        {
            AddFate(fates, title, new Link(page, models.Text["source.title"]));
        }

        foreach (IdentifiedBlock block in document.Blocks)
        {
            string words = block.Number.Length > 0 ? models.Text.Format("source.paragraph", block.Number) : models.Text["source.section"];
            AddFate(fates, block.Content.Range, new Link(page.At(block.Id.Value), words));
        }

        foreach ((InterventionKind kind, InterventionItem item) in _about.Items(document.Provenance))
        {
            if (kind != InterventionKind.LineJoin && SeedRange.TryParse(item.At, out SeedRange range))
            {
                AddFate(fates, range, new Link(page.At(item.Anchor), item.Name));
            }
        }

        return [.. lines.Select((words, i) => new SourceLine(i + 1, words, [.. fates[i + 1] ?? []]))];
    }

    private static void AddFate(List<Link>[] fates, SeedRange range, Link fate)
    {
        for (int line = range.First.Line; line <= Math.Min(range.Last.Line, fates.Length - 1); line++)
        {
            (fates[line] ??= []).Add(fate);
        }
    }
}
