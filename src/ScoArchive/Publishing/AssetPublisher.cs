using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Scripts;
using ScoArchive.Templates;
using ScoArchive.Theme;

namespace ScoArchive.Publishing;

/// <summary>
/// Publishes the theme's files in one folder named after the hash of them all, so that hosts may keep them for ever
/// while modules and style sheets still find each other by relative addresses. Script modules are joined on the way.
/// </summary>
public static class AssetPublisher
{
    private const int HashLength = 12;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads the theme's files and says where they will be published.</summary>
    /// <param name="theme">The files.</param>
    /// <param name="colours">The archive's colours in place of the theme's.</param>
    public static Outcome<PublishedAssets> Read(ThemeFiles theme, SiteColours colours)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var scripts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, ThemeFile file) in theme.Below("assets/"))
        {
            if (name.EndsWith(".js", StringComparison.Ordinal))
            {
                scripts[name] = File.ReadAllText(file.Path, Utf8);
            }
            else
            {
                files[name] = File.ReadAllBytes(file.Path);
            }
        }

        ColourSheet tokens = ColourSheet.Read(theme.All.GetValueOrDefault("assets/" + ColourSheet.Name)?.Shown ?? ColourSheet.Name, files.TryGetValue(ColourSheet.Name, out byte[]? sheet) ? Utf8.GetString(sheet) : "");
        Outcome<ColourSheet> coloured = tokens.With(colours);
        if (sheet is not null && coloured.Succeeded)
        {
            files[ColourSheet.Name] = Utf8.GetBytes(coloured.Value.Text);
        }

        Outcome<SortedDictionary<string, string>> joined = ScriptJoiner.Join(scripts);
        foreach ((string name, string text) in joined.Value ?? [])
        {
            files[name] = Utf8.GetBytes(text);
        }

        Outcome<SortedDictionary<string, byte[]>> sheets = StyleSheetJoiner.Join(files);
        return joined.Succeeded && sheets.Succeeded && coloured.Succeeded
            ? Outcome.Of(Publish(sheets.Value, coloured.Value))
            : Outcome.Failed<PublishedAssets>([.. joined.Diagnostics, .. sheets.Diagnostics, .. coloured.Diagnostics]);
    }

    private static PublishedAssets Publish(SortedDictionary<string, byte[]> files, ColourSheet colours)
    {
        string root = $"assets/{HashOf(files)}/";
        var map = new AssetMap(files.Keys.ToFrozenDictionary(name => name, name => new PagePath(root + name), StringComparer.Ordinal)) { Paper = colours.Light("paper"), DarkPaper = colours.Dark("paper") };
        return new PublishedAssets(map, files.ToFrozenDictionary(file => map[file.Key].Value, file => file.Value, StringComparer.Ordinal));
    }

    private static string HashOf(SortedDictionary<string, byte[]> files)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string name, byte[] bytes) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
            hash.AppendData(SHA256.HashData(bytes));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength];
    }
}
