using ScoArchive.Building;
using ScoArchive.Strings;
using ScoArchive.Theme;

namespace ScoArchive.Tests;

/// <summary>The repository's theme.</summary>
public static class ThemeUnderTest
{
    public static ThemeFiles Files => ThemeFiles.Find(RepositoryFolder.PathOf("theme"), RepositoryFolder.PathOf("no-theme-of-its-own"));

    public static InterfaceText Words(string language = "en") => InterfaceText.Load(Files, language).Value!;

    public static LoadedTheme Load(string language = "en") => LoadedTheme.Load(Files, language).Value!;
}
