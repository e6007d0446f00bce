namespace ScoArchive.Tests.Commands;

/// <summary>The program as it was built for the tests, in its own folder.</summary>
internal static class BuiltProgram
{
    private const string Tests = "ScoArchive.Tests";

    // bin/Release/net10.0, the same for all projects.
    private static readonly string Built = System.IO.Path.GetRelativePath(RepositoryFolder.PathOf("tests", Tests), AppContext.BaseDirectory);

    /// <summary>The assembly that <c>dotnet</c> runs.</summary>
    public static string Path { get; } = RepositoryFolder.PathOf("src", "ScoArchive", Built, "ScoArchive.dll");

    /// <summary>How it was built, such as <c>Release</c>.</summary>
    public static string Configuration { get; } = Built.Split(System.IO.Path.DirectorySeparatorChar)[1];
}
