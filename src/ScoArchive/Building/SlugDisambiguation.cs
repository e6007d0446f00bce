namespace ScoArchive.Building;

/// <summary>
/// Keeps texts without a record apart when their titles make the same slug: the later file, or the one that meets a
/// catalogued document, gets the opening digits of its checksum. Catalogued slugs are the editor's and stay.
/// </summary>
public static class SlugDisambiguation
{
    private const int DigitCount = 8;

    /// <summary>The seeds with different slugs, in their order.</summary>
    public static IEnumerable<ConvertedSeed> Apply(IEnumerable<ConvertedSeed> seeds)
    {
        ConvertedSeed[] all = [.. seeds];
        HashSet<Slug> taken = [.. all.Where(seed => seed.Metadata.IsCatalogued).SelectMany(seed => seed.Metadata.FormerSlugs.Prepend(seed.Metadata.Slug))];
        foreach (ConvertedSeed seed in all)
        {
            yield return seed.Metadata.IsCatalogued || taken.Add(seed.Metadata.Slug) ? seed : Renamed(seed, taken);
        }
    }

    private static ConvertedSeed Renamed(ConvertedSeed seed, HashSet<Slug> taken)
    {
        string stem = $"{seed.Metadata.Slug}-{seed.Text.Seed.Sha256[..DigitCount]}";
        var slug = new Slug(stem);
        for (int copy = 2; !taken.Add(slug); copy++)
        {
            slug = new Slug($"{stem}-{copy}");
        }

        return seed with { Metadata = seed.Metadata with { Slug = slug }, References = [seed.References[0] with { Slug = slug }] };
    }
}
