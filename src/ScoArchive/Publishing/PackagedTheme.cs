namespace ScoArchive.Publishing;

/// <summary>The theme that lies beside the program where it was installed from its package.</summary>
public static class PackagedTheme
{
    /// <summary>Its folder, which need not exist.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "theme");

    /// <summary>Whether the program was installed, rather than run from its source.</summary>
    public static bool Exists => Directory.Exists(Path.Combine(Folder, "templates"));

    /// <summary>How the program is called, for what it tells people to type.</summary>
    public static string Call => Exists ? "sco-archive" : "dotnet run --project src/ScoArchive --";
}
