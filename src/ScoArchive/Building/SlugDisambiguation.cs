using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Records;

namespace ScoArchive.Building;

/// <summary>
/// Keeps texts without a record apart when their titles make the same slug. A published address stays with the text that its
/// ledger tells of, whatever the files are called; a newcomer gets the opening digits of its checksum behind the slug, and
/// the build says so. Catalogued slugs are the editor's and stay.
/// </summary>
/// <param name="known">The addresses that have a ledger.</param>
/// <param name="gone">What is stated about documents that are gone, whose addresses nothing else gets.</param>
/// <param name="ledgerOf">The ledger of a document.</param>
public sealed class SlugDisambiguation(IReadOnlySet<Slug> known, ImmutableArray<DocumentMetadata> gone, Func<DocumentMetadata, Ledger?> ledgerOf)
{
    private const int DigitCount = 8;

    private readonly HashSet<Slug> _taken = [];
    private readonly Dictionary<ConvertedSeed, Slug> _given = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ConvertedSeed> _kept = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, Slug> _published = known.SelectMany(slug => StemsOf(slug).Select(stem => (stem, slug))).ToLookup(pair => pair.stem, pair => pair.slug, StringComparer.Ordinal);

    /// <summary>The seeds with different slugs, in their order.</summary>
    public IReadOnlyList<ConvertedSeed> Apply(IEnumerable<ConvertedSeed> seeds)
    {
        ConvertedSeed[] all = [.. seeds];
        _taken.UnionWith(all.Select(seed => seed.Metadata).Where(metadata => metadata.IsCatalogued).Concat(gone).SelectMany(metadata => metadata.FormerSlugs.Prepend(metadata.Slug)));
        all.Where(seed => !seed.Metadata.IsCatalogued).ToList().ForEach(KeepEarlier);
        foreach (IGrouping<Slug, ConvertedSeed> group in all.Where(seed => !seed.Metadata.IsCatalogued && !_kept.Contains(seed)).GroupBy(seed => seed.Metadata.Slug))
        {
            GiveSlugs(group.Key, [.. group]);
        }

        return [.. all.Select(seed => _given.TryGetValue(seed, out Slug slug) && slug != seed.Metadata.Slug ? Rename(seed, slug) : seed)];
    }

    /// <summary>Says which texts got another slug than their titles make.</summary>
    public IEnumerable<Diagnostic> Notices => _given.Where(pair => pair.Key.Metadata.Slug != pair.Value && !_kept.Contains(pair.Key)).Select(pair => Diagnostic.Warning(
        RecordCodes.SharedTitle, pair.Key.Unit.SeedName, 0,
        $"another document has the address documents/{pair.Key.Metadata.Slug}/ that the title makes; this text has documents/{pair.Value}/",
        $"write {pair.Key.Unit.RecordName} with a slug of its own, and list {pair.Value} under 'formerSlugs'"));

    // A text that was published under another form of its title or the name of its file keeps that address.
    private void KeepEarlier(ConvertedSeed seed)
    {
        if (known.Contains(seed.Metadata.Slug))
        {
            return;
        }

        foreach (Slug slug in DetectedSlug.Earlier(seed.Seed, seed.Text.Detected).SelectMany(earlier => _published[earlier.Value].Where(slug => !_taken.Contains(slug)).Order()).ToArray())
        {
            if (ledgerOf(seed.Metadata with { Slug = slug }) is { } ledger && CountKept(ledger, seed) > 0)
            {
                Give(seed, slug);
                _kept.Add(seed);
                return;
            }
        }
    }

    private void GiveSlugs(Slug stem, ConvertedSeed[] seeds)
    {
        Slug[] published = [.. _published[stem.Value].Where(slug => !_taken.Contains(slug)).Order()];
        bool isPlain = seeds.Length == 1 && published.All(slug => slug == stem) && !_taken.Contains(stem);
        if (!isPlain)
        {
            GivePublished(published, seeds);
        }

        foreach (ConvertedSeed seed in seeds.Where(seed => !_given.ContainsKey(seed)))
        {
            Give(seed, isPlain || (!known.Contains(stem) && !_taken.Contains(stem)) ? stem : MakeOther(stem, seed));
        }
    }

    // The text in which most of a ledger's paragraphs are found again has its address.
    private void GivePublished(Slug[] published, ConvertedSeed[] seeds)
    {
        var claims = from slug in published
                     let ledger = ledgerOf(seeds[0].Metadata with { Slug = slug })
                     where ledger is not null
                     from place in Enumerable.Range(0, seeds.Length)
                     let kept = CountKept(ledger, seeds[place])
                     where kept > 0
                     orderby kept descending, slug.Value.Length, slug, place
                     select (Slug: slug, Seed: seeds[place]);
        foreach ((Slug slug, ConvertedSeed seed) in claims.ToArray())
        {
            if (!_given.ContainsKey(seed) && !_taken.Contains(slug))
            {
                Give(seed, slug);
            }
        }
    }

    private static int CountKept(Ledger ledger, ConvertedSeed seed)
    {
        HashSet<BlockId> published = [.. ledger.Entries.Where(entry => entry.State == LedgerState.Current).Select(entry => entry.Id)];
        return PermalinkAssigner.Assign(ledger, seed.Text.Blocks, seed.Decisions, seed.Unit.Source).Blocks.Count(block => published.Contains(block.Id));
    }

    private Slug MakeOther(Slug stem, ConvertedSeed seed)
    {
        string made = $"{stem}-{seed.Seed.Sha256[..DigitCount]}";
        var slug = new Slug(made);
        for (int copy = 2; _taken.Contains(slug) || known.Contains(slug); copy++)
        {
            slug = new Slug(string.Create(CultureInfo.InvariantCulture, $"{made}-{copy}"));
        }

        return slug;
    }

    private void Give(ConvertedSeed seed, Slug slug)
    {
        _taken.Add(slug);
        _given[seed] = slug;
    }

    private static ConvertedSeed Rename(ConvertedSeed seed, Slug slug) =>
        seed with { Metadata = seed.Metadata with { Slug = slug }, References = [seed.References[0] with { Slug = slug }] };

    // What a title may have made it from: the slug itself, or what stands before digits of a checksum and the number of a copy.
    private static IEnumerable<string> StemsOf(Slug slug)
    {
        yield return slug.Value;
        string[] parts = slug.Value.Split('-');
        int end = parts.Length > 2 && parts[^1].All(char.IsAsciiDigit) && IsChecksum(parts[^2]) ? parts.Length - 2 : parts.Length - 1;
        if (end > 0 && IsChecksum(parts[end]))
        {
            yield return string.Join('-', parts[..end]);
        }
    }

    private static bool IsChecksum(string part) => part.Length == DigitCount && part.All(char.IsAsciiHexDigitLower);
}
