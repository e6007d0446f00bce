using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Letters;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Building;

/// <summary>
/// The slug of a text without a record: its title in Latin letters, Cyrillic ones after BGN/PCGN; of a title in another script the
/// kind, the date and the number that the title states, without a year that is unknown; else the file's name or checksum. Where a
/// title is too long, the slug ends at a word that may end one.
/// </summary>
public static partial class DetectedSlug
{
    private const int FewestLetters = 3;
    private const string UnknownYear = "XXXX";

    // Articles, prepositions and conjunctions of English and, in Latin letters, of Russian.
    private static readonly FrozenSet<string> SmallWords =
        "a an and as at between by for from in into its of on or that the their to under upon with o ob i v vo na s so po k ko dlya ot iz za pri do u"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The slug.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="detected">What was detected.</param>
    public static Slug Of(SeedText seed, DetectedMetadata detected)
    {
        string fromTitle = OfWhole(detected);
        return HasLetters(fromTitle) ? new Slug(WithoutLooseEnd(fromTitle, detected.Title.Value)) : OfDay(detected, UnknownYear) ?? OfFile(seed);
    }

    /// <summary>The slugs that such a text may have been published under before: cut at any word, with an unknown year, or by its file's name.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="detected">What was detected.</param>
    public static IEnumerable<Slug> Earlier(SeedText seed, DetectedMetadata detected)
    {
        Slug? whole = HasLetters(OfWhole(detected)) ? new Slug(OfWhole(detected)) : OfDay(detected, unknown: null);
        Slug[] files = HasLetters(Slug.Make(detected.Title.Value)) ? [] : [OfFile(seed)];
        Slug now = Of(seed, detected);
        return (whole is { } slug ? files.Prepend(slug) : files).Where(earlier => earlier != now);
    }

    private static string OfWhole(DetectedMetadata detected) => Slug.Make(CyrillicLetters.ToLatin(detected.Title.Value));

    private static string WithoutLooseEnd(string slug, string title)
    {
        string last = Slug.Make(CyrillicLetters.ToLatin(title.Trim()[(title.Trim().LastIndexOf(' ') + 1)..]));
        string[] words = slug.Split('-');
        int end = words.Length;
        while (end > 1 && words[end - 1] != last && SmallWords.Contains(words[end - 1]))
        {
            end--;
        }

        return string.Join('-', words[..end]);
    }

    private static bool HasLetters(string slug) => slug.Count(char.IsAsciiLetter) >= FewestLetters;

    private static Slug OfFile(SeedText seed) =>
        Slug.Make(Path.GetFileNameWithoutExtension(seed.FileName)) is { Length: > 0 } slug ? new Slug(slug) : new Slug("text-" + seed.Sha256[..8]);

    private static Slug? OfDay(DetectedMetadata detected, string? unknown)
    {
        if (detected.Date is not { } date)
        {
            return null;
        }

        string number = Number().Match(detected.Title.Value).Groups["number"].Value;
        string day = unknown is null ? date.Value : date.Value.Replace(unknown, "", StringComparison.Ordinal);
        return new Slug(Slug.Make($"{detected.Kind?.Value ?? "document"} {day} {number}"));
    }

    [GeneratedRegex("第 ?(?<number>[0-9]+) ?[号號]|[〕\\]）) ](?<number>[0-9]+) ?[号號]|(?:No\\.|№) ?(?<number>[0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
