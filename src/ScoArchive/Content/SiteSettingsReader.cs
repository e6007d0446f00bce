using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Yaml;

namespace ScoArchive.Content;

/// <summary>Reads <c>input/site.yml</c>.</summary>
public static partial class SiteSettingsReader
{
    /// <summary>Diagnostic code for a value that is not of the form its key asks for.</summary>
    public const string BadValue = "SCO130";

    /// <summary>What queries for readers can show, in teaching order.</summary>
    public static ImmutableArray<string> ExampleKeys { get; } = ["words", "phrase", "without", "either", "opening", "near", "field", "years", "exact", "hyphen"];

    /// <summary>Reads the settings.</summary>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="languages">The languages that the theme has an interface in.</param>
    public static Outcome<SiteSettings> Read(string file, string text, IReadOnlySet<string> languages)
    {
        var problems = new List<Diagnostic>();
        SiteSettings? settings = YamlReader.Read(file, text, problems) is { } map ? ReadSettings(map, languages) : null;
        return settings is null || problems.Count > 0 ? Outcome.Failed<SiteSettings>(problems) : Outcome.Of(settings);
    }

    /// <summary>Whether a text can be the address of a site's root; a missing final slash is allowed.</summary>
    public static bool IsBaseUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
        && !text.Any(c => " \"<>\\^`{|}".Contains(c, StringComparison.Ordinal)) && uri.IsWellFormedOriginalString()
        && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0;

    /// <summary>The address with its final slash.</summary>
    public static string WithSlash(string baseUrl) => baseUrl.TrimEnd('/') + "/";

    private static SiteSettings ReadSettings(YamlMap map, IReadOnlySet<string> languages)
    {
        string baseUrl = map.RequiredText("baseUrl");
        if (baseUrl.Length > 0 && !IsBaseUrl(baseUrl))
        {
            map.Report(BadValue, "baseUrl", $"'{baseUrl}' is not a web address", "write for instance https://example.org/archive/");
        }

        string language = map.RequiredText("language");
        if (language.Length > 0 && !languages.Contains(language))
        {
            map.Report(BadValue, "language", $"the theme has no interface in the language '{language}'", $"add theme/strings/{language}.json, or write en");
        }

        string title = map.RequiredText("title");
        var settings = new SiteSettings(title, map.RequiredText("tagline"), WithSlash(baseUrl), language)
        {
            ShortTitle = map.Text("shortTitle") ?? title,
            Description = map.Text("description") ?? "",
            Keeper = map.Text("keeper") ?? "",
            Contact = ReadContact(map),
            Licence = ReadLicence(map),
            Colours = ReadColours(map),
            Indices = ReadIndices(map),
            SearchExamples = ReadExamples(map),
            Abbreviations = map.Entries("abbreviations").ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal),
        };
        map.Finish();
        return settings;
    }

    private static ErrorContact? ReadContact(YamlMap map)
    {
        ErrorContact? contact = map.Text("contact") is { } text ? ErrorContact.Parse(text) : null;
        if (contact is null && map.Has("contact"))
        {
            map.Report(BadValue, "contact", $"'{map.Text("contact")}' is neither a mail address nor a web address", "write for instance archive@example.org, or https://example.org/report?page={address}&words={quotation}");
        }

        return contact;
    }

    private static DataLicence? ReadLicence(YamlMap map)
    {
        if (map.Map("dataLicence") is not { } licence)
        {
            return null;
        }

        string address = licence.Text("address") ?? "";
        if (address.Length > 0 && !(Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" && uri.IsWellFormedOriginalString()))
        {
            licence.Report(BadValue, "address", $"'{address}' is not a web address", "write for instance https://creativecommons.org/licenses/by/4.0/");
        }

        return new DataLicence(licence.RequiredText("name"), address);
    }

    private static SiteColours ReadColours(YamlMap map) =>
        map.Map("colours") is { } colours ? new SiteColours(ReadColours(colours, "light"), ReadColours(colours, "dark")) : SiteColours.None;

    private static ImmutableSortedDictionary<string, string> ReadColours(YamlMap colours, string ground)
    {
        YamlMap? values = colours.Map(ground);
        var read = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string name in values?.Keys ?? [])
        {
            string colour = values!.Text(name) ?? "";
            read[name] = colour.ToLowerInvariant();
            if (!Colour().IsMatch(colour))
            {
                values.Report(BadValue, name, $"'{colour}' is no colour", "write six digits in quotation marks, such as \"#0f5c55\"");
            }
        }

        return read.ToImmutable();
    }

    private static ImmutableArray<string> ReadIndices(YamlMap map)
    {
        ImmutableArray<string> named = map.Texts("indices");
        foreach (string unknown in named.Where(name => !SiteIndex.All.Contains(name)))
        {
            map.Report(BadValue, "indices", $"the site has no overview '{unknown}'", $"use some of: {string.Join(", ", SiteIndex.All)}");
        }

        return map.Has("indices") ? named : SiteIndex.All;
    }

    private static ImmutableSortedDictionary<string, string> ReadExamples(YamlMap map)
    {
        YamlMap? examples = map.Map("searchExamples");
        return ExampleKeys.Select(key => (Key: key, Query: examples?.Text(key) ?? "")).Where(example => example.Query.Length > 0)
            .ToImmutableSortedDictionary(example => example.Key, example => example.Query, StringComparer.Ordinal);
    }

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Colour();
}
