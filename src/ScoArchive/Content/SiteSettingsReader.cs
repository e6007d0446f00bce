using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Yaml;

namespace ScoArchive.Content;

/// <summary>Reads <c>input/site.yml</c>.</summary>
public static class SiteSettingsReader
{
    /// <summary>Diagnostic code for a value that is not of the form its key asks for.</summary>
    public const string BadValue = "SCO130";

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

        var settings = new SiteSettings(map.RequiredText("title"), map.RequiredText("tagline"), WithSlash(baseUrl), language);
        map.Finish();
        return settings;
    }
}
