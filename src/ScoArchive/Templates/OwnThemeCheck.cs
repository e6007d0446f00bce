using ScoArchive.Core.Diagnostics;
using ScoArchive.Strings;
using ScoArchive.Templates.Checks;
using ScoArchive.Theme;

namespace ScoArchive.Templates;

/// <summary>Checks that every file of an archive's own theme has an effect: it takes the place of one, or something uses it.</summary>
public static class OwnThemeCheck
{
    private const string Templates = "templates/";
    private const string Parts = Templates + "parts/";
    private const string Assets = "assets/";
    private const string Strings = "strings/";

    /// <summary>Reports the files that have none.</summary>
    /// <param name="files">The theme's files.</param>
    /// <param name="session">What the check of the templates found out.</param>
    /// <param name="text">The interface's words.</param>
    public static void Run(ThemeFiles files, CheckSession session, InterfaceText text)
    {
        string[] sheets = [.. files.Below(Assets).Where(found => found.Name.EndsWith(".css", StringComparison.Ordinal) || found.Name.EndsWith(".js", StringComparison.Ordinal))
            .Select(found => File.ReadAllText(found.File.Path))];
        foreach (ThemeFile file in files.Own.Values.Where(file => !files.Common.ContainsKey(file.Name) && !IsUsed(file.Name, session, sheets)))
        {
            session.Report.Add(Diagnostic.Error(
                TemplateCodes.File, file.Shown, 0, "the file takes the place of none of the theme, and nothing uses it",
                ExpressionCheck.Suggest(file.Name, files.Common.Keys)));
        }

        foreach ((string key, string source) in text.OwnKeys.Where(own => !session.Texts.Contains(own.Key)))
        {
            session.Report.Add(Diagnostic.Error(TemplateCodes.Unknown, source, 0, $"no text of the interface is called '{key}'", ExpressionCheck.Suggest(key, text.Keys.Where(known => known != key))));
        }
    }

    private static bool IsUsed(string name, CheckSession session, string[] sheets) => name switch
    {
        _ when name.StartsWith(Parts, StringComparison.Ordinal) && name.EndsWith(ThemeTemplates.Ending, StringComparison.Ordinal) =>
            session.Calls.Any(call => call.Part == name[Parts.Length..^ThemeTemplates.Ending.Length]),
        _ when name.StartsWith(Assets, StringComparison.Ordinal) =>
            session.Assets.Contains(name[Assets.Length..]) || Array.Exists(sheets, sheet => sheet.Contains(Path.GetFileName(name), StringComparison.Ordinal)),
        _ => name.StartsWith(Strings, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal) && name.Count(sign => sign == '/') == 1,
    };
}
