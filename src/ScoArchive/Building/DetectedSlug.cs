using System.Text.RegularExpressions;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Letters;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Building;

/// <summary>
/// The slug of a text without a record: its title in Latin letters, Cyrillic ones after BGN/PCGN; of a title in another script the
/// kind, the date and the number that the title states; else the file's name or checksum.
/// </summary>
public static partial class DetectedSlug
{
    private const int FewestLetters = 3;

    /// <summary>The slug.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="detected">What was detected.</param>
    public static Slug Of(SeedText seed, DetectedMetadata detected)
    {
        string fromTitle = Slug.Make(CyrillicLetters.ToLatin(detected.Title.Value));
        return HasLetters(fromTitle) ? new Slug(fromTitle) : OfDay(detected) ?? OfFile(seed);
    }

    /// <summary>The slug that titles without Latin letters had before they were transliterated; <see langword="null"/> for others.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="detected">What was detected.</param>
    public static Slug? Earlier(SeedText seed, DetectedMetadata detected) =>
        HasLetters(Slug.Make(detected.Title.Value)) ? null : OfFile(seed);

    private static bool HasLetters(string slug) => slug.Count(char.IsAsciiLetter) >= FewestLetters;

    private static Slug OfFile(SeedText seed) =>
        Slug.Make(Path.GetFileNameWithoutExtension(seed.FileName)) is { Length: > 0 } slug ? new Slug(slug) : new Slug("text-" + seed.Sha256[..8]);

    private static Slug? OfDay(DetectedMetadata detected)
    {
        if (detected.Date is not { } date)
        {
            return null;
        }

        string number = Number().Match(detected.Title.Value).Groups["number"].Value;
        return new Slug(Slug.Make($"{detected.Kind?.Value ?? "document"} {date.Value} {number}"));
    }

    [GeneratedRegex("第 ?(?<number>[0-9]+) ?[号號]|[〕\\]）) ](?<number>[0-9]+) ?[号號]|(?:No\\.|№) ?(?<number>[0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
