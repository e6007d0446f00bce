using System.Collections.Immutable;
using ScoArchive.Building;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Records;

namespace ScoArchive.Intake.Adding;

/// <summary>What the archive holds already, as far as a new text is compared with it; texts that are added join it.</summary>
internal sealed class Holdings
{
    private const double EchoShare = 0.2;
    private const int FewestEchoes = 3;

    private readonly Dictionary<string, string> _bytes = new(StringComparer.Ordinal);
    private readonly List<DocumentMetadata> _documents = [];
    private readonly List<EchoPassage> _passages = [];
    private readonly HashSet<string> _slugs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _seeds;

    private Holdings(string seeds) => _seeds = seeds;

    /// <summary>Reads them. What is wrong with them is for a build to say; such texts are only not compared.</summary>
    /// <param name="seeds">The folder of texts.</param>
    /// <param name="addresses">Addresses that were published, which no other document may have.</param>
    /// <param name="work">Converts texts.</param>
    public static Holdings Read(string seeds, IEnumerable<Slug> addresses, TextWork work)
    {
        var holdings = new Holdings(seeds);
        holdings._slugs.UnionWith(addresses.Select(slug => slug.Value));
        foreach (SeedUnit unit in SeedFolder.List(seeds).Value?.Units ?? [])
        {
            holdings.Add(unit, work);
        }

        string originals = Path.Combine(seeds, OriginalFolder.Name);
        foreach (string path in Directory.Exists(originals) ? Directory.GetFiles(originals) : [])
        {
            if (ContentFile.ReadBytes(path, path, seeds).Value is { } bytes)
            {
                holdings._bytes.TryAdd(OriginalFolder.HashOf(bytes), $"{OriginalFolder.Name}/{Path.GetFileName(path)}");
            }
        }

        return holdings;
    }

    /// <summary>The document, or the file, that holds the very bytes; <see langword="null"/> for new ones.</summary>
    public string? HolderOf(ReadOnlySpan<byte> bytes) => _bytes.GetValueOrDefault(OriginalFolder.HashOf(bytes));

    /// <summary>A slug that no document has, and that none ever had.</summary>
    public Slug FreeSlug(Slug wanted, string year)
    {
        string[] first = [wanted.Value, .. year.Length > 0 && !wanted.Value.EndsWith(year, StringComparison.Ordinal) ? [$"{wanted.Value}-{year}"] : Array.Empty<string>()];
        return new Slug(first.Concat(Enumerable.Range(2, 9999).Select(number => $"{first[^1]}-{number}")).First(slug => !_slugs.Contains(slug)));
    }

    /// <summary>A file name that neither a text nor a record nor an original has.</summary>
    public string FreeName(string wanted) =>
        Enumerable.Range(1, 9999).Select(number => number == 1 ? wanted : $"{wanted}-{number}").First(name => !_names.Contains(name) && !IsTaken(name));

    /// <summary>The documents that a text resembles, the nearest first.</summary>
    public ImmutableArray<Likeness> Resembling(DocumentMetadata metadata, ConvertedText text)
    {
        string[] passages = [.. text.Blocks.Where(block => block is not HeadingBlock).Select(block => block.Text)];
        ImmutableArray<EchoPassage> all = [.. _passages, .. PassagesOf(metadata.Slug, text)];
        Dictionary<string, int> echoes = EchoFinder.Find(NumberedPassages.Of(all))
            .Where(echo => echo.Right.Document == metadata.Slug.Value || echo.Left.Document == metadata.Slug.Value)
            .Select(echo => (Other: echo.Left.Document == metadata.Slug.Value ? echo.Left : echo.Right, Held: echo.Left.Document == metadata.Slug.Value ? echo.Right.Document : echo.Left.Document))
            .Distinct().GroupBy(pair => pair.Held, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(pair => pair.Other.Id).Distinct().Count(), StringComparer.Ordinal);
        IEnumerable<Likeness> alike = _documents
            .Where(held => echoes.GetValueOrDefault(held.Slug.Value) is var count && count >= Math.Min(FewestEchoes, passages.Length) && count > EchoShare * passages.Length)
            .OrderByDescending(held => echoes[held.Slug.Value]).ThenBy(held => held.Slug)
            .Select(held => new Likeness(held.Slug, "see-also", FormattableString.Invariant($"{echoes[held.Slug.Value]} of {passages.Length} paragraphs say nearly the same")));
        IEnumerable<Likeness> translated = _documents
            .Where(held => held.Language != metadata.Language && held.Date is { Earliest: not null } && held.Date == metadata.Date && held.Kind == metadata.Kind)
            .OrderBy(held => held.Slug).Select(held => new Likeness(held.Slug, "translation-of", $"the same day and kind, in another language ({held.Language})"));
        return [.. alike.Concat(translated).DistinctBy(likeness => likeness.Slug).Take(3)];
    }

    /// <summary>Takes note of a text that is added.</summary>
    public void Add(AddedText added)
    {
        _bytes.TryAdd(OriginalFolder.HashOf(added.Original.File.Bytes.Span), $"documents/{added.Metadata.Slug}");
        _bytes.TryAdd(added.Seed.Sha256, $"documents/{added.Metadata.Slug}");
        _names.Add(added.Name);
        Add(added.Metadata, added.Converted);
    }

    private void Add(SeedUnit unit, TextWork work)
    {
        EditorialRecord? record = unit.ReadRecord().Value;
        if (!unit.HasSeed || unit.ReadSeed(record?.Reading ?? Core.Seeds.StatedReading.None).Value is not { } seed)
        {
            _ = record is not null && _slugs.Add(record.Metadata.Slug.Value);
            return;
        }

        if (work.Convert(seed, record?.Guidance ?? EditorialGuidance.None).Value is not { } text)
        {
            return;
        }

        DocumentMetadata metadata = record?.Metadata ?? DetectedRecord.Of(seed, text.Detected);
        _bytes.TryAdd(seed.Sha256, $"documents/{metadata.Slug}");
        _ = record?.Original is { } original && _bytes.TryAdd(original.Sha256, $"documents/{metadata.Slug}");
        _slugs.UnionWith(metadata.FormerSlugs.Select(slug => slug.Value));
        Add(metadata, text);
    }

    private void Add(DocumentMetadata metadata, ConvertedText text)
    {
        _slugs.Add(metadata.Slug.Value);
        _documents.Add(metadata);
        _passages.AddRange(PassagesOf(metadata.Slug, text));
    }

    private static IEnumerable<EchoPassage> PassagesOf(Slug slug, ConvertedText text) =>
        text.Blocks.Where(block => block is not HeadingBlock).Select((block, i) => new EchoPassage(slug.Value, new BlockId(FormattableString.Invariant($"p{i + 1}")), block.Text, []));

    private bool IsTaken(string name) =>
        Path.Exists(Path.Combine(_seeds, name + ".txt")) || Path.Exists(Path.Combine(_seeds, SeedName.RecordOf(name + ".txt")))
        || OriginalForms.Suffixes.Any(suffix => Path.Exists(Path.Combine(_seeds, OriginalFolder.Name, name + suffix)));
}
