using System.Text.RegularExpressions;

namespace ScoArchive.Tests.Rooms;

/// <summary>The pages that the README and the handbook lead to are there.</summary>
public sealed partial class HandbookTests
{
    [Fact]
    public void Every_page_that_is_named_is_there()
    {
        string[] pages = ["README.md", .. Directory.GetFiles(RepositoryFolder.PathOf("docs"), "*.md").Select(page => Path.GetRelativePath(RepositoryFolder.Root, page))];
        string[] missing = [.. from page in pages
                               from Match named in PageName().Matches(RepositoryFolder.Read(page))
                               where !File.Exists(RepositoryFolder.PathOf(named.Value))
                               select $"{page}: {named.Value}"];
        Assert.Empty(missing);
    }

    [GeneratedRegex("docs/[a-z/-]+\\.md")]
    private static partial Regex PageName();
}
