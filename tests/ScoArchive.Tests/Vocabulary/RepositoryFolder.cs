namespace ScoArchive.Tests.Vocabulary;

/// <summary>The folder that holds the solution, sought upwards from where the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ScoArchive.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("the tests run outside the repository");
    }
}
