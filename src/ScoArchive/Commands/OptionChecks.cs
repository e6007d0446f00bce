using System.CommandLine;
using System.CommandLine.Parsing;
using ScoArchive.Content;

namespace ScoArchive.Commands;

/// <summary>What is refused of what is typed behind options, with what to type.</summary>
internal static class OptionChecks
{
    /// <summary>Refuses what is no web address.</summary>
    public static void RefuseNoAddress<T>(Option<T> baseUrl)
        where T : class? => baseUrl.Validators.Add(result =>
        {
            if (result.GetValue(baseUrl) is string url && !SiteSettingsReader.IsBaseUrl(url))
            {
                result.AddError($"'{url}' is not a web address; write for instance https://example.org/archive/ after --base-url.");
            }
        });

    /// <summary>Refuses a folder's name that is empty.</summary>
    public static void RefuseNoName(OptionResult result, Option<string?> folder)
    {
        if (result.GetValue(folder) is { } path && (path.Trim().Length == 0 || path.Contains('\0', StringComparison.Ordinal)))
        {
            result.AddError($"The name after {folder.Name} is empty; name a folder there.");
        }
    }
}
